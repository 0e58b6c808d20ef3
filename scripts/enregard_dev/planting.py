"""Put errors into good translations, one each, of kinds that checks are there to find."""

import random
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from enregard_dev.inflection import french

Planter = Callable[["Pair", random.Random], str | None]


@dataclass(frozen=True)
class Pair:
    """A good translation, and what others of its set hold."""

    source: str
    target: str
    language: str
    others: "Stock"


@dataclass(frozen=True)
class Stock:
    """Targets, names and words of a set, to put in where they do not belong."""

    targets: list[str]
    names: list[str]
    words: list[str]


MONTHS = {
    "en": "January February March April June July August September October November December".split(),
    "fr": "janvier février mars avril juin juillet août septembre octobre novembre décembre".split(),
}
DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
}
# What becomes of a sentence without its negation, as patterns and replacements.
NEGATIONS = {
    "en": [(r"\b(is|are|was|were|do|does|did|would|could|should|has|have|had)(n['’]t| not)\b", r"\1"),
           (r"\b(can)(not|['’]t)\b", r"\1"), (r"\b(may|might|must|will|be) not\b", r"\1")],
    "fr": [(r"\bne (\w+) pas\b", r"\1"), (r"\bn['’](\w+) pas\b", r"\1"), (r"\bne pas (?=\w)", "")],
}  # fmt: skip
# What becomes of a sentence with a negation more, and what of one whose negation says when, who, what or without whom.
ADDED_NEGATIONS = {
    "en": [(r"\b(is|are|was|were|does|did|would|could|should|has|have|had|may|might|must|will|can)(?= [a-z])(?! not\b)",
            r"\1 not"), (r"(?<=\w )to (?=(?:be|have|make|use|take|go|see|find|give|do)\b)", "not to ")],
    "fr": [(r"(?<=[a-zà-ÿ] )(sera|seront|sont|peut|peuvent|doit|doivent|devrait|pourrait|fut|furent|va|vont)"
            r"(?= [a-zà-ÿ])(?! (?:pas|plus|que|jamais|aucun|rien|ni|point|guère))", "ne \\1 pas"),
           (r"(?<=[a-zà-ÿ] )(est|était|étaient)"
            r"(?= [a-zà-ÿ])(?! (?:pas|plus|que|jamais|aucun|rien|ni|point|guère))", "n’\\1 pas"),
           (r"(?<=[a-zà-ÿ] )(a|avait|ont|avaient|aura|auront)(?= (?:été|\w+é|\w+i|\w+u)\b)", "n’\\1 pas"),
           (r"\b(de|pour) (?=(?:se )?[a-zà-ÿ]+(?:er|ir|oir)\b)", r"\1 ne pas ")],
}  # fmt: skip
REVERSED_NEGATIONS = {
    "en": [(r"\bnever\b", "always"), (r"\bnothing\b", "everything"), (r"\b(nobody|no one)\b", "everybody"),
           (r"\bnone\b", "all"), (r"\bno longer\b", "still"), (r"\bwithout (?!\w+ing\b)", "with "),
           (r"\bwithout (?=\w+ing\b)", "by "), (r"(?<=\w )no (?=[a-z]+s\b)", "some "), (r"(?<=\w )no (?=[a-z])", "a "),
           (r"\balways\b", "never"), (r"(?<=\w )with (?=(?:a|an|the|any|some|all|its|his|their)\b)", "without ")],
    "fr": [(r"\bn(?:e |['’])((?:\w+ ){1,3})(?:jamais|plus|rien|point|guère)\b", r"\1toujours"),
           (r"\bn(?:e |['’])((?:\w+ ){1,3})aucun(e?)\b", r"\1un\2"), (r"\baucune? (?=\w+ n(?:e |['’]))", "chaque "),
           (r"\bsans (?=[a-zà-ÿ]+(?:er|ir)\b)", "afin de "), (r"\bsans (?!doute|cesse)", "avec "),
           (r"(?<=[a-zà-ÿ] )(est|sont|était|peut|doit|va) toujours\b", r"ne \1 jamais"),
           (r"(?<=\w )avec (?=(?:un|une|le|la|les|des|son|sa|ses|leur|leurs)\b)", "sans ")],
}  # fmt: skip
# Words and phrases that say the contrary of each other in nearly any sentence.
OPPOSITES = {
    "en": """more than/less than, at least/at most, before/after, first/last, may/must, increase/decrease,
        increases/decreases, increased/decreased, high/low, higher/lower, open/closed, large/small, larger/smaller,
        inside/outside, allowed/forbidden, early/late, bought/sold, accepted/refused, positive/negative,
        external/internal, easy/difficult, often/rarely, long/short, old/new, north/south, minimum/maximum,
        success/failure, enable/disable, add/remove""",
    "fr": """plus de/moins de, au moins/au plus, avant/après, premier/dernier, première/dernière, premiers/derniers,
        premières/dernières, peut/doit, peuvent/doivent, augmenter/diminuer, augmente/diminue,
        augmentation/diminution, élevé/faible, élevée/faible, ouvert/fermé, ouverte/fermée, grand/petit,
        grande/petite, grands/petits, grandes/petites, autorisé/interdit, achetés/vendus, accepté/refusé,
        positif/négatif, positive/négative, externe/interne, facile/difficile, souvent/rarement, long/court,
        longue/courte, nouveau/vieux, nouvelle/vieille, nord/sud, minimum/maximum, succès/échec, activer/désactiver,
        ajouter/supprimer""",
}  # fmt: skip
# Pronouns and possessives of another person, by word; a match decides for one of them.
PERSONS = {
    "en": {
        "he": ["she"], "she": ["he"], "my": ["his", "our"], "our": ["my", "his"], "his": ["my", "our"], "her": ["my"],
        "I": ["he", "we"], "we": ["I"],
    },
    "fr": {
        "il": ["elle"], "elle": ["il"], "mon": ["son", "notre"], "ma": ["sa", "notre"], "mes": ["ses", "nos"],
        "son": ["mon"], "sa": ["ma"], "ses": ["mes", "nos"], "notre": ["mon", "son"], "nos": ["mes", "ses"],
    },
}  # fmt: skip
# Pronouns of people in the other language: il and elle may be things, of which no error is made.
SOURCE_PERSONS = {
    "en": r"\b(je|j['’]|mon|ma|mes|nous|notre|nos|son|sa|ses|il|elle)\b",
    "fr": r"\b(I|he|she|we|my|our|his|her)\b",
}
# What has been as what will be, and the reverse, as patterns and replacements.
TENSES = {
    "en": [(r"\bwill be(?= \w+ed\b)", "was"), (r"\b(has|have) been(?= \w+ed\b)", "will be"),
           (r"\b(was|were)(?= \w+ed\b)", "will be"), (r"\bwill be(?= )", "has been"),
           (r"\b(was|were)(?= )", "will be"), (r"\b(has|have) been(?= )", "will be")],
    "fr": [(r"\bsera(?= )", "a été"), (r"\bseront(?= )", "ont été"), (r"\ba été(?= )", "sera"),
           (r"\bont été(?= )", "seront"), (r"\bétait(?= )", "sera"), (r"\bétaient(?= )", "seront")],
}  # fmt: skip
NAME = r"(?<![\w'’-])[A-ZÀ-Þ][a-zà-ÿ]{2,}(?![\w-])"
NUMBER = r"(?<![\w.,-])\d+(?:[.,]\d+)?(?![\w.,-]*\d)"
WORD = re.compile(r"(?<![\w'’-])[^\W\d_]{2,}(?![\w'’-])")


