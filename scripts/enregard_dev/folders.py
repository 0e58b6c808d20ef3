"""Many pairs of texts aligned by one run over two folders."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path


def without_installed_dictionaries() -> None:
    """Leaves only the lists that ship, unless the environment names a folder of dictionaries."""
    os.environ.setdefault("ENREGARD_DICTIONARIES", "/nonexistent")


def aligned(
    program: Path, languages: Sequence[str], texts: Sequence[tuple[list[str], list[str]]], options: Sequence[str] = ()
) -> list[str]:
    """The beads of pairs of lists of lines, as the program writes them."""
    with tempfile.TemporaryDirectory(prefix="aligned.") as folder:
        sides = [Path(folder, name) for name in ("source", "target")]
        out = Path(folder, "out")
        for at, side in enumerate(sides):
            side.mkdir()
            for number, text in enumerate(texts):
                Path(side, f"{number:06}.txt").write_text("".join(f"{line}\n" for line in text[at]))
        command = [str(program), "align", "--segmented", *map(str, sides), "--from", languages[0], "--to", languages[1]]
        command += ["--format", "beads", "--output", str(out), "--quiet", *options]
        run = subprocess.run(command, capture_output=True, text=True)
        if run.returncode:
            sys.exit(run.stderr)
        files = sorted(file for file in out.rglob("*.beads"))
        if len(files) != len(texts):
            sys.exit(f"{len(files)} of {len(texts)} texts aligned: {run.stderr}")
        return [file.read_text() for file in files]
