"""What is no faithful translation, made of what is one."""

import random
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from .phrases import Phrases

# The source, the target and their document.
Pair = tuple[str, str, str]
# How often each kind is made: phrases taken out or put in, the half of another translation in place of its own, the
# translation of another sentence, of the same document if it has one of like length.
SHARES = {"phrases": 0.4, "half": 0.2, "other": 0.4}


def rows(pairs: Sequence[Pair], language: str, chance: random.Random) -> Iterator[tuple[str, str, str]]:
    """(kind, source, target) of each pair, with an empty kind, and of something that is none."""
    places: dict[str, list[int]] = defaultdict(list)
    for number, (_, _, document) in enumerate(pairs):
        places[document].append(number)
    phrases = Phrases(language, [target for _, target, _ in pairs], chance)
    for number, (source, target, document) in enumerate(pairs):
        yield "", source, target
        kind = chance.choices(list(SHARES), list(SHARES.values()))[0]
        text = spoilt(kind, number, pairs, places[document], phrases, chance)
        if text != target:
            yield kind, source, text


def spoilt(
    kind: str, number: int, pairs: Sequence[Pair], near: list[int], phrases: Phrases, chance: random.Random
) -> str:
    """The translation of a pair, with something wrong that changes what it says."""
    text = pairs[number][1]
    if kind == "phrases":
        change = phrases.taken_out if chance.random() < 0.5 else phrases.put_in
        for _ in range(chance.choice([1, 2])):
            for changed in change(text, 1):
                text = changed.text
        return text
    like = [
        other
        for other in near + [chance.randrange(len(pairs)) for _ in range(20)]
        if pairs[other][0] != pairs[number][0] and abs(len(pairs[other][1]) - len(text)) * 4 < len(text)
    ]
    if not like:
        return text
    other = pairs[like[0] if like[0] in near else chance.choice(like)][1]
    if kind == "other":
        return other
    first, second = text.split(), other.split()
    return " ".join(first[: len(first) // 2] + second[len(second) // 2 :])


def area(good: Sequence[float], bad: Sequence[float]) -> float:
    """Under the ROC curve: how often what is good has the higher score."""
    order = sorted(bad)
    above = sum(bisect_left(order, score) + bisect_right(order, score) for score in good)
    return above / (2 * len(good) * len(bad))


def average_precision(good: Sequence[float], bad: Sequence[float]) -> float:
    """Of what is bad, ranked by the lowest score first."""
    ranked = sorted([(score, False) for score in good] + [(score, True) for score in bad])
    found, total = 0, 0.0
    for place, (_, is_bad) in enumerate(ranked, 1):
        if is_bad:
            found += 1
            total += found / place
    return total / len(bad)


def recall_at_precision(good: Sequence[float], bad: Sequence[float], precision: float = 0.5) -> float:
    """The largest share of what is bad that lies below a score such that so much of what lies below is bad."""
    ranked = sorted([(score, True) for score in bad] + [(score, False) for score in good])
    found, most = 0, 0
    for place, (score, is_bad) in enumerate(ranked, 1):
        found += is_bad
        # What has the same score lies on the same side.
        if found >= precision * place and (place == len(ranked) or ranked[place][0] > score):
            most = found
    return most / len(bad)
