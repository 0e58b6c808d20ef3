"""The commands whose outputs are compared between two builds, on the texts of `corpora/` and of a folder `../shared`.

Paths are relative to the folder that a case is run in, in which `corpora`, `shared` and `made` are links.
"""

import json
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from . import gold
from .sameness import TIMED_OUT, Build, Case, Step, environment

# Every output of `align`, two runs because both XLIFF end in .xlf.
ALIGNED = [f"a.{extension}" for extension in ("tmx", "xlf", "tsv", "csv", "xlsx", "jsonl", "html", "moses", "beads")]
REPORTS = [f"r.{extension}" for extension in ("txt", "jsonl", "sarif", "html", "tmx", "xlf")]
LINTED_FOR = ["omegat", "trados", "memoq", "okapi", "wordfast", "strict"]
PAIRS = ["en-fr", "fr-en", "de-fr"]


def step(*words: str, to: Iterable[str] = (), stdin: str = "") -> Step:
    """A command, with `-o` for each file of `to`."""
    return Step((*words, *(word for name in to for word in ("-o", name))), stdin)


def filled(program: Path, corpora: Path, folder: Path) -> Build:
    """A build whose cache has the word lists of the pairs of languages that come often."""
    folder.mkdir(parents=True)
    variables = environment(folder)
    for pair in PAIRS:
        source, target = pair.split("-")
        subprocess.run(
            [
                program,
                "align",
                corpora / "tale.fr.txt",
                corpora / "tale.en.txt",
                "-q",
                "--from",
                source,
                "--to",
                target,
            ],
            check=True,
            env=variables,
            timeout=TIMED_OUT,
            stdout=subprocess.DEVNULL,
        )
    return Build(program, Path(variables["XDG_CACHE_HOME"]))


def prepare(program: Path, shared: Path, corpora: Path, made: Path) -> None:
    """Makes the inputs that have to be made, once for both builds: memories of the corpora, their texts in two
    folders, and the sets for checks as plain pairs."""
    made.mkdir(parents=True, exist_ok=True)
    for beads in sorted(corpora.glob("*.gold")):
        sides = [corpora / f"{beads.stem}.{language}.txt" for language in ("fr", "en")]
        subprocess.run(
            [program, "align", *sides, "-q", "-o", made / f"{beads.stem}.tmx"], check=True, timeout=TIMED_OUT
        )
        for side in sides:
            folder = made / side.stem.rsplit(".", 1)[1]
            folder.mkdir(exist_ok=True)
            shutil.copy(side, folder)
    pairs: dict[str, list[dict]] = {}
    for path in sorted((shared / "checks").glob("*.jsonl")):
        name, source, target = path.stem.rsplit("-", 2)
        for line in path.read_text(encoding="utf-8").splitlines():
            item = json.loads(line)
            own = f"{item.get('from', source)}-{item.get('to', target)}"
            for kind in ("target", "good", "bad", "reference"):
                if isinstance(item.get(kind), str):
                    pair = {"source": item["source"], "target": item[kind]}
                    pairs.setdefault(f"{name}.{kind}.{own}", []).append(pair)
    for stem, found in pairs.items():
        lines = "".join(json.dumps(pair, ensure_ascii=False) + "\n" for pair in found)
        (made / f"{stem}.jsonl").write_text(lines, encoding="utf-8")


def listings() -> Case:
    return Case(
        "lists",
        (
            step("formats"),
            step("check", "--list"),
            step("--help"),
            step("segment", "--srx-dump"),
            step("lexicon", "info"),
            step("lexicon", "build", "en", "fr", to=["en-fr.tsv"]),
        ),
    )


