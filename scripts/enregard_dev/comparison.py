"""Runs of several aligners over the same texts, and the tables made of them.

Results are plain values that go to JSON as they are: `{group: {aligner: result}}`, where a group is a set, a manual or
a length, and a result holds `failure` or else `cpu`, `wall` (seconds), `peak` (bytes), `segments` and `score`.
"""

import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from . import beads, gold, processes, tables
from .aligners import Aligner
from .gold import Text

Result = dict[str, Any]
Results = dict[Any, dict[str, Result]]

BASE = "enregard"


@dataclass(frozen=True)
class Limits:
    timeout: float
    memory: int
    repeats: int


class Runs:
    """Runs every aligner over groups of texts and keeps the beads in `out`."""

    def __init__(self, aligners: Iterable[Aligner], limits: Limits, out: Path, gives_up: bool = False) -> None:
        self.aligners, self.limits, self.out = aligners, limits, out
        # With `gives_up`, who fails on one group is not run on those that follow.
        self.gives_up = gives_up
        self.failed: dict[str, Any] = {}
        # The last core: the first is where a system's own work tends to be.
        self.core = max(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else None
        out.mkdir(parents=True, exist_ok=True)

    def over(self, groups: dict[Any, list[Text]]) -> Results:
        return {
            name: {aligner.name: self.result(aligner, name, documents) for aligner in self.aligners}
            for name, documents in groups.items()
        }

    def result(self, aligner: Aligner, group: Any, documents: list[Text]) -> Result:
        if self.gives_up and aligner.name in self.failed:
            return {"failure": f"not run: failed at {self.failed[aligner.name]}"}
        total: Result = {"failure": None, "cpu": 0.0, "wall": 0.0, "peak": 0, "segments": [0, 0]}
        score = beads.Score()
        for text in documents:
            run = self.quickest(aligner, text)
            failure: str | None = None
            made: list[beads.Bead] = []
            try:
                failure, made = run.failure, beads.read(run.output)
            except ValueError as error:
                failure = "failed (no beads)"
                print(f"{aligner.name}: what it printed is no beads: {error}", file=sys.stderr)
            if failure:
                print(f"{aligner.name}: {text.set}/{text.name}: {failure}\n{run.complaint}", file=sys.stderr)
                self.failed[aligner.name] = group
                return {"failure": failure}
            file = self.out / f"{text.set}.{text.name}.{aligner.name.replace(' ', '')}.beads"
            file.write_text(run.output, encoding="utf-8")
            score.add(beads.read(text.gold.read_text(encoding="utf-8")), made)
            total["cpu"] += run.cpu
            total["wall"] += run.wall
            total["peak"] = max(total["peak"], run.peak)
            sides = [len(gold.lines(side)) for side in (text.source, text.target)]
            total["segments"] = [sum(pair) for pair in zip(total["segments"], sides)]
        print(f"{group}: {aligner.name}: {total['wall']:.1f} s", file=sys.stderr)
        return total | {"score": score.as_json()}

    def quickest(self, aligner: Aligner, text: Text) -> processes.Run:
        core = self.core if aligner.pinned else None
        runs = [
            processes.run(aligner.command(text), self.limits.timeout, self.limits.memory, core)
            for _ in range(self.limits.repeats)
        ]
        return min(runs, key=lambda run: (run.failure is not None, run.cpu))


def warm_up(aligners: list[Aligner], languages: Iterable[tuple[str, ...]], corpora: Path, out: Path) -> None:
    """One small run of each in each pair of languages, so that nobody's first one, with cold disk and lexicons yet to
    be made, counts."""
    text = gold.of_corpora(corpora, out / "corpora")[0]
    for pair in languages:
        for aligner in aligners:
            processes.run(aligner.command(replace(text, languages=pair)), timeout=120)


def names(results: Results) -> list[str]:
    return list(dict.fromkeys(name for group in results.values() for name in group))


def shown(group: Any) -> str:
    return f"{group:,}" if isinstance(group, int) else group


def cells(results: Results, words: Callable[[Result], str]) -> list[list[str]]:
    """One row a group: `words(result)` of every aligner, or why there is none."""
    return [
        [shown(group), *(of[name]["failure"] or words(of[name]) for name in names(results))]
        for group, of in results.items()
    ]


def accuracy(results: Results) -> str:
    def words(result: Result) -> str:
        return f"{result['score']['strict']:.4f} / {result['score']['lax']:.4f} / {result['cpu']:.2f} s"

    return "Strict F1 / lax F1 / CPU seconds.\n\n" + tables.table(["text", *names(results)], cells(results, words))


def by_kind(results: Results) -> str:
    """Beads made beyond those of the gold tell of over-merging, few found of those the gold has, of timidity."""
    rows = []
    for group, of in results.items():
        for kind in beads.KINDS:
            counts = {name: result["score"]["kinds"][kind] for name, result in of.items() if not result["failure"]}
            known = max((count["gold"] for count in counts.values()), default=0)
            if known or any(count["test"] for count in counts.values()):
                rows.append(
                    [shown(group), kind, known]
                    + [
                        f"{counts[name]['test']} / {counts[name]['exact']} / {counts[name]['strict'] or 0:.3f}"
                        if name in counts
                        else ""
                        for name in names(results)
                    ]
                )
    return (
        "Beads made / of these exactly right / strict F1 over beads of this kind; `larger` has three or more on a "
        "side.\n\n" + tables.table(["text", "kind", "gold", *names(results)], rows)
    )


def costs(results: Results) -> str:
    def words(result: Result) -> str:
        return f"{result['cpu']:.2f} / {result['wall']:.2f} / {result['peak'] / 2**20:,.0f}"

    return "CPU seconds / seconds by the clock / peak memory in MiB.\n\n" + tables.table(
        ["segments a side", *names(results)], cells(results, words)
    )


def growth(results: Results, base: int = 10_000) -> str:
    """Cost a segment, as a multiple of that at `base` segments or, where there is none longer, at the shortest."""
    base = base if base in results and base < max(results) else min(results)
    lengths = [length for length in results if length > base]

    def factors(name: str, length: int) -> str:
        first, this = results[base][name], results[length][name]
        if first["failure"] or this["failure"]:
            return this["failure"] or ""
        more = sum(this["segments"]) / sum(first["segments"])
        return " / ".join(f"{this[cost] / first[cost] / more:.2f}" for cost in ("cpu", "wall", "peak"))

    rows = [[shown(length), *(factors(name, length) for name in names(results))] for length in lengths]
    if not rows:
        return "One length only."
    return f"CPU / clock / memory a segment, as multiples of those at {base:,}: 1 is proportional.\n\n" + tables.table(
        ["segments a side", *names(results)], rows
    )


def ratios(results: Results) -> str:
    others = [name for name in names(results) if not name.startswith(BASE)]
    rows = []
    for length, of in results.items():
        own = of.get(BASE)
        if own is None or own["failure"]:
            continue
        rows.append(
            [shown(length)]
            + [
                of[name]["failure"] or f"{of[name]['cpu'] / own['cpu']:.1f} / {of[name]['peak'] / own['peak']:.1f}"
                for name in others
            ]
        )
    if not others or not rows:
        return "Nobody to compare with."
    return f"How many times `{BASE}`'s CPU time / memory the others take.\n\n" + tables.table(
        ["segments a side", *others], rows
    )
