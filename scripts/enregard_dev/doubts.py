"""Learn by which a doubt of a check is an error: of translations as they are, and of some that were changed."""

import argparse
import json
from collections.abc import Callable, Hashable, Iterable, Sequence
from pathlib import Path
from typing import Any

from . import project
from .views import seen

# What tells the doubts of one pair apart, and the features of each.
Doubts = dict[Hashable, list[float]]
# Of each pair: the doubts that it has as it is, and those that each change of its translation added.
Found = list[tuple[Doubts, list[Doubts]]]
Reader = Callable[[dict[str, Any]], Doubts]
DIRECTIONS = [("en", "fr"), ("fr", "en")]


def pairs_of(path: Path, source: str) -> list[tuple[str, str]]:
    """The texts of a file of English sources and French targets, in the direction that starts from a language."""
    items = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [(item["source"], item["target"]) if source == "en" else (item["target"], item["source"]) for item in items]


def of_changes(
    pairs: Sequence[tuple[str, str]], changes: Iterable[Iterable[str | None]], read: Reader, source: str, target: str
) -> Found:
    """The doubts of pairs, and those of their changed translations; a change that changes nothing is left out."""
    rows: list[tuple[int, str, str]] = []
    for number, ((one, other), made) in enumerate(zip(pairs, changes, strict=True)):
        rows += [(number, one, text) for text in [other, *(text for text in made if text and text != other)]]
    found: Found = []
    for (number, *_), view in zip(rows, seen([row[1:] for row in rows], source, target), strict=True):
        if number == len(found):
            found.append((read(view), []))
        else:
            found[number][1].append(without(read(view), found[number][0]))
    return found


def of_demetr(path: Path, errors: Sequence[str], read: Reader) -> Found:
    """The same of DEMETR's errors of some kinds, from French to English."""
    items = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    items = [item for item in items if item["error"] in errors]
    views = seen([(item["source"], item[name]) for item in items for name in ("good", "bad")], "fr", "en")
    return [(read(good), [without(read(bad), read(good))]) for good, bad in zip(views[::2], views[1::2], strict=True)]


def without(doubts: Doubts, known: Doubts) -> Doubts:
    return {key: value for key, value in doubts.items() if key not in known}


def parser(document: str, budget: float) -> argparse.ArgumentParser:
    """What both scripts that learn so are asked with."""
    asked = project.parser(document)
    asked.add_argument("pairs", nargs="+", type=Path, metavar="PAIRS")
    asked.add_argument("--test", nargs="*", type=Path, default=[], metavar="FILE", help="pairs to learn nothing of")
    asked.add_argument("--demetr", type=Path, metavar="FILE", help="such as ../shared/checks/demetr-fr-en.jsonl")
    asked.add_argument(
        "--budget", type=float, default=budget, metavar="SHARE", help=f"of good ones (default: {budget})"
    )
    asked.add_argument("--write", action="store_true", help="write what is learned into the program's source")
    return asked


def learn(
    options: argparse.Namespace,
    planted: Callable[[Path, str, str], Found],
    learned: Callable[[Iterable[Found]], Any],
    strongest: Callable[[Any, list[Doubts]], list[float]],
    demetr: Callable[[Path], Found],
) -> Any:
    """The models of all domains; tells what models find that were learned without the domain in question."""

    def told(name: str, models: Any, pairs: Found, least: float | None = None) -> float:
        clean = sorted(strongest(models, [one for one, _ in pairs]))
        if least is None:
            least = clean[-1 - int(options.budget * len(clean))]
        changes = strongest(models, [change for _, all_of in pairs for change in all_of])
        flagged = sum(score > least for score in clean)
        share = sum(score > least for score in changes) / len(changes)
        print(f"{name}: {share:.3f} of {len(changes)} at {least:.2f}, {flagged} of {len(clean)} flagged", flush=True)
        return least

    domains = {(path.stem, ways[0]): planted(path, *ways) for path in options.pairs for ways in DIRECTIONS}
    leasts = []
    for path in options.pairs:
        models = learned([found for (name, _), found in domains.items() if name != path.stem])
        leasts += [told(f"{path.stem} {source}", models, domains[path.stem, source]) for source, _ in DIRECTIONS]
    models = learned(domains.values())
    for path in options.test:
        for ways in DIRECTIONS:
            told(f"{path.stem} {ways[0]}", models, planted(path, *ways))
    if options.demetr:
        told("DEMETR", models, demetr(options.demetr), sum(leasts) / len(leasts))
    return models
