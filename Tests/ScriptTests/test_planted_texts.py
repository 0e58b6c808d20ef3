"""Texts with planted errors are read in the direction of their translation, and findings are told apart by place."""

import unittest

from modules import ROOT

from enregard_dev import planted_texts
from enregard_dev.planted_texts import PlantedError, PlantedText

TEXT = PlantedText(
    "sign",
    "en",
    [
        ("Open daily.", "Ouvert tous les jours."),
        ("Ring before 8 p.m.", "Sonnez après 20 h."),
        ("No dogs, no cats.", "Pas de chats."),
    ],
    [
        PlantedError("accuracy/mistranslation", 1, ("before", "après"), "before becomes after"),
        PlantedError("accuracy/omission", 2, ("No dogs", ""), "one is left out"),
    ],
)


def finding(pair, source=None, target=None, **others):
    return {"pair": pair, "sourceRange": source, "targetRange": target, **others}


class Reading(unittest.TestCase):
    def test_a_text_is_paired_from_the_language_it_was_written_in(self):
        texts = {text.name: text for text in planted_texts.read(ROOT / "corpora")}
        self.assertEqual(texts["news"].pairs[2][0][:11], "The council")
        self.assertEqual(texts["manual"].pairs[1][1], "Thank you for choosing the Brumelle 300.")
        self.assertEqual((texts["news"].translation, texts["manual"].translation), ("fr", "en"))

    def test_the_words_of_every_error_stand_once_in_its_pair(self):
        for text in planted_texts.read(ROOT / "corpora"):
            for error in text.errors:
                for side, words in zip(text.pairs[error.pair], error.words):
                    self.assertTrue(not words or side.count(words) == 1, error)


class Comparing(unittest.TestCase):
    def found(self, *findings):
        found, elsewhere = planted_texts.compared(TEXT, list(findings))
        return [len(some) for some in found], len(elsewhere)

    def test_a_finding_in_the_words_of_either_side_is_of_the_error(self):
        self.assertEqual(self.found(finding(1, [5, 11])), ([1, 0], 0))
        self.assertEqual(self.found(finding(1, None, [10, 17])), ([1, 0], 0))
        self.assertEqual(self.found(finding(2, [3, 7], [0, 0])), ([0, 1], 0))

    def test_of_several_places_one_is_enough(self):
        self.assertEqual(self.found(finding(1, [0, 4], sourceRanges=[[0, 4], [5, 11]])), ([1, 0], 0))

    def test_a_finding_about_the_whole_pair_is_of_its_errors(self):
        self.assertEqual(self.found(finding(1)), ([1, 0], 0))

    def test_other_places_and_other_pairs_are_elsewhere(self):
        others = finding(1, [0, 4], [13, 17]), finding(0, [5, 10]), finding(2, [9, 16])
        self.assertEqual(self.found(*others), ([0, 0], 3))


if __name__ == "__main__":
    unittest.main()