def of_gold(shared: Path) -> Iterator[Case]:
    """Beads, confidences and evidence of the hand-aligned sets, with dictionaries and without."""
    for text in gold.of_sets(shared / "gold"):
        source, target = (f"shared/gold/{text.set}/{side.name}" for side in (text.source, text.target))
        languages = ("--from", text.languages[0], "--to", text.languages[1])
        yield Case(
            f"gold {text.set} {text.name}",
            (
                step("align", "--segmented", source, target, *languages, to=["a.beads", "a.jsonl", "a.html"]),
                step(
                    "align",
                    "--segmented",
                    source,
                    target,
                    *languages,
                    "--no-dictionary",
                    "--threads",
                    "1",
                    to=["b.beads"],
                ),
                step("segment", source, "--language", text.languages[0]),
                step("segment", target, "--language", text.languages[1], "--format", "jsonl"),
                step("eval", "--beads", "a.beads", f"shared/gold/{text.set}/{text.gold.name}"),
            ),
        )


def aligned(name: str, source: str, target: str, *options: str) -> tuple[Step, ...]:
    """Two documents aligned in all ways, each to every format."""
    align = ("align", source, target, *options)
    return (
        step(*align, to=ALIGNED),
        step(*align, "--format", "xliff-1.2", to=["b.xlf"]),
        step(*align, "--explain"),
        step(*align, "--tiers", "tiers"),
        step(*align, "--no-structure"),
        step(*align, "--min-confidence", "0.8", "--no-codes", to=["c.tmx"]),
        step(*align, "--learn", "learned.tsv", to=["d.tsv"]),
        step(*align, "--learn", "learned.tsv", to=["e.tsv"]),
        step("check", source, target, *options, to=REPORTS),
        step("segment", source),
        step("segment", target, "--format", "jsonl"),
    )


def of_documents(shared: Path, corpora: Path) -> Iterator[Case]:
    """The corpora, the seed article, and all of them as two folders."""
    for folder, place in (("corpora", corpora), ("shared/seed", shared / "seed")):
        for beads in sorted(place.glob("*.gold")):
            source, target = (f"{folder}/{beads.stem}.{language}.txt" for language in ("fr", "en"))
            if (place / f"{beads.stem}.fr.txt").exists():
                yield Case(f"documents {folder} {beads.stem}", aligned(beads.stem, source, target))
    folders = ("align", "made/fr", "made/en", "--from", "fr", "--to", "en")
    yield Case(
        "documents folders",
        (
            step(*folders, "--pairs-only"),
            step(*folders, "--pairs-only", "--by-content"),
            step(*folders, "--format", "tmx", "--format", "html", "--format", "beads", to=["out/"]),
            step(*folders, to=["all.jsonl"]),
        ),
    )


def of_checks(shared: Path, made: Path) -> Iterator[Case]:
    """Findings and scores of the sets for checks, and of the memories."""
    for path in sorted(made.glob("*.jsonl")):
        source, target = path.stem.rsplit(".", 1)[1].split("-")
        check = ("check", f"made/{path.name}", "--from", source, "--to", target)
        yield Case(
            f"checks {path.stem}",
            (
                step(*check, to=REPORTS),
                step(*check, "--scores"),
                step(*check, "--no-dictionary", "--min-severity", "warning"),
            ),
        )
    for path in sorted((shared / "checks").glob("*.jsonl")):
        name, source, target = path.stem.rsplit("-", 2)
        check = ("check", f"shared/checks/{path.name}", "--from", source, "--to", target)
        steps = [step(*check, to=["r.jsonl"])]
        if name == "demetr":
            steps.append(step("eval", "checks", "--from", source, "--to", target, "--json", check[1]))
        yield Case(f"checks {path.name} as it is", tuple(steps))


def memories(shared: Path, made: Path) -> list[str]:
    return [f"shared/tmx/{path.name}" for path in sorted((shared / "tmx").glob("*.tmx"))] + [
        f"made/{path.name}" for path in sorted(made.glob("*.tmx"))
    ]


