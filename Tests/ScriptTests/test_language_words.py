"""What is known of a language stands in its folder: a stage that reads texts holds no word of any."""

import unittest
from pathlib import Path

import modules  # noqa: F401

from enregard_dev import language_words

ROOT = Path(__file__).resolve().parents[2]

# Literals that only look like a word: ids, names of features, symbols of units, words of formats, tags.
ALLOWED = {
    "Checks/CheckFigures+Measured.swift": {"number", "addition"},
    "Checks/SeverityLimits+Learned.swift": {"number", "addition"},
    "Checks/ConfidenceSteps+Learned.swift": {"number", "addition"},
    "Checks/LooseSpan.swift": {"light"},
    "Checks/LooseWord.swift": {"light", "run"},
    "Checks/NumberFormat.swift": {"en"},
    "Checks/QuotationMarks.swift": {"en"},
    # The tag of no language.
    "Checks/Repetition.swift": {"und"},
    "Checks/Untranslated.swift": {"und"},
    "TextAnalysis/CodeScan+Placeholders.swift": {"number", "time"},
    "TextAnalysis/Unit.swift": {
        "mm",
        "mi",
        "in",
        "ha",
        "mw",
        "sec",
        "min",
        *"second hour day fortnight year decade century".split(),
    },
    # Cyrillic's one letter that is written with and without its dots.
    "TextAnalysis/WordForms.swift": {"ё"},
    "Segmentation/SRXReading.swift": {"version", "no", "start", "end"},
    "Segmentation/SRXWriting.swift": {"start", "end"},
    "Lexicons/CEDICT.swift": {"und"},
    "Lexicons/Exonyms.swift": {"und"},
    "Lexicons/InstalledDictionary.swift": {"no"},
    "Lexicons/LexiconTSV.swift": {"forbidden"},
    "Lexicons/Orientation.swift": {"und"},
    # Elements of XDXF and HTML, and what a description of StarDict's says.
    "Lexicons/StarDictArticle.swift": {"ex", "co", "small", "font"},
    "Lexicons/StarDictInfo.swift": {"version"},
    "Lexicons/TBX.swift": {"term", "forbidden"},
    "Lexicons/Wiktextract.swift": {"und"},
    "LanguageIdentification/LanguageOfText.swift": {"un"},
}


class LanguageWords(unittest.TestCase):
    def test_no_word_of_a_language_decides_anything_outside_its_folder(self):
        self.assertEqual(language_words.strays(ROOT, ALLOWED), [])

    def test_what_is_allowed_is_there(self):
        found = {
            (f"{stage}/{path.name}", word)
            for stage in language_words.STAGES
            for path in (ROOT / "Sources" / stage).rglob("*.swift")
            for _, word in language_words.words(
                path.read_text(encoding="utf-8"), language_words.words_of_languages(ROOT)
            )
        }
        self.assertEqual({(name, word) for name, words in ALLOWED.items() for word in words} - found, set())


class Finding(unittest.TestCase):
    def found(self, *lines):
        return [word for _, word in language_words.words("\n".join(lines), {"pas", "ne", "no", "to"})]

    def test_words_that_decide_are_found(self):
        self.assertEqual(self.found('if word == "pas" {'), ["pas"])
        self.assertEqual(self.found('let words = ["ne", "pas"]'), ["ne", "pas"])
        self.assertEqual(self.found('case "ne" where isFirst, "no":'), ["ne", "no"])
        self.assertEqual(self.found("let words = [", '  "x", "ne",', "]"), ["ne"])
        self.assertEqual(self.found('text.hasPrefix("to")', 'let text = "très"'), ["to", "très"])

    def test_comments_examples_and_messages_are_not(self):
        self.assertEqual(self.found('/// The word "pas".', '  // == "pas"', 'let text = "pas"'), [])
        self.assertEqual(self.found('let text = """', '  case "pas"', '  """', 'names.joined(separator: " to ")'), [])
        self.assertEqual(self.found("Example(", '  "no step", source: "Un pas à pas.", target: "No."),'), [])
        self.assertEqual(self.found('case "°C", "m²", "£", "nº":'), [])


if __name__ == "__main__":
    unittest.main()
