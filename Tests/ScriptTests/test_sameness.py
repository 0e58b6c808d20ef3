"""Two builds are the same where all that they write is, and every difference is told."""

import sys
import tempfile
import unittest
from datetime import UTC, datetime
from pathlib import Path

import modules  # noqa: F401

from enregard_dev import sameness
from enregard_dev.sameness import Build, Case, Step

# A program that counts its runs in its home, and writes its first word to a file.
PROGRAM = """#!{python}
import os, sys
from pathlib import Path
counter = Path(os.environ["HOME"], "runs")
runs = int(counter.read_text()) + 1 if counter.exists() else 1
counter.write_text(str(runs))
print(sys.stdin.read(), end="")
print("{greeting}", runs, os.getcwd())
Path(sys.argv[1]).write_text("one\\n{word}\\nthree\\n")
sys.exit({status})
"""


class Sameness(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def build(self, name, greeting="run", word="two", status=0):
        program = self.folder / name
        program.write_text(PROGRAM.format(python=sys.executable, greeting=greeting, word=word, status=status))
        program.chmod(0o755)
        cache = self.folder / f"{name}.cache"
        cache.mkdir()
        return Build(program, cache)

    def compared(self, new):
        case = Case("a case", (Step(("a.txt",), "read "), Step(("b.txt",))))
        return sameness.compare(case, self.build("old"), new, self.folder / "work", {"inputs": self.folder})

    def differing(self, new):
        return [(str(each.step), each.output) for each in self.compared(new).differences]

    def test_the_same_program_twice(self):
        comparison = self.compared(self.build("new"))
        self.assertEqual((comparison.outputs, comparison.differences), (8, []))

    def test_what_goes_to_standard_output(self):
        self.assertEqual(
            self.differing(self.build("new", greeting="walk")),
            [("enregard a.txt", "standard output"), ("enregard b.txt", "standard output")],
        )

    def test_exit_status(self):
        self.assertEqual(
            self.differing(self.build("new", status=1)),
            [("enregard a.txt", "exit status"), ("enregard b.txt", "exit status")],
        )

    def test_the_lines_of_a_file_that_differ_are_shown(self):
        difference = self.compared(self.build("new", word="deux")).differences[0]
        self.assertEqual(
            list(sameness.shown(difference)),
            ["a case: enregard a.txt", "  a.txt: 4 and 4 lines, 1 not the same", "    2 - two", "    2 + deux"],
        )

    def test_a_file_that_one_build_alone_writes(self):
        lone = sameness.Difference("a case", Step(("x",)), "x.tmx", None, b"text")
        self.assertEqual(list(sameness.shown(lone))[1], "  x.tmx: only the new build writes it")

    def test_times_of_this_run_are_masked_and_others_are_not(self):
        hidden = sameness.masks(datetime(2031, 12, 31, tzinfo=UTC))
        for text, expected in (
            ("20311231T235959Z", "TODAY"),
            ("2032-01-01 00:00:01", "TODAY"),
            ("20301231T235959Z", "20301231T235959Z"),
            ("bytes    4096\n", "bytes N\n"),
            ("bytes written: 4096\n", "bytes written: 4096\n"),
        ):
            with self.subTest(text):
                self.assertEqual(sameness.masked(text.encode(), hidden), expected.encode())


if __name__ == "__main__":
    unittest.main()
