"""Sentences with translations by people, in which next to nothing is wrong."""

import bz2
import lzma
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from . import beads, gold, pages
from .catalogues import Catalogue
from .project import TOOLS

# A sentence's end, well enough for prose whose two sides must agree about it.
END = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9À-Þ«\"'(])")
DESCRIPTIONS = "http://deb.debian.org/debian/dists/{}/main/i18n/Translation-{}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# The campaigns of a game, told in dialogues and stories: what follows `wesnoth-1.16-` in the names of their packages,
# and where these keep their translations.
CAMPAIGNS = "data did dm dw ei httt l low nr sof sota sotbe thot trow tsg ttb utbs".split()
CAMPAIGNS_FOLDER = "usr/share/games/wesnoth/1.16/locale"
# Names of pictures, formulas, markup, variables: what a message has and a sentence has not.
MACHINERY = re.compile(r"[<>{}|=_\\~^]|\$\w|\w/\w")
# The document, the source and the target.
Sentence = tuple[str, str, str]


def sentences(document: str, source: str, target: str) -> Iterator[Sentence]:
    """The sentences of a paragraph that has as many of them in both languages."""
    first, second = END.split(source), END.split(target)
    if len(first) == len(second):
        for one, other in zip(first, second):
            yield document, one, other


def of_memory(path: Path, languages: tuple[str, str], left_out: range) -> Iterator[Sentence]:
    """The units of a TMX file but those of some numbers, from 1; what precedes an id's colon names the document."""
    for number, unit in enumerate(ElementTree.parse(path).getroot().iter("tu"), 1):
        texts = {
            (variant.get(XML_LANG) or "")[:2].lower(): " ".join("".join(segment.itertext()).split())
            for variant in unit.iter("tuv")
            for segment in variant.iter("seg")
        }
        if number not in left_out and all(language in texts for language in languages):
            document = (unit.get("tuid") or "").partition(":")[0]
            yield document, texts[languages[0]], texts[languages[1]]


def of_gold(folder: Path, languages: tuple[str, str]) -> Iterator[Sentence]:
    """The 1-1 beads of hand-aligned sets in two languages, in either order."""
    for text in gold.of_sets(folder):
        if sorted(text.languages) != sorted(languages):
            continue
        source, target = gold.lines(text.source), gold.lines(text.target)
        isForward = text.languages[0] == languages[0]
        for number, (i, j) in enumerate(beads.paired(beads.read(text.gold.read_text(encoding="utf-8")))):
            if len(i) == len(j) == 1:
                pair = (source[i[0]], target[j[0]])
                yield (f"{text.source.stem}-{number // 50}", *(pair if isForward else pair[::-1]))


def of_manuals(languages: tuple[str, str]) -> Iterator[Sentence]:
    """The sentences of translated manuals that Debian packages."""
    for name, documents in pages.documents(list(languages)):
        for number, page in enumerate(documents):
            for source, target in page:
                yield from sentences(f"{name}-{number}", source.strip(), target.strip())


def of_campaigns(languages: tuple[str, str]) -> Iterator[Sentence]:
    """The sentences of a game's dialogues and stories, which are written in English and translated by people."""
    catalogues = (Catalogue(f"wesnoth-1.16-{name}", languages[1]).pairs(CAMPAIGNS_FOLDER) for name in CAMPAIGNS)
    for source, target, document in chain.from_iterable(catalogues):
        paragraphs = [text.split("\n\n") for text in (source, target)]
        if len(paragraphs[0]) == len(paragraphs[1]):
            for one, other in zip(*(map(" ".join, map(str.split, part)) for part in paragraphs)):
                if not (MACHINERY.search(one) or MACHINERY.search(other)):
                    yield from sentences(document, one, other)


def of_packages(languages: tuple[str, str], release: str = "bookworm") -> Iterator[Sentence]:
    """The sentences of Debian's package descriptions, which are written in English and translated by people."""
    texts = [descriptions(language, release) for language in languages]
    for key in sorted(texts[0].keys() & texts[1].keys()):
        (package, first), (_, second) = texts[0][key], texts[1][key]
        if len(first) == len(second):
            document = re.split(r"[-\d]", package.removeprefix("lib"))[0]
            for one, other in zip(first, second):
                if one and other:
                    yield from sentences(document, one, other)


def descriptions(language: str, release: str) -> dict[str, tuple[str, list[str]]]:
    """By the checksum of the English one: the package, and paragraphs, empty where they are lists or verbatim."""
    packed, opener = (".xz", lzma.open) if language == "en" else (".bz2", bz2.open)
    file = TOOLS / "descriptions" / f"{release}-{language}{packed}"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        address = DESCRIPTIONS.format(release, language) + packed
        subprocess.run(["curl", "-sSf", "-o", f"{file}.part", address], check=True)
        Path(f"{file}.part").rename(file)
    found = {}
    with opener(file, "rt", encoding="utf-8") as text:
        for block in text.read().split("\n\n"):
            package = re.search(r"^Package: (.*)", block, re.MULTILINE)
            key = re.search(r"^Description-md5: (\w+)", block, re.MULTILINE)
            body = re.search(rf"^Description-{language}: .*\n((?: .*\n?)*)", block, re.MULTILINE)
            if package and key and body:
                found[key[1]] = (package[1], paragraphs(body[1]))
    return found


def paragraphs(body: str) -> list[str]:
    found: list[list[str] | None] = [[]]
    for line in body.splitlines():
        if line.strip() == ".":
            found.append([])
        elif line.startswith("  ") or re.match(r" [*+-]", line):
            found[-1] = None
        elif line.strip() and (last := found[-1]) is not None:
            last.append(line.strip())
    return [" ".join(lines or []) for lines in found]
