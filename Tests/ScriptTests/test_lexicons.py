"""Deriving the word lists that ship."""

import tempfile
import unittest
from pathlib import Path

import modules  # noqa: F401

from enregard_dev.lexicons import archive, cedict, cldr


class Archives(unittest.TestCase):
    def test_give_back_what_was_written(self):
        lists = {
            ("de", "fr"): [("haus", "maison", 5.0), ("haus", "foyer", 1.0), ("häuser", "maisons", 12.0)],
            ("de", "zh"): [("haus", "房子", 2.0)],
        }
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "lists"
            self.assertEqual(archive.write(path, ["licence: none"], lists), path.stat().st_size)
            self.assertEqual(
                archive.read(path, "de", "fr"),
                [("haus", "foyer", 1.0), ("haus", "maison", 5.0), ("häuser", "maisons", 8.0)],
            )
            self.assertEqual(archive.read(path, "de", "zh"), [("haus", "房子", 2.0)])
            self.assertEqual(archive.read(path, "fr", "de"), [])

    def test_leave_out_words_that_no_text_has(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "lists"
            archive.write(path, [], {("de", "fr"): [("a" * 61, "b", 1.0), ("a", "b", 1.0)]})
            self.assertEqual(archive.read(path, "de", "fr"), [("a", "b", 1.0)])

    def test_hold_words_in_the_form_of_texts(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "lists"
            rows = [
                ("O\u2019Clock", "جداً", 1.0),
                ("o'clock", "جدا", 3.0),
                ("semi\u2011dark", "re\u0301 sumé", 1.0),
                ("\xad", "b", 1.0),
            ]
            archive.write(path, [], {("en", "xx"): rows})
            self.assertEqual(archive.read(path, "en", "xx"), [("o'clock", "جدا", 3.0), ("semi-dark", "ré sumé", 1.0)])


class Glosses(unittest.TestCase):
    def test_are_words_not_remarks(self):
        self.assertEqual(
            cedict.glosses("to walk (on foot)/CL:個|个[ge4]/variant of 走[zou3]/long and winding road/path; way"),
            ["walk", "path", "way"],
        )


class Keywords(unittest.TestCase):
    def test_translate_each_other_when_they_stand_together(self):
        ours = {"🐕": ["dog", "pet"], "🐈": ["cat", "pet"], "🐩": ["dog"]}
        theirs = {"🐕": ["chien", "animal"], "🐈": ["chat", "animal"], "🐩": ["chien"]}
        self.assertEqual(sorted(cldr.associated(ours, theirs)), [("dog", "chien"), ("pet", "animal")])


@unittest.skipUnless(__import__("importlib.util").util.find_spec("numpy"), "needs numpy")
class Joins(unittest.TestCase):
    def test_pairs_that_pivots_agree_on_come_first(self):
        from enregard_dev.lexicons.joins import Lists

        lists = Lists()
        # "bank" is a shore to one pivot and a house of money to both.
        lists.add("de", "en", [("bank", "bank", 1), ("ufer", "bank", 1)])
        lists.add("en", "fr", [("bank", "banque", 1), ("bank", "rive", 1)])
        lists.add("de", "es", [("bank", "banco", 1)])
        lists.add("es", "fr", [])
        lists.add("de", "it", [("bank", "banca", 1)])
        lists.add("fr", "it", [("banque", "banca", 1)])
        lists.complete()
        self.assertEqual(lists.strongest("de", "fr", 1), [("bank", "banque", 2.0)])
        self.assertEqual(len(lists.strongest("de", "fr", 9)), 4)


if __name__ == "__main__":
    unittest.main()
