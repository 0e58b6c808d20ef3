"""Long texts hold the pairs they were made of, and their gold covers every line once."""
import argparse
import contextlib
import importlib.util
import io
import tempfile
import unittest
from importlib.machinery import SourceFileLoader
from pathlib import Path

from modules import ROOT
import beads
import texts

loader = SourceFileLoader("make_long_texts", str(ROOT / "scripts" / "make-long-texts"))
# Nothing is to be left beside the script.
loader.set_data = lambda *_, **__: None
module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
loader.exec_module(module)

PAGES = [[(f"{page} {pair} in English. And more.", f"{page} {pair} en français. Et la suite.") for pair in range(7)]
         for page in range(9)]


def made(folder, count, drop=0.1, split=0.5):
    options = argparse.Namespace(seed=1, languages=["en", "fr"], drop=drop, split=split)
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        module.write(Path(folder, str(count)), PAGES, count, options)
    return texts.of_set(Path(folder, str(count)))[0]


class LongTexts(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def test_every_line_is_in_one_bead_in_order(self):
        text = made(self.folder, 200)
        gold = beads.read(text.gold.read_text())
        self.assertEqual(len(gold), 200)
        for side, path in enumerate((text.source, text.target)):
            self.assertEqual([line for bead in gold for line in bead[side]], list(range(len(texts.lines(path)))))
        self.assertEqual({beads.kind(bead) for bead in gold}, {"1-1", "1-2", "2-1", "1-0", "0-1"})

    def test_beads_pair_what_was_paired(self):
        text = made(self.folder, 100)
        source, target = texts.lines(text.source), texts.lines(text.target)
        pairs = {pair for page in PAGES for pair in page}
        for bead in beads.paired(beads.read(text.gold.read_text())):
            whole = tuple(" ".join(side[line] for line in lines) for side, lines in zip((source, target), bead))
            self.assertIn(whole, pairs)

    def test_pages_come_again_only_when_all_have_come(self):
        text = made(self.folder, 100, drop=0, split=0)
        lines = texts.lines(text.source)
        self.assertEqual(lines[:63], [source for page in PAGES for source, _ in page])
        self.assertEqual(len(set(lines[63:])), 37)


if __name__ == "__main__":
    unittest.main()
