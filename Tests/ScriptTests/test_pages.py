"""Paragraphs of parallel pages are paired by their ids, or by their places in sections that run alike."""

import unittest

import modules  # noqa: F401

from enregard_dev.pages import Page, VisiblePage, paired


class Pages(unittest.TestCase):
    def blocks(self, html, kind=Page):
        return [(key, tag, text) for key, tag, text in kind(html).blocks]

    def test_blocks_have_their_own_id_or_their_sections(self):
        self.assertEqual(
            self.blocks('<div id="s"><h1 id="t">Title</h1><p>One<br>two</p></div>'),
            [("t", "h1", "Title"), ("s", "p", "One two")],
        )

    def test_what_is_no_text_is_left_out(self):
        self.assertEqual(
            self.blocks(
                '<nav><p>Menu</p></nav><div role="navigation"><div></div><p>Next</p></div>'
                "<script>x</script><p id='a'>Text ¶</p>"
            ),
            [("a", "p", "Text")],
        )

    def test_what_the_page_hides_is_seen_by_no_reader(self):
        html = '<p id="a">Seen</p><div hidden><p id="b">Not <b>seen</b><br></p></div><p id="c">Again</p>'
        self.assertEqual([text for _, _, text in self.blocks(html, VisiblePage)], ["Seen", "Again"])

    def test_sections_that_run_otherwise_are_not_paired(self):
        source = Page('<p id="a">One word here.</p><div id="s"><p>Two.</p><p>Three.</p></div>')
        target = Page('<p id="a">Un mot ici.</p><div id="s"><p>Deux et trois.</p></div>')
        self.assertEqual(paired(source, target), [("One word here.", "Un mot ici.")])

    def test_paragraphs_left_untranslated_are_left_out(self):
        source = Page('<p id="a">This was never translated.</p><p id="b">OK</p>')
        self.assertEqual(paired(source, source), [("OK", "OK")])


if __name__ == "__main__":
    unittest.main()
