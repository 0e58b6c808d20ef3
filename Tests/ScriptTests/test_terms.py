"""Terms of a document are found by the pairs that they share, and exchanged in one of them."""

import random
import unittest

import modules  # noqa: F401

from enregard_dev.terms import planted_term, terms

VALVES = [(f"Open the valve on day {day}.", f"Ouvrez la vanne le jour {day}.") for day in range(8)]
BOILERS = [(f"Clean the boiler on day {day}.", f"Nettoyez la chaudière le jour {day}.") for day in range(8)]


class TermsTest(unittest.TestCase):
    def test_words_that_share_their_pairs_are_terms(self):
        found = terms(VALVES + BOILERS, ("en", "fr"))
        self.assertIn(("valve", "vanne"), found)
        self.assertIn(("boiler", "chaudière"), found)
        self.assertNotIn(("valve", "chaudière"), found)

    def test_one_pair_alone_is_changed_and_has_the_other_term(self):
        made = planted_term(VALVES + BOILERS, ("en", "fr"), random.Random(1))
        changed = [place for place, pair in enumerate(made.pairs) if pair != (VALVES + BOILERS)[place]]
        self.assertEqual(changed, [made.place])
        self.assertEqual({made.usual, made.odd}, {"vanne", "chaudière"})
        self.assertIn(made.odd, made.pairs[made.place][1])
        self.assertNotIn(made.usual, made.pairs[made.place][1])

    def test_a_document_with_one_term_is_left_alone(self):
        self.assertIsNone(planted_term(VALVES, ("en", "fr"), random.Random(1)))


if __name__ == "__main__":
    unittest.main()
