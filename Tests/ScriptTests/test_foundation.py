"""Of Foundation nothing is used that needs its data of languages, which the release program does without."""

import re
import unittest

from modules import ROOT

# What asks Foundation's ICU for names, formats, calendars, collation or rules of case of a language.
NEEDS_DATA = re.compile(
    r"\b(?:DateFormatter|ISO8601DateFormatter|NumberFormatter|ByteCountFormatter|MeasurementFormatter|PersonNameComponents"
    r"|RelativeDateTimeFormatter|DateComponentsFormatter|Calendar|Locale|NSRegularExpression|NSLinguisticTagger)\b"
    # Of hosts that are not ASCII.
    r"|\bURL(?:Components)?\(string:"
    r"|\.(?:formatted|localized\w+|applyingTransform|enumerateSubstrings)\("
    r"|\((?:with|locale): (?:Locale|\.current)"
)


def uses(text):
    code = re.sub(r"//.*", "", text)
    return NEEDS_DATA.findall(code)


class Foundation(unittest.TestCase):
    def test_nothing_needs_its_data_of_languages(self):
        found = {}
        for path in sorted((ROOT / "Sources").rglob("*.swift")):
            text = path.read_text(encoding="utf-8")
            if re.search(r"^import Foundation", text, re.MULTILINE) and (names := uses(text)):
                found[str(path.relative_to(ROOT))] = names
        self.assertEqual(found, {}, "ask ICU instead: Sources/CFoundationData says why")

    def test_what_needs_it_is_found(self):
        for text in ("let f = DateFormatter()", "date.formatted(.iso8601)", "a.localizedCompare(b)", "Locale.current"):
            with self.subTest(text):
                self.assertTrue(uses(text))
        self.assertFalse(uses('String(format: "%.2f", x) // not NumberFormatter'))


if __name__ == "__main__":
    unittest.main()
