"""Whether two builds of the program give the same: their outputs on the same inputs, compared byte for byte."""

import io
import os
import re
import shlex
import shutil
import signal
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

# The day that outputs are dated with, through SOURCE_DATE_EPOCH.
EPOCH = "1700000000"
# Seconds after which a command is ended.
TIMED_OUT = 600
FOLDERS = {
    "HOME": "home",
    "XDG_CACHE_HOME": "cache",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_STATE_HOME": "state",
    "TMPDIR": "tmp",
}
# What a command finds of the environment that it is run in; nothing else reaches it.
KEPT = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "ENREGARD_DICTIONARIES")


@dataclass(frozen=True)
class Step:
    """One command: the words after `enregard`, and what it reads from standard input."""

    words: tuple[str, ...]
    stdin: str = ""

    def __str__(self) -> str:
        return shlex.join(("enregard", *self.words))


@dataclass(frozen=True)
class Case:
    """Commands run one after the other in one new folder, so that a later one reads what an earlier one wrote."""

    name: str
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Difference:
    """One output that is not the same, as bytes; None where there was none."""

    case: str
    step: Step
    output: str
    old: bytes | None
    new: bytes | None


@dataclass
class Comparison:
    """What came of one case: how many outputs were compared, and those that differ."""

    outputs: int = 0
    differences: list[Difference] = field(default_factory=list)


def environment(folder: Path) -> dict[str, str]:
    """Folders of its own for everything that a program keeps between two runs."""
    variables = {name: os.environ[name] for name in KEPT if name in os.environ}
    for variable, name in FOLDERS.items():
        (folder / name).mkdir(exist_ok=True)
        variables[variable] = str(folder / name)
    return variables | {"SOURCE_DATE_EPOCH": EPOCH, "COLUMNS": "100", "NO_COLOR": "1"}


def masks(now: datetime) -> list[tuple[re.Pattern[bytes], bytes]]:
    """What is not the same even in two runs of one build, and what stands for it:

    - times of this run that no option sets: those of today, and of tomorrow where the run passes midnight;
    - the size of a memory file, whose pages SQLite fills as its writers' turns fall;
    - the line that tells that something takes long, which a fast run does not print."""
    days = b"|".join(f"{day:%Y}-?{day:%m}-?{day:%d}".encode() for day in (now, now + timedelta(days=1)))
    return [
        (re.compile(b"(?:" + days + rb")(?:[T ]\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?Z?)?"), b"TODAY"),
        (re.compile(rb"(?m)^bytes +\d+$"), b"bytes N"),
        (re.compile(rb"(?m)\d+ bytes before, \d+ now$"), b"N bytes before, N now"),
        (re.compile(rb"(?m)^making a word list from .*first (?:time|use only\)) \.\.\.\n"), b""),
    ]


def masked(data: bytes, hidden: list[tuple[re.Pattern[bytes], bytes]]) -> bytes:
    for pattern, stand_in in hidden:
        data = pattern.sub(stand_in, data)
    return data


def files(folder: Path) -> dict[str, bytes]:
    """The files under a folder by their paths; the members of an archive (a workbook, say) one by one, since an
    archive's own bytes tell nothing to a reader. Links, by which inputs are reached, are not followed."""
    found: dict[str, bytes] = {}
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not (Path(parent) / name).is_symlink())
        for name in sorted(names):
            path = Path(parent, name)
            data, shown = path.read_bytes(), str(path.relative_to(folder))
            if zipfile.is_zipfile(io.BytesIO(data)):
                with zipfile.ZipFile(io.BytesIO(data)) as archive:
                    found |= {
                        f"{shown}: {member.filename} of {member.date_time}": archive.read(member)
                        for member in archive.infolist()
                    }
            else:
                found[shown] = data
    return found


def run(
    command: list[str | Path], stdin: str, folder: Path, variables: dict[str, str], timeout: float
) -> dict[str, bytes]:
    """The exit status and what went to standard output and standard error, within `timeout` seconds."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=variables,
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=errors,
            start_new_session=True,
        )
        try:
            process.communicate(stdin.encode(), timeout)
            status = str(process.returncode)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            status = f"none after {timeout:g} s"
        output.seek(0)
        errors.seek(0)
        return {"exit status": status.encode(), "standard output": output.read(), "standard error": errors.read()}


def outputs(
    program: Path,
    case: Case,
    folder: Path,
    inputs: dict[str, Path],
    cache: Path | None = None,
    timeout: float = TIMED_OUT,
) -> list[dict[str, bytes]]:
    """What each step of a case writes: its exit status, its streams, and the files that are new or changed after it.

    `folder` is made for this and taken away; paths in it are the same for every build, so that outputs that name one
    are, too. `cache` is what the build finds in its cache."""
    work = folder / "work"
    work.mkdir(parents=True)
    try:
        for name, path in inputs.items():
            (work / name).symlink_to(path.resolve())
        variables = environment(folder)
        before: dict[str, bytes] = {}
        made: list[dict[str, bytes]] = []
        if cache:
            shutil.copytree(cache, variables["XDG_CACHE_HOME"], dirs_exist_ok=True)
        hidden = masks(datetime.now(UTC))
        for step in case.steps:
            found = run([program, *step.words], step.stdin, work, variables, timeout)
            after = files(work)
            found |= {name: data for name, data in after.items() if before.get(name) != data}
            found |= {name: b"removed" for name in before if name not in after}
            made.append({name: masked(data, hidden) for name, data in found.items()})
            before = after
        return made
    finally:
        shutil.rmtree(folder)


@dataclass(frozen=True)
class Build:
    """One of the two programs, and a cache that it has filled: the word lists of each case need not be made again."""

    program: Path
    cache: Path


def compare(case: Case, old: Build, new: Build, folder: Path, inputs: dict[str, Path]) -> Comparison:
    """Runs a case with both builds, one after the other in the same place."""
    comparison = Comparison()
    both = (outputs(build.program, case, folder, inputs, build.cache) for build in (old, new))
    for step, before, after in zip(case.steps, *both):
        names = list(dict.fromkeys([*before, *after]))
        comparison.outputs += len(names)
        comparison.differences += [
            Difference(case.name, step, name, before.get(name), after.get(name))
            for name in names
            if before.get(name) != after.get(name)
        ]
    return comparison


def shown(difference: Difference, lines: int = 3, width: int = 240) -> Iterator[str]:
    """The command, the output, and its first `lines` lines that differ."""
    yield f"{difference.case}: {difference.step}"
    if difference.old is None or difference.new is None:
        yield f"  {difference.output}: only the {'new' if difference.old is None else 'old'} build writes it"
        return
    old, new = (data.decode(errors="backslashreplace").split("\n") for data in (difference.old, difference.new))
    differ = [
        at
        for at in range(max(len(old), len(new)))
        if (old[at] if at < len(old) else None) != (new[at] if at < len(new) else None)
    ]
    yield f"  {difference.output}: {len(old)} and {len(new)} lines, {len(differ)} not the same"
    for at in differ[:lines]:
        for mark, side in (("-", old), ("+", new)):
            if at < len(side):
                yield f"    {at + 1} {mark} {around(side[at], old, new, at, width)}"


def around(line: str, old: list[str], new: list[str], at: int, width: int) -> str:
    """As much of a long line as shows where the two begin to differ."""
    if len(line) <= width:
        return line
    start = 0
    if at < len(old) and at < len(new):
        start = max(0, len(os.path.commonprefix([old[at], new[at]])) - width // 3)
    return ("..." if start else "") + line[start : start + width] + ("..." if start + width < len(line) else "")
