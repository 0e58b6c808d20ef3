"""What the program says to people is there in every language that it speaks."""

import unittest

from modules import ROOT

from enregard_dev import wordings

LANGUAGES = ("French",)


class Tables(unittest.TestCase):
    def test_every_message_of_a_check_and_every_word_of_the_page_has_its_words(self):
        for language in LANGUAGES:
            table = wordings.table(ROOT, language)
            for file, templates in wordings.of_sources(ROOT).items():
                self.assertEqual(templates - table.keys(), set(), f"{file}: no words in {language}")
            self.assertEqual(wordings.names(ROOT) - table.keys(), set(), language)

    def test_nothing_is_there_in_vain(self):
        said = wordings.names(ROOT).union(*wordings.of_sources(ROOT).values())
        # Nouns for places, which documents have.
        positions = (ROOT / "Sources/Bitext/Document.swift").read_text(encoding="utf-8")
        said |= {template for _, _, template in wordings.literals(positions)}
        for language in LANGUAGES:
            dead = [key for key in wordings.table(ROOT, language) if wordings.is_words(key) and key not in said]
            self.assertEqual(dead, [], language)

    def test_each_has_the_places_of_the_english(self):
        for language in LANGUAGES:
            for english, words in wordings.table(ROOT, language).items():
                places = [sorted(wordings.PLACE.findall(text)) for text in (english, words)]
                self.assertEqual(*places, english)
                self.assertNotEqual(words, "", english)

    def test_the_sources_say_something(self):
        said = set().union(*wordings.of_sources(ROOT).values())
        for template in ("source says {0}, target says {1}", "keep one of them", "Find words", "no counterpart"):
            self.assertIn(template, said)
        self.assertGreater(len(said), 90)


class Reading(unittest.TestCase):
    def test_an_interpolation_is_a_place(self):
        self.assertEqual(wordings.said(r'report(1, "says \(words(in: "x")), not \(other)", remedy: "mend it")'), {
            "says {0}, not {1}", "mend it"
        })  # fmt: skip

    def test_a_value_goes_on_where_its_line_does(self):
        self.assertEqual(wordings.said('let a: Wording =\n  b ? "one" : "two"\nlet c = "three"\n'), {"one", "two"})
        self.assertEqual(wordings.said('remedy: correction.map { "to \\($0)" }\n  ?? "no",\n'), {"to {0}", "no"})

    def test_other_literals_are_not_words(self):
        self.assertEqual(wordings.said('report("found", suggestion: "x")\nlet a = "b" // say("c")\n'), {"found"})


if __name__ == "__main__":
    unittest.main()
