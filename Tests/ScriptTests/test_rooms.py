"""The house is as CONTRIBUTING's table says: each stage imports stages above it, and no more than are named."""

import unittest
from pathlib import Path

import modules  # noqa: F401

from enregard_dev import rooms

ROOT = Path(__file__).resolve().parents[2]


class Rooms(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.targets = rooms.targets(ROOT)
        cls.table = rooms.table_of_rooms((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
        cls.stages = {name for name, target in cls.targets.items() if target.is_stage}

    def test_each_stage_stands_in_the_table_once(self):
        names = [name for name, _ in self.table]
        self.assertEqual(sorted(names), sorted(set(names)))
        self.assertEqual(set(names), self.stages)

    def test_no_stage_reaches_one_below_it(self):
        self.assertEqual(rooms.step_backs([name for name, _ in self.table], self.targets), [])

    def test_each_stage_depends_on_what_the_table_names(self):
        for name, allowed in self.table:
            with self.subTest(name):
                depended = self.targets[name].dependencies & self.stages
                self.assertEqual(depended, allowed & self.stages)

    def test_what_is_imported_is_declared_and_what_is_declared_is_imported(self):
        for name in self.stages:
            with self.subTest(name):
                imported = rooms.imports(ROOT, self.targets[name]) & self.stages
                self.assertEqual(imported, self.targets[name].dependencies & self.stages)

    def test_who_only_reads_and_writes_formats_links_no_dictionaries_and_no_database(self):
        linked = rooms.reached("Formats", self.targets)
        self.assertEqual(linked & {"CHunspell", "CCLD2", "CStemmer", "CLexicons", "CWordData", "Memory"}, set())

    def test_an_error_that_a_client_may_meet_is_public(self):
        # These come from what is for the package itself.
        inner = {"BeadLineError", "CheckGoldError", "GoldSetError"}
        stages = [target for name, target in self.targets.items() if name in self.stages]
        self.assertEqual(set(rooms.errors_of_the_package(ROOT, stages)) - inner, set())

    def test_what_only_siblings_need_is_for_the_package(self):
        public = {"ICU": {"ICUError"}, "TextAnalysis": {"Speller"}, "Evaluation": set()}
        for name, expected in public.items():
            with self.subTest(name):
                self.assertEqual(rooms.public_names(ROOT, self.targets[name]), expected)

    def test_no_file_and_no_type_stands_twice(self):
        files, types = rooms.twins(ROOT, [self.targets[name] for name in self.stages])
        self.assertEqual((files, types), ({}, {}))


class Reading(unittest.TestCase):
    def test_a_row_names_one_target_or_several(self):
        text = "| target | its job | imports |\n|---|---|---|\n| `A` | first | |\n| `B`, `C` | next | `A` |\n"
        self.assertEqual(rooms.table_of_rooms(text.replace("| |", "|  |")), [("A", set()), ("B", {"A"}), ("C", {"A"})])

    def test_a_step_back_is_told(self):
        def target(name, *others):
            return rooms.Target(name, "library", Path("Sources", name), ["a.swift"], set(others))

        found = {"A": target("A", "B"), "B": target("B")}
        self.assertEqual(rooms.step_backs(["A", "B"], found), ["A depends on B, which stands below it"])
        self.assertEqual(rooms.reached("A", found), {"B"})


if __name__ == "__main__":
    unittest.main()