def chosen(
    pattern: re.Pattern[str], text: str, generator: random.Random, *, inside: bool = True
) -> re.Match[str] | None:
    """A random match, by default behind the first word."""
    found = [match for match in pattern.finditer(text) if not inside or match.start() > 0]
    return generator.choice(found) if found else None


def changed(text: str, match: re.Match[str], replacement: str) -> str:
    return text[: match.start()] + replacement + text[match.end() :]


def replaced(rows: Iterable[tuple[str, str]], pair: Pair, generator: random.Random) -> str | None:
    """The target with one match of one of the patterns exchanged for what stands beside it."""
    found = [(match, new) for old, new in rows for match in re.finditer(old, pair.target)]
    if not found:
        return None
    match, new = generator.choice(found)
    return changed(pair.target, match, match.expand(new))


def without(text: str, match: re.Match[str]) -> str:
    return re.sub(r" +([,.;:]|$)", r"\1", re.sub(" {2,}", " ", changed(text, match, "")))


def small(pair: Pair, generator: random.Random, least: int) -> re.Match[str] | None:
    return chosen(re.compile(rf"(?<![\w'’-])[^\W\d_A-ZÀ-Þ]{{{least},}}(?![\w'’-])"), pair.target, generator)


def number(pair: Pair, generator: random.Random) -> str | None:
    match = chosen(re.compile(r"(?<![\w.,])\d{2,4}(?![\w]|[.,]\d)"), pair.target, generator)
    if not match:
        return None
    digits = list(match[0])
    place = generator.randrange(len(digits))
    digits[place] = generator.choice([digit for digit in "123456789" if digit != digits[place]])
    return changed(pair.target, match, "".join(digits))


