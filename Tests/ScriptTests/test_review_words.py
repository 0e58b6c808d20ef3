"""Every word that the page of a review says is there in both its languages, and none in vain."""

import re
import unittest

from modules import ROOT

PAGE = ROOT / "Sources/Service/Page"
ROW = re.compile(r"^  (\w+): (\[.*?\]),?$(?=\n(?:  \w|  //|\n|\};))", re.M | re.S)
TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')
# What speaks for a pair.
LINKS = (ROOT / "Sources/Bitext/Link.swift").read_text(encoding="utf-8")
KINDS = re.findall(r"^    case (\w+)$", LINKS, re.M)
PLACE = re.compile(r"\{\d\}")


def rows():
    words = (PAGE / "words.js").read_text(encoding="utf-8")
    return {name: TEXT.findall(texts) for name, texts in ROW.findall(words)}


def sources():
    files = [path for path in PAGE.iterdir() if path.suffix in {".js", ".html"} and path.name != "words.js"]
    return "".join(path.read_text(encoding="utf-8") for path in files)


class Words(unittest.TestCase):
    def test_each_row_has_both_languages_with_the_same_places(self):
        self.assertGreater(len(rows()), 150)
        for name, texts in rows().items():
            # A text for each language, or one and many for each.
            self.assertIn(len(texts), {2, 4}, name)
            self.assertTrue(all(texts), name)
            places = [sorted(set(PLACE.findall(text))) for text in texts]
            self.assertEqual(places, places[:1] * len(texts), name)

    def test_what_the_page_says_is_there(self):
        said = set(re.findall(r'\b(?:say|count)\("(\w+)"', sources()))
        said |= set(re.findall(r'data-(?:say|label|placeholder|action|short)="(\w+)"', sources()))
        self.assertGreater(len(said), 100)
        said |= {f"{kind}Evidence" for kind in KINDS}
        self.assertEqual(said - rows().keys(), set())

    def test_nothing_is_there_in_vain(self):
        # Actions are keys of their table, and some names are put together.
        used = set(re.findall(r'"(\w+)"|^  (\w+): (?:about|text|place|whole)\(', sources(), re.M))
        used = {name for pair in used for name in pair}
        made = {f"{start}{noun}" for start in ("place", "short") for noun in ("line", "page", "paragraph")}
        made |= {f"{kind}Evidence" for kind in KINDS}
        made |= {f"key{key}" for key in ("Enter", "Space", "Delete", "Shift", "Ctrl")}
        self.assertEqual(rows().keys() - used - made, set())


if __name__ == "__main__":
    unittest.main()
