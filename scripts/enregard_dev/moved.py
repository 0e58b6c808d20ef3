"""Moved passages: texts with runs of beads in another place on one side, and lists that each language sorts anew."""

import json
import random
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from . import abridged, damage
from .beads import Bead
from .lexicons import archive

LONGEST_RUN = 8
# Of a definition, in characters.
SHORTEST, LONGEST = 20, 160


@dataclass(frozen=True)
class Made:
    """Two texts whose alignment is known: its beads, and those among them that were moved."""

    lines: tuple[list[str], list[str]]
    gold: list[Bead]
    moved: list[Bead]


def place(stretch: abridged.Stretch, side: int, chance: random.Random) -> damage.Place:
    lines = stretch.lines[side]
    return damage.Place(lines, damage.cuts(stretch.gold, side, len(lines)), lambda count: [], chance)


def reordered(stretch: abridged.Stretch, side: int, order: list[int], out_of_order: set[int]) -> Made:
    """The stretch with the lines of `side` in another order; `out_of_order` are those that were moved."""
    number = {old: new for new, old in enumerate(order)}
    lines = list(stretch.lines)
    lines[side] = [stretch.lines[side][old] for old in order]
    gold, moved = [], []
    for bead in stretch.gold:
        sides = list(bead)
        sides[side] = tuple(number[line] for line in bead[side])
        made = (sides[0], sides[1])
        gold.append(made)
        if all(bead) and out_of_order.intersection(bead[side]):
            moved.append(made)
    return Made((lines[0], lines[1]), gold, moved)


def move_passage(stretch: abridged.Stretch, side: int, chance: random.Random) -> Made:
    """A run of 1 to 8 beads comes to stand elsewhere, at least three beads away."""
    cuts = place(stretch, side, chance).cuts
    size = chance.randint(1, min(LONGEST_RUN, len(cuts) // 4))
    first = chance.randrange(len(cuts) - size)
    last = first + size
    elsewhere = [at for at in range(len(cuts)) if at <= first - 3 or at >= last + 3]
    to = cuts[chance.choice(elsewhere)]
    run = list(range(cuts[first], cuts[last]))
    rest = [line for line in range(len(stretch.lines[side])) if not cuts[first] <= line < cuts[last]]
    at = sum(line < to for line in rest)
    return reordered(stretch, side, rest[:at] + run + rest[at:], set(run))


def swap_passages(stretch: abridged.Stretch, side: int, chance: random.Random) -> Made:
    """Two neighbouring runs of 1 to 8 beads change places; which of the two was moved nobody can tell."""
    cuts = place(stretch, side, chance).cuts
    sizes = [chance.randint(1, min(LONGEST_RUN, len(cuts) // 4)) for _ in range(2)]
    first = chance.randrange(len(cuts) - sum(sizes))
    above, middle, below = cuts[first], cuts[first + sizes[0]], cuts[first + sum(sizes)]
    lines = list(range(len(stretch.lines[side])))
    order = lines[:above] + lines[middle:below] + lines[above:middle] + lines[below:]
    return reordered(stretch, side, order, set(range(above, below)))


def untouched(stretch: abridged.Stretch, side: int, chance: random.Random) -> Made:
    return Made(stretch.lines, stretch.gold, [])


DAMAGES = {"one passage moved": move_passage, "two neighbours swapped": swap_passages, "nothing moved": untouched}


def terms(archives: Path, languages: tuple[str, ...]) -> list[tuple[str, str]]:
    """Words of the lists that ship and their best known translations, in a fixed order."""
    rows = []
    for file in sorted(archives.glob("*.lexicons")):
        rows += archive.read(file, *languages[:2])
        rows += [(one, other, support) for other, one, support in archive.read(file, *languages[1::-1])]
    known = [(one, other) for one, other, support in rows if support >= 2 and min(len(one), len(other)) >= 3]
    return sorted(set(known or [(one, other) for one, other, _ in rows]))


def definitions(whole: abridged.Stretch) -> list[tuple[str, str]]:
    """The sentences of the text's 1-1 beads that are as long as definitions are."""
    found = []
    for source, target in whole.gold:
        if len(source) == len(target) == 1:
            texts = (whole.lines[0][source[0]].strip(), whole.lines[1][target[0]].strip())
            if all(SHORTEST <= len(text) <= LONGEST and not re.search(r"[:\"«»“”]", text) for text in texts):
                found.append(texts)
    return found


def sorted_anew(entries: list[tuple[str, str]]) -> Made:
    """Pairs of lines, each side in its own order. All are moved, since nobody can tell which are not."""
    orders = [sorted(range(len(entries)), key=lambda at: (entries[at][side].casefold(), at)) for side in range(2)]
    numbers = [{old: new for new, old in enumerate(order)} for order in orders]
    gold: list[Bead] = sorted(((numbers[0][at],), (numbers[1][at],)) for at in range(len(entries)))
    return Made(([entries[at][0] for at in orders[0]], [entries[at][1] for at in orders[1]]), gold, gold)


def glossary(
    words: list[tuple[str, str]], sentences: list[tuple[str, str]], size: int, chance: random.Random
) -> Made | None:
    """Entries "Term: definition", or terms alone where there are no sentences; each term once on either side."""
    entries: list[tuple[str, str]] = []
    seen: tuple[set[str], set[str]] = (set(), set())
    chosen = chance.sample(sentences, min(size, len(sentences))) if sentences else [("", "")] * size
    for pair in chance.sample(words, min(len(words), 4 * size)):
        if len(entries) == len(chosen):
            break
        if not any(word in side for word, side in zip(pair, seen)):
            for word, side in zip(pair, seen):
                side.add(word)
            definition = chosen[len(entries)]
            entries.append((entry(pair[0], definition[0]), entry(pair[1], definition[1])))
    return sorted_anew(entries) if entries else None


def entry(term: str, definition: str) -> str:
    head = term[:1].upper() + term[1:]
    return f"{head}: {definition[:1].lower()}{definition[1:]}" if definition else head


def read(text: str) -> list[tuple[Bead, bool, float]]:
    """The beads of Enregard's JSON Lines, whether each was moved, and their confidences."""
    found = []
    for line in text.splitlines():
        row = json.loads(line)
        source, target = (tuple(segment["index"] for segment in row[side]["segments"]) for side in ("source", "target"))
        found.append(((source, target), bool(row.get("moved")), float(row["confidence"])))
    return found


def judge(made: Made, found: list[tuple[Bead, bool, float]]) -> Counter[str]:
    """Counts: beads that were moved and those of them that were found in whatever way; beads called moved and those
    of them that are right; segments; and, of the beads called moved, the sum of their confidences."""
    every = {bead for bead, _, _ in found}
    called = [(bead, sure) for bead, moved, sure in found if moved]
    gold = set(made.gold)
    counts: Counter[str] = Counter()
    counts["moved"] = len(made.moved)
    counts["found"] = sum(bead in every for bead in made.moved)
    counts["called"] = len(called)
    counts["right"] = sum(bead in gold for bead, _ in called)
    counts["segments"] = sum(map(len, made.lines))
    counts["gold"] = sum(all(bead) for bead in made.gold)
    counts["made"] = sum(all(bead) for bead in every)
    counts["exact"] = sum(bead in gold for bead in every if all(bead))
    counts["milli-confidence"] = round(1000 * sum(sure for _, sure in called))
    return counts
