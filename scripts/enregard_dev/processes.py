"""What a run of a program costs: the whole process, reading and writing included."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Container, Iterable
from dataclasses import dataclass
from pathlib import Path

LAUNCHER = Path(__file__).with_name("launch.py")


@dataclass(frozen=True)
class Run:
    """One run. `cpu` and `wall` are in seconds, `peak` (the largest resident size) in bytes."""

    output: str
    errors: str
    cpu: float
    wall: float
    peak: int
    # None when it went well; else words for a table's cell.
    failure: str | None

    @property
    def complaint(self) -> str:
        """The last lines of standard error."""
        return "\n".join(self.errors.splitlines()[-5:])


def run(
    command: Iterable[str | Path],
    timeout: float = 600,
    memory: int = 0,
    cpu: int | None = None,
    accepted: Container[int] = (0,),
) -> Run:
    """Runs `command`, pinned to the core `cpu` when one is given, within `timeout` seconds and `memory` bytes; it went
    well when its exit status is one of `accepted`."""
    with tempfile.TemporaryDirectory(prefix="run.") as folder:
        stdout, stderr = Path(folder, "stdout"), Path(folder, "stderr")
        options = {
            "command": [str(word) for word in command],
            "stdout": str(stdout),
            "stderr": str(stderr),
            "timeout": timeout,
            "memory": memory,
            "cpu": cpu,
        }
        result = subprocess.run(
            [sys.executable, "-I", "-S", LAUNCHER, json.dumps(options)],
            check=True,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        cost = json.loads(result.stdout)
        errors = stderr.read_text(encoding="utf-8", errors="replace")
        failure = None
        if cost["timed_out"]:
            failure = f"> {timeout:g} s"
        elif cost["status"] not in accepted:
            failure = f"failed (exit status {cost['status']})"
        output = "" if failure else stdout.read_text(encoding="utf-8")
        return Run(output, errors, cost["user"] + cost["system"], cost["wall"], cost["peak"], failure)
