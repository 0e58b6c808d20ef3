"""Exchange one translation of a term for another noun of the same document."""

import random
import re
from collections import Counter, defaultdict
from dataclasses import dataclass

# Words long enough to be no grammar's, and what stands before one of them that is a noun.
WORD = re.compile(r"(?<![\w'’-])[a-zà-ÿ]{5,}(?![\w'’-])")
NOUN = {
    "en": re.compile(r"\b(?:the|a|an|this|each) ([a-z]{5,})(?= (?:is|of|in|to|on|for|and|or|from|with|that)\b|[.,])"),
    "fr": re.compile(r"\b(?:le|la|un|une|du|au|ce|cette|chaque) ([a-zà-ÿ]{5,})(?![\w'’-])"),
}
# Pairs that a term stands in at least, and the share of them, and of those of its translation, that both stand in.
FEWEST, SHARE = 7, 0.75


@dataclass(frozen=True)
class PlantedTerm:
    """A document in one pair of which a term has another noun for its translation."""

    pairs: list[tuple[str, str]]
    place: int
    source: str
    usual: str
    odd: str


def terms(pairs: list[tuple[str, str]], languages: tuple[str, str]) -> list[tuple[str, str]]:
    """Words of both texts that nearly always stand in the same pairs, and in enough of them."""
    sides: list[dict[str, set[int]]] = []
    for side, language in enumerate(languages):
        places: dict[str, set[int]] = defaultdict(set)
        nouns: set[str] = set()
        for number, pair in enumerate(pairs):
            nouns.update(NOUN[language].findall(pair[side]))
            for word in WORD.findall(pair[side]):
                places[word].add(number)
        sides.append({word: found for word, found in places.items() if word in nouns and len(found) >= FEWEST})
    both: Counter[tuple[str, str]] = Counter()
    targets: dict[int, list[str]] = defaultdict(list)
    for word, found in sides[1].items():
        for number in found:
            targets[number].append(word)
    for word, found in sides[0].items():
        for number in found:
            both.update((word, other) for other in targets[number])
    return sorted(
        (first, second)
        for (first, second), count in both.items()
        if count >= SHARE * max(len(sides[0][first]), len(sides[1][second]))
    )


def planted_term(
    pairs: list[tuple[str, str]], languages: tuple[str, str], generator: random.Random
) -> PlantedTerm | None:
    """None where the document has no two terms of which one can stand for the other."""
    found = terms(pairs, languages)
    generator.shuffle(found)
    for source, usual in found:
        for place in generator.sample(range(len(pairs)), len(pairs)):
            first, second = pairs[place]
            others = [
                word
                for term, word in found
                if term not in first and word not in second and word[-1] == usual[-1] and word[:3] != usual[:3]
            ]
            if others and len(count(source, first)) == len(count(usual, second)) == 1:
                odd = generator.choice(others)
                match = count(usual, second)[0]
                changed = second[: match.start()] + odd + second[match.end() :]
                return PlantedTerm([*pairs[:place], (first, changed), *pairs[place + 1 :]], place, source, usual, odd)
    return None


def count(word: str, text: str) -> list[re.Match[str]]:
    """The places of a word."""
    return list(re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text))
