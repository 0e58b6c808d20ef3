import random
import unittest

import modules  # noqa: F401

from enregard_dev import planting


def planted(kind: str, source: str, target: str, language: str) -> set[str | None]:
    stock = planting.of_texts([(source, target, language)])
    pair = planting.Pair(source, target, language, stock)
    return {planting.PLANTERS[kind](pair, random.Random(seed)) for seed in range(20)}


class Planting(unittest.TestCase):
    def test_puts_another_person_where_the_source_has_one(self) -> None:
        self.assertEqual(
            planted("pronoun_replaced", "Hier, elle a lu.", "Yesterday, she read.", "en"), {"Yesterday, he read."}
        )
        self.assertEqual(
            planted("pronoun_replaced", "He sold my car.", "Il a vendu ma voiture.", "fr"),
            {"Il a vendu sa voiture.", "Il a vendu notre voiture."},
        )

    def test_puts_no_person_where_the_source_has_a_thing(self) -> None:
        self.assertEqual(planted("pronoun_replaced", "So it rains.", "Ainsi, il pleut.", "fr"), {None})

    def test_puts_what_has_been_into_the_future_and_back(self) -> None:
        self.assertEqual(
            planted("tense_changed", "Le pont a été repeint.", "The bridge has been repainted.", "en"),
            {"The bridge will be repainted."},
        )
        self.assertEqual(
            planted("tense_changed", "The bridge will be repainted.", "Le pont sera repeint.", "fr"),
            {"Le pont a été repeint."},
        )


if __name__ == "__main__":
    unittest.main()
