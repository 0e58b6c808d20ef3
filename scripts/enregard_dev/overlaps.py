"""Make of good translations what people would mine from the web beside them: texts that say in part the same.

Where sentences are paired by likeness, those that are no translations of each other share most of what they say: one
has a clause more, the other half of a sentence that goes on, another number or name, a wider word, or the sentence
beside it. Either text may be changed.
"""

import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path

from .phrases import Phrases

# The source, the target and their document.
Pair = tuple[str, str, str]
Change = Callable[["Texts", int, random.Random], str | None]
WORD = re.compile(r"[^\W\d_]+")
CLAUSES = {
    "en": "and but or which who whose where when while because although though since after before as with including "
    "that if unless whereas until for to by in".split(),
    "fr": "et mais ou qui que dont où quand lorsque lorsqu' alors parce car bien puisque après avant comme avec "
    "notamment si tandis jusqu'à pour afin à par dans en".split(),
}
# Pieces of fewer words are phrases.
LEAST = 4
WORDNET = Path("/usr/share/wordnet")


class Texts:
    """One side of a set of pairs, by number, with what the changes ask of it."""

    def __init__(self, texts: Sequence[str], documents: Sequence[str], language: str, chance: random.Random) -> None:
        self.texts, self.language = texts, language
        self.phrases = Phrases(language, list(texts), chance)
        self.near: dict[str, list[int]] = defaultdict(list)
        for number, document in enumerate(documents):
            self.near[document].append(number)
        self.documents = documents
        self.words = [{word for word in WORD.findall(text.lower()) if len(word) > 2} for text in texts]
        self.counts = Counter(word for words in self.words for word in words)
        self.with_word: dict[str, list[int]] = defaultdict(list)
        for number, words in enumerate(self.words):
            for word in words:
                if 1 < self.counts[word] <= 60:
                    self.with_word[word].append(number)
        self.details = {kind: [pattern.findall(text) for text in texts] for kind, pattern in DETAILS.items()}

    def like(self, number: int) -> int | None:
        """The text that shares most with one, rare words above all, as far as it is another sentence."""
        shared: Counter[int] = Counter()
        for word in sorted(self.words[number]):
            for other in self.with_word.get(word, ()):
                shared[other] += 1000 // self.counts[word]
        own = self.words[number]
        for other, _ in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
            words = self.words[other]
            if other != number and len(own & words) * 2 < len(own | words) and self.texts[other] != self.texts[number]:
                return other
        return None


def pieces(text: str, language: str) -> list[tuple[int, int]]:
    """Stretches between a comma, a dash or a word that begins a clause, and the next: what a sentence can spare."""
    tokens = list(re.finditer(r"[^\W_]+['’]?|[^\w\s]", text))
    starts = [
        place
        for place, token in enumerate(tokens)
        if place > 0 and (token[0].lower().replace("’", "'") in CLAUSES[language] or token[0] in ",;:–—(")
    ]
    ends = [*starts, *(place for place, token in enumerate(tokens) if token[0] in ".)!?"), len(tokens)]
    return [
        (tokens[start].start(), tokens[end - 1].end())
        for start in starts
        for end in sorted(set(ends))
        if sum(token[0][0].isalnum() for token in tokens[start:end]) >= LEAST and end - start <= 2 * len(tokens) // 3
    ]


def joined(left: str, right: str) -> str:
    left = re.sub(r"[\s,;:–—-]+$", "", left)
    return re.sub(r"\s+([,.;])", r"\1", left + (" " if right[:1].isalnum() else "") + right)


def without_piece(texts: Texts, number: int, chance: random.Random) -> str | None:
    """Without a clause, an insertion or a long phrase."""
    text = texts.texts[number]
    found = pieces(text, texts.language)
    if not found:
        return None
    first, end = chance.choice(found)
    return joined(text[:first], text[end:])


def part(texts: Texts, number: int, chance: random.Random) -> str | None:
    """The first or the last of it, between a third and two thirds."""
    words = texts.texts[number].split()
    if len(words) < 9:
        return None
    cut = round(len(words) * chance.uniform(1 / 3, 2 / 3))
    if chance.random() < 0.6:
        return re.sub(r"\W+$", "", " ".join(words[:cut])) + "."
    rest = " ".join(words[cut:])
    return rest[0].upper() + rest[1:]


def with_piece(texts: Texts, number: int, chance: random.Random) -> str | None:
    """With a clause of another text of the document, or of one like it, at the end or behind a comma."""
    text = texts.texts[number]
    other = beside(texts, number, chance)
    if other is None:
        return None
    found = pieces(texts.texts[other], texts.language)
    if not found:
        return None
    first, end = chance.choice(found)
    piece = texts.texts[other][first:end].strip(" ,;:–—().")
    places = [match.start() for match in re.finditer(r"[,;.](?= |$)", text)]
    place = chance.choice(places) if places else len(text)
    return text[:place] + (", " if chance.random() < 0.5 else " ") + piece + text[place:]


def with_sentence(texts: Texts, number: int, chance: random.Random) -> str | None:
    """With another sentence of the document, or one like it, before or behind it."""
    other = beside(texts, number, chance)
    if other is None or len(texts.texts[other]) > 2 * len(texts.texts[number]):
        return None
    both = [texts.texts[number], texts.texts[other]]
    return " ".join(both if chance.random() < 0.6 else both[::-1])


