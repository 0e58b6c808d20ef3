"""What is marked to be inlined can be: Swift silently passes over it in a type that is only `package`."""

import re
import unittest
from pathlib import Path

import modules  # noqa: F401

from enregard_dev.project import ROOT

DECLARATION = re.compile(
    r"^(\s*)(?:@\w+ )*(?:public |package |final |indirect )*(struct|enum|class|extension)\s+([\w.]+)"
)


def types_with_inlinable_members(text: str) -> set[str]:
    """The names of the types that a file gives `@inlinable` members."""
    names: set[str] = set()
    enclosing: list[tuple[int, str]] = []
    for line in text.splitlines():
        indent = len(line) - len(line.lstrip())
        if line.strip():
            while enclosing and enclosing[-1][0] >= indent:
                enclosing.pop()
        if declared := DECLARATION.match(line):
            enclosing.append((indent, declared[3].split(".")[-1]))
        elif line.lstrip().startswith("@inlinable") and enclosing:
            names.add(enclosing[-1][1])
    return names


def types_that_cannot_be_inlined(texts: list[str]) -> set[str]:
    """The names of the types whose `@inlinable` members are called all the same."""
    inlinable = set().union(*(types_with_inlinable_members(text) for text in texts))
    package = set()
    for text in texts:
        package |= set(re.findall(r"^\s*package (?:final )?(?:struct|enum|class) (\w+)", text, re.MULTILINE))
    return inlinable & package


class Inlining(unittest.TestCase):
    def test_types_with_inlinable_members_may_be_used_from_them(self):
        sources = [path.read_text(encoding="utf-8") for path in Path(ROOT, "Sources").rglob("*.swift")]
        self.assertEqual(types_that_cannot_be_inlined(sources), set())

    def test_a_type_that_is_only_package_is_found(self):
        inner = "  @inlinable package func next() {}\n}\n"
        self.assertEqual(types_that_cannot_be_inlined(["package struct Hash {\n" + inner]), {"Hash"})
        self.assertEqual(types_that_cannot_be_inlined(["@usableFromInline package struct Hash {\n" + inner]), set())


if __name__ == "__main__":
    unittest.main()
