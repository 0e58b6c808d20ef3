"""What a run of an aligner costs: the whole process, reading and writing included."""
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

LAUNCHER = Path(__file__).with_name("launch.py")


@dataclass(frozen=True)
class Run:
    """One run. `cpu` and `wall` are in seconds, `peak` (the largest resident size) in bytes."""

    output: str
    cpu: float
    wall: float
    peak: int
    # None when it went well; else words for a table's cell.
    failure: str | None
    # The last lines of standard error.
    complaint: str


def run(command, timeout=600, memory=0, cpu=None):
    """Runs `command`, pinned to the core `cpu` when one is given, within `timeout` seconds and `memory` bytes."""
    with tempfile.TemporaryDirectory(prefix="benchmark.") as folder:
        stdout, stderr = Path(folder, "stdout"), Path(folder, "stderr")
        options = {"command": [str(word) for word in command], "stdout": str(stdout), "stderr": str(stderr),
                   "timeout": timeout, "memory": memory, "cpu": cpu}
        result = subprocess.run([sys.executable, "-I", "-S", LAUNCHER, json.dumps(options)], check=True,
                                stdout=subprocess.PIPE, text=True, encoding="utf-8")
        cost = json.loads(result.stdout)
        complaint = "\n".join(stderr.read_text(encoding="utf-8", errors="replace").splitlines()[-5:])
        failure = None
        if cost["timed_out"]:
            failure = f"> {timeout:g} s"
        elif cost["status"]:
            failure = f"failed (exit status {cost['status']})"
        output = "" if failure else stdout.read_text(encoding="utf-8")
        return Run(output, cost["user"] + cost["system"], cost["wall"], cost["peak"], failure, complaint)