def shared_name(pair: Pair, generator: random.Random) -> re.Match[str] | None:
    names = [
        match
        for match in re.finditer(r"(?<=[a-zà-ÿ,] )[A-ZÀ-Þ][a-zà-ÿ]{3,}(?=[ ,.])(?! [A-ZÀ-Þ])", pair.target)
        if re.search(rf"\b{match[0]}\b", pair.source) and pair.target.count(match[0]) == 1
    ]
    return generator.choice(names) if names else None


def name_replaced(pair: Pair, generator: random.Random) -> str | None:
    match = shared_name(pair, generator)
    names = [name for name in pair.others.names if name not in pair.source]
    return changed(pair.target, match, generator.choice(names)) if match and names else None


def name_removed(pair: Pair, generator: random.Random) -> str | None:
    match = shared_name(pair, generator)
    return without(pair.target, match) if match else None


def date(pair: Pair, generator: random.Random) -> str | None:
    for names in (MONTHS[pair.language], DAYS[pair.language]):
        if match := chosen(re.compile(rf"\b({'|'.join(names)})\b"), pair.target, generator, inside=False):
            return changed(pair.target, match, generator.choice([name for name in names if name != match[0]]))
    return None


def negation(pair: Pair, _: random.Random) -> str | None:
    for pattern, replacement in NEGATIONS[pair.language]:
        if re.search(pattern, pair.target):
            return re.sub(pattern, replacement, pair.target, count=1)
    return None


def negation_added(pair: Pair, generator: random.Random) -> str | None:
    return replaced(ADDED_NEGATIONS[pair.language], pair, generator)


def negation_reversed(pair: Pair, generator: random.Random) -> str | None:
    return replaced(REVERSED_NEGATIONS[pair.language], pair, generator)


def pronoun(pair: Pair, generator: random.Random) -> str | None:
    """Another person before a verb or noun, where the source has a person, too."""
    persons = PERSONS[pair.language]
    match = chosen(re.compile(rf"(?<![\w'’-])({'|'.join(persons)})(?![\w'’-])"), pair.target, generator)
    if not match or not re.search(SOURCE_PERSONS[pair.language], pair.source, re.IGNORECASE):
        return None
    return changed(pair.target, match, generator.choice(persons[match[0]]))


def tense(pair: Pair, generator: random.Random) -> str | None:
    return replaced(TENSES[pair.language], pair, generator)


def opposite(pair: Pair, generator: random.Random) -> str | None:
    rows = [row.split("/") for row in re.split(r",\s+", OPPOSITES[pair.language])]
    contraries = {one: other for row in rows for one, other in (row, row[::-1])}
    match = chosen(re.compile(rf"(?<![\w'’-])({'|'.join(contraries)})(?![\w'’-])"), pair.target, generator)
    return changed(pair.target, match, contraries[match[0]]) if match else None


def places_swapped(pair: Pair, generator: random.Random) -> str | None:
    """Two names or two numbers, neighbours of their kind that both texts have once and in the same order, exchanged;
    what stands between them must have a word of its own, so that they are no list."""

    def places(text: str, word: str) -> list[int]:
        return [match.start() for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text)]

    found = []
    for pattern in (NAME, NUMBER):
        matches = [
            match
            for match in re.finditer(pattern, pair.target)
            if len(places(pair.target, match[0])) == len(places(pair.source, match[0])) == 1
        ]
        found += [
            (first, second)
            for first, second in zip(matches, matches[1:])
            if re.search(r"(?<!\w)[a-zà-ÿ]{4,}", pair.target[first.end() : second.start()])
            and places(pair.source, first[0]) < places(pair.source, second[0])
        ]
    if not found:
        return None
    first, second = generator.choice(found)
    return changed(changed(pair.target, second, first[0]), first, second[0])


def question(pair: Pair, _: random.Random) -> str | None:
    return re.sub(r"\s*\?$", ".", pair.target) if pair.target.endswith("?") and pair.source.endswith("?") else None


