"""Parallel pages of documentation: their blocks, those that correspond, and the manuals that Debian packages."""

import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from .project import TOOLS

MANUALS = TOOLS / "manuals"
# The pairs of paragraphs of one page.
Pairs = list[tuple[str, str]]

# Where each manual keeps its pages: package and folder by language.
COUNTRY = {
    "en": "en-US",
    "fr": "fr-FR",
    "de": "de-DE",
    "es": "es-ES",
    "it": "it-IT",
    "ja": "ja-JP",
    "ru": "ru-RU",
    "pl": "pl-PL",
    "nl": "nl-NL",
    "el": "el-GR",
    "pt-BR": "pt-BR",
    "zh-CN": "zh-CN",
}


def libreoffice_help(language: str) -> tuple[str, str]:
    folder = "en-US" if language == "en" else language
    return f"libreoffice-help-{folder.lower()}", f"usr/share/libreoffice/help/{folder}/text"


def gimp_help(language: str) -> tuple[str, str]:
    return f"gimp-help-{language.lower().split('-')[0]}", f"usr/share/gimp/2.0/help/{language.replace('-', '_')}"


def debian_handbook(language: str) -> tuple[str, str]:
    return "debian-handbook", f"usr/share/doc/debian-handbook/html/{COUNTRY.get(language, language)}"


def developers_reference(language: str) -> tuple[str, str]:
    suffix, folder = ("", "") if language == "en" else (f"-{language}", f"/{language}")
    return f"developers-reference{suffix}", f"usr/share/developers-reference{folder}"


SOURCES = [libreoffice_help, gimp_help, debian_handbook, developers_reference]
# One page of developers-reference that holds all the others again.
WHOLE_BOOK = {"developers-reference.html"}

BLOCKS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "dt", "dd", "caption"}
SKIPPED = {"script", "style", "pre", "nav", "aside", "header", "footer"}
VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "wbr"}


class Page(HTMLParser):
    """The blocks of a page as (key, tag, text); the key is the block's id, or else that of its section."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[tuple[str, str, str]] = []
        self.section = ""
        # How deep inside parts of the page that are no text, and inside a navigation bar's own nest of divs.
        self.skipped = self.navigation = 0
        self.key: str = ""
        self.tag: str | None = None
        self.text: list[str] = []
        self.feed(html)
        self.close()
        self.end_block()

    def end_block(self) -> None:
        text = " ".join("".join(self.text).replace("¶", "").split())
        if self.tag and text:
            self.blocks.append((self.key, self.tag, text))
        self.tag, self.text = None, []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag in SKIPPED:
            self.end_block()
            self.skipped += 1
        if tag == "div" and (self.navigation or attributes.get("role") == "navigation"):
            self.end_block()
            self.navigation += 1
        is_block = tag in BLOCKS or tag == "div" and attributes.get("class") == "para"
        identity = attributes.get("id") or (attributes.get("name") if tag == "a" else None)
        if is_block and not self.skipped and not self.navigation:
            self.end_block()
            self.tag = tag
            self.key = attributes.get("id") or self.section
        elif identity and tag in {"section", "div", "a"} and not self.tag:
            self.section = identity
        if tag == "br" and self.tag:
            self.text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in SKIPPED:
            self.skipped = max(0, self.skipped - 1)
        elif tag == "div" and self.navigation:
            self.navigation -= 1
        elif tag in BLOCKS or tag in {"div", "section", "table", "ul", "ol", "dl"}:
            self.end_block()

    def handle_data(self, data: str) -> None:
        if self.tag and not self.skipped and not self.navigation:
            self.text.append(data)


class VisiblePage(Page):
    """The same without the texts that the page hides, which no reader should see."""

    hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID and (self.hidden or "hidden" in dict(attrs)):
            self.hidden += 1
        if not self.hidden:
            super().handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self.hidden:
            self.hidden -= 1
        else:
            super().handle_endtag(tag)

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            super().handle_data(data)


def fetched(package: str) -> Path | None:
    """The folder that `package` is unpacked in; None when there is no such package."""
    folder = MANUALS / package
    if not folder.exists():
        MANUALS.mkdir(parents=True, exist_ok=True)
        print(f"About to download from Debian: {package}", file=sys.stderr)
        result = subprocess.run(
            ["apt-get", "download", "-q", package], cwd=MANUALS, capture_output=True, text=True, check=False
        )
        archive = next(MANUALS.glob(f"{package}_*.deb"), None)
        if archive is None:
            print(f"not to be had, passed over: {package} ({result.stderr.strip().splitlines()[-1:]})", file=sys.stderr)
            return None
        subprocess.run(["dpkg", "-x", archive, folder], check=True)
        archive.unlink()
    return folder


def by_key(page: Page) -> dict[str, list[tuple[str, str]]]:
    groups: dict[str, list[tuple[str, str]]] = {}
    for key, tag, text in page.blocks:
        groups.setdefault(key, []).append((tag, text))
    return groups


def paired(source: Page, target: Page) -> Pairs:
    """The paragraphs of two pages that correspond, in the order of the source."""
    other, found = by_key(target), []
    for key, blocks in by_key(source).items():
        answers = other.get(key, [])
        if [tag for tag, _ in blocks] == [tag for tag, _ in answers]:
            found += [(mine, theirs) for (_, mine), (_, theirs) in zip(blocks, answers)]
    return [(mine, theirs) for mine, theirs in found if mine != theirs or len(mine.split()) <= 3]


def documents(languages: list[str]) -> Iterator[tuple[str, list[Pairs]]]:
    """Every manual that is to be had in both languages: its name, and its pages as lists of pairs of paragraphs."""
    for source in SOURCES:
        places = [source(language) for language in languages]
        packages = [fetched(package) for package, _ in places]
        folders = [package / folder for package, (_, folder) in zip(packages, places) if package]
        if len(folders) < len(places):
            continue
        pages = []
        for path in sorted(folders[0].rglob("*.html")):
            answer = folders[1] / path.relative_to(folders[0])
            if path.name in WHOLE_BOOK or not answer.exists():
                continue
            texts = [Page(file.read_text(encoding="utf-8", errors="replace")) for file in (path, answer)]
            found = paired(*texts)
            if found:
                pages.append(found)
        print(
            f"{places[0][0]}, {places[1][0]}: {len(pages)} pages, {sum(map(len, pages))} pairs of paragraphs",
            file=sys.stderr,
        )
        if pages:
            yield source.__name__.replace("_", "-"), pages
