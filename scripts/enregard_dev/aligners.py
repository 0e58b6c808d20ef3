"""The aligners that are compared, each as the command that prints beads of a text."""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .gold import Text
from .project import PROGRAM, TOOLS

GALE_CHURCH = "galechurch==0.1.0"
GALE_CHURCH_PROGRAM = """
import sys, galechurch
source, target = ([line.rstrip("\\n") for line in open(name, encoding="utf-8")] for name in sys.argv[1:])
# Its own limit on a block is 50 million cells, about 7,000 sentences a side.
print("\\n".join(galechurch.align(source, target, max_block_size=10**11).to_pharaoh_lines()))
"""


@dataclass(frozen=True)
class Aligner:
    """`command` makes the words of a command out of a `Text`; what the command prints, `beads.read` reads."""

    name: str
    command: Callable[[Text], list[str | Path]]
    # What a reader needs to make the same run.
    version: str
    # Whether it is held to one core, as all are that are compared with each other.
    pinned: bool = True


def keep_cache_apart() -> None:
    """Has Enregard keep the lexicons it makes where no other version or use of it changes them between two runs."""
    os.environ["XDG_CACHE_HOME"] = str(TOOLS / "cache")


def installed_gale_church() -> Path | None:
    """A Python that has galechurch, which comes into `.build-tools/` the first time; None where pip can't have it."""
    python = TOOLS / "bin" / "python"
    probe: list[str | Path] = [python, "-c", "import galechurch"]
    if python.exists() and not subprocess.run(probe, capture_output=True, check=False).returncode:
        return python
    print(f"About to install into {TOOLS.name}/ from PyPI: {GALE_CHURCH}", file=sys.stderr)
    commands: list[list[str | Path]] = [
        [sys.executable, "-m", "venv", TOOLS],
        [python, "-m", "pip", "install", "-q", GALE_CHURCH],
    ]
    for command in commands:
        if subprocess.run(command, check=False).returncode:
            print(f"{GALE_CHURCH} could not be installed: left out", file=sys.stderr)
            return None
    return python


def gale_church(python: Path) -> Aligner:
    return Aligner(
        "galechurch",
        lambda text: [python, "-c", GALE_CHURCH_PROGRAM, text.source, text.target],
        f"{GALE_CHURCH} from PyPI",
    )


def enregard(program: Path = PROGRAM, dictionary: bool = True, threads: int | None = 1) -> Aligner:
    """Enregard on segmented text; `threads` is None for as many as it likes, on all cores."""
    options = [] if dictionary else ["--no-dictionary"]
    if threads and "--threads" in printed(program, "align", "--help"):
        options += ["--threads", str(threads)]
    name = "enregard" + ("" if dictionary else " --no-dictionary") + ("" if threads else ", all cores")

    def command(text: Text) -> list[str | Path]:
        return [
            program,
            "align",
            text.source,
            text.target,
            "--from",
            text.languages[0],
            "--to",
            text.languages[1],
            "--segmented",
            "--format",
            "beads",
            "--quiet",
            "-o",
            "-",
            *options,
        ]

    return Aligner(name, command, printed(program, "--version").strip(), pinned=bool(threads))


def hunalign(program: Path, empty_dictionary: Path) -> Aligner:
    """hunalign as it is run without a dictionary: two passes, the second with a dictionary that it makes itself."""
    empty_dictionary.parent.mkdir(parents=True, exist_ok=True)
    empty_dictionary.write_text("")
    return Aligner(
        "hunalign -realign",
        lambda text: [program, "-realign", empty_dictionary, text.source, text.target],
        str(program),
    )


def custom(description: str) -> Aligner:
    """An aligner from `NAME=COMMAND`; {source}, {target}, {from} and {to} in COMMAND are filled in."""
    name, equals, template = description.partition("=")
    words = shlex.split(template)
    if not (name and equals and words):
        raise ValueError(f"not NAME=COMMAND: {description}")

    def command(text: Text) -> list[str | Path]:
        values = {
            "{source}": str(text.source),
            "{target}": str(text.target),
            "{from}": text.languages[0],
            "{to}": text.languages[1],
        }
        filled: list[str | Path] = []
        for word in words:
            for place, value in values.items():
                word = word.replace(place, value)
            filled.append(word)
        return filled

    return Aligner(name, command, template)


def found(program: Path, hunalign_path: str | None, customs: list[str], work: Path) -> list[Aligner]:
    """Enregard with and without dictionary, then every other aligner that is to be had."""
    aligners = [enregard(program), enregard(program, dictionary=False)]
    python = installed_gale_church()
    if python:
        aligners.append(gale_church(python))
    path = hunalign_path or shutil.which("hunalign")
    if path:
        aligners.append(hunalign(Path(path), work / "empty.dic"))
    return aligners + [custom(description) for description in customs]


def printed(*command: str | Path) -> str:
    result = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "COLUMNS": "200"})
    return result.stdout
