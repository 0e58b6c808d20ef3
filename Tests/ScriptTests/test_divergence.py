"""How well a score tells what is not faithful."""

import unittest

import modules  # noqa: F401

from enregard_dev.divergence import area, average_precision, recall_at_precision


class RankingTest(unittest.TestCase):
    def test_what_is_bad_below_all_that_is_good_is_ranked_without_a_fault(self):
        self.assertEqual(area([0.8, 0.9], [0.1, 0.2]), 1)
        self.assertEqual(average_precision([0.8, 0.9], [0.1, 0.2]), 1)
        self.assertEqual(recall_at_precision([0.8, 0.9], [0.1, 0.2]), 1)

    def test_what_cannot_be_told_apart_is_chance(self):
        self.assertEqual(area([0.5, 0.5], [0.5]), 0.5)

    def test_recall_is_the_greatest_at_which_half_of_what_lies_below_is_bad(self):
        # Of three that lie below 0.35, two are bad; of six below 0.65, three; of seven and more, fewer than half.
        bad = [0.1, 0.3, 0.6, 0.9]
        self.assertEqual(recall_at_precision([0.2, 0.4, 0.5, 0.7, 0.8], bad), 0.75)
        # With one more good pair below, nothing is so precise but what lies below 0.35.
        self.assertEqual(recall_at_precision([0.2, 0.4, 0.5, 0.55, 0.7, 0.8], bad), 0.5)

    def test_a_score_that_many_share_parts_none_of_them(self):
        self.assertEqual(recall_at_precision([0.5, 0.5, 0.5], [0.5]), 0)


if __name__ == "__main__":
    unittest.main()
