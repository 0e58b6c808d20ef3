"""Long texts whose alignment is known, made of the paragraphs of parallel pages or of hand-aligned books."""

import random
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from . import beads, gold
from .pages import Pairs

SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3}[.!?])\s+(?=[^\W\d_a-zß-ÿ])|(?<=[。！？])")


@dataclass(frozen=True)
class Making:
    """How pairs of paragraphs become beads: the shares of them that lose a side, or are parted on one."""

    languages: list[str]
    drop: float = 0.02
    split: float = 0.5
    seed: int = 1


def segments(paragraph: str, other: str, making: Making, chance: random.Random) -> list[list[str]]:
    """What becomes of a pair: the segments of each side."""
    sides = [[paragraph], [other]]
    if chance.random() < making.drop:
        sides[chance.randrange(2)] = []
    elif chance.random() < making.split:
        side = chance.randrange(2)
        parts = SENTENCE_END.split(sides[side][0], maxsplit=1)
        # Only where both sides have a second sentence is the first likely to have an answer of its own.
        if len(parts) == 2 and all(parts) and SENTENCE_END.search(sides[1 - side][0]):
            sides[side] = parts
    return sides


def strung(pages: list[Pairs], count: int, chance: random.Random) -> Iterator[tuple[str, str]]:
    """The first `count` pairs of `pages`, which come again in another order when they run out."""
    rounds, order, taken = 1, pages, 0
    while True:
        for page in order:
            for pair in page:
                taken += 1
                yield pair
                if taken == count:
                    return
        rounds += 1
        order = chance.sample(pages, len(pages))
        print(f"{count}: the real text ran out at {taken}; round {rounds}, shuffled", file=sys.stderr)


def write(folder: Path, pages: list[Pairs], count: int, making: Making) -> None:
    """Writes a set of `count` beads to `folder`."""
    chance = random.Random(f"{making.seed} {count}")
    write_set(folder, making.languages, (segments(*pair, making, chance) for pair in strung(pages, count, chance)))


def write_books(folder: Path, books: list[gold.Text], count: int, seed: int = 1) -> None:
    """Writes a set of at least `count` source segments to `folder`, of blocks of thirty beads of the books.

    The books come whole at first; when they run out, their blocks come again in another order.
    """
    chance = random.Random(f"{seed} {count}")
    blocks = [block for book in books for block in blocks_of(book, 30)]

    def passages() -> Iterator[list[list[str]]]:
        order, taken = blocks, 0
        while True:
            for block in order:
                for sides in block:
                    taken += len(sides[0])
                    yield sides
                if taken >= count:
                    return
            order = chance.sample(blocks, len(blocks))

    write_set(folder, list(books[0].languages), passages())


def blocks_of(book: gold.Text, size: int) -> Iterator[list[list[list[str]]]]:
    """The texts of a book's beads, so many at a time."""
    source, target = gold.lines(book.source), gold.lines(book.target)
    sides = [
        [[text[line] for line in lines] for text, lines in zip((source, target), bead)]
        for bead in beads.from_lines(book.gold.read_text(encoding="utf-8"))
    ]
    for first in range(0, len(sides), size):
        yield sides[first : first + size]


def write_set(folder: Path, languages: list[str], all_sides: Iterable[list[list[str]]]) -> None:
    """Writes the set whose beads have these segments."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "LANGS").write_text(" ".join(languages) + "\n")
    written, count = [0, 0], 0
    with (
        open(folder / "long.src", "w", encoding="utf-8") as source,
        open(folder / "long.tgt", "w", encoding="utf-8") as target,
        open(folder / "long.gold", "w", encoding="utf-8") as answers,
    ):
        for sides in all_sides:
            bead = []
            for side, (file, lines) in enumerate(zip((source, target), sides)):
                file.writelines(line + "\n" for line in lines)
                bead.append(list(range(written[side], written[side] + len(lines))))
                written[side] += len(lines)
            answers.write(f"{bead[0]}:{bead[1]}\n")
            count += 1
    print(f"{folder}: {written[0]} and {written[1]} segments, {count} beads", file=sys.stderr)