def of_tmx(shared: Path, made: Path) -> Iterator[Case]:
    """Every verb of `tmx`, and `check`, on each memory in a file."""
    everything = memories(shared, made)
    for name in everything:
        yield Case(
            f"tmx check {name}",
            (
                step("check", name, to=REPORTS),
                step("check", name, "--scores"),
                step("check", name, "--baseline", "accepted.txt", "--accept", "all", to=["s.txt"]),
                step("check", name, "--baseline", "accepted.txt", "--fail-on", "note"),
            ),
        )
        yield Case(
            f"tmx choose {name}",
            (
                step("tmx", "stats", name),
                step("tmx", "stats", name, "--json"),
                step("tmx", "select", "fr,en", name, to=["fr-en.tmx"]),
                step("tmx", "invert", name, to=["inverted.tmx"]),
                step("tmx", "invert", "inverted.tmx", to=["back.tmx"]),
                step("tmx", "split", name, "--units", "10", to=["units"]),
                step("tmx", "split", name, "--bytes", "4K", to=["bytes"]),
                step("tmx", "split", name, "--language", to=["languages"]),
                step("tmx", "split", name, "--property", "x-align-type", to=["types"]),
                step(
                    "tmx",
                    "filter",
                    name,
                    "--language",
                    "fr",
                    "--min-length",
                    "20",
                    "--max-length",
                    "90",
                    to=["lengths.tmx"],
                ),
                step("tmx", "filter", name, "--source-text", r"(?i)\bthe\b|\ble\b", "--not", to=["others.tmx"]),
                step(
                    "tmx", "filter", name, "--min-confidence", "0.8", "--property", "x-align-type=1-1", to=["sure.tmx"]
                ),
                step("tmx", "filter", name, "--since", "2020", "--before", "2030", "--target-text", "a"),
            ),
        )
        joined = [other for other in everything if other != name]
        yield Case(
            f"tmx join {name}",
            (
                step("tmx", "merge", name, *joined, name, to=["merged.tmx"]),
                step("tmx", "merge", name, *joined, "--join", to=["joined.tmx"]),
                step("tmx", "dedupe", "merged.tmx", to=["once.tmx"]),
                step("tmx", "dedupe", "merged.tmx", "--same", "source", "--keep", "newest", to=["newest.tmx"]),
                step("tmx", "dedupe", "merged.tmx", "--keep", "in-context", to=["context.tmx"]),
                step(
                    "tmx",
                    "dedupe",
                    "merged.tmx",
                    "--keep",
                    "best",
                    "--ignore",
                    "case",
                    "--ignore",
                    "numbers",
                    "--ignore",
                    "spaces",
                    "--ignore",
                    "codes",
                    to=["best.tmx"],
                ),
                step("tmx", "diff", name, "merged.tmx", "--tmx", "changes.tmx", "--exit-code"),
                step("tmx", "diff", "joined.tmx", "best.tmx", "--everything"),
            ),
        )
        yield Case(
            f"tmx mend {name}",
            (
                *(step("tmx", "lint", name, "--for", program) for program in LINTED_FOR),
                *(
                    step("tmx", "lint", name, "--for", program, "--fix", to=[f"{program}.tmx"])
                    for program in LINTED_FOR
                ),
                *(
                    step("tmx", "clean", name, "--for", use, "--reasons", f"{use}.reasons.tsv", to=[f"{use}.tmx"])
                    for use in ("tm", "mt")
                ),
                step("tmx", "clean", name, "--for", "mt", "--dry-run"),
            ),
        )
        forms = ["tmx", "tsv", "csv", "jsonl", "xlf", "moses"]
        # A file cannot be made of itself, nor Moses be read by its one name.
        yield Case(
            f"tmx convert {name}",
            (
                *(step("tmx", "convert", name, to=[f"c.{form}"]) for form in forms),
                step("tmx", "convert", name, "--format", "xliff-1.2", to=["d.xlf"]),
                *(
                    step("tmx", "convert", f"c.{form}", "--from", "en", "--to", "fr", to=[f"from-{form}.tmx"])
                    for form in forms[:-1]
                ),
                step("tmx", "convert", "d.xlf", to=["from-1.2.tmx"]),
                step("tmx", "convert", "--input-format", "moses", "c.en", "c.fr", to=["from-moses.tmx"]),
            ),
        )


