"""Errors are put in where a text has what they change: words that agree, pronouns of people, what has been."""

import random
import re
import unittest

import modules  # noqa: F401

from enregard_dev import planting
from enregard_dev.inflection import Inflections, Reading, french


def inflections(*lines: str) -> Inflections:
    """Of lines "form lemma tags"."""
    readings, forms = {}, {}
    for line in lines:
        form, lemma, *tags = line.split()
        readings.setdefault(form, []).append(Reading(lemma, frozenset(tags)))
        forms.setdefault(lemma, []).append((form, frozenset(tags)))
    return Inflections(readings, forms)


WORDS = inflections(
    "dort dormir po:v3 po:ipre po:3sg", "dorment dormir po:v3 po:ipre po:3pl", "porte porter po:v1 po:ipre po:3sg",
    "portent porter po:v1 po:ipre po:3pl", "porte porte po:nom is:fem is:sg", "vert vert po:adj is:mas is:sg",
    "verte vert po:adj is:fem is:sg", "verts vert po:adj is:mas is:pl", "mur mur po:nom is:mas is:sg",
    "bas bas po:nom is:mas is:inv",
)  # fmt: skip


class InflectionTest(unittest.TestCase):
    def test_a_verb_that_is_nothing_else_has_another_number(self):
        self.assertEqual(WORDS.verbs("dort"), ["dorment"])
        self.assertEqual(WORDS.verbs("dorment"), ["dort"])
        self.assertEqual(WORDS.verbs("porte"), [])

    def test_an_adjective_has_another_gender_or_number(self):
        self.assertEqual(WORDS.adjectives("vert"), ["verte", "verts"])
        self.assertEqual(WORDS.adjectives("mur"), [])

    def test_a_determiner_contradicts_its_noun(self):
        self.assertEqual(WORDS.determiners("le", "mur"), ["la", "les"])
        self.assertEqual(WORDS.determiners("le", "bas"), [])
        self.assertEqual(WORDS.determiners("le", "dort"), [])


class PlantingTest(unittest.TestCase):
    def plant(self, kind: str, target: str, language: str) -> str | None:
        pair = planting.Pair("", target, language, planting.of_texts([]))
        return planting.PLANTERS[kind](pair, random.Random(1))

    def test_english_verbs_and_demonstratives_change_their_number(self):
        self.assertEqual(self.plant("agreement", "The wall was red.", "en"), "The wall were red.")
        self.assertEqual(self.plant("agreement", "He sees these walls.", "en"), "He sees this walls.")
        self.assertIsNone(self.plant("agreement", "He sees walls.", "en"))

    def test_negations_are_added_and_turned_into_their_contrary(self):
        self.assertEqual(self.plant("negation_added", "Le pont est vieux.", "fr"), "Le pont n’est pas vieux.")
        self.assertEqual(self.plant("negation_added", "She is ready now.", "en"), "She is not ready now.")
        self.assertIsNone(self.plant("negation_added", "Le pont n’est pas vieux.", "fr"))
        self.assertEqual(self.plant("negation_reversed", "Il ne dort jamais ici.", "fr"), "Il dort toujours ici.")
        self.assertEqual(self.plant("negation_reversed", "He never sleeps here.", "en"), "He always sleeps here.")

    @unittest.skipUnless(french(), "hunspell-fr-classical is not installed")
    def test_one_french_word_of_a_text_is_changed(self):
        good = "La maison blanche est vendue."
        bad = self.plant("agreement", good, "fr")
        changed = [pair for pair in zip(re.findall(r"\w+", good), re.findall(r"\w+", bad)) if pair[0] != pair[1]]
        self.assertEqual(len(changed), 1)

    @unittest.skipUnless(french(), "hunspell-fr-classical is not installed")
    def test_the_french_conjunction_behind_a_verb_is_taken_out(self):
        self.assertEqual(self.plant("conjunction_removed", "Il sait qu’elle dort.", "fr"), "Il sait elle dort.")
        self.assertIsNone(self.plant("conjunction_removed", "Il ne prend que la clé.", "fr"))
        self.assertIsNone(self.plant("conjunction_removed", "Plus petit que le mur.", "fr"))


def planted(kind: str, source: str, target: str, language: str) -> set[str | None]:
    stock = planting.of_texts([(source, target, language)])
    pair = planting.Pair(source, target, language, stock)
    return {planting.PLANTERS[kind](pair, random.Random(seed)) for seed in range(20)}


class PersonAndTenseTest(unittest.TestCase):
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
