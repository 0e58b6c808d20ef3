"""Which lines a build with `--enable-code-coverage` ran."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from enregard_dev.project import ROOT

SOURCES = ROOT / "Sources"


def _output(*command: object) -> str:
    words = [str(word) for word in command]
    return subprocess.run(words, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout


def lines_run(folder: Path, objects: Sequence[str]) -> dict[Path, tuple[int, int]]:
    """By file below Sources/: its lines that were run, and all that could be.

    `folder` holds the `.profraw` files that LLVM_PROFILE_FILE named; a program that was killed leaves a broken one,
    which is skipped. `objects` are the programs or test bundles that wrote them.
    """
    # LLVM's tools come with the Swift toolchain, not always beside the `swift` that is on the PATH.
    info = json.loads(_output("swift", "-print-target-info"))
    tools = Path(info["paths"]["runtimeResourcePath"]).parent.parent / "bin"
    profiles = [str(path) for path in folder.glob("*.profraw")]
    if not profiles:
        sys.exit(f"{folder}: no profiles in it")
    merged, names = folder / "merged.profdata", folder / "profiles"
    names.write_text("\n".join(profiles))
    _output(tools / "llvm-profdata", "merge", "--sparse", "--failure-mode=all", "-f", names, "-o", merged)
    others = [word for other in objects[1:] for word in ("-object", other)]
    export = [tools / "llvm-cov", "export", "-summary-only", f"-instr-profile={merged}", objects[0], *others]
    found = {}
    for file in json.loads(_output(*export))["data"][0]["files"]:
        name = Path(file["filename"])
        if SOURCES in name.parents:
            lines = file["summary"]["lines"]
            found[name.relative_to(SOURCES)] = (lines["covered"], lines["count"])
    if not found:
        sys.exit(f"no file of {SOURCES} in the profiles of {folder}")
    return found
