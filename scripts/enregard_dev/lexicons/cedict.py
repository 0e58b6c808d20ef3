"""Chinese words and their English glosses, from CC-CEDICT."""

import gzip
import re
from pathlib import Path

from . import Row

ENTRY = re.compile(r"(\S+) (\S+) \[[^\]]*\] /(.*)/")
# Notes in brackets, and glosses that speak of the word rather than translate it.
NOTE = re.compile(r"\([^)]*\)|\[[^\]]*\]|\{[^}]*\}")
ABOUT = re.compile(
    r"^(CL:|see |variant of|old variant|also written|also pr|abbr\. |used in|erhua|Taiwan pr|same as|unofficial)"
)
ARTICLE = re.compile(r"^(to be |to |a |an |the |surname )")
LONGEST_GLOSS = 3


def glosses(text: str) -> list[str]:
    """The translations that the definitions of an entry give, in lower case."""
    found = []
    for part in re.split(r"[/;]", text):
        part = part.strip()
        if ABOUT.match(part) or not part:
            continue
        plain = " ".join(NOTE.sub(" ", part).split()).strip(" .,!?:").lower()
        plain = ARTICLE.sub("", plain)
        if plain and len(plain.split()) <= LONGEST_GLOSS and not re.search(r"[^\x00-\u024f]", plain):
            found.append(plain)
    return found


def read(path: Path) -> list[Row]:
    """The simplified form of each entry with each of its glosses: the program folds traditional characters."""
    rows: dict[tuple[str, str], float] = {}
    with gzip.open(path, "rt") as lines:
        for line in lines:
            entry = ENTRY.match(line)
            if not entry:
                continue
            _, simplified, definitions = entry.groups()
            word = simplified.replace("·", " ").lower()
            for place, gloss in enumerate(glosses(definitions)):
                # The first glosses are the usual ones.
                weight = 3.0 if place < 2 else 2.0 if place < 5 else 1.0
                rows[word, gloss] = max(weight, rows.get((word, gloss), 0))
    return [(word, gloss, weight) for (word, gloss), weight in rows.items()]
