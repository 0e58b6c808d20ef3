"""Tables are Markdown, sets are read by their languages, and cuts are counted without white space."""

import tempfile
import unittest
from pathlib import Path

import modules  # noqa: F401

from enregard_dev import beads, gold, segments, tables


class Tables(unittest.TestCase):
    def test_a_head_and_rows(self):
        self.assertEqual(tables.table(["a", "b"], [[1, "x"]]), "| a | b |\n|---|---|\n| 1 | x |")

    def test_a_head_alone_for_rows_that_come_one_by_one(self):
        self.assertEqual(tables.table(["a"], []), "| a |\n|---|")


class Gold(unittest.TestCase):
    def test_languages_are_two_words_or_one_with_a_hyphen(self):
        with tempfile.TemporaryDirectory() as folder:
            for written in ("en fr\n", "en-fr"):
                Path(folder, "LANGS").write_text(written)
                with self.subTest(written):
                    self.assertEqual(gold.languages(Path(folder)), ("en", "fr"))

    def test_texts_of_beads_are_their_lines_together(self):
        pairs = gold.texts_of([((0,), (0, 1)), ((1,), ()), ((), (2,))], ["A. B.", "C."], ["A.", "B.", "D."])
        self.assertEqual(list(pairs), [("A. B.", "A. B.")])

    def test_beads_written_are_read_again(self):
        some = [((0, 1), (0,)), ((), (1,)), ((2,), ())]
        self.assertEqual(beads.read(beads.written(some)), some)


class Segments(unittest.TestCase):
    def test_cuts_do_not_count_white_space(self):
        self.assertEqual(segments.cuts(["A b.", "C."]), {3, 5})
        self.assertEqual(segments.inner_cuts(["A b.", "C."]), {3})
        self.assertEqual(segments.inner_cuts([]), set())


if __name__ == "__main__":
    unittest.main()
