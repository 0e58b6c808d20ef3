"""Texts cut into segments by the program, and where two segmentations cut."""

import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from .project import PROGRAM


def segmented(blocks: Sequence[str], language: str, *options: str | Path, program: Path = PROGRAM) -> list[list[str]]:
    """What `enregard segment` makes of each block."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        # A blank line between blocks, which segment writes between them, too.
        file.write("\n\n".join(blocks) + "\n")
        file.flush()
        command = [program, "segment", "-q", "--language", language, *options, file.name]
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = [block.split("\n") for block in output.strip("\n").split("\n\n")]
    if len(found) != len(blocks):
        raise ValueError(f"{len(blocks)} blocks went in and {len(found)} came out")
    return found


def cuts(segments: Iterable[str]) -> set[int]:
    """Offsets behind each segment, the last included, white space left out."""
    found, place = set(), 0
    for segment in segments:
        place += len("".join(segment.split()))
        found.add(place)
    return found


def inner_cuts(segments: Iterable[str]) -> set[int]:
    """Those inside a block: where its last segment ends says nothing."""
    found = cuts(segments)
    return found - {max(found, default=0)}
