"""What LibreOffice's messages and help teach of words, for languages that no openly licensed dictionary has."""

import gettext
import hashlib
import html
import random
import re
import subprocess
from functools import cache
from pathlib import Path

from . import Row, packages
from .dictionaries import read

PARAGRAPH = re.compile(r'<(p|h[1-6]|td|li|th)\b[^>]*\bid="((?:par|hd|tit|bm)_?[^"]*)"[^>]*>(.*?)</\1>', re.S)
# Mnemonics and places of values.
MARKS = re.compile(r"[~_](?=\w)")
VALUES = re.compile(r"%[A-Z]+\w*|\$\([^)]*\)|%[a-z]")
# In characters; longer paragraphs link words at random.
LONGEST = 600
# Texts that words of two languages are learned from, chosen at random but the same each time.
MOST_TEXTS = 15_000
# As Debian names them in these packages where that is not as we do.
LOCALES = {"zh": "zh-cn", "en": "en-us"}


def existing(languages: list[str]) -> list[str]:
    """The packages of the messages and of the help that Debian has in these languages."""
    names = {LOCALES.get(language, language) for language in languages}
    found = packages.named("libreoffice-l10n-*") + packages.named("libreoffice-help-*")
    return [name for name in found if name.split("-", 2)[2] in names]


class Texts:
    """The texts of the packages by language and key."""

    def __init__(self, root: Path):
        self.resources = root / "usr/lib/libreoffice/program/resource"
        self.help = root / "usr/share/libreoffice/help"
        self.of = cache(self._of)

    def _of(self, language: str) -> dict[str, str]:
        texts: dict[str, str] = {}
        locale = "zh_CN" if language == "zh" else language
        if language == "en":
            # The messages are their own keys: any language's catalogues have them.
            for catalogue in sorted((self.resources / "fr/LC_MESSAGES").glob("*.mo")):
                texts.update((key, clean(message)) for key, message, _ in messages(catalogue))
        for catalogue in sorted((self.resources / locale / "LC_MESSAGES").glob("*.mo")):
            texts.update((key, clean(translation)) for key, _, translation in messages(catalogue))
        pages = self.help / {"zh": "zh-CN", "en": "en-US"}.get(language, language)
        for page in sorted(pages.glob("text/**/*.html")):
            for _, name, content in PARAGRAPH.findall(page.read_text()):
                texts[f"{page.relative_to(pages)}#{name}"] = clean(content)
        return {key: text for key, text in texts.items() if any(c.isalpha() for c in text)}

    def rows(self, program: Path, source: str, target: str) -> list[Row]:
        """Word pairs that the program learns from what both languages have, with a support of at most eight."""
        folder = packages.FOLDER / "learned"
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{source}-{target}.tsv"
        if not path.exists():
            ours, theirs = self.of(source), self.of(target)
            pairs = {
                (ours[key], theirs[key])
                for key in ours.keys() & theirs.keys()
                if ours[key] != theirs[key] and len(ours[key]) <= LONGEST
            }
            sides = [folder / f"{source}-{target}.{side}.txt" for side in ("source", "target")]
            chosen = random.Random(path.stem).sample(sorted(pairs), min(MOST_TEXTS, len(pairs)))
            for side, texts in zip(sides, zip(*chosen)):
                side.write_text("".join(f"{text}\n\n" for text in texts))
            command: list[str | Path] = [program, "align", "--segmented", *sides, "--no-dictionary"]
            command += ["--from", source, "--to", target]
            command += ["--learn", path, "--format", "beads", "--output", folder / "beads", "--quiet"]
            subprocess.run(command, check=True)
        counts = [(one, other, count) for one, other, count in read(path) if one != other]
        return [(one, other, min(8.0, max(1.0, count / 2))) for one, other, count in counts]


def messages(catalogue: Path) -> list[tuple[str, str, str]]:
    """A key, the message and its translation, of each message of a catalogue."""
    found = []
    with catalogue.open("rb") as file:
        entries = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]
    for key, translation in entries.items():
        # Plural forms have a pair for a key.
        if isinstance(key, str) and key:
            name = hashlib.md5(key.encode(), usedforsecurity=False).hexdigest()
            found.append((f"{catalogue.name}#{name}", key.rpartition("\x04")[2], translation))
    return found


def clean(text: str) -> str:
    text = html.unescape(re.sub(r"<[^>]+>", " ", text))
    return " ".join(VALUES.sub("", MARKS.sub("", text)).split())