def of_memory(shared: Path, corpora: Path, made: Path) -> Iterator[Case]:
    """Every verb of `tm`, on a memory that each build makes afresh of every file."""
    store = "../data/enregard/memory.sqlite"
    document = "corpora/article.en.txt"
    english = (corpora / "article.en.txt").read_text(encoding="utf-8")
    french = (corpora / "tale.fr.txt").read_text(encoding="utf-8")
    for names in [*([name] for name in memories(shared, made)), memories(shared, made)]:
        name = names[0] if len(names) == 1 else "all"
        steps = [
            step("tm", "add", *names),
            step("tm", "add", *names),
            step("tm", "stats"),
            step("tm", "verify"),
            step("tm", "search", "-", "--from", "en", "--to", "fr", "--min-score", "40", "--json", stdin=english),
            step("tm", "search", "-", "--from", "fr", "--to", "en", "--min-score", "50", stdin=french),
            step("tm", "search", "-", "--from", "en", "--min-score", "30", "--exhaustive", stdin=english[:600]),
            step("tm", "concordance", "the", "--limit", "50"),
            step("tm", "concordance", "a*", "--language", "fr"),
            *(
                step("tm", "leverage", document, "--to", "fr", "--bands", bands, "--format", form)
                for bands in ("omegat", "trados")
                for form in ("table", "csv", "json")
            ),
            step("tm", "pretranslate", document, "--to", "fr", "--min-score", "40", to=["p.xlf"]),
            step("tm", "pretranslate", document, "--to", "fr", "--xliff", "1.2", to=["q.xlf"]),
            step("tm", "pretranslate", "p.xlf", to=["r.xlf"]),
            step("tm", "pretranslate", "q.xlf", to=["s.xlf"]),
            step("align", "corpora/article.en.txt", "corpora/article.fr.txt", "--memory", store, to=["m.jsonl"]),
            step("check", "corpora/article.en.txt", "corpora/article.fr.txt", "--memory", store, to=["m.txt"]),
            step("tm", "export", to=["all.tmx"]),
            step("tm", "export", "--languages", "en,fr", to=["en-fr.tmx"]),
            step("tm", "compact"),
            step("tm", "verify"),
            step("tm", "export"),
        ]
        yield Case(f"tm {name}", tuple(steps))


def of_small_files(shared: Path) -> Iterator[Case]:
    """The files that reports of faults came with: documents segmented, pairs checked and converted."""
    for folder in sorted(path for path in (shared / "cases").glob("*") if path.is_dir()):
        steps = [
            step("tm", "add", f"shared/cases/{folder.name}/{path.name}" if path.suffix == ".tmx" else "made/tale.tmx")
            for path in sorted(folder.iterdir())
            if path.suffix in (".tmx", ".xlf")
        ]
        for path in sorted(folder.iterdir()):
            name = f"shared/cases/{folder.name}/{path.name}"
            to = path.stem if path.suffix == ".jsonl" and path.stem != "pairs" else "fr"
            if path.suffix in (".tmx", ".xlf", ".po", ".csv", ".jsonl"):
                languages = ("--from", "en", "--to", to)
                steps += [
                    step("check", name, *languages, "--no-project"),
                    step("tmx", "convert", name, *languages, to=[f"{path.name}.out.tmx"]),
                ]
            if path.suffix == ".tmx":
                steps += [step("tmx", "lint", name, "--fix", to=[f"{path.name}.mended.tmx"]), step("tm", "add", name)]
            if path.suffix == ".xlf":
                steps.append(step("tm", "pretranslate", name, "--to", to, to=[f"{path.name}.out.xlf"]))
            if path.suffix not in (".jsonl", ".md"):
                steps.append(step("segment", name, "--format", "jsonl"))
        if steps:
            yield Case(f"cases {folder.name}", tuple(steps))


def every(shared: Path, corpora: Path, made: Path) -> list[Case]:
    """All cases; those that take longest first, so that no core is left alone with one at the end."""
    return [
        *of_checks(shared, made),
        *of_gold(shared),
        *of_tmx(shared, made),
        *of_memory(shared, corpora, made),
        *of_documents(shared, corpora),
        *of_small_files(shared),
        listings(),
    ]
