"""What says in part the same as its source."""

import random
import unittest

import modules  # noqa: F401

from enregard_dev import overlaps

PAIRS = [
    ("The mill at Bressolles, which had burned down in 1871, was rebuilt by the baker Grandval before the war.",
     "Le moulin de Bressolles, qui avait brûlé en 1871, fut reconstruit par le boulanger Grandval avant la guerre.",
     "a"),
    ("The baker Grandval sold the mill at Bressolles in 1904, because nobody wanted to buy his flour any more.",
     "Le boulanger Grandval vendit le moulin de Bressolles en 1904, parce que personne ne voulait plus de sa farine.",
     "a"),
    ("A flood carried away the bridge of Tarnot in 1910, and the village was cut off until the following spring.",
     "Une crue emporta le pont de Tarnot en 1910, et le village resta isolé jusqu’au printemps suivant.", "b"),
    ("The village then built another bridge of stone, with money that a widow from Tarnot had left to the church.",
     "Le village bâtit alors un autre pont de pierre, avec l’argent qu’une veuve de Tarnot avait légué à l’église.",
     "b"),
]  # fmt: skip


def made(kind: str) -> list[tuple[str, str]]:
    """Of many draws, each text with what was made of it."""
    found = {}
    for seed in range(12):
        for other, source, target in overlaps.rows(PAIRS, "en", "fr", random.Random(seed), [kind]):
            assert other == kind
            whole = next(pair for pair in PAIRS if source == pair[0] or target == pair[1])
            found[(whole[0], source) if target == whole[1] else (whole[1], target)] = True
    return list(found)


class OverlapTest(unittest.TestCase):
    def test_one_text_is_changed_and_the_other_kept(self):
        for kind in overlaps.KINDS:
            with self.subTest(kind):
                if kind == "word" and not overlaps.WORDNET.exists():
                    self.skipTest("wordnet-base is not installed")
                pairs = made(kind)
                self.assertTrue(pairs)
                self.assertTrue(all(text != changed for text, changed in pairs))

    def test_what_is_less_lacks_words_and_has_no_others(self):
        for kind in ("less", "part"):
            for text, changed in made(kind):
                words = [overlaps.WORD.findall(one.lower()) for one in (text, changed)]
                self.assertLessEqual(set(words[1]), set(words[0]))
                self.assertLess(len(words[1]), len(words[0]) - 2)

    def test_what_is_more_holds_all_words_of_the_text(self):
        for kind in ("more", "two"):
            for text, changed in made(kind):
                words = [overlaps.WORD.findall(one.lower()) for one in (text, changed)]
                self.assertLessEqual(set(words[0]), set(words[1]))
                self.assertGreater(len(words[1]), len(words[0]) + 2)

    def test_a_detail_is_another_number_or_name_of_the_texts(self):
        for text, changed in made("detail"):
            parts = [one.split() for one in (text, changed)]
            new = [word.strip(",.") for word in parts[1] if word not in parts[0]]
            self.assertTrue(all(word[0].isdigit() or word[0].isupper() for word in new), new)

    def test_a_sentence_nearby_is_the_one_that_shares_most(self):
        for text, changed in made("near"):
            for one, other in zip(PAIRS[::2], PAIRS[1::2]):
                for side in (0, 1):
                    if text in (one[side], other[side]):
                        self.assertIn(changed, (one[side], other[side]))


if __name__ == "__main__":
    unittest.main()
