"""Kills enregard review at random moments of a scripted review, and looks whether anything was lost.

usage: kill-review.py PROGRAM ROUNDS [SEED]

In each round answers are given one after the other, outputs are written now and then, and the process is killed with
SIGKILL at a random moment; the next one must know every answer that was told to have been taken, and at most one more,
and the output must be a whole TMX of one of the states in which it was written. Prints "ok" at the end.
"""

import json
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
import xml.etree.ElementTree
from pathlib import Path

program, rounds = sys.argv[1], int(sys.argv[2])
random.seed(int(sys.argv[3]) if len(sys.argv) > 3 else 1)


class Page:
    """A running review, asked as its page asks it."""

    def __init__(self, folder):
        command = [program, "review", "a.en.txt", "a.fr.txt", "-o", "a.tmx", "--no-open", "-q", "--no-dictionary"]
        self.process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True)
        self.address = self.process.stdout.readline().strip()
        if not self.address:
            sys.exit(f"the review does not start: status {self.process.wait()}")

    def ask(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as response:
            return json.load(response)


def answer(page, overview):
    beads, ids = overview["beads"], overview["beads"]["id"]
    index = random.randrange(len(ids))
    kind = random.choice(["confirm", "confirm", "reject", "merge", "split", "unlink", "link", "note", "undo", "redo"])
    version = overview["version"]
    if kind in ("undo", "redo"):
        return page.ask(f"api/{kind}", {"version": version})
    body = {"kind": kind, "bead": ids[index]}
    if kind == "link":
        source, target = sum(beads["source"][:index]), sum(beads["target"][:index])
        last = overview["source"]["count"] - 1, overview["target"]["count"] - 1
        body = {"kind": kind, "source": [min(source, last[0])] * 2, "target": [min(target, last[1])] * 2}
    elif kind == "note":
        body["text"] = f"note {version}"
    return page.ask("api/answer", {"version": version, "answer": body})


def review(page, told):
    """Answers until the process is gone; what was told last is in TOLD."""
    try:
        while True:
            overview = page.ask("api/overview")
            try:
                change = answer(page, overview)
            except urllib.error.HTTPError as refusal:
                if refusal.code != 422:
                    raise
                continue
            told["undo"], told["redo"] = change["undo"], change["redo"]
            told["answers"] += 1
            if random.random() < 0.2:
                page.ask("api/write", {})
                told["writes"] += 1
    except (urllib.error.URLError, ConnectionError, TimeoutError, json.JSONDecodeError, OSError):
        pass


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    count = 120
    (folder / "a.en.txt").write_text("".join(f"Room {n + 200} has {3 * n} beds.\n" for n in range(count)))
    (folder / "a.fr.txt").write_text("".join(f"La salle {n + 200} a {3 * n} lits.\n" for n in range(count) if n % 9))
    told = {"undo": 0, "redo": 0, "answers": 0, "writes": 0}
    for number in range(rounds):
        page = Page(folder)
        overview = page.ask("api/overview")
        # One more may have been written when the answer to it could no longer be told.
        if abs(overview["undo"] - told["undo"]) > 1:
            sys.exit(f"round {number}: {told['undo']} answers were told, {overview['undo']} are there")
        if sum(overview["beads"]["source"]) != count:
            sys.exit(f"round {number}: segments are lost")
        told["undo"], told["redo"] = overview["undo"], overview["redo"]
        output = folder / "a.tmx"
        if output.exists():
            xml.etree.ElementTree.parse(output)
        thread = threading.Thread(target=review, args=(page, told))
        thread.start()
        time.sleep(random.uniform(0.0, 0.4))
        page.process.send_signal(signal.SIGKILL)
        page.process.wait()
        thread.join()
    print(f"{rounds} kills, {told['answers']} answers, {told['writes']} outputs", file=sys.stderr)
    print("ok")
