"""Pairs of words over third languages, for all pairs of languages at once.

What `lexicon build` does for one pair (Sources/Lexicons/LexiconBuilding.swift) in the same way: a pivot word has
several senses, the wrong pairs that come of it differ from pivot to pivot, and the right ones recur. The lists with
the pivots are first completed through one another.
"""

from collections.abc import Iterable
from typing import Any

import numpy as np  # type: ignore[import-not-found]

from . import Row

# Arrays of uint64 and of float64; the linter has no numpy.
Pairs = Any
Floats = Any

HALF = np.uint64(32)
LOWER = np.uint64(0xFFFF_FFFF)
# Pivot words that stand for more pairs than that tell nothing.
MOST_OF_ONE_WORD = 1024
# Of pivots, for a pair that completes a list.
LEAST_SUPPORT = 2


def none() -> Pairs:
    return np.zeros(0, np.uint64)


def turned(pairs: Pairs) -> Pairs:
    """The same pairs from the other side, sorted."""
    return np.sort((pairs << HALF) | (pairs >> HALF))


def joined(left: Pairs, right: Pairs) -> tuple[Pairs, Floats]:
    """The pairs that pivot words make of their partners on both sides, and how strongly.

    `left` and `right` are sorted and have the pivot word in the upper half. The strength of a pair is the sum over its
    pivot words of 1/sqrt(m n), where m and n are how many partners the pivot word has.
    """
    left_pivots, right_pivots = (left >> HALF).astype(np.int64), (right >> HALF).astype(np.int64)
    size = int(max(left_pivots.max(initial=0), right_pivots.max(initial=0))) + 1
    many_left, many_right = np.bincount(left_pivots, minlength=size), np.bincount(right_pivots, minlength=size)
    ways = many_left * many_right
    kept = ((ways > 0) & (ways <= MOST_OF_ONE_WORD))[left_pivots]
    left, left_pivots = left[kept], left_pivots[kept]
    if len(left) == 0:
        return none(), np.zeros(0)
    repeats = many_right[left_pivots]
    rows = np.repeat(np.arange(len(left)), repeats)
    starts = (np.cumsum(many_right) - many_right)[left_pivots]
    place = np.arange(len(rows)) - np.repeat(np.cumsum(repeats) - repeats, repeats) + np.repeat(starts, repeats)
    pairs = ((left[rows] & LOWER) << HALF) | (right[place] & LOWER)
    return summed(pairs, 1 / np.sqrt(ways[left_pivots[rows]]))


def summed(pairs: Pairs, weights: Floats) -> tuple[Pairs, Floats]:
    """Each pair once, with the sum of its weights."""
    unique, place = np.unique(pairs, return_inverse=True)
    return unique, np.bincount(place, weights=weights, minlength=len(unique))


class Lists:
    """Direct lists of many languages, over one vocabulary of each language."""

    def __init__(self) -> None:
        self.words: dict[str, list[str]] = {}
        self.numbers: dict[str, dict[str, int]] = {}
        self.direct: dict[tuple[str, str], tuple[Pairs, Floats]] = {}
        self.completed: dict[tuple[str, str], Pairs] = {}

    @property
    def languages(self) -> list[str]:
        return sorted({language for pair in self.direct for language in pair})

    def number(self, language: str, word: str) -> int:
        numbers = self.numbers.setdefault(language, {})
        if word not in numbers:
            numbers[word] = len(numbers)
            self.words.setdefault(language, []).append(word)
        return numbers[word]

    def add(self, source: str, target: str, rows: Iterable[Row]) -> None:
        """Adds pairs of two languages, the first of which comes first in the alphabet."""
        assert source < target
        packed, weights = [], []
        for one, other, weight in rows:
            packed.append(self.number(source, one) << 32 | self.number(target, other))
            weights.append(weight)
        pairs, known = self.direct.get((source, target), (none(), np.zeros(0)))
        self.direct[source, target] = summed(
            np.concatenate([pairs, np.array(packed, np.uint64)]), np.concatenate([known, np.array(weights)])
        )

    def complete(self) -> None:
        """Adds to each direct list what several pivots agree on."""
        lists = {pair: pairs for pair, (pairs, _) in self.direct.items()}
        languages = self.languages
        for place, source in enumerate(languages):
            for target in languages[place + 1 :]:
                pairs, support, _ = self.over_pivots(lists, source, target)
                agreed = pairs[support >= LEAST_SUPPORT]
                direct = lists.get((source, target), none())
                self.completed[source, target] = np.unique(np.concatenate([direct, agreed]))

    def over_pivots(
        self, lists: dict[tuple[str, str], Pairs], source: str, target: str
    ) -> tuple[Pairs, Floats, Floats]:
        """Pairs, how many pivots give each, and how strongly."""

        def between(pivot: str, language: str) -> Pairs:
            if (pivot, language) in lists:
                return lists[pivot, language]
            return turned(lists.get((language, pivot), none()))

        found, strengths = [none()], [np.zeros(0)]
        for pivot in self.languages:
            if pivot not in (source, target):
                pairs, strength = joined(between(pivot, source), between(pivot, target))
                found.append(pairs)
                strengths.append(strength)
        all_pairs = np.concatenate(found)
        pairs, support = summed(all_pairs, np.ones(len(all_pairs)))
        return pairs, support, summed(all_pairs, np.concatenate(strengths))[1]

    def strongest(self, source: str, target: str, most: int) -> list[Row]:
        """The pairs with the most support, that of dictionaries and of pivots added up, then the greatest strength."""
        pairs, support, strength = self.over_pivots(self.completed, source, target)
        direct, weights = self.direct.get((source, target), (none(), np.zeros(0)))
        both = np.concatenate([pairs, direct])
        every, support = summed(both, np.concatenate([support, weights]))
        _, strength = summed(both, np.concatenate([strength, weights / 2]))
        order = np.lexsort((every, -strength, -support))
        ones, others = self.words[source], self.words[target]
        rows: list[Row] = []
        for place in order:
            one, other = ones[int(every[place] >> HALF)], others[int(every[place] & LOWER)]
            # The same word on both sides is evidence without a list.
            if one != other:
                rows.append((one, other, float(support[place])))
                if len(rows) == most:
                    break
        return rows
