"""Direct lists of FreeDict's dictionaries under Creative Commons licences: WikDict's and JMdict's."""

import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from . import LANGUAGES, LONGEST_EXPRESSION, PIVOTS, Row
from .packages import FOLDER

# FreeDict names languages by ISO 639-3.
CODES = {
    "ara": "ar", "bul": "bg", "ces": "cs", "dan": "da", "deu": "de", "ell": "el", "eng": "en", "spa": "es", "fin": "fi",
    "fra": "fr", "hun": "hu", "isl": "is", "ita": "it", "jpn": "ja", "kor": "ko", "nor": "nb", "nld": "nl", "pol": "pl",
    "por": "pt", "ron": "ro", "rus": "ru", "swe": "sv", "tur": "tr", "ukr": "uk", "zho": "zh", "ind": "id", "lat": "la",
    "lit": "lt",
}  # fmt: skip
# What the titles hold of dictionaries under a Creative Commons licence.
ORIGINS = {"WikDict": "WikDict", "JMdict": "Japanese-"}


def direct(program: Path, dictionaries: Path) -> dict[tuple[str, str], list[Row]]:
    """The pairs of each two languages that dictionaries give, as the program reads them; kept in the tools' folder."""
    folder = FOLDER / "direct"
    folder.mkdir(parents=True, exist_ok=True)
    known = set(LANGUAGES + PIVOTS)
    pairs = set()
    for index in dictionaries.glob("freedict-*.index"):
        codes = [CODES.get(code, "") for code in index.stem.split("-")[1:]]
        if set(codes) <= known:
            pairs.add(tuple(sorted(codes)))

    def build(job: tuple[str, str, str]) -> Path:
        source, target, origin = job
        path = folder / f"{source}-{target}.{origin}.tsv"
        if not path.exists():
            # More pivots than there are languages: what dictionaries of the two languages say, and nothing else.
            command: list[str | Path] = [program, "lexicon", "build", source, target, "--licence", "cc", "--only", ORIGINS[origin]]
            command += ["--minimum-support", "99", "--directory", dictionaries, "--quiet", "--output", path]
            if subprocess.run(command, capture_output=True).returncode != 0:
                # No dictionary of that origin.
                path.write_text("")
        return path

    jobs = [(source, target, origin) for source, target in sorted(pairs) for origin in ORIGINS]
    with ThreadPoolExecutor(2) as pool:
        paths = list(pool.map(build, jobs))
    lists: dict[tuple[str, str], list[Row]] = {}
    for (source, target, _), path in zip(jobs, paths):
        rows = read(path)
        if rows:
            lists.setdefault((source, target), []).extend(rows)
    return lists


def english_french(program: Path, dictionaries: Path) -> list[Row]:
    """The list of the two languages that comes first, as the program makes it: slower than the others, for a word's own
    two languages are left out when the lists with the pivots are completed. The checks' weights were learned on it."""
    path = FOLDER / "built/en-fr.tsv"
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        command: list[str | Path] = [program, "lexicon", "build", "en", "fr", "--licence", "cc", "--complete-pivots"]
        command += ["--only", ORIGINS["WikDict"], "--strongest", "48000"]
        command += ["--directory", dictionaries, "--output", path]
        subprocess.run(command, check=True)
    return read(path, longest=99)


def read(path: Path, longest: int = LONGEST_EXPRESSION) -> list[Row]:
    """The rows of a list that the program wrote, without expressions of more than so many words."""
    rows = []
    for line in path.read_text().splitlines():
        if line.startswith("#"):
            continue
        source, target, weight = line.split("\t")
        if max(len(source.split()), len(target.split())) <= longest:
            rows.append((source, target, float(weight)))
    return rows
