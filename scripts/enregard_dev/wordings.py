"""What the program says to people as its sources have it, and what languages have for it.

A string literal that becomes a `Wording` is its own key: each interpolation is a place, `{0}`, `{1}`, ... in order.
"""

import re
from collections.abc import Iterator
from pathlib import Path

# Where literals are what people read: messages of checks, and the page of findings.
SOURCES = ("Checks", "Reports", "Formats/HTML", "Service")
# What a wording begins behind: arguments of functions that take one, and values that are declared as one.
SAID = re.compile(r"\b(?:report|say|bead|place|openDialog|copyAndSave)\(|\b(?:saying|fault|remedy): |\bWording\b")
# Arguments of the same calls that are no words.
OTHER = re.compile(r"\b(?:suggestion|check|category|strength|severity|separator|code|id): [^,\n]*$")
# A code point, the end of a line that goes on, any other character.
ESCAPE = re.compile(r"\\(?:u\{([0-9A-Fa-f]+)\}|(\n)\s*|(.))")
PLACE = re.compile(r"\{\d+\}")


def literals(text: str) -> Iterator[tuple[int, int, str]]:
    """The string literals of a Swift text, outside comments: where each starts and ends, and its template."""
    index = 0
    while index < len(text):
        if text.startswith("//", index):
            index = text.find("\n", index) % (len(text) + 1)
        elif text[index] == "#" and text[index + 1 : index + 2] == '"':
            index = text.index('"#', index + 2) + 2
        elif text[index] == '"':
            end, template = literal(text, index)
            yield index, end, template
            index = end
        else:
            index += 1


def literal(text: str, start: int) -> tuple[int, str]:
    """The end of the literal that starts there, and its template."""
    quotes = '"""' if text.startswith('"""', start) else '"'
    index, template, places = start + len(quotes), "", 0
    while not text.startswith(quotes, index):
        if text.startswith("\\(", index):
            index = closed(text, index + 2)
            template += f"{{{places}}}"
            places += 1
        elif text[index] == "\\":
            escape = ESCAPE.match(text, index)
            if not escape:
                raise ValueError(f"no escape sequence: {text[index : index + 20]!r}")
            if escape[1]:
                template += chr(int(escape[1], 16))
            elif escape[3]:
                template += {"n": "\n"}.get(escape[3], escape[3])
            index = escape.end()
        else:
            template += text[index]
            index += 1
    if quotes == '"""':
        template = "\n".join(line.strip(" ") for line in template.strip("\n ").split("\n"))
    return index + len(quotes), template


def closed(text: str, index: int) -> int:
    """Behind the bracket that closes the one before `index`."""
    depth = 1
    while depth:
        if text[index] == '"':
            index, _ = literal(text, index)
            continue
        depth += (text[index] in "([{") - (text[index] in ")]}")
        index += 1
    return index


def said(text: str) -> set[str]:
    """The templates of a Swift text that people read, as far as its form shows."""
    found = set()
    places = list(literals(text))
    for match in SAID.finditer(text):
        if any(start <= match.start() < end for start, end, _ in places):
            continue
        end = closed(text, match.end()) if match[0].endswith("(") else statement(text, match.end())
        for start, _, template in places:
            line = text[text.rfind("\n", 0, start) + 1 : start]
            if match.end() <= start < end and not OTHER.search(line) and is_words(template):
                found.add(template)
    return found


def statement(text: str, start: int) -> int:
    """Where a value ends: with its line, unless a bracket is open there or an operator goes on to the next."""
    index = start
    while index < len(text):
        if text[index] == '"':
            index, _ = literal(text, index)
        elif text[index] in "([{":
            index = closed(text, index + 1)
        elif text[index] in ")]}":
            return index
        elif text[index] == "\n" and not (
            re.search(r"[=?:]$", text[:index]) or re.match(r"\s*(?:[?:.]|\?\?)", text[index:])
        ):
            return index
        else:
            index += 1
    return index


def is_words(template: str) -> bool:
    """Whether it has a letter, and is no markup."""
    return not template.startswith("<") and any(character.isalpha() for character in PLACE.sub("", template))


def of_sources(root: Path) -> dict[str, set[str]]:
    """By file, the templates that it says."""
    files = sorted(file for folder in SOURCES for file in (root / "Sources" / folder).rglob("*.swift"))
    # The page of an alignment is English.
    files = [file for file in files if file.name not in ("HTMLBitext.swift", "HTMLTogether.swift")]
    return {file.name: said(without_examples(file.read_text(encoding="utf-8"))) for file in files}


def without_examples(text: str) -> str:
    """A check's file without what documents it."""
    return re.sub(r"static let \w+ = Check\(.*?\n  \) \{ examination in", "", text, flags=re.DOTALL)


def table(root: Path, language: str) -> dict[str, str]:
    """What a language has, by the English."""
    file = root / f"Sources/Languages/{language}/{language}+Wordings.swift"
    templates = [template for _, _, template in literals(file.read_text(encoding="utf-8"))]
    return dict(zip(templates[::2], templates[1::2]))


def names(root: Path) -> set[str]:
    """Ids and summaries of checks, and categories, which the page shows."""
    found = set()
    for file in (root / "Sources/Checks").rglob("*.swift"):
        text = file.read_text(encoding="utf-8")
        found.update(re.findall(r'^    (?:id|summary): "([^"]+)"', text, re.MULTILINE))
        if file.name == "Category.swift":
            found.update(re.findall(r'case \w+ = "([^"]+)"', text))
    return found
