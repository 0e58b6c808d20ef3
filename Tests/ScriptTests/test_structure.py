"""Texts of beads are found among the paragraphs of a page, in order."""

import unittest

import modules  # noqa: F401

from enregard_dev.structure import Side, crosses, gold_pairs

PAGE = '<p id="a">One. Two.</p><p id="b">Three here.</p><div id="s"><p>Four.</p><p>Five.</p></div>'


class Structure(unittest.TestCase):
    def test_texts_lie_in_one_paragraph_or_several(self):
        side = Side(PAGE)
        self.assertEqual([side.paragraphs(text) for text in ("One.", "Two.", "Three here. Four.")], [[0], [0], [1, 2]])

    def test_what_is_not_on_the_page_lies_nowhere(self):
        side = Side(PAGE)
        self.assertEqual([side.paragraphs(text) for text in ("Six.", "", "One.")], [[], [], [0]])

    def test_paragraphs_correspond_by_id_and_by_their_place_in_a_section(self):
        self.assertEqual(gold_pairs(Side(PAGE), Side(PAGE)), {(0, 0), (1, 1), (2, 2), (3, 3)})
        self.assertEqual(gold_pairs(Side(PAGE), Side(PAGE), single=True), {(0, 0), (1, 1)})

    def test_pages_in_another_order_cross(self):
        turned = '<p id="b">Trois.</p><p id="a">Un. Deux.</p>'
        self.assertFalse(crosses(Side(PAGE), Side(PAGE)))
        self.assertTrue(crosses(Side(PAGE), Side(turned)))


if __name__ == "__main__":
    unittest.main()
