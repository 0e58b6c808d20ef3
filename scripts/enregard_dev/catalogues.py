"""What the checks find in the message catalogues of Debian packages, which are right for the most part."""

import json
import random
import subprocess
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from .memories import Message, messages
from .project import TOOLS

FOLDER = TOOLS / "catalogues"


@dataclass(frozen=True)
class Catalogue:
    """The messages of a package in a language, as `PACKAGE:LANGUAGE` names them."""

    package: str
    # As locales are named: fr, zh_CN.
    locale: str

    @classmethod
    def parse(cls, text: str) -> "Catalogue":
        package, colon, locale = text.partition(":")
        if not (package and colon and locale):
            raise ValueError(f"{text} is no PACKAGE:LANGUAGE")
        return cls(package, locale)

    @property
    def language(self) -> str:
        return self.locale.replace("_", "-")

    def pairs(self, folder: str = "usr/share/locale") -> list[Message]:
        """Its messages with their translations; the package is fetched the first time, and never installed."""
        return messages(unpacked(self.package) / folder, self.locale)


def unpacked(package: str) -> Path:
    """The folder with a package's files."""
    folder = FOLDER / package
    if not folder.exists():
        archive = FOLDER / "archives" / package
        archive.mkdir(parents=True, exist_ok=True)
        subprocess.run(["apt-get", "-q", "download", package], cwd=archive, check=True, stdout=subprocess.DEVNULL)
        for file in sorted(archive.glob("*.deb")):
            subprocess.run(["dpkg-deb", "-x", file, folder], check=True)
    return folder


@dataclass(frozen=True)
class Alarm:
    """A finding, and the pair that it is about."""

    pair: Message
    check: str
    severity: str
    message: str


def alarms(program: Path, catalogue: Catalogue) -> tuple[int, list[Alarm]]:
    """How many messages a catalogue has, and what a program finds in them at warning or above."""
    pairs = catalogue.pairs()
    file = FOLDER / f"{catalogue.package}.{catalogue.locale}.jsonl"
    lines = (json.dumps({"source": source, "target": target}, ensure_ascii=False) for source, target, _ in pairs)
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    command: list[str | Path] = [program, "check", file, "--from", "en", "--to", catalogue.language]
    options = ["--min-severity", "warning", "--format", "jsonl", "-q"]
    run = subprocess.run([*command, *options], capture_output=True, text=True)
    # 1: there are findings.
    if run.returncode not in (0, 1):
        raise RuntimeError(run.stderr)
    found = [json.loads(line) for line in run.stdout.splitlines()]
    return len(pairs), [
        Alarm(pairs[each["pair"]], each["check"], each["severity"], each["message"])
        for each in found
        if "check" in each
    ]


def by_check(found: list[Alarm]) -> str:
    """Such as `3 number, 1 date`."""
    return ", ".join(f"{count} {check}" for check, count in Counter(alarm.check for alarm in found).most_common())


def sample(found: list[Alarm], count: int) -> list[Alarm]:
    """Some of them at random; the same ones for the same findings."""
    return random.Random(1).sample(found, min(count, len(found)))
