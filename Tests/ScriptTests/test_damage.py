"""Damages do what they say, and only what can still be judged is judged."""

import random
import unittest

import modules  # noqa: F401

from enregard_dev import damage


def place(seed, count=200):
    lines = [f"line {index}" for index in range(count)]
    return damage.Place(
        lines,
        list(range(count + 1)),
        lambda wanted: [f"foreign {index}" for index in range(wanted)],
        random.Random(seed),
    )


def marked(text):
    """`a b + d`: the undamaged lines by letter, `+` a line put in."""
    return [(word, None if word == "+" else ord(word) - ord("a")) for word in text.split()]


class Damages(unittest.TestCase):
    def test_lines_that_stay_keep_their_text_and_their_index(self):
        for name, apply in damage.DAMAGES.items():
            for seed in range(20):
                with self.subTest(name, seed=seed):
                    damaged, _ = apply(place(seed))
                    kept = [(line, index) for line, index in damaged if index is not None]
                    self.assertTrue(all(line == f"line {index}" for line, index in kept))
                    self.assertEqual(len({index for _, index in kept}), len(kept))

    def test_sizes(self):
        sizes = {name: len(apply(place(3))[0]) for name, apply in damage.DAMAGES.items()}
        self.assertEqual(
            sizes,
            {
                "delete 5% in one piece": 190,
                "insert a chapter of 5%": 210,
                "insert a chapter of 100 segments": 300,
                "drop 10% at random": 180,
                "swap two paragraphs": 200,
                "page headers every 40 lines": 205,
                "a preface of 5%": 210,
            },
        )

    def test_swapped_lines_are_named(self):
        damaged, moved = damage.swap_paragraphs(place(5))
        self.assertEqual(moved, {index for at, (_, index) in enumerate(damaged) if at != index})
        self.assertEqual(len(moved), 10)

    def test_chapters_go_between_beads(self):
        self.assertEqual(damage.cuts([((0, 1), (0,)), ((2,), (1, 2)), ((), (3,))], 0, 3), [0, 2, 3])
        self.assertEqual(damage.cuts([((0, 1), (0,)), ((2,), (1, 2)), ((), (3,))], 1, 4), [0, 1, 3, 4])


class Judging(unittest.TestCase):
    GOLD = [((0,), (0,)), ((1, 2), (1,)), ((3,), (2,)), ((), (3,))]

    def judged(self, text, moved=()):
        damaged = marked(text)
        return damaged, damage.rest(self.GOLD, damaged, 0, set(moved), 4)

    def test_a_bead_that_lost_a_line_or_was_parted_or_moved_is_out(self):
        for text, moved, kept in (
            ("a b c d", (), [0, 1, 2]),
            ("a c d", (), [0, 2]),
            ("a b + c d", (), [0, 2]),
            ("+ a b c + d", (), [0, 1, 2]),
            ("a d b c", (1, 2, 3), [0]),
        ):
            with self.subTest(text):
                self.assertEqual(self.judged(text, moved)[1].gold, [self.GOLD[at] for at in kept])

    def counted(self, text, made):
        damaged, judged = self.judged(text)
        return dict(damage.counts(judged, damage.undamaged(made, damaged, 0)))

    def test_beads_are_compared_in_the_undamaged_numbers(self):
        self.assertEqual(
            self.counted("+ a b c d", [((1,), (0,)), ((2, 3), (1,)), ((4,), (2,)), ((0,), ())]),
            {"exact": 3, "made": 3, "gold": 3},
        )

    def test_a_bead_that_swallows_a_foreign_line_is_wrong(self):
        self.assertEqual(
            self.counted("+ a b c d", [((0, 1), (0,)), ((2, 3), (1,)), ((4,), (2,))]),
            {"exact": 2, "made": 3, "gold": 3},
        )

    def test_an_orphan_counts_only_where_it_draws_in_what_is_whole(self):
        # b is lost, so c and the target's line 1 are out.
        self.assertEqual(
            self.counted("a c d", [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]), {"exact": 2, "made": 2, "gold": 2}
        )
        self.assertEqual(self.counted("a c d", [((0,), (0, 1)), ((1, 2), (2,))]), {"exact": 0, "made": 2, "gold": 2})

    def test_orphans_are_foreign_lines_and_those_whose_counterparts_are_lost(self):
        beads = [((0,), ()), ((1, 2), (0,)), ((3,), ())]
        self.assertEqual(damage.without_counterpart(self.GOLD, beads, marked("+ a + b c d"), 0), (2, 1))
        beads = [((0,), (0,)), ((), (1,)), ((1,), (2,))]
        self.assertEqual(damage.without_counterpart(self.GOLD, beads, marked("a d"), 0), (1, 1))
        self.assertEqual(damage.without_counterpart(self.GOLD, beads, marked("a c d"), 0), (0, 0))


if __name__ == "__main__":
    unittest.main()
