"""Long texts hold the pairs they were made of, and their gold covers every line once."""

import contextlib
import io
import tempfile
import unittest
from pathlib import Path

import modules  # noqa: F401

from enregard_dev import beads, gold, long_texts

PAGES = [
    [(f"{page} {pair} in English. And more.", f"{page} {pair} en français. Et la suite.") for pair in range(7)]
    for page in range(9)
]


def made(folder, count, drop=0.1, split=0.5):
    making = long_texts.Making(["en", "fr"], drop, split)
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        long_texts.write(Path(folder, str(count)), PAGES, count, making)
    return gold.of_set(Path(folder, str(count)))[0]


class LongTexts(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def test_every_line_is_in_one_bead_in_order(self):
        text = made(self.folder, 200)
        made_beads = beads.read(text.gold.read_text())
        self.assertEqual(len(made_beads), 200)
        for side, path in enumerate((text.source, text.target)):
            self.assertEqual([line for bead in made_beads for line in bead[side]], list(range(len(gold.lines(path)))))
        self.assertEqual({beads.kind(bead) for bead in made_beads}, {"1-1", "1-2", "2-1", "1-0", "0-1"})

    def test_beads_pair_what_was_paired(self):
        text = made(self.folder, 100)
        source, target = gold.lines(text.source), gold.lines(text.target)
        pairs = {pair for page in PAGES for pair in page}
        for bead in beads.paired(beads.read(text.gold.read_text())):
            whole = tuple(" ".join(side[line] for line in lines) for side, lines in zip((source, target), bead))
            self.assertIn(whole, pairs)

    def test_books_are_strung_together_bead_by_bead_until_there_is_enough(self):
        book = made(self.folder, 100, drop=0, split=1)
        with contextlib.redirect_stderr(io.StringIO()):
            long_texts.write_books(Path(self.folder, "books"), [book], 250)
        text = gold.of_set(Path(self.folder, "books"))[0]
        lines = [gold.lines(path) for path in (text.source, text.target)]
        self.assertGreaterEqual(len(lines[0]), 250)
        once = [gold.lines(path) for path in (book.source, book.target)]
        self.assertEqual([side[: len(first)] for side, first in zip(lines, once)], once)

        def passages(of):
            texts = [gold.lines(path) for path in (of.source, of.target)]
            return [
                tuple(" ".join(side[line] for line in lines) for side, lines in zip(texts, bead))
                for bead in beads.read(of.gold.read_text())
            ]

        self.assertEqual(set(passages(text)), set(passages(book)))

    def test_pages_come_again_only_when_all_have_come(self):
        text = made(self.folder, 100, drop=0, split=0)
        lines = gold.lines(text.source)
        self.assertEqual(lines[:63], [source for page in PAGES for source, _ in page])
        self.assertEqual(len(set(lines[63:])), 37)


if __name__ == "__main__":
    unittest.main()
