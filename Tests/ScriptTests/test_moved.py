"""Moved passages keep every line and its bead, and lists are sorted on each side."""

import json
import random
import unittest

import modules  # noqa: F401

from enregard_dev import abridged, moved


def stretch(count=60):
    """Beads of one line each, but for every tenth, which is 2-1."""
    lines, gold = ([], []), []
    for number in range(count):
        source = [f"s{number}"] if number % 10 else [f"s{number}a", f"s{number}b"]
        gold.append((tuple(range(len(lines[0]), len(lines[0]) + len(source))), (len(lines[1]),)))
        lines[0].extend(source)
        lines[1].append(f"t{number}")
    return abridged.Stretch(lines, gold)


def texts(lines, gold):
    return sorted(tuple(tuple(side[line] for line in some) for side, some in zip(lines, bead)) for bead in gold)


class Moved(unittest.TestCase):
    def test_beads_keep_their_lines_wherever_they_go(self):
        for name, damage in moved.DAMAGES.items():
            for seed in range(30):
                for side in range(2):
                    with self.subTest(name, seed=seed, side=side):
                        whole = stretch()
                        made = damage(whole, side, random.Random(seed))
                        self.assertEqual(texts(made.lines, made.gold), texts(whole.lines, whole.gold))
                        self.assertLessEqual(set(made.moved), set(made.gold))
                        self.assertEqual(made.lines[1 - side], whole.lines[1 - side])
                        changed = made.lines[side] != whole.lines[side]
                        self.assertEqual(changed, bool(made.moved))

    def test_a_passage_moves_past_three_beads_or_more(self):
        for seed in range(30):
            made = moved.move_passage(stretch(), 1, random.Random(seed))
            places = [target[0] for _, target in made.gold]
            moved_places = {target[0] for _, target in made.moved}
            rest = [place for place in places if place not in moved_places]
            self.assertEqual(rest, sorted(rest))
            self.assertLessEqual(len(made.moved), moved.LONGEST_RUN)

    def test_a_glossary_is_sorted_on_each_side(self):
        words = [(f"w{number:02}", f"m{50 - number:02}") for number in range(50)]
        sentences = [(f"Sentence {number}.", f"Phrase {number}.") for number in range(50)]
        made = moved.glossary(words, sentences, 20, random.Random(1))
        self.assertEqual(len(made.lines[0]), 20)
        for side in range(2):
            self.assertEqual(made.lines[side], sorted(made.lines[side], key=str.casefold))
        for source, target in made.gold:
            one, other = made.lines[0][source[0]], made.lines[1][target[0]]
            self.assertEqual(one.split()[-1], other.split()[-1])
            self.assertEqual(int(one[1:3]) + int(other[1:3]), 50)

    def test_what_is_found_and_what_is_called_moved_are_judged_apart(self):
        gold = [((0,), (2,)), ((1,), (0,)), ((2,), (1,))]
        made = moved.Made((["a", "b", "c"], ["x", "y", "z"]), gold, gold[:1])
        rows = [((0,), (2,), True), ((1,), (1,), True), ((2,), (0,), False)]
        text = "".join(
            json.dumps(
                {
                    "confidence": 0.75,
                    **({"moved": True} if called else {}),
                    "source": {"segments": [{"index": line} for line in source]},
                    "target": {"segments": [{"index": line} for line in target]},
                }
            )
            + "\n"
            for source, target, called in rows
        )
        counts = moved.judge(made, moved.read(text))
        names = ("moved", "found", "called", "right", "exact", "segments", "milli-confidence")
        self.assertEqual([counts[name] for name in names], [1, 1, 2, 1, 1, 6, 1500])


if __name__ == "__main__":
    unittest.main()
