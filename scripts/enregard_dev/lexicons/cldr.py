"""Names of things in every language, from Unicode's CLDR: countries, languages, units, months, and some thousand words
of everyday life that pictographs are named and found by."""

import collections
import re
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

from . import LONGEST_EXPRESSION, Row

# Two keywords that stand together with at least so many pictographs, and seldom apart, translate each other.
LEAST_TOGETHER = 2
LEAST_DICE = 0.5


class Names:
    """What CLDR names in the languages, by what is named."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.names = cache(self._names)
        self.pictographs = cache(self._pictographs)

    def _root(self, kind: str, language: str) -> ET.Element | None:
        # Norwegian is Bokmål there.
        path = self.folder / kind / f"{'no' if language == 'nb' else language}.xml"
        return ET.parse(path).getroot() if path.exists() else None

    def _names(self, language: str) -> dict[tuple[str, ...], str]:
        root = self._root("main", language)
        found: dict[tuple[str, ...], str] = {}
        if root is None:
            return found

        def add(key: tuple[str, ...], element: ET.Element | None) -> None:
            if element is not None and element.text and "↑" not in element.text:
                found.setdefault(key, element.text.lower())

        for group, kind in (("languages", "language"), ("territories", "territory"), ("scripts", "script")):
            for element in root.iterfind(f"localeDisplayNames/{group}/{kind}"):
                add((kind, element.get("type", ""), element.get("alt", "")), element)
        for element in root.iter("currency"):
            add(("currency", element.get("type", "")), element.find("displayName"))
        for length in root.iter("unitLength"):
            if length.get("type") == "long":
                for element in length.iterfind("unit"):
                    add(("unit", element.get("type", "")), element.find("displayName"))
        for calendar in root.iter("calendar"):
            if calendar.get("type") == "gregorian":
                for kind in ("month", "day", "quarter", "dayPeriod"):
                    for width in calendar.iter(kind + "Width"):
                        if width.get("type") == "wide":
                            for element in width.iterfind(kind):
                                add((kind, element.get("type", "")), element)
        for field in root.iter("field"):
            add(("field", field.get("type", "")), field.find("displayName"))
            for element in field.iterfind("relative"):
                add(("relative", field.get("type", ""), element.get("type", "")), element)
        for zone in root.iter("zone"):
            add(("city", zone.get("type", "")), zone.find("exemplarCity"))
        for element in root.iter("characterLabel"):
            add(("label", element.get("type", "")), element)
        return found

    def _pictographs(self, language: str) -> tuple[dict[str, str], dict[str, list[str]]]:
        """The name and the keywords of each."""
        names, keywords = {}, {}
        for kind in ("annotations", "annotationsDerived"):
            root = self._root(kind, language)
            for element in () if root is None else root.iter("annotation"):
                text = (element.text or "").strip().lower()
                if not text or "↑" in text:
                    continue
                if element.get("type") == "tts":
                    names[element.get("cp", "")] = text
                else:
                    keywords[element.get("cp", "")] = [word.strip() for word in text.split("|")]
        return names, keywords

    def rows(self, source: str, target: str) -> list[Row]:
        """The words of two languages that name the same."""
        counts: collections.Counter[tuple[str, str]] = collections.Counter()
        ours, theirs = self.names(source), self.names(target)
        for key in ours.keys() & theirs.keys():
            counts[ours[key], theirs[key]] += 2
        (names, keywords), (other_names, other_keywords) = self.pictographs(source), self.pictographs(target)
        for sign in names.keys() & other_names.keys():
            counts[names[sign], other_names[sign]] += 1
        counts.update(associated(keywords, other_keywords))
        rows = []
        for (one, other), count in sorted(counts.items()):
            one, other = plain(one), plain(other)
            if one and other and one != other:
                rows.append((one, other, float(count)))
        return rows


def associated(ours: dict[str, list[str]], theirs: dict[str, list[str]]) -> list[tuple[str, str]]:
    """Keywords of two languages that pictographs have together rather than apart (by Dice's coefficient)."""
    one: collections.Counter[str] = collections.Counter()
    other: collections.Counter[str] = collections.Counter()
    both: collections.Counter[tuple[str, str]] = collections.Counter()
    for sign in ours.keys() & theirs.keys():
        words, others = set(ours[sign]), set(theirs[sign])
        one.update(words)
        other.update(others)
        both.update((a, b) for a in words for b in others)
    return [
        (a, b)
        for (a, b), count in both.items()
        if count >= LEAST_TOGETHER and 2 * count / (one[a] + other[b]) >= LEAST_DICE
    ]


def plain(text: str) -> str:
    """Without what stands in brackets or is punctuation; nothing where it is too long for an entry."""
    words = re.sub(r"[(\[].*?[)\]]|[:“”\"„«»,]", " ", text).split()
    return " ".join(words) if len(words) <= LONGEST_EXPRESSION else ""