def repetition(pair: Pair, generator: random.Random) -> str | None:
    match = small(pair, generator, 3)
    return changed(pair.target, match, f"{match[0]} {match[0]}") if match else None


def end(pair: Pair, _: random.Random) -> str | None:
    return pair.target[:-1] if pair.target.endswith(".") and pair.source.endswith(".") else None


def first_small(pair: Pair, _: random.Random) -> str | None:
    first = pair.target[:1].lower() + pair.target[1:]
    return first if re.match(r"[A-ZÀ-Þ][a-zà-ÿ]* [a-zà-ÿ]", pair.target) and pair.source[:1].isupper() else None


def stop(pair: Pair, generator: random.Random) -> str | None:
    match = chosen(re.compile(r"(?<=[a-zà-ÿ]{3})(?= [a-zà-ÿ]{2})"), pair.target, generator)
    return changed(pair.target, match, ".") if match else None


def bracket(pair: Pair, generator: random.Random) -> str | None:
    match = chosen(re.compile(r"[)\]]"), pair.target, generator)
    return changed(pair.target, match, "") if match else None


def spaces(pair: Pair, _: random.Random) -> str | None:
    spaced = re.sub(r"(?<=\w)([.,])(?=\s|$)", r" \1", pair.target)
    return spaced if spaced != pair.target else None


def untranslated(pair: Pair, generator: random.Random) -> str | None:
    match = small(pair, generator, 5)
    words = [word for word in re.findall(r"(?<![\w'’-])[^\W\d_A-ZÀ-Þ]{5,}(?![\w'’-])", pair.source)
             if word not in pair.target]  # fmt: skip
    return changed(pair.target, match, generator.choice(words)) if match and words else None


def untranslated_phrase(pair: Pair, generator: random.Random) -> str | None:
    """Two to four words of the source in place of two of the target."""
    match = chosen(re.compile(r"(?<![\w'’-])[^\W\d_A-ZÀ-Þ]{4,} [^\W\d_A-ZÀ-Þ]{4,}(?![\w'’-])"), pair.target, generator)
    phrases = re.findall(r"(?<![\w'’-])(?:[^\W\d_A-ZÀ-Þ]+ ){1,3}[^\W\d_A-ZÀ-Þ]{4,}(?![\w'’-])", pair.source)
    phrases = [phrase for phrase in phrases if phrase not in pair.target]
    return changed(pair.target, match, generator.choice(phrases)) if match and phrases else None


def misspelled(pair: Pair, generator: random.Random) -> str | None:
    match = small(pair, generator, 6)
    if not match:
        return None
    word, place = match[0], generator.randrange(1, len(match[0]) - 2)
    other = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    return changed(pair.target, match, other) if other != word else None


def word_removed(pair: Pair, generator: random.Random) -> str | None:
    match = small(pair, generator, 5)
    return without(pair.target, match) if match else None


def words_removed(pair: Pair, generator: random.Random) -> str | None:
    """An insertion between commas, or else a single word."""
    match = chosen(re.compile(r",(?: [^ ,;:.()]+){2,7}(?=,)"), pair.target, generator)
    return changed(pair.target, match, "") if match else word_removed(pair, generator)


def words_added(pair: Pair, generator: random.Random) -> str | None:
    place = chosen(re.compile(r"(?<=[a-zà-ÿ]{4}) (?=[a-zà-ÿ]{2})"), pair.target, generator)
    words = [word for word in pair.others.words if word not in pair.target]
    return changed(pair.target, place, f" {generator.choice(words)} ") if place and words else None


# English forms of which one stands in the place of the other, by what they are.
NUMBERED = {
    form: other
    for pair in "is/are was/were has/have this/these".split()
    for form, other in (pair.split("/"), pair.split("/")[::-1])
}
LETTERS = re.compile(r"(?<![\w-])[a-zà-ÿœ]+(?![\w-])")


