"""Take phrases out of translations where they can be spared, and put phrases in where they could stand."""

import random
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from .project import ROOT

TOKEN = re.compile(r"[^\W\d_]+['’](?=\w)|\w(?:[\w./@_-]*\w)?|[^\w\s]")
PREPOSITIONS = {
    "en": set(
        "of in on at by for with from to into about through during against between under over after before "
        "without within among across toward towards along behind beyond near upon like as".split()
    ),
    "fr": set(
        "de d' du des dans en à au aux par pour avec sans sous sur vers chez entre pendant contre après avant "
        "depuis selon parmi comme dès".split()
    ),
}
# Words without content of their own.
WEAK_WORDS = {
    "en": set(
        "the a an and or but that which who it he she they we you i this these those is are was were be been has "
        "have had do does did not no its their his her our your my can could may might will would shall should "
        "must if when than so then there".split()
    ),
    "fr": set(
        "le la les l' un une et ou mais que qu' qui il elle ils elles on nous vous je ce cet cette ces est sont "
        "était étaient être été a ont avait avoir ne n' pas son sa ses leur leurs notre votre mon ma si quand "
        "lorsque plus y se s' c' j' m' t' où dont ni".split()
    ),
}
COORDINATIONS = {"en": ("and", "or"), "fr": ("et", "ou")}


@dataclass(frozen=True)
class Change:
    """A translation with an error, and the words that were taken out or put in."""

    kind: str
    text: str
    words: list[str]


class Phrases:
    """The words of a language, and of a set of texts in it."""

    def __init__(self, language: str, texts: list[str], chance: random.Random) -> None:
        self.language, self.chance = language, chance
        self.weak = WEAK_WORDS[language] | PREPOSITIONS[language]
        self.prepositions = PREPOSITIONS[language]
        self.conjunctions = COORDINATIONS[language]
        self.classes = classes(language)
        seen: dict[str, int] = defaultdict(int)
        for text in texts:
            for word in re.findall(r"[^\W\d_]+", text.lower()):
                seen[word] += 1
        # Words to put in, by class: such as the texts have.
        self.stock = {
            kind: [
                word
                for word, found in self.classes.items()
                if found == kind and 4 <= len(word) <= 11 and word.isalpha() and seen[word] > 1
            ]
            for kind in "anrv"
        }
        self.additions = [phrase for text in texts for phrase in self.of_prepositions(text)]

    def read(self, text: str) -> tuple[list[re.Match[str]], list[str]]:
        tokens = list(TOKEN.finditer(text))
        return tokens, [token[0].lower().replace("’", "'") for token in tokens]

    def prepositional(self, lowers: list[str]) -> Iterator[tuple[int, int]]:
        """The first and last token of each phrase from a preposition on, as far as four words of it."""
        for first, word in enumerate(lowers):
            if first == 0 or word not in self.prepositions:
                continue
            last = first
            while last + 1 < len(lowers) and last - first < 4 and self.goes_on(lowers[last + 1]):
                last += 1
            if any(word not in self.weak for word in lowers[first + 1 : last + 1]):
                yield first, last

    def goes_on(self, word: str) -> bool:
        return word[0].isalpha() and word not in self.prepositions and word not in self.conjunctions

    def of_prepositions(self, text: str) -> Iterator[str]:
        tokens, lowers = self.read(text)
        for first, last in self.prepositional(lowers):
            phrase = text[tokens[first].start() : tokens[last].end()]
            if not re.search(r"[A-ZÀ-Þ0-9]", phrase):
                yield phrase

    def taken_out(self, text: str, count: int) -> Iterator[Change]:
        """The text without a word or phrase, each time another one of some kind that it has."""
        tokens, lowers = self.read(text)
        content = [
            place for place, word in enumerate(lowers) if len(word) > 2 and word.isalpha() and word not in self.weak
        ]
        if len(content) < 4:
            return
        places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for place in content:
            kind, first = self.classes.get(lowers[place], "n"), place
            if kind == "n" and self.chance.random() < 0.6:
                while first > 0 and lowers[first - 1] in self.weak and place - first < 2:
                    first -= 1
            places[kind].append((first, place))
            if place > 1 and lowers[place - 1] in self.conjunctions:
                places["member"].append((place - 1, place))
        places["phrase"] = list(self.prepositional(lowers))
        for kind, pattern in (("insertion", r",(?: [^ ,;:.()]+){2,8}(?=,)"), ("end", r",(?: [^ ,;:()]+){3,12}(?=\.$)")):
            for match in re.finditer(pattern, text):
                inside = [place for place, token in enumerate(tokens) if match.start() <= token.start() < match.end()]
                places[kind].append((inside[0], inside[-1]))
        kinds = sorted(kind for kind, found in places.items() if found)
        for _ in range(count):
            kind = self.chance.choice(kinds)
            first, last = self.chance.choice(places[kind])
            left, right = text[: tokens[first].start()], text[tokens[last].end() :]
            if left.endswith(" ") or not left:
                right = right.lstrip(" ")
            yield Change(f"without {kind}", left + right, lowers[first : last + 1])

    def put_in(self, text: str, count: int) -> Iterator[Change]:
        """The text with a modifier, a second noun or a phrase more."""
        tokens, lowers = self.read(text)
        of_class = defaultdict(list)
        for place, word in enumerate(lowers):
            if place > 0:
                of_class[self.classes.get(word, "")].append(place)
        ends = [place for place, token in enumerate(tokens) if place > 1 and token[0] in ",.;"]
        for _ in range(count):
            kind = self.chance.choices(["modifier", "adverb", "member", "phrase"], [55, 15, 15, 15])[0]
            beside = {"modifier": of_class["n"], "adverb": of_class["v"], "member": of_class["n"], "phrase": ends}[kind]
            if not beside or not self.additions:
                continue
            token = tokens[self.chance.choice(beside)]
            if kind == "phrase":
                phrase = self.chance.choice(self.additions)
                at, added = token.start(), f" {phrase}"
                words = self.read(phrase)[1]
            else:
                word = self.chance.choice(self.stock[{"modifier": "a", "adverb": "r", "member": "n"}[kind]])
                # An English adjective precedes its noun, a French one follows it.
                before = kind == "modifier" and self.language == "en"
                at = token.start() if before else token.end()
                joint = f" {self.conjunctions[0]} " if kind == "member" else " "
                added = f"{word} " if before else joint + word
                words = [word]
            yield Change(f"with {kind}", text[:at] + added + text[at:], words)


@cache
def classes(language: str) -> dict[str, str]:
    """By word, the class that it mostly is of: n, v, a, r."""
    found = {}
    file = ROOT / f"Sources/CWordData/data/{language}-classes.tsv"
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            word, kinds = line.split("\t")[:2]
            found[word] = kinds[0]
    return found
