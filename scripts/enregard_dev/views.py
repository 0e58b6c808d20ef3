"""What the checks see of pairs, as `enregard-dump-checks` tells it."""

import json
import subprocess
from collections.abc import Iterable
from typing import Any

from .project import ROOT


def seen(pairs: Iterable[tuple[str, str]], source: str, target: str) -> list[dict[str, Any]]:
    """What they see of (source, target) pairs; needs `swift build -c release --product enregard-dump-checks` before."""
    text = "".join(one.replace("\t", " ") + "\t" + other.replace("\t", " ") + "\n" for one, other in pairs)
    dump = subprocess.run(
        [ROOT / ".build/release/enregard-dump-checks", "--source", source, "--target", target],
        input=text.encode(),
        capture_output=True,
        check=True,
    )
    return [json.loads(line) for line in dump.stdout.splitlines()]
