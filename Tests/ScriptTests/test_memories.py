"""Large memories and queries are the same for the same seed, and both sides of a unit are changed alike."""

import random
import tempfile
import unittest
from pathlib import Path

import modules  # noqa: F401

from enregard_dev import memories

PAIRS = [("Copy 3 files", "Copier 3 fichiers", "tool"), ("Close", "Fermer", "tool"), ("Open it", "L’ouvrir", "other")]


class Memories(unittest.TestCase):
    def test_the_messages_come_first_and_then_as_many_as_are_wanted(self):
        found = list(memories.varied(PAIRS, 40, random.Random(1)))
        self.assertEqual(found[:3], PAIRS)
        self.assertEqual(len(found), 40)
        self.assertEqual(found, list(memories.varied(PAIRS, 40, random.Random(1))))

    def test_numbers_change_on_both_sides_alike(self):
        for source, target, _ in memories.varied(PAIRS, 60, random.Random(2)):
            with self.subTest(source):
                digits = [[word for word in side.split() if word.isdigit()] for side in (source, target)]
                self.assertEqual(*digits)

    def test_texts_are_read_from_all_over_a_file(self):
        with tempfile.NamedTemporaryFile("w", suffix=".tmx") as file:
            file.write(
                '<tuv xml:lang="en"><seg>Cut &amp; paste</seg></tuv><tuv xml:lang="fr"><seg>x</seg></tuv>\n' * 500
            )
            file.flush()
            found = memories.sources(Path(file.name), 700, random.Random(3))
        self.assertEqual((len(found), set(found)), (700, {"Cut & paste"}))

    def test_queries_are_texts_with_some_words_changed_or_strung_together(self):
        texts = [" ".join(f"w{text}.{word}" for word in range(20)) for text in range(9)] + ["too short"]
        asked = memories.queries(texts, 10, random.Random(4))
        self.assertEqual({len(query.split()) for query in asked}, {20})
        same = [max(len(set(query.split()) & set(text.split())) for text in texts) for query in asked]
        self.assertTrue(all(14 <= count < 20 for count in same[::2]), same)
        self.assertEqual(set(same[1::2]), {10})


if __name__ == "__main__":
    unittest.main()
