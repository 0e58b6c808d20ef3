"""Words of a language in files that are of no language: they belong into the folders of Sources/Languages."""

import re
from pathlib import Path

# Stages that read texts and are of no language. What they print is no matter of this.
STAGES = ("Checks", "TextAnalysis", "Segmentation", "Alignment", "Lexicons", "LanguageIdentification")

LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
# Of a check: what it reports and what it does not, and the words of the dictionary of its examples.
EXAMPLE = re.compile(r"\bExample\(|^\s*(?:source|target): |\bdictionary: |^private let houseWords")
# A literal by which something is decided, not one that is shown.
DECIDING = re.compile(
    r"(?:[=!]= |\bcase |\bcase [^:]*, |contains\(|hasPrefix\(|hasSuffix\(|starts\(with: |ends\(with: |\[|, |^\s*|\()$"
)
FORMER = re.compile(r'(?:"(?:[^"\\]|\\.)*"(?:, )?)+$')


def code_lines(text: str):
    """The lines of a Swift file with their numbers, without comments, texts of several lines and examples."""
    is_text = False
    depth = 0
    for number, line in enumerate(text.splitlines(), 1):
        if line.count('"""') % 2:
            is_text = not is_text
            continue
        if is_text or line.lstrip().startswith("//"):
            continue
        if depth or EXAMPLE.search(line):
            bare = LITERAL.sub("", line)
            depth = max(0, depth + bare.count("(") - bare.count(")"))
            continue
        yield number, line


def is_foreign(word: str) -> bool:
    """Whether a literal holds a letter of Latin outside ASCII, as words have them; signs such as ° and ² are none."""
    return any(ord(each) > 0x7F and each.isalpha() and each not in "ªºµ" for each in word)


def words_of_languages(root: Path) -> set[str]:
    """What the folders of languages have as grammar: function words, negators, number words."""
    found: set[str] = set()
    for path in (root / "Sources" / "Languages").glob("*/*.swift"):
        if any(part in path.name for part in ("FunctionWords", "Negation", "NumberWords", "CheckedWords")):
            text = path.read_text(encoding="utf-8")
            for literal in re.findall(r'"""(.*?)"""|"((?:[^"\\\n]|\\.)*)"', text, re.DOTALL):
                found.update(re.findall(r"[^\W\d_]{2,}", " ".join(literal)))
    return found


def strays(root: Path, allowed: dict[str, set[str]]) -> list[str]:
    """Literals of neutral files that decide something by a word of some language, but for those allowed by file."""
    known = words_of_languages(root)
    found = []
    for stage in STAGES:
        for path in sorted((root / "Sources" / stage).rglob("*.swift")):
            exempt = allowed.get(f"{stage}/{path.name}", set())
            for number, word in words(path.read_text(encoding="utf-8"), known):
                if word not in exempt:
                    found.append(f"{path.relative_to(root)}:{number}: {word}")
    return found


def words(text: str, known: set[str]):
    """The literals of a file, with their lines, that decide something by a word of a language."""
    for number, line in code_lines(text):
        for literal in LITERAL.finditer(line):
            before = FORMER.sub("", line[: literal.start()])
            if is_foreign(literal[1]) or literal[1] in known and DECIDING.search(before):
                yield number, literal[1]
