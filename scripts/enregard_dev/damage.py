"""What happens to texts before they reach an aligner: pieces lost, foreign ones put in, places changed.

A damaged side is a list of `(line, index)`: what stands there now, and which line of the undamaged side that was, None
for a line that came from elsewhere. A damage takes a `Place` and returns such a list, and the lines of the undamaged
side, beside those that are lost, whose beads can no longer be judged.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .beads import Bead

Side = list[tuple[str, int | None]]


@dataclass(frozen=True)
class Place:
    """The side that is damaged: its lines; where beads part in it, as indexes of lines, the ends included; a function
    that makes `n` lines of foreign text in the same language; and the source of chance."""

    lines: list[str]
    cuts: list[int]
    foreign: Callable[[int], list[str]]
    chance: random.Random

    @property
    def whole(self) -> Side:
        return list(enumerated(self.lines))

    def twentieth(self) -> int:
        return max(1, round(len(self.lines) / 20))


def enumerated(lines: list[str]) -> Iterator[tuple[str, int]]:
    return ((line, index) for index, line in enumerate(lines))


def inserted(place: Place, at: int, lines: list[str]) -> Side:
    whole = place.whole
    return whole[:at] + [(line, None) for line in lines] + whole[at:]


def delete_piece(place: Place) -> tuple[Side, set[int]]:
    size = place.twentieth()
    start = place.chance.randrange(len(place.lines) - size + 1)
    return place.whole[:start] + place.whole[start + size :], set()


def insert_chapter(place: Place) -> tuple[Side, set[int]]:
    return inserted(place, place.chance.choice(place.cuts), place.foreign(place.twentieth())), set()


def insert_hundred(place: Place) -> tuple[Side, set[int]]:
    return inserted(place, place.chance.choice(place.cuts), place.foreign(100)), set()


def drop_sentences(place: Place) -> tuple[Side, set[int]]:
    lost = set(place.chance.sample(range(len(place.lines)), round(len(place.lines) / 10)))
    return [pair for pair in place.whole if pair[1] not in lost], set()


def swap_paragraphs(place: Place, size: int = 5) -> tuple[Side, set[int]]:
    """Two neighbouring runs of `size` beads change places: beads don't cross, so these ten are past judging."""
    first = place.chance.randrange(max(1, len(place.cuts) - 2 * size))
    above, middle, below = (place.cuts[min(first + n * size, len(place.cuts) - 1)] for n in range(3))
    whole = place.whole
    return whole[:above] + whole[middle:below] + whole[above:middle] + whole[below:], set(range(above, below))


def page_headers(place: Place, every: int = 40) -> tuple[Side, set[int]]:
    """A running title with the page's number, wherever a page of `every` lines ends; also inside a bead."""
    title = " ".join(max(place.lines[:10], key=len).split()[:4])
    start = place.chance.randrange(every)
    damaged: Side = []
    for line, index in enumerated(place.lines):
        if index % every == start:
            damaged.append((f"{title} {index // every + 1}", None))
        damaged.append((line, index))
    return damaged, set()


def preface(place: Place) -> tuple[Side, set[int]]:
    return inserted(place, 0, place.foreign(place.twentieth())), set()


DAMAGES = {
    "delete 5% in one piece": delete_piece,
    "insert a chapter of 5%": insert_chapter,
    "insert a chapter of 100 segments": insert_hundred,
    "drop 10% at random": drop_sentences,
    "swap two paragraphs": swap_paragraphs,
    "page headers every 40 lines": page_headers,
    "a preface of 5%": preface,
}

# The fall of strict F1 on the rest that is allowed.
TARGETS = {
    "delete 5% in one piece": 0.01,
    "insert a chapter of 5%": 0.01,
    "insert a chapter of 100 segments": 0.01,
    "drop 10% at random": 0.03,
}


