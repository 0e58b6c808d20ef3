"""Abridged versions: texts with one side's sentences taken out, and what an aligner makes of the rest."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from . import damage
from .beads import Bead

# Sentences that stand together, for want of paragraphs in the gold.
BLOCK = 5


@dataclass(frozen=True)
class Stretch:
    """A text or a part of one: its lines and the gold beads between them, numbered from its start."""

    lines: tuple[list[str], list[str]]
    gold: list[Bead]


def stretches(whole: Stretch, size: int) -> list[Stretch]:
    """The text in stretches of so many beads with two sides; what stands alone between them comes along."""
    real = [bead for bead in whole.gold if all(bead)]
    found = []
    for first in range(0, len(real) - size + 1, size):
        start = tuple(min(real[first][side]) if first else 0 for side in range(2))
        last = first + size
        end = tuple(min(real[last][side]) if last + size <= len(real) else len(whole.lines[side]) for side in range(2))
        inside = [bead for bead in real if lies_within(bead, start, end)]
        gold = [
            (tuple(line - start[0] for line in source), tuple(line - start[1] for line in target))
            for source, target in inside
        ]
        if all(start[side] < end[side] for side in range(2)):
            found.append(Stretch((whole.lines[0][start[0] : end[0]], whole.lines[1][start[1] : end[1]]), gold))
    return found


def lies_within(bead: Bead, start: tuple[int, ...], end: tuple[int, ...]) -> bool:
    return all(start[side] <= min(bead[side]) and max(bead[side]) < end[side] for side in range(2))


def drop(share: float, lines: list[str], chance: random.Random) -> damage.Side:
    lost = set(chance.sample(range(len(lines)), round(share * len(lines))))
    return [(line, index) for index, line in enumerate(lines) if index not in lost]


def drop_blocks(lines: list[str], chance: random.Random) -> damage.Side:
    odd = chance.randrange(2)
    return [(line, index) for index, line in enumerate(lines) if index // BLOCK % 2 == odd]


def damages() -> Iterator[tuple[str, float | None]]:
    """Their names, and the share that is dropped at random; None for every second block."""
    for share in (0.0, 0.1, 0.3, 0.5, 0.7):
        yield (f"{share:.0%} dropped" if share else "nothing dropped", share)
    yield ("every second block dropped", None)


def abridge(stretch: Stretch, side: int, share: float | None, chance: random.Random) -> damage.Side:
    lines = stretch.lines[side]
    kept = drop_blocks(lines, chance) if share is None else drop(share, lines, chance)
    # Something has to be left to align.
    return kept or [(lines[0], 0)]


def judge(stretch: Stretch, side: int, kept: damage.Side, beads: list[Bead]) -> Counter[str]:
    """Counts of the beads that lost nothing, as `damage.counts` has them, and of the lines that stand alone: how many
    there are, how many were left alone, and how many of those rightly.

    `beads` are numbered as the abridged text is. Lines of beads that lost a part are not judged.
    """
    judged = damage.rest(stretch.gold, kept, side, set(), len(stretch.lines[side]))
    found = damage.undamaged(beads, kept, side)
    # A bead of a line that stands alone is wrong, whatever else it holds.
    alone = lone_lines(stretch, side, kept)
    aside = (judged.aside[0] - alone[0], judged.aside[1] - alone[1])
    counts = damage.counts(damage.Rest(judged.gold, aside), found)
    left = tuple({line for bead in found if not bead[1 - at] for line in bead[at]} - aside[at] for at in range(2))
    for at in range(2):
        counts["lone"] += len(alone[at])
        counts["left"] += len(left[at])
        counts["rightly"] += len(alone[at] & left[at])
    return counts


def lone_lines(stretch: Stretch, side: int, kept: damage.Side) -> tuple[set[int], set[int]]:
    """The lines of both sides, in the undamaged text's numbers, that have no counterpart left or never had one."""
    stay = {index for _, index in kept}
    partners: tuple[set[int], set[int]] = (set(), set())
    for bead in stretch.gold:
        lines = [set(bead[at]) for at in range(2)]
        lines[side] &= stay  # type: ignore[arg-type]
        if all(lines):
            partners[0].update(lines[0])
            partners[1].update(lines[1])
    every = [set(range(len(lines))) for lines in stretch.lines]
    every[side] = {index for index in stay if index is not None}
    return every[0] - partners[0], every[1] - partners[1]
