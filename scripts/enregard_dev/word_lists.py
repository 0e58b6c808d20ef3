"""How well word lists tell sentences and their translations from random pairs."""

import random
import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from . import beads, gold
from .gold import Text

Stem = Callable[[list[str]], list[str]]
# The content words of both sides of a pair of sentences.
Pair = tuple[set[str], set[str]]
Partners = dict[str, set[str]]

WORD = re.compile(r"[^\W\d_]+")


def plain(text: str) -> str:
    """Without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def stems(text: str, stem: Stem) -> list[str]:
    return [plain(s) for s in stem(WORD.findall(text.lower()))]


def content_words(text: Text, stem_of: Callable[[str], Stem]) -> list[Pair]:
    """The content words of each 1-1 bead."""
    sides = []
    for language, path in zip(text.languages, (text.source, text.target)):
        own = stem_of(language)
        lines = [stems(line, own) for line in gold.lines(path)]
        frequent = {w for w, _ in Counter(w for line in lines for w in line).most_common(30)}
        sides.append([{w for w in line if len(w) > 2 and w not in frequent} for line in lines])
    found = beads.read(text.gold.read_text())
    return [(sides[0][source[0]], sides[1][target[0]]) for source, target in found if len(source) == len(target) == 1]


def read(path: Path, languages: tuple[str, ...], stem_of: Callable[[str], Stem]) -> tuple[Partners, int]:
    """The single words of a list and their partners, as stems, and how many rows have such."""
    own = [stem_of(language) for language in languages]
    partners: Partners = {}
    turned, size = False, 0
    for line in gold.lines(path):
        if line.startswith("#"):
            if line.startswith("# languages:"):
                turned = line.split()[2:4] == list(languages[::-1])
            continue
        source, target = line.rstrip("\n").split("\t")[:2]
        if turned:
            source, target = target, source
        ones, others = stems(source, own[0]), stems(target, own[1])
        if len(ones) == len(others) == 1:
            size += 1
            partners.setdefault(ones[0], set()).add(others[0])
    return partners, size


def share(pair: Pair, partners: Partners) -> tuple[int, int]:
    """How many words of a pair have a partner in it, and how many words there are."""
    source, target = pair
    linked = {s: partners.get(s, set()) & target for s in source}
    hits = sum(1 for t in linked.values() if t) + len(set().union(*linked.values()) if linked else ())
    return hits, len(source) + len(target)


def figures(pairs: list[Pair], partners: Partners, seed: int = 7) -> tuple[float, float, float, int]:
    """The shares of true and of random pairs, the area under the ROC curve, and the number of true pairs."""
    generator = random.Random(seed)
    pairs = [p for p in pairs if p[0] and p[1]]
    shuffled = [(p[0], generator.choice(pairs)[1]) for p in pairs for _ in range(3)]
    both = [[share(p, partners) for p in group] for group in (pairs, shuffled)]
    true, rand = (sum(h for h, _ in group) / sum(n for _, n in group) for group in both)
    return true, rand, area_under_roc(*[[h / n for h, n in group] for group in both]), len(pairs)


def area_under_roc(true: list[float], false: list[float]) -> float:
    """How often a true value is above a false one, ties counting half, by the sum of ranks."""
    merged = sorted([(value, True) for value in true] + [(value, False) for value in false])
    start, ranks = 0, 0.0
    while start < len(merged):
        end = start
        while end < len(merged) and merged[end][0] == merged[start][0]:
            end += 1
        ranks += (start + end + 1) / 2 * sum(is_true for _, is_true in merged[start:end])
        start = end
    return (ranks - len(true) * (len(true) + 1) / 2) / (len(true) * len(false))
