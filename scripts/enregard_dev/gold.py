"""Texts with gold beads: folders of sets, and the repository's own corpora in the same form."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .beads import Bead


@dataclass(frozen=True)
class Text:
    """One document with its translation, one sentence a line, and the beads between them."""

    set: str
    name: str
    languages: tuple[str, ...]
    source: Path
    target: Path
    gold: Path


def languages(folder: Path) -> tuple[str, ...]:
    """What `LANGS` names, source and target: `en fr`, or `en-fr`."""
    words = (folder / "LANGS").read_text().split()
    return tuple(words[0].split("-") if len(words) == 1 else words)


def of_set(folder: Path) -> list[Text]:
    """The documents of a folder that holds `LANGS`, `NAME.src`, `NAME.tgt` and `NAME.gold`."""
    return [
        Text(folder.name, gold.stem, languages(folder), gold.with_suffix(".src"), gold.with_suffix(".tgt"), gold)
        for gold in sorted(folder.glob("*.gold"))
    ]


def of_sets(folder: Path, names: Container[str] = ()) -> list[Text]:
    """The documents of every set in `folder`, or of those that `names` names."""
    folders = sorted(path.parent for path in folder.glob("*/LANGS"))
    return [text for path in folders if not names or path.name in names for text in of_set(path)]


def of_corpora(corpora: Path, out: Path) -> list[Text]:
    """The repository's own corpora, written to `out` as sets; their blank lines part blocks and carry no number."""
    made = []
    for gold in sorted(corpora.glob("*.gold")):
        folder = out / gold.stem
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "LANGS").write_text("fr en\n")
        for language, suffix in (("fr", "src"), ("en", "tgt")):
            lines = (corpora / f"{gold.stem}.{language}.segments").read_text(encoding="utf-8").splitlines()
            text = "".join(line + "\n" for line in lines if line.strip())
            (folder / f"{gold.stem}.{suffix}").write_text(text, encoding="utf-8")
        (folder / gold.name).write_text(gold.read_text(encoding="utf-8"), encoding="utf-8")
        made += of_set(folder)
    return made


def lines(path: Path) -> list[str]:
    """The lines of a file, ended by line feeds alone, as aligners count them."""
    text = path.read_text(encoding="utf-8")
    return text.split("\n")[:-1] if text.endswith("\n") else text.split("\n")


def texts_of(beads: Iterable[Bead], source: list[str], target: list[str]) -> Iterator[tuple[str, str]]:
    """The two texts of each bead that has some on both sides, its lines joined by spaces."""
    for bead in beads:
        one, other = (" ".join(side[line] for line in lines) for side, lines in zip((source, target), bead))
        if one.strip() and other.strip():
            yield one, other