def beside(texts: Texts, number: int, chance: random.Random) -> int | None:
    near = [other for other in texts.near[texts.documents[number]] if other != number]
    return chance.choice(near) if near and chance.random() < 0.5 else texts.like(number)


DETAILS = {
    "number": re.compile(r"(?<![\w.,])\d+(?:[.,   ]\d+)*(?![\w])"),
    "name": re.compile(r"(?<=[\wà-ÿ,] )[A-ZÀ-Þ][\wà-ÿ-]{2,}(?: [A-ZÀ-Þ][\wà-ÿ-]{2,})*"),
}


def detail(texts: Texts, number: int, chance: random.Random) -> str | None:
    """With another number or name, of the same document if it has one."""
    text = texts.texts[number]
    found = [(kind, match) for kind, pattern in DETAILS.items() for match in pattern.finditer(text)]
    if not found:
        return None
    kind, match = chance.choice(found)
    near = texts.near[texts.documents[number]]
    for numbers in (near, [chance.randrange(len(texts.texts)) for _ in range(200)]):
        others = sorted({one for other in numbers for one in texts.details[kind][other] if one not in text})
        # A year for a year.
        others = [one for one in others if kind == "name" or len(one) == len(match[0])] or others
        if others:
            return text[: match.start()] + chance.choice(others) + text[match.end() :]
    return None


def other_word(texts: Texts, number: int, chance: random.Random) -> str | None:
    """With one or two words replaced: by a wider or a neighbouring one, or by any of the class that the texts have."""
    text = texts.texts[number]
    for _ in range(chance.choice([1, 1, 2])):
        found = []
        for match in WORD.finditer(text):
            word = match[0]
            kind = texts.phrases.classes.get(word, "")
            if match.start() > 0 and kind in ("n", "a", "v") and len(word) > 3 and word not in texts.phrases.weak:
                found.append((match, kind))
        if not found:
            return None
        match, kind = chance.choice(found)
        near = wider(match[0]) if texts.language == "en" and kind == "n" else []
        if near and chance.random() < 0.75:
            new = chance.choice(near)
        elif texts.phrases.stock[kind]:
            new = chance.choice(texts.phrases.stock[kind])
        else:
            return None
        text = text[: match.start()] + new + text[match.end() :]
    return text


def near_sentence(texts: Texts, number: int, chance: random.Random) -> str | None:
    """Another sentence, that shares the most with it."""
    other = texts.like(number)
    return None if other is None else texts.texts[other]


@cache
def wordnet() -> tuple[dict[str, str], dict[str, tuple[list[str], list[str], list[str]]]]:
    """The first sense of each English noun; of each sense the words, the wider ones and the narrower ones."""
    if not WORDNET.exists():
        sys.exit(f"{WORDNET} is missing: install Debian's wordnet-base")
    first, senses = {}, {}
    for line in (WORDNET / "index.noun").read_text().splitlines():
        if not line.startswith(" "):
            fields = line.split()
            first[fields[0]] = fields[6 + int(fields[3])]
    for line in (WORDNET / "data.noun").read_text().splitlines():
        if line.startswith(" "):
            continue
        fields = line.split(" | ")[0].split()
        words = int(fields[3], 16)
        pointers = fields[5 + 2 * words :]
        triples = list(zip(pointers[0::4], pointers[1::4], strict=False))
        senses[fields[0]] = (
            fields[4 : 4 + 2 * words : 2],
            [to for symbol, to in triples if symbol == "@"],
            [to for symbol, to in triples if symbol == "~"],
        )
    return first, senses


def wider(word: str) -> list[str]:
    """What is another word for a thing of a wider kind, or another thing of the same kind, or a narrower one."""
    first, senses = wordnet()
    plural = word not in first and word.endswith("s") and word[:-1] in first
    sense = first.get(word[:-1] if plural else word)
    if sense is None:
        return []
    own, above, below = senses[sense]
    beside = [one for up in above for one in senses[up][2]]
    found = [name for one in [*above, *beside[:30], *below[:10]] for name in senses[one][0][:1]]
    names = sorted({name for name in found if name.isalpha() and name.islower() and name not in own})
    return [name + "s" if plural else name for name in names]


CHANGES: dict[str, Change] = {
    "less": without_piece, "part": part, "more": with_piece, "two": with_sentence, "detail": detail,
    "word": other_word, "near": near_sentence,
}  # fmt: skip

KINDS = tuple(CHANGES)


def rows(
    pairs: Sequence[Pair], source: str, target: str, chance: random.Random, kinds: Sequence[str] = KINDS
) -> Iterator[tuple[str, str, str]]:
    """(kind, source, target) of each pair that one of the kinds can be made of, tried in random order."""
    documents = [document for _, _, document in pairs]
    sides = [
        Texts([pair[side] for pair in pairs], documents, language, chance)
        for side, language in enumerate((source, target))
    ]
    for number, pair in enumerate(pairs):
        for kind in chance.sample(list(kinds), len(kinds)):
            side = chance.randrange(2)
            text = CHANGES[kind](sides[side], number, chance)
            if text is not None and text != pair[side]:
                yield (kind, text, pair[1]) if side == 0 else (kind, pair[0], text)
                break
