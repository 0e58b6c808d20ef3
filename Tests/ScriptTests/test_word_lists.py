"""A word list is as good as it tells true pairs of sentences from random ones."""

import tempfile
import unittest
from pathlib import Path

import modules  # noqa: F401

from enregard_dev import word_lists


def unstemmed(language):
    return list


class WordLists(unittest.TestCase):
    def read(self, text, languages=("en", "fr")):
        with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            return word_lists.read(Path(file.name), languages, unstemmed)

    def test_single_words_without_accents_and_case(self):
        partners, rows = self.read("# languages: en fr\nSummer\tété\t3\nsummer\tbelle saison\n")
        self.assertEqual((partners, rows), ({"summer": {"ete"}}, 1))

    def test_a_list_the_other_way_round_is_turned(self):
        self.assertEqual(self.read("# languages: fr en\nété\tsummer\n")[0], {"summer": {"ete"}})

    def test_words_of_both_sides_count_that_have_a_partner(self):
        pair = ({"summer", "sun"}, {"ete", "soleil", "chaud"})
        self.assertEqual(word_lists.share(pair, {"summer": {"ete"}, "hot": {"chaud"}}), (2, 5))

    def test_area_under_the_curve(self):
        self.assertEqual(word_lists.area_under_roc([0.9, 0.8], [0.1, 0.2, 0.3]), 1)
        self.assertEqual(word_lists.area_under_roc([0.5, 0.5], [0.5]), 0.5)
        self.assertEqual(word_lists.area_under_roc([0.4, 0.1], [0.2, 0.3]), 0.5)


if __name__ == "__main__":
    unittest.main()
