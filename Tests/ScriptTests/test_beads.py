"""Beads are read from either form, and scored as `score.py` of the gold sets scores them."""

import json
import random
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from modules import ROOT

from enregard_dev import beads

SCORER = ROOT / "../shared/gold/score.py"


def random_beads(chance):
    """Beads that cover two texts in order."""
    found, lines = [], [0, 0]
    for _ in range(60):
        sizes = chance.choice([(1, 1), (1, 1), (1, 1), (1, 2), (2, 1), (2, 2), (1, 0), (0, 1), (3, 1)])
        found.append(tuple(tuple(range(at, at + size)) for at, size in zip(lines, sizes)))
        lines = [at + size for at, size in zip(lines, sizes)]
    return found


class Reading(unittest.TestCase):
    def test_lines_with_a_score_or_without(self):
        self.assertEqual(beads.read("[0]:[0, 1]:0.93\n[]:[2]\n"), [((0,), (0, 1)), ((), (2,))])

    def test_a_ladder_has_a_bead_between_rungs(self):
        self.assertEqual(
            beads.read("0\t0\t0.3\n1\t2\t0.5\n1\t3\t-0.3\n3\t4\t0.1\n"), [((0,), (0, 1)), ((), (2,)), ((1, 2), (3,))]
        )

    def test_anything_else_is_an_error(self):
        for text in ("The first sentence.\n", "[1, two]:[3]\n", "[0]:0\n"):
            with self.subTest(text), self.assertRaises(ValueError):
                beads.read(text)


class Scoring(unittest.TestCase):
    def test_a_perfect_alignment(self):
        score, gold = beads.Score(), random_beads(random.Random(1))
        score.add(gold, gold)
        self.assertEqual((score.strict, score.lax), (1, 1))

    def test_a_merged_bead_is_wrong_but_near(self):
        score = beads.Score()
        score.add([((0,), (0,)), ((1,), (1,)), ((2,), (2,))], [((0, 1), (0, 1)), ((2,), (2,))])
        self.assertAlmostEqual(score.strict, 2 * 1 / 5)
        self.assertEqual(score.lax, 1)
        self.assertEqual((score.tests["2-2"], score.exact["2-2"], score.golds["1-1"]), (1, 0, 3))

    @unittest.skipUnless(SCORER.exists(), "reads ../shared/gold/score.py")
    def test_agrees_with_the_scorer_of_the_gold_sets(self):
        chance = random.Random(7)
        with tempfile.TemporaryDirectory() as folder:
            for trial in range(5):
                paths, sides = [Path(folder, name) for name in ("gold", "test")], []
                for path in paths:
                    sides.append(random_beads(chance))
                    path.write_text(beads.written(sides[-1]))
                score = beads.Score()
                score.add(*sides)
                theirs = json.loads(
                    subprocess.run([sys.executable, SCORER, *paths], check=True, stdout=subprocess.PIPE).stdout
                )
                with self.subTest(trial):
                    self.assertAlmostEqual(score.strict, theirs["strict"]["f1"], places=3)
                    self.assertAlmostEqual(score.lax, theirs["lax"]["f1"], places=3)


if __name__ == "__main__":
    unittest.main()
