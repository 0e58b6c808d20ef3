"""Scripts are where they are said to be, and each says what it is for."""

import re
import subprocess
import unittest

from modules import ROOT

MENTION = re.compile(r"(?<![\w./-])scripts/[a-z][\w./-]*")
# What scripts/ holds besides scripts: what they share.
SHARED = ROOT / "scripts" / "enregard_dev"


def scripts():
    return sorted(
        path
        for path in (ROOT / "scripts").rglob("*")
        if path.is_file() and SHARED not in path.parents and "__pycache__" not in path.parts
    )


def tracked(*patterns):
    names = subprocess.run(
        ["git", "ls-files", "-z", *patterns], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def purpose(script):
    """The first line of what is said at a script's head."""
    lines = script.read_text(encoding="utf-8").splitlines()[1:]
    return next(line for line in lines if line.strip('#" ')).strip('#" ')


class Scripts(unittest.TestCase):
    def test_every_script_that_is_named_is_there(self):
        texts = tracked("*.md", ".ci", "*.swift", "*.java", "*.yml", "Fuzz") + scripts() + list(SHARED.glob("*"))
        named = {}
        for path in texts:
            if path.is_file():
                for name in MENTION.findall(path.read_text(encoding="utf-8", errors="replace")):
                    named.setdefault(name.rstrip("./-"), path.relative_to(ROOT))
        self.assertGreater(len(named), 20)
        self.assertEqual({name: str(path) for name, path in named.items() if not (ROOT / name).exists()}, {})

    def test_each_script_can_be_run_and_tells_its_purpose(self):
        for script in scripts():
            with self.subTest(str(script.relative_to(ROOT))):
                run = subprocess.run(
                    [script, "--help"],
                    capture_output=True,
                    text=True,
                    timeout=60,
                    check=False,
                    stdin=subprocess.DEVNULL,
                )
                self.assertEqual((run.returncode, run.stderr), (0, ""))
                self.assertIn(purpose(script), run.stdout)

    def test_each_script_has_a_place_in_the_guide_for_contributors(self):
        guide = "".join((ROOT / name).read_text(encoding="utf-8") for name in ("CONTRIBUTING.md", "README.md"))
        missing = [
            name
            for name in (str(script.relative_to(ROOT)) for script in scripts())
            if not re.search(re.escape(name) + r"(?![\w-])", guide)
        ]
        self.assertEqual(missing, [])


if __name__ == "__main__":
    unittest.main()
