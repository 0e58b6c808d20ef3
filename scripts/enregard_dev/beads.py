"""Beads read from what aligners print, and their scores against gold beads.

A bead is a pair of tuples of line numbers, counted from 0, of the source and of the target; one may be empty.
"""

from collections import Counter
from collections.abc import Iterable

Bead = tuple[tuple[int, ...], tuple[int, ...]]


def numbers(side: str) -> tuple[int, ...]:
    """The line numbers in `[3, 4]`."""
    side = side.strip()
    if side[:1] != "[" or side[-1:] != "]":
        raise ValueError(f"not the lines of a bead: {side!r}")
    inside = side[1:-1].strip()
    return tuple(int(number) for number in inside.split(",")) if inside else ()


def from_lines(text: str) -> list[Bead]:
    """Beads of the form `[source lines]:[target lines]`; what follows a second colon, a score, is skipped."""
    sides = (line.split(":")[:2] for line in text.splitlines() if line.strip())
    return [(numbers(source), numbers(target)) for source, target in sides]


def from_ladder(text: str) -> list[Bead]:
    """Beads of hunalign's ladder, whose rungs `source line, target line, score` are the places where beads part."""
    rungs = [tuple(int(field) for field in line.split("\t")[:2]) for line in text.splitlines() if line.strip()]
    return [
        (tuple(range(above[0], below[0])), tuple(range(above[1], below[1]))) for above, below in zip(rungs, rungs[1:])
    ]


def read(text: str) -> list[Bead]:
    """Beads in either form, which the first character tells apart."""
    return from_lines(text) if text.lstrip().startswith("[") else from_ladder(text)


def paired(beads: Iterable[Bead]) -> list[Bead]:
    """The beads that have both sides, which are the ones that published scores count."""
    return [bead for bead in beads if all(bead)]


def kind(bead: Bead) -> str:
    """`1-1`, `1-2`, ...; larger ones together."""
    source, target = len(bead[0]), len(bead[1])
    return f"{source}-{target}" if source <= 2 and target <= 2 else "larger"


KINDS = ["1-1", "1-2", "2-1", "2-2", "larger"]


def links(some: Iterable[Bead]) -> set[tuple[int, int]]:
    return {(i, j) for source, target in some for i in source for j in target}


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


class Score:
    """Counts over documents, and the F1 they give, as `score.py` of the gold sets counts: strict, both sides equal the
    gold bead; lax, the two beads share a pair of lines; figures over several documents are micro-averaged."""

    def __init__(self) -> None:
        self.exact: Counter[str] = Counter()
        self.tests: Counter[str] = Counter()
        self.golds: Counter[str] = Counter()
        self.test_near = self.gold_near = 0

    def add(self, gold: list[Bead], test: list[Bead]) -> None:
        gold, test = paired(gold), paired(test)
        gold_links, test_links, gold_set = links(gold), links(test), set(gold)
        self.exact.update(kind(bead) for bead in test if bead in gold_set)
        self.tests.update(kind(bead) for bead in test)
        self.golds.update(kind(bead) for bead in gold)
        self.test_near += sum(any((i, j) in gold_links for i in s for j in t) for s, t in test)
        self.gold_near += sum(any((i, j) in test_links for i in s for j in t) for s, t in gold)

    def strict_of(self, bead_kind: str) -> float | None:
        """Strict F1 over the beads of one kind; None where there are none."""
        total = self.tests[bead_kind] + self.golds[bead_kind]
        return 2 * self.exact[bead_kind] / total if total else None

    @property
    def strict(self) -> float:
        return 2 * self.exact.total() / max(self.tests.total() + self.golds.total(), 1)

    @property
    def lax(self) -> float:
        return f1(self.test_near / max(self.tests.total(), 1), self.gold_near / max(self.golds.total(), 1))

    def as_json(self) -> dict:
        kinds = {
            name: {
                "gold": self.golds[name],
                "test": self.tests[name],
                "exact": self.exact[name],
                "strict": self.strict_of(name),
            }
            for name in KINDS
        }
        return {
            "gold": self.golds.total(),
            "test": self.tests.total(),
            "exact": self.exact.total(),
            "strict": self.strict,
            "lax": self.lax,
            "kinds": kinds,
        }


def written(some: Iterable[Bead]) -> str:
    """The form that `from_lines` reads."""
    return "".join(f"{list(source)}:{list(target)}\n" for source, target in some)
