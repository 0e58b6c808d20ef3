"""What the installed French Hunspell dictionary (Dicollecte) says of words: their forms, and what each can be."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path("/usr/share/hunspell")
TENSES = frozenset("po:ipre po:iimp po:ipsi po:ifut po:cond".split())
NUMBERS = ("is:sg", "is:pl")
GENDERS = ("is:mas", "is:fem")
# Masculine and feminine singular, masculine and feminine plural.
CELLS = ({"is:mas", "is:sg"}, {"is:fem", "is:sg"}, {"is:mas", "is:pl"}, {"is:fem", "is:pl"})
DETERMINERS = """
    le/la/les/les un/une/des/des ce/cette/ces/ces mon/ma/mes/mes son/sa/ses/ses tout/toute/tous/toutes
    quel/quelle/quels/quelles certain/certaine/certains/certaines notre/notre/nos/nos votre/votre/vos/vos
    leur/leur/leurs/leurs
    """.split()


def expanded(folder: Path = FOLDER) -> Iterator[tuple[str, str, list[str]]]:
    """Every form that the dictionary makes, with its lemma and its morphological tags."""
    rules = defaultdict(list)
    for line in (folder / "fr.aff").read_text(encoding="utf-8").splitlines():
        parts = line.split()
        if len(parts) > 4 and parts[0] == "SFX":
            rules[parts[1]].append((parts[2], parts[3].split("/")[0], re.compile(parts[4] + "$"), parts[5:]))
    for line in (folder / "fr.dic").read_text(encoding="utf-8").splitlines()[1:]:
        head, _, rest = line.partition(" ")
        word, _, flags = head.partition("/")
        tags = rest.split()
        yield word, word, tags
        for flag in [flags[i : i + 2] for i in range(0, len(flags), 2)]:
            for strip, add, condition, fields in rules.get(flag, ()):
                if not condition.search(word):
                    continue
                # With condition and lemma given side by side the fields start with the lemma.
                stem = word if strip == "0" else word[: -len(strip)] if word.endswith(strip) else None
                if stem is None:
                    continue
                yield stem + ("" if add == "0" else add), word, tags + fields


@dataclass(frozen=True)
class Reading:
    lemma: str
    tags: frozenset[str]

    @property
    def is_finite(self) -> bool:
        return bool(self.tags & TENSES)

    @property
    def is_adjective(self) -> bool:
        return bool(self.tags & {"po:adj", "po:ppas"})


@dataclass(frozen=True)
class Inflections:
    """Readings by form, and the other way round."""

    readings: dict[str, list[Reading]]
    forms: dict[str, list[tuple[str, frozenset[str]]]]

    def verbs(self, word: str) -> list[str]:
        """A finite verb in the third person with its number exchanged; nothing where it may be another word."""
        readings = self.readings.get(word, [])
        # Nobody means the letter or the East.
        if not readings or not all(reading.is_finite for reading in readings) and word not in ("a", "est"):
            return []
        found = []
        for reading in readings:
            for here, there in (("po:3sg", "po:3pl"), ("po:3pl", "po:3sg")):
                if here in _plain(reading.tags):
                    tenses = reading.tags & TENSES
                    found += [form for form, tags in self.forms[reading.lemma]
                              if there in _plain(tags) and tags & tenses]  # fmt: skip
        return sorted({form for form in found if form != word})

    def adjectives(self, word: str) -> list[str]:
        """An adjective or participle in the other number or, where it is no noun as well, gender; nothing where it may
        be another word."""
        readings = self.readings.get(word, [])
        if not readings or not all(reading.is_adjective for reading in readings):
            return []
        found = set()
        for reading in readings:
            for pair in (NUMBERS,) if "po:nom" in reading.tags else (NUMBERS, GENDERS):
                for here, there in (pair, pair[::-1]):
                    if here in reading.tags:
                        wanted = (reading.tags - {here} | {there}) & {*NUMBERS, *GENDERS}
                        parts = reading.tags & {"po:adj", "po:ppas"}
                        found |= {form for form, tags in self.forms[reading.lemma]
                                  if tags & {*NUMBERS, *GENDERS} == wanted and tags & parts}  # fmt: skip
        return sorted(found - {word})

    def determiners(self, word: str, noun: str) -> list[str]:
        """A determiner that has another gender or number than what stands behind it, which must be one thing only."""
        readings = self.readings.get(noun, [])
        marks = {frozenset(reading.tags & {*NUMBERS, *GENDERS}) for reading in readings if reading.tags != {"po:nom"}}
        if len(marks) != 1 or not all(reading.tags & {"po:nom", "po:adj"} for reading in readings):
            return []
        found = []
        for row in DETERMINERS:
            cells = row.split("/")
            for cell, wanted in zip(cells, CELLS):
                if word == cell and wanted <= set(*marks):
                    # One mark changed: the gender in the singular, or the number.
                    found += [other for other, shape in zip(cells, CELLS) if other != word and not shape <= set(*marks)]
        return sorted(set(found))

    def is_verb(self, word: str) -> bool:
        """Whether it is a form of a verb and nothing else."""
        readings = self.readings.get(word, [])
        return bool(readings) and all(
            any(tag.startswith("po:v") and tag[4:5].isdigit() for tag in reading.tags) for reading in readings
        )


def _plain(tags: frozenset[str]) -> set[str]:
    """Without the mark of forms such as *sont*, which nothing elides before."""
    return {tag.rstrip("!") for tag in tags}


@cache
def french() -> Inflections | None:
    """None where the dictionary is not installed."""
    if not (FOLDER / "fr.dic").exists():
        return None
    readings: dict[str, list[Reading]] = defaultdict(list)
    forms: dict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
    for form, lemma, tags in expanded():
        if form.islower():
            reading = Reading(lemma, frozenset(tags))
            if reading not in readings[form]:
                readings[form].append(reading)
                forms[lemma].append((form, reading.tags))
    return Inflections(dict(readings), dict(forms))
