"""Large memories made of installed message catalogues, and queries that measure searching in them."""

import gettext
import json
import os
import random
import re
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import unescape

# A message, its translation, and the catalogue that it comes from.
Message = tuple[str, str, str]

FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def messages(folder: str | Path, language: str) -> list[Message]:
    """Every message and its translation, each once, in the order of the catalogues' paths."""
    seen: dict[tuple[str, str], str] = {}
    for path in sorted(Path(folder).glob(f"{language}/LC_MESSAGES/*.mo")):
        try:
            with open(path, "rb") as file:
                catalogue = vars(gettext.GNUTranslations(file))["_catalog"]
        except (OSError, UnicodeDecodeError, ValueError):
            continue
        for source, target in catalogue.items():
            if isinstance(source, tuple):  # a plural form: the message and its number
                source = source[0]
            source = source.split("\x04")[-1]
            source, target = (FORBIDDEN.sub("", text).strip() for text in (source, target))
            if source and target and source != target and len(source) < 2000:
                seen.setdefault((source, target), path.stem)
    return [(source, target, name) for (source, target), name in seen.items()]


def varied(pairs: list[Message], count: int, generator: random.Random) -> Iterator[Message]:
    """`pairs`, and then as many more as are wanted."""
    yield from pairs[:count]
    short = [pair for pair in pairs if len(pair[0]) < 200]
    for _ in range(count - len(pairs)):
        chosen = [generator.choice(short) for _ in range(generator.choice((1, 2, 2, 3)))]
        source, target = " ".join(pair[0] for pair in chosen), " ".join(pair[1] for pair in chosen)
        number = str(generator.randrange(2, 10_000))
        if re.search(r"\d", source) and re.search(r"\d", target):
            source, target = (re.sub(r"\d+", number, text) for text in (source, target))
        elif len(chosen) == 1:
            source, target = f"{source} {number}", f"{target} {number}"
        yield source, target, chosen[0][2]


def sources(file: Path, wanted: int, generator: random.Random) -> list[str]:
    """Some of the English texts of a large memory, read from places all over it."""
    size = file.stat().st_size
    found: list[str] = []
    with open(file, "rb") as stream:
        while len(found) < wanted:
            stream.seek(generator.randrange(size))
            for text in re.findall(rb'xml:lang="en"><seg>([^<]*)</seg>', stream.read(1 << 14)):
                found.append(unescape(text.decode()).replace("\n", " "))
    return found[:wanted]


def queries(texts: list[str], count: int, generator: random.Random) -> list[str]:
    """Sentences of 18 to 22 words: half of them texts of the memory with one to six words changed, half strung together
    from the words of two, as new text is."""
    fitting = [text for text in texts if 18 <= len(text.split()) <= 22]
    generator.shuffle(fitting)
    vocabulary = [word for text in texts[:2_000] for word in text.split()]
    result = []
    for number in range(count):
        words = fitting[number % len(fitting)].split()
        if number % 2 == 0:
            for _ in range(generator.randint(1, 6)):
                words[generator.randrange(len(words))] = generator.choice(vocabulary)
        else:
            words = words[:10] + fitting[(number + 1) % len(fitting)].split()[-10:]
            generator.shuffle(words)
        result.append(" ".join(words))
    return result


class Searcher:
    """`enregard tm search` as a process that is asked one text after the other."""

    def __init__(self, program: Path, memory: Path, minimum: int, *more: str) -> None:
        options: list[str | Path] = [
            "--from",
            "en",
            "--to",
            "fr",
            "--json",
            "--min-score",
            str(minimum),
            "-m",
            memory,
            *more,
        ]
        command: list[str | Path] = [program, "tm", "search", "-", *options]
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )

    def ask(self, text: str) -> tuple[float, list[dict]]:
        """Milliseconds, and the matches."""
        start = time.perf_counter()
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        return (time.perf_counter() - start) * 1000, answer["matches"]

    def cpu(self) -> float:
        """Seconds of processor time so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