def agreement(pair: Pair, generator: random.Random) -> str | None:
    """A verb in the other number; in French, too, a determiner, adjective or participle in another gender or number.
    What is exchanged is any that the dictionary reads as one thing only."""
    words = list(LETTERS.finditer(pair.target))
    if pair.language == "en":
        places = [word for word in words if word[0] in NUMBERED]
        word = generator.choice(places) if places else None
        return changed(pair.target, word, NUMBERED[word[0]]) if word else None
    if not (forms := french()):
        return None

    def elided(word: re.Match[str], other: str) -> bool:
        """Whether it would stand behind an apostrophe that it cannot have."""
        return pair.target[word.start() - 1 : word.start()] in ("'", "’") and other[0] not in "aàâeéèêiîoôuhyœ"

    kinds = [
        [(word, [other for other in forms.verbs(word[0]) if not elided(word, other)]) for word in words],
        [(word, forms.adjectives(word[0])) for word in words],
        [(word, forms.determiners(word[0], noun[0])) for word, noun in zip(words, words[1:])
         if pair.target[word.end() : noun.start()] == " "],
    ]  # fmt: skip
    kinds = [found for kind in kinds if (found := [place for place in kind if place[1]])]
    if not kinds:
        return None
    word, others = generator.choice(generator.choice(kinds))
    return changed(pair.target, word, generator.choice(others))


CLAUSE_STARTS = """
    le la les l un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je j tu il
    elle on nous vous ils elles
    """.split()
COMPARING = re.compile(r"\b(plus|moins|aussi|autant|même|mêmes|tel|telle|ne|n|seulement)\b")


def conjunction(pair: Pair, generator: random.Random) -> str | None:
    """The French *que* behind a verb and before a clause, taken out."""
    if pair.language != "fr" or not (forms := french()):
        return None
    pattern = rf"(?<![\w-])([a-zà-ÿœ]+) (que |qu['’])(?=({'|'.join(CLAUSE_STARTS)})\b)"
    places = [match for match in re.finditer(pattern, pair.target)
              if forms.is_verb(match[1]) and not COMPARING.search(pair.target[: match.start()])]  # fmt: skip
    if not places:
        return None
    match = generator.choice(places)
    return pair.target[: match.start(2)] + pair.target[match.end(2) :]


def empty(pair: Pair, _: random.Random) -> str | None:
    return "." if WORD.search(pair.source) else None


def unrelated(pair: Pair, generator: random.Random) -> str | None:
    likes = [text for text in pair.others.targets
             if text != pair.target and abs(len(text) - len(pair.target)) * 5 < len(pair.target)]  # fmt: skip
    return generator.choice(likes) if likes else None


# By the names that `enregard eval checks` knows, which are DEMETR's where it has them.
PLANTERS: dict[str, Planter] = {
    "agreement": agreement,
    "bracket_removed": bracket,
    "codemix": untranslated,
    "codemix_phrase": untranslated_phrase,
    "conjunction_removed": conjunction,
    "date_replaced": date,
    "empty": empty,
    "final_punc_removed": end,
    "first_lower": first_small,
    "full_lower": lambda pair, _: pair.target.lower() if len(re.findall(r"[A-ZÀ-Þ]", pair.target)) > 1 else None,
    "misspelled": misspelled,
    "name_removed": name_removed,
    "name_replaced": name_replaced,
    "negation": negation,
    "negation_added": negation_added,
    "negation_reversed": negation_reversed,
    "numbers_replaced": number,
    "opposite": opposite,
    "places_swapped": places_swapped,
    "pronoun_replaced": pronoun,
    "punc_addition": stop,
    "question": question,
    "repeat_twice": repetition,
    "tense_changed": tense,
    "tokenized": spaces,
    "unrelated": unrelated,
    "words_added": words_added,
    "words_removed": words_removed,
}


def of_texts(texts: Iterable[Sequence[str]]) -> Stock:
    """What pairs (source, target, its language) hold."""
    texts = list(texts)
    words = sorted({match[0] for _, target, _ in texts for match in re.finditer(r"\b[a-zà-ÿ]{6,10}\b", target)})
    names = sorted({
        match[0] for source, target, _ in texts
        for match in re.finditer(r"(?<=[a-zà-ÿ] )[A-ZÀ-Þ][a-zà-ÿ]{3,}\b", target) if match[0] in source
    })  # fmt: skip
    return Stock([target for _, target, _ in texts], names, words)


def planted(pairs: Iterable[tuple[dict[str, str], str, str, str]], count: int, seed: int) -> Iterator[dict[str, str]]:
    """Of pairs (what to keep of each, source, target, its language) at most so many with each kind of error."""
    pairs = list(pairs)
    stock = of_texts([texts for _, *texts in pairs])
    for kind, plant in PLANTERS.items():
        generator = random.Random(f"{seed} {kind}")
        left = count
        for kept, source, target, language in generator.sample(pairs, len(pairs)):
            bad = plant(Pair(source, target, language, stock), generator)
            if left and bad and bad != target:
                left -= 1
                yield {**kept, "source": source, "good": target, "bad": bad, "error": kind}
