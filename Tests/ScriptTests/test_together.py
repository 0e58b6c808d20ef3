import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))
from enregard_dev import together

# The second text joins the first two sentences; the third parts them, and has one more at the end.
GOLD = {(0, 1): [((0, 1), (0,)), ((2,), (1,))], (0, 2): [((0,), (0,)), ((1,), (1,)), ((2,), (2,)), ((), (3,))]}


class TogetherTests(unittest.TestCase):
    def test_beads_that_share_a_segment_are_one(self):
        self.assertEqual(
            sorted(together.joined(GOLD, [3, 2, 4])),
            [((), (), (3,)), ((0, 1), (0,), (0, 1)), ((2,), (1,), (2,))],
        )

    def test_what_two_golds_say_of_the_other_texts(self):
        self.assertEqual(
            sorted(together.projected(together.joined(GOLD, [3, 2, 4]), 1, 2)), [((0,), (0, 1)), ((1,), (2,))]
        )

    def test_finer_beads_within_a_gold_bead_count_as_one(self):
        found = [(((0,), (0,)), 0.9), (((1,), (1,)), 0.8), (((2,), (2, 3)), 0.7)]
        gold = [((0, 1), (0, 1)), ((2,), (2,)), ((3,), (3,))]
        coarse = together.coarsened(found, gold)
        self.assertEqual(sorted(coarse), [(((0, 1), (0, 1)), 0.8), (((2,), (2, 3)), 0.7)])
        self.assertAlmostEqual(together.strict_f1(coarse, gold), 2 * 1 / (2 + 3))

    def test_a_confidence_that_holds_what_it_says_has_no_error(self):
        found = [(((n,), (n,)), 0.75) for n in range(4)]
        self.assertAlmostEqual(together.calibration_error(found, [bead for bead, _ in found[:3]]), 0)
        self.assertAlmostEqual(together.calibration_error(found, [bead for bead, _ in found]), 0.25)


if __name__ == "__main__":
    unittest.main()
