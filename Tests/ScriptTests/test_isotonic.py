"""Probabilities that never fall."""

import unittest

import modules  # noqa: F401

from enregard_dev.isotonic import isotonic


class IsotonicTest(unittest.TestCase):
    def test_shares_stay_apart_where_they_rise(self):
        self.assertEqual(isotonic([(0.2, 1, 3), (0.8, 3, 1)], 0), [(0.2, 0.25), (0.8, 0.75)])

    def test_what_falls_is_one_block(self):
        self.assertEqual(isotonic([(0.2, 3, 1), (0.5, 1, 3), (0.8, 7, 1)], 0), [(0.2, 0.5), (0.8, 0.875)])

    def test_what_was_never_wrong_is_not_certain(self):
        self.assertEqual(isotonic([(0.9, 3, 0)], 1), [(0.9, 0.75)])
