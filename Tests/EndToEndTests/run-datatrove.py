"""Aligns documents with two tasks of DataTrove's local executor; what comes out is compared with what the program says.

usage: run-datatrove.py ENREGARD FOLDER
"""

import json
import subprocess
import sys
from pathlib import Path

from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter

from enregard_datatrove import Enregard

PROGRAM, FOLDER = sys.argv[1], Path(sys.argv[2])
OPTIONS = ["--from", "en", "--to", "fr", "--no-dictionary"]
documents = [
    {
        "id": f"d{number}",
        "text": f"Room {number} is red. Sea {number + 1} is blue.",
        "metadata": {"translation": f"La salle {number} est rouge. La mer {number + 1} est bleue.", "url": number},
    }
    for number in range(30)
]
del documents[5]["metadata"]["translation"]


def run(name: str, step: Enregard) -> list:
    executor = LocalPipelineExecutor(
        [JsonlReader(str(FOLDER / "in")), step, JsonlWriter(str(FOLDER / name), compression=None)],
        tasks=2,
        workers=2,
        logging_dir=str(FOLDER / f"{name}-logs"),
    )
    executor.run()
    lines = [line for path in sorted((FOLDER / name).glob("*.jsonl")) for line in path.read_text().splitlines()]
    return sorted((json.loads(line) for line in lines), key=lambda document: int(document["id"][1:]))


if __name__ == "__main__":
    (FOLDER / "in").mkdir()
    for part in range(2):
        text = "".join(json.dumps(document) + "\n" for document in documents[part::2])
        (FOLDER / "in" / f"{part}.jsonl").write_text(text)

    aligned = run("aligned", Enregard("align", OPTIONS, PROGRAM, {"target": "translation"}))
    assert [document["id"] for document in aligned] == [document["id"] for document in documents]
    assert [document["metadata"]["url"] for document in aligned] == list(range(30))
    assert [document["id"] for document in aligned if "error" in document["metadata"]] == ["d5"], aligned[5]
    records = [{"source": one["text"], "target": one["metadata"].get("translation")} for one in documents]
    bare = subprocess.run(
        [PROGRAM, "align", "--stream", "--per-document", "-q", *OPTIONS],
        input="".join(json.dumps(record) + "\n" for record in records),
        capture_output=True,
        text=True,
        check=False,
    )
    answers = [json.loads(line) for line in bare.stdout.splitlines()]
    assert [one["metadata"].get("beads") for one in aligned] == [answer.get("beads") for answer in answers]
    assert len(aligned[0]["metadata"]["beads"]) == 2, aligned[0]

    segmented = run("segmented", Enregard("segment", ["--language", "en"], PROGRAM))
    texts = [segment["text"] for segment in segmented[3]["metadata"]["segments"]]
    assert texts == ["Room 3 is red.", "Sea 4 is blue."], segmented[3]
