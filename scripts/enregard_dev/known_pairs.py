"""Pairs of which it is known whether they are good, as `enregard eval checks` reads its sets."""

import json
import subprocess
import tempfile
from collections import defaultdict
from pathlib import Path

from .divergence import Pair

# By what is known of the pairs: `clean`, and `marked` where experts marked errors.
Known = dict[str, list[Pair]]


def known_pairs(path: Path, program: Path, half: str | None = None) -> dict[tuple[str, str], Known]:
    """The pairs of a set, or of half of its documents, by direction."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "findings.jsonl"
        only = ["--half", half] if half else []
        subprocess.run(
            [program, "eval", "checks", "-q", *only, "--findings", file, path], check=True, stdout=subprocess.DEVNULL
        )
        found: dict[tuple[str, str], dict[str, dict[Pair, bool]]] = defaultdict(lambda: defaultdict(dict))
        for item in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
            pair = (item["source"], item["target"], item["group"])
            found[item["from"], item["to"]][item["knowledge"]][pair] = True
    return {direction: {known: list(pairs) for known, pairs in by.items()} for direction, by in found.items()}


def grave(path: Path) -> set[tuple[str, str]]:
    """The source and target of each pair in which experts marked a critical or major error of accuracy."""
    return {
        (item["source"], item["target"])
        for item in map(json.loads, path.read_text(encoding="utf-8").splitlines())
        if any(
            error["severity"] in ("Critical", "Major") and error["category"].startswith("Accuracy")
            for error in item.get("errors", [])
        )
    }
