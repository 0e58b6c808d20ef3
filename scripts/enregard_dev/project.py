"""Where things are in the repository, and the options that scripts have in common."""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# What scripts install or make to measure with; git ignores it.
TOOLS = ROOT / ".build-tools"
PROGRAM = ROOT / ".build/release/enregard"
# Development data beside the repository; scripts do without what is not there.
SHARED = ROOT / "../shared"
GOLD = SHARED / "gold"


def parser(documentation: str) -> argparse.ArgumentParser:
    """A parser whose help is a script's documentation: its purpose is the first paragraph, a second that begins with
    `usage:` is left to argparse, the rest stands at the end."""
    purpose, *rest = documentation.strip().split("\n\n")
    rest = [paragraph for paragraph in rest if not paragraph.startswith("usage:")]
    return argparse.ArgumentParser(
        description=purpose, epilog="\n\n".join(rest), formatter_class=argparse.RawDescriptionHelpFormatter
    )


def add_program(options: argparse.ArgumentParser) -> None:
    options.add_argument(
        "--program", type=Path, default=PROGRAM, metavar="FILE", help="the program (default: the release build)"
    )


def add_gold(options: argparse.ArgumentParser) -> None:
    options.add_argument(
        "--gold",
        type=Path,
        default=GOLD,
        metavar="FOLDER",
        help="hand-aligned sets, as scripts/measure/score-gold tells (default: ../shared/gold)",
    )


def must_exist(program: Path) -> None:
    """Ends the script where the program isn't built."""
    if not program.exists():
        sys.exit(f"{program} isn't built yet: run scripts/build")