def from_others(texts: list[list[str]]) -> Callable[[int, random.Random], list[str]]:
    """A maker of foreign text: a run of lines from one of `texts`, lists of lines, and from the next when it ends."""

    def foreign(count: int, chance: random.Random) -> list[str]:
        found: list[str] = []
        while len(found) < count:
            lines = chance.choice(texts)
            wanted = min(count - len(found), len(lines))
            start = chance.randrange(len(lines) - wanted + 1)
            found += lines[start : start + wanted]
        return found

    return foreign


def from_words(lines: list[str]) -> Callable[[int, random.Random], list[str]]:
    """A maker of foreign text where there is none: the text's own words in random order, in lines of its own lengths.
    Harder than another book, for the words are those of the translation."""
    words = [word for line in lines for word in line.split()]

    def foreign(count: int, chance: random.Random) -> list[str]:
        return [" ".join(chance.choices(words, k=max(1, len(chance.choice(lines).split())))) for _ in range(count)]

    return foreign


def cuts(gold: list[Bead], side: int, count: int) -> list[int]:
    """Where beads part on `side`: the indexes of lines that begin a bead or belong to none, and the end. Lines between
    the first and the last of a bead are inside it, whatever else the gold says of them."""
    inside: set[int] = set()
    for bead in gold:
        if bead[side]:
            inside.update(range(min(bead[side]) + 1, max(bead[side]) + 1))
    return [index for index in range(count + 1) if index not in inside]


@dataclass(frozen=True)
class Rest:
    """What can still be judged: `gold`, the beads that lost nothing and had nothing put between their lines, and
    `aside`, for each side the undamaged lines that no longer count: lost, moved, or of a bead that is out."""

    gold: list[Bead]
    aside: tuple[set[int], set[int]]


def rest(gold: list[Bead], damaged: Side, side: int, moved: set[int], count: int) -> Rest:
    """The rest of `gold` after `side`, which had `count` lines, has become `damaged`."""
    order = [index for _, index in damaged]
    position = {index: at for at, index in enumerate(order) if index is not None}
    kept: list[Bead] = []
    aside: tuple[set[int], set[int]] = (set(), set())
    for bead in gold:
        lines = bead[side]
        places = [position[index] for index in lines if index in position]
        whole = (
            len(places) == len(lines) and places == list(range(places[0], places[0] + len(places))) if lines else True
        )
        if whole and not moved.intersection(lines) and all(bead):
            kept.append(bead)
        elif all(bead):
            for lost, those in zip(aside, bead):
                lost.update(those)
    aside[side].update(moved, set(range(count)) - position.keys())
    return Rest(kept, aside)


def undamaged(beads: list[Bead], damaged: Side, side: int) -> list[Bead]:
    """Beads of the damaged text in the undamaged text's numbers; an inserted line is None, so that a bead which has
    swallowed one equals no gold bead."""
    order = [index for _, index in damaged]

    def renumbered(lines: tuple[int, ...]) -> tuple:
        return tuple(order[line] for line in lines)

    return [(renumbered(source), target) if side == 0 else (source, renumbered(target)) for source, target in beads]


def without_counterpart(gold: list[Bead], beads: list[Bead], damaged: Side, side: int) -> tuple[int, int]:
    """How many lines have lost their counterparts, all of them, or came from elsewhere, and how many of these were
    rightly left alone. `beads` are numbered as the damaged text is."""
    alone = [{line for bead in beads if not bead[1 - at] for line in bead[at]} for at in range(2)]
    stay = {index for _, index in damaged}
    put_in = {at for at, (_, index) in enumerate(damaged) if index is None}
    orphans = {line for bead in gold if bead[side] and stay.isdisjoint(bead[side]) for line in bead[1 - side]}
    return len(put_in) + len(orphans), len(put_in & alone[side]) + len(orphans & alone[1 - side])


def counts(judged: Rest, beads: list[Bead]) -> Counter:
    """Exactly right beads, beads made and gold beads, on the rest: a bead counts that has a line which is not aside."""
    gold = set(judged.gold)
    made = [
        bead
        for bead in beads
        if all(bead)
        and any(line is not None and line not in lost for lines, lost in zip(bead, judged.aside) for line in lines)
    ]
    return Counter(exact=sum(bead in gold for bead in made), made=len(made), gold=len(gold))
