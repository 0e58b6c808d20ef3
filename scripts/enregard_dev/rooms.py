"""The targets of the package: what each depends on, how large it is, and whether the house is as CONTRIBUTING says."""

import json
import re
import subprocess
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

ROW = re.compile(r"^\| (`[^|]*) \| [^|]* \| ([^|]*) \|$", re.MULTILINE)
IMPORT = re.compile(r"^(?:@testable |package |public )*import (\w+)$", re.MULTILINE)
TYPE = re.compile(r"^(?:public |package |final |indirect )*(?:struct|enum|class|protocol|actor) (\w+)", re.MULTILINE)
PACKAGE_ERROR = re.compile(r"^package (?:struct|enum|final class) (\w+)\b.*[:,] Error\b", re.MULTILINE)


@dataclass
class Target:
    """A target as `swift package describe` gives it."""

    name: str
    kind: str
    path: Path
    sources: list[str]
    dependencies: set[str] = field(default_factory=set)

    @property
    def is_stage(self) -> bool:
        """Whether it is one of ours in Swift that is no test: not C, not a system library, not for tests."""
        return self.kind in ("library", "executable") and self.path.parts[0] == "Sources" and self.has_swift

    @property
    def has_swift(self) -> bool:
        return any(name.endswith(".swift") for name in self.sources)


def targets(root: Path) -> dict[str, Target]:
    """By name, in the manifest's order."""
    described = subprocess.run(
        ["swift", "package", "describe", "--type", "json"], cwd=root, capture_output=True, text=True, check=True
    ).stdout
    # SwiftPM may print what it resolves first.
    found = json.loads(described[described.index("{") :])["targets"]
    return {
        each["name"]: Target(
            each["name"],
            each["type"],
            Path(each["path"]),
            each.get("sources", []),
            set(each.get("target_dependencies", [])),
        )
        for each in found
    }


def reached(name: str, all_targets: dict[str, Target]) -> set[str]:
    """All that a target depends on, directly or not."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        for other in all_targets[waiting.pop()].dependencies:
            if other in all_targets and other not in found:
                found.add(other)
                waiting.append(other)
    return found


def table_of_rooms(text: str) -> list[tuple[str, set[str]]]:
    """The stages of CONTRIBUTING's table, in its order, each with what it may import."""
    rooms = []
    for names, imports in ROW.findall(text):
        allowed = set(re.findall(r"`(\w+)`", imports))
        rooms += [(name, allowed) for name in re.findall(r"`([\w-]+)`", names)]
    return rooms


def imports(root: Path, target: Target) -> set[str]:
    """What the Swift files of a target import."""
    found: set[str] = set()
    for name in target.sources:
        if name.endswith(".swift"):
            found |= set(IMPORT.findall((root / target.path / name).read_text(encoding="utf-8")))
    return found


def lines(root: Path, target: Target) -> int:
    return sum((root / target.path / name).read_bytes().count(b"\n") for name in target.sources)


def twins(root: Path, stages: list[Target]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """File names, and names of types, that stand in more than one target, with the targets."""
    files: dict[str, list[str]] = defaultdict(list)
    types: dict[str, list[str]] = defaultdict(list)
    for target in stages:
        for name in target.sources:
            files[Path(name).name].append(target.name)
            text = (root / target.path / name).read_text(encoding="utf-8")
            for each in set(TYPE.findall(text)):
                types[each].append(target.name)

    def several(found: dict[str, list[str]]) -> dict[str, list[str]]:
        return {name: places for name, places in sorted(found.items()) if len(places) > 1}

    return several(files), several(types)


def errors_of_the_package(root: Path, stages: list[Target]) -> list[str]:
    """The names of errors that one stage throws at another, and that a client could not name."""
    texts = ((root / target.path / name).read_text(encoding="utf-8") for target in stages for name in target.sources)
    return [name for text in texts for name in PACKAGE_ERROR.findall(text)]


def public_names(root: Path, target: Target) -> set[str]:
    """What stands at the top of its files for clients, by name."""
    kinds = "struct|class|enum|protocol|func|typealias|let|var"
    declaration = rf"^(?:@\w+(?:\([^)]*\))? )*public (?:final |indirect )?(?:{kinds}) (\w+)"
    texts = ((root / target.path / name).read_text(encoding="utf-8") for name in target.sources)
    return {name for text in texts for name in re.findall(declaration, text, re.MULTILINE)}


def step_backs(order: list[str], all_targets: dict[str, Target]) -> list[str]:
    """Dependencies of stages on stages below them, in words."""
    place = {name: index for index, name in enumerate(order)}
    return [
        f"{name} depends on {other}, which stands below it"
        for name in order
        if name in all_targets
        for other in sorted(all_targets[name].dependencies)
        if other in place and place[other] >= place[name]
    ]


def summary(root: Path, all_targets: dict[str, Target]) -> list[list[object]]:
    """A row for each stage: name, direct and transitive dependencies among stages and C targets, files, lines."""
    rows: list[list[object]] = []
    for target in all_targets.values():
        if target.is_stage:
            rows.append(
                [
                    f"`{target.name}`",
                    len(target.dependencies),
                    len(reached(target.name, all_targets)),
                    len([name for name in target.sources if name.endswith(".swift")]),
                    lines(root, target),
                ]
            )
    return rows


def counts(names: dict[str, list[str]]) -> str:
    """Such as `Calendar.swift (Checks, TextAnalysis)`."""
    return ", ".join(f"`{name}` ({', '.join(sorted(Counter(places)))})" for name, places in names.items()) or "none"
