"""Take clauses, members of lists, insertions and sentences out of translations, and put others in.

What is taken out is found by marks and by words of closed classes, whatever checks make of it.
"""

import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .phrases import COORDINATIONS, PREPOSITIONS, WEAK_WORDS

# What begins the second half of a sentence.
SUBORDINATIONS = {
    "en": "which who whose where because since while whereas although though unless if when until so as to for by",
    "fr": "qui dont où parce puisque tandis alors bien lorsque quand si jusqu afin pour en ce selon",
}
ABBREVIATION = re.compile(r"\b(?:[A-Za-z]|etc|e\.g|i\.e|Mr|Mrs|Dr|St|vs|cf|p\.ex|ex|No|vol|art|fig)\.$")
# Words from one mark to the next, none of them a mark.
WORDS = r"(?: [^\s,;:.!?()\[\]«»“”\"–—]+)"
END = r"(?=\s?[.!?;]?$|\s?[.!?;] |,? [–—] )"


@dataclass(frozen=True)
class Span:
    """A part of a text that could be spared."""

    kind: str
    start: int
    end: int
    text: str
    content: int


@dataclass(frozen=True)
class Change:
    """A translation without a span of its own, or with one of another."""

    text: str
    span: Span
    isAddition: bool

    @property
    def kind(self) -> str:
        return self.span.kind


class Spans:
    """The spans of texts of a language."""

    def __init__(self, language: str) -> None:
        self.weak = WEAK_WORDS[language] | PREPOSITIONS[language] | set(SUBORDINATIONS[language].split())
        conjunction = rf"(?:{'|'.join(COORDINATIONS[language])})"
        starts = "|".join(SUBORDINATIONS[language].split())
        self.conjunction = re.compile(rf" {conjunction} ")
        self.patterns = {
            "insertion": [
                rf",{WORDS}{{2,12}}(?=,(?! {conjunction} ))", r" \([^()]{6,90}\)", r" [–—] [^–—.;]{6,90} [–—](?= )",
            ],
            "member": [
                rf",{WORDS}{{1,9}}(?=,{WORDS}{{1,9}},? {conjunction} )", rf",{WORDS}{{1,9}}(?=,? {conjunction} )",
            ],
            "coordination": [rf",? {conjunction}{WORDS}{{2,10}}(?=\s?[,.;:!?)]|$)"],
            "half": [
                rf",? (?:{starts})(?: [^\s.;:!?()]+){{3,}}{END}", rf"[,;:]{WORDS}{{4,}}{END}",
                rf",? {conjunction}(?: [^\s.;:!?()]+){{5,}}{END}",
            ],
        }  # fmt: skip

    def content(self, text: str) -> int:
        """How many words say something."""
        words = re.findall(r"[^\W\d_]+['’]?", text.lower().replace("’", "'"))
        return sum(len(word) > 2 and not word.endswith("'") and word not in self.weak for word in words)

    def of(self, text: str) -> Iterator[Span]:
        """What could be taken out; two content words or more, and as many left."""
        everything = self.content(text)
        for kind, patterns in self.patterns.items():
            for pattern in patterns:
                for match in re.finditer(pattern, text):
                    if match.start() > 0:
                        yield from self.span(kind, text, match.start(), match.end(), everything)
        for start, end in self.sentences(text):
            yield from self.span("sentence", text, start, end, everything)

    def span(self, kind: str, text: str, start: int, end: int, everything: int) -> Iterator[Span]:
        content = self.content(text[start:end])
        if content >= 2 and everything - content >= 2:
            name = "short sentence" if kind == "sentence" and content <= 5 else kind
            yield Span(name, start, end, text[start:end], content)

    def sentences(self, text: str) -> list[tuple[int, int]]:
        """Of a text of several, each with the space before it or, of the first, behind it."""
        cuts = [
            match.start() for match in re.finditer(r"(?<=[.!?]) (?=[A-ZÀ-Þ])", text)
            if not ABBREVIATION.search(text[: match.start()])
        ]  # fmt: skip
        if not cuts or not re.search(r"[.!?]\s*$", text):
            return []
        return [(0, cuts[0] + 1), *zip(cuts, [*cuts[1:], len(text)], strict=True)]


def by_kind(spans: Iterable[Span]) -> dict[str, list[Span]]:
    found = defaultdict(list)
    for span in spans:
        found[span.kind].append(span)
    return found


def chosen(spans: Iterable[Span], chance: random.Random) -> Span | None:
    """One of them, each kind as likely as the others."""
    found = by_kind(spans)
    return chance.choice(found[chance.choice(sorted(found))]) if found else None


def without(text: str, span: Span) -> Change:
    """The text without one of its spans."""
    return Change(text[: span.start] + text[span.end :], span, False)


def put_in(text: str, span: Span, spans: Spans, chance: random.Random) -> Change | None:
    """The text with a span of another, where one of its kind could stand."""
    added = span.text
    if span.kind in ("sentence", "short sentence"):
        places = sorted({place for part in spans.sentences(text) for place in part})
        if not places and re.search(r"[.!?]$", text):
            places = [0, len(text)]
        added = added.strip()
        joined = [(place, f"{added} " if place == 0 else f" {added}") for place in places]
    elif span.kind == "member":
        joined = [(match.start(), added) for match in spans.conjunction.finditer(text)]
    else:
        marks = [match.start() for match in re.finditer(r"(?<=\w)(?=\s?[,.;:](?: |$))", text)]
        ends = [match.start() for match in re.finditer(r"(?<=\w)(?=\s?[.!?]$)", text)]
        isClosed = not added.startswith(",")
        joined = [(place, added) for place in (ends if span.kind == "half" else marks)]
        if span.kind == "insertion" and not isClosed:
            joined += [
                (match.start(), f"{added},") for match in re.finditer(r"(?<=\w{4}) (?=\w)", text) if match.start() > 15
            ]  # fmt: skip
    if not joined:
        return None
    place, words = chance.choice(joined)
    if place > 0 and words.startswith(" ") and text[place - 1] == " ":
        words = words[1:] + " "
    return Change(text[:place] + words + text[place:], span, True)


def joined(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Pairs of texts, every third of them joined with the next one: so that there are texts of several sentences."""
    found, rest = [], iter(pairs)
    for number, pair in enumerate(rest):
        if number % 3 == 0 and all(re.search(r"\w\s?[.!?]$", text.rstrip()) for text in pair):
            following = next(rest, None)
            if following and all(re.match(r"[A-ZÀ-Þ]", text) for text in following):
                pair = (f"{pair[0].rstrip()} {following[0]}", f"{pair[1].rstrip()} {following[1]}")
            elif following:
                found.append(following)
        found.append(pair)
    return found


def changes(text: str, spans: Spans, stock: Sequence[Span], chance: random.Random) -> Iterator[Change]:
    """The text without one of its spans, and with one of the stock."""
    if span := chosen(spans.of(text), chance):
        yield without(text, span)
    other = chosen(chance.sample(stock, min(20, len(stock))), chance)
    if other and (change := put_in(text, other, spans, chance)):
        yield change
