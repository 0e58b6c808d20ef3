"""Costs are those of the process that was run, and a run that goes wrong is told of, not waited for."""

import contextlib
import io
import sys
import tempfile
import unittest
from pathlib import Path

from modules import ROOT

from enregard_dev import aligners, comparison, gold, processes

# Prints a ladder of 1-1 beads, as hunalign would with a dictionary and `-realign` before the texts.
LADDER = """#!{python}
import sys
assert sys.argv[1] == "-realign" and open(sys.argv[2]).read() == ""
count = min(len(open(name).read().splitlines()) for name in sys.argv[3:5])
for rung in range(count + 1):
    print(rung, rung, 0.3, sep="\\t")
"""


class Measuring(unittest.TestCase):
    def test_time_and_memory_are_the_childs(self):
        parent = bytearray(200 << 20)
        small = processes.run(["/bin/true"])
        large = processes.run([sys.executable, "-c", "b = bytearray(100 << 20); b[::4096] = b'x' * (100 << 8)"])
        self.assertLess(small.peak, 50 << 20, f"beside a parent of {len(parent)} bytes")
        self.assertGreater(large.peak, 100 << 20)
        self.assertLess(small.cpu, 0.5)

    def test_a_slow_run_is_ended(self):
        run = processes.run(["sleep", "30"], timeout=0.2)
        self.assertEqual(run.failure, "> 0.2 s")
        self.assertLess(run.wall, 10)

    def test_too_much_memory_and_no_such_program(self):
        run = processes.run([sys.executable, "-c", "bytearray(4 << 30)"], memory=1 << 30)
        self.assertEqual(run.failure, "failed (exit status 1)")
        self.assertIn("MemoryError", run.complaint)
        self.assertEqual(processes.run(["/no/such/aligner"]).failure, "failed (exit status 127)")

    def test_an_exit_status_that_tells_of_findings_is_no_failure(self):
        command = ["/bin/sh", "-c", "echo found; echo much >&2; exit 1"]
        self.assertEqual(
            (processes.run(command).failure, processes.run(command).output), ("failed (exit status 1)", "")
        )
        run = processes.run(command, accepted=(0, 1))
        self.assertEqual((run.failure, run.output, run.errors, run.complaint), (None, "found\n", "much\n", "much"))


class Comparing(unittest.TestCase):
    def setUp(self):
        # Progress goes to standard error, which is the test runner's here.
        silence = contextlib.redirect_stderr(io.StringIO())
        silence.__enter__()
        self.addCleanup(silence.__exit__, None, None, None)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        found = gold.of_corpora(ROOT / "corpora", self.folder)
        self.groups = {text.set: [text] for text in found}
        self.limits = comparison.Limits(timeout=10, memory=0, repeats=1)

    def runs(self, *compared, gives_up=False):
        return comparison.Runs(compared, self.limits, self.folder / "beads", gives_up).over(self.groups)

    def test_hunaligns_ladder_is_scored(self):
        program = self.folder / "hunalign"
        program.write_text(LADDER.format(python=sys.executable))
        program.chmod(0o755)
        results = self.runs(aligners.hunalign(program, self.folder / "empty.dic"))
        kinds = results["article"]["hunalign -realign"]["score"]["kinds"]
        expected = (ROOT / "corpora" / "article.gold").read_text().splitlines()
        diagonal = sum(f"[{at}]:[{at}]" in expected for at in range(41))
        self.assertEqual((kinds["1-1"]["exact"], kinds["1-1"]["test"]), (diagonal, 41))

    def test_another_aligner_joins_by_its_command_and_is_scored_by_kind(self):
        results = self.runs(aligners.custom("golden=/bin/sh -c 'cat \"$(dirname $0)\"/*.gold' {source}"))
        for group in self.groups:
            with self.subTest(group):
                score = results[group]["golden"]["score"]
                self.assertEqual((score["strict"], score["lax"]), (1, 1))
        self.assertIn("| article | 2-2 | 1 | 1 / 1 / 1.000 |", comparison.by_kind(results))

    def test_what_is_no_beads_is_a_failure_and_is_not_tried_again(self):
        results = self.runs(aligners.custom("copycat=/bin/cat {source}"), gives_up=True)
        self.assertEqual(results["article"]["copycat"], {"failure": "failed (no beads)"})
        self.assertEqual(results["tale"]["copycat"], {"failure": "not run: failed at article"})
        self.assertIn("| tale | not run: failed at article |", comparison.costs(results))

    def test_growth_and_ratios(self):
        def result(cpu, peak, count):
            return {"failure": None, "cpu": cpu, "wall": cpu, "peak": peak, "segments": [count, count]}

        results = {
            10_000: {"enregard": result(1, 100, 10_000), "other": result(8, 50, 10_000)},
            20_000: {"enregard": result(2.2, 180, 20_000), "other": {"failure": "> 9 s"}},
        }
        self.assertIn("| 20,000 | 1.10 / 1.10 / 0.90 | > 9 s |", comparison.growth(results))
        self.assertIn("| 10,000 | 8.0 / 0.5 |\n| 20,000 | > 9 s |", comparison.ratios(results))


if __name__ == "__main__":
    unittest.main()
