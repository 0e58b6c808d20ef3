"""Parts of texts that could be spared, found by marks and words of closed classes."""

import random
import unittest

import modules  # noqa: F401

from enregard_dev.spans import Spans, changes, joined, put_in, without

LIST = "The cook peels the old carrots, washes the green salad and boils the brown eggs."


def kinds(text: str, language: str = "en") -> set[tuple[str, str]]:
    return {(span.kind, span.text) for span in Spans(language).of(text)}


class SpansOfTexts(unittest.TestCase):
    def test_members_of_lists_and_what_is_coordinated(self) -> None:
        self.assertLessEqual(
            {("member", ", washes the green salad"), ("coordination", " and boils the brown eggs")}, kinds(LIST)
        )

    def test_insertions(self) -> None:
        self.assertIn(
            ("insertion", ", un très vieux navire gris"),
            kinds("Le bateau, un très vieux navire gris, quitte le port demain.", "fr"),
        )

    def test_the_second_half_of_a_sentence(self) -> None:
        self.assertIn(
            ("half", " because the storm broke both piers"),
            kinds("The harbour stays closed because the storm broke both piers."),
        )

    def test_sentences(self) -> None:
        text = "The ferry leaves the harbour early. Tickets cost four euros."
        self.assertIn(("short sentence", " Tickets cost four euros."), kinds(text))
        self.assertEqual(kinds("Tickets cost e.g. Four euros in the harbour."), set())

    def test_something_is_left(self) -> None:
        self.assertEqual(kinds("Salad, brown eggs and so on."), set())


class Changes(unittest.TestCase):
    def test_a_span_is_taken_out_and_leaves_a_sentence(self) -> None:
        span = next(span for span in Spans("en").of(LIST) if span.kind == "member")
        self.assertEqual(without(LIST, span).text, "The cook peels the old carrots and boils the brown eggs.")

    def test_a_span_is_put_in_where_one_of_its_kind_could_stand(self) -> None:
        spans = Spans("en")
        span = next(span for span in spans.of(LIST) if span.kind == "coordination")
        change = put_in("The harbour is closed.", span, spans, random.Random(1))
        self.assertEqual(change and change.text, "The harbour is closed and boils the brown eggs.")

    def test_each_text_is_changed_in_both_ways(self) -> None:
        spans = Spans("en")
        found = list(changes(LIST, spans, list(spans.of(LIST)), random.Random(1)))
        self.assertEqual([change.isAddition for change in found], [False, True])

    def test_every_third_pair_is_joined_with_the_next(self) -> None:
        pairs = [(f"{number} is here.", f"{number} est là.") for number in ("One", "Two", "Three", "Four")]
        texts = [one for one, _ in joined(pairs)]
        self.assertEqual(texts, ["One is here. Two is here.", "Three is here.", "Four is here."])
