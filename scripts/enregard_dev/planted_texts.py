"""The texts of `corpora/` as pairs in the direction of their translation, with the errors planted in them.

`originals.tsv` names the language that each text was written in, French or English; the other is the translation.
"""

from dataclasses import dataclass
from pathlib import Path

from enregard_dev import beads

LANGUAGES = ("fr", "en")
"""In the order of gold beads and of the lists of errors."""


@dataclass(frozen=True)
class PlantedError:
    category: str
    pair: int
    words: tuple[str, str]
    """In the source and in the target; each is empty or occurs once."""
    what: str

    def __str__(self):
        return f"{self.category} {' / '.join(self.words)}: {self.what}"


@dataclass(frozen=True)
class PlantedText:
    name: str
    original: str
    pairs: list[tuple[str, str]]
    errors: list[PlantedError]

    @property
    def translation(self):
        return LANGUAGES[self.original == LANGUAGES[0]]


def read(corpora: Path) -> list[PlantedText]:
    rows = (corpora / "originals.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [read_text(corpora, *row.split("\t")) for row in rows]


def read_text(corpora: Path, name: str, original: str) -> PlantedText:
    def in_order(sides):
        return tuple(sides) if original == LANGUAGES[0] else tuple(reversed(tuple(sides)))

    def text(suffix):
        return (corpora / f"{name}.{suffix}").read_text(encoding="utf-8")

    segments = [[line for line in text(f"{language}.segments").split("\n") if line] for language in LANGUAGES]
    gold = beads.from_lines(text("gold"))
    pairs = [in_order(" ".join(lines[i] for i in side) for side, lines in zip(bead, segments)) for bead in gold]
    errors = []
    if (corpora / f"{name}.errors.tsv").exists():
        for row in text("errors.tsv").split("\n")[1:-1]:
            category, _, one, other, french, english, what = row.split("\t")
            bead = beads.numbers(one), beads.numbers(other)
            errors.append(PlantedError(category, gold.index(bead), in_order((french, english)), what))
    return PlantedText(name, original, pairs, errors)


def compared(text: PlantedText, findings: list[dict]) -> tuple[list[list[dict]], list[dict]]:
    """The findings that each error has, and those that no error has."""
    found = [[finding for finding in findings if is_of(error, finding, text)] for error in text.errors]
    return found, [finding for finding in findings if not any(finding in some for some in found)]


def is_of(error: PlantedError, finding: dict, text: PlantedText) -> bool:
    """Whether a finding has its place in the error's words, or none in the error's pair."""
    if finding["pair"] != error.pair:
        return False
    places = [finding.get(f"{side}Ranges") or [finding[f"{side}Range"]] for side in ("source", "target")]
    if places == [[None], [None]]:
        return True
    for side, words, ranges in zip(text.pairs[error.pair], error.words, places):
        start = side.index(words)
        end = start + len(words)
        if words and any(place and place[0] < end + (place[0] == place[1]) and place[1] > start for place in ranges):
            return True
    return False
