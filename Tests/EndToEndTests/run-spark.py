"""Aligns rows with Spark, on two workers, as they are, with a child that is killed, and with an executor that is killed.

usage: run-spark.py ENREGARD FOLDER
"""

import os
import signal
import sys
import threading
import time
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession

import enregard_spark

PROGRAM, FOLDER = sys.argv[1], Path(sys.argv[2])
ROWS = 60
# The executors start the Python that this runs in.
os.environ["PYSPARK_PYTHON"] = sys.executable
LANGUAGES = ["--no-dictionary"]
# The first that is started answers five rows and then gets no more for a while, until it is killed.
SLOW = """#!/bin/sh
echo started >> "$0.starts"
if mkdir "$0.first" 2> /dev/null; then
  { head -n 5; exec sleep 30; } <&0 | "%s" "$@" &
  echo $! > "$0.new" && mv "$0.new" "$0.pid"
  wait $!
  exit $?
fi
exec "%s" "$@"
"""


def status(process: int, name: str) -> str:
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(line.split()[1] for line in lines if line.startswith(name + ":"))


def executor_of(process: int) -> int:
    """The Java machine that a child runs under."""
    while status(process, "Name") != "java":
        process = int(status(process, "PPid"))
    return process


def killed(name: str, frame: DataFrame, victim) -> DataFrame:
    """Aligns while the victim of the slow child is killed; both have to happen."""
    slow = FOLDER / name
    slow.write_text(SLOW % (PROGRAM, PROGRAM))
    slow.chmod(0o755)
    kills = []

    def kill() -> None:
        pid = slow.with_name(name + ".pid")
        while not pid.exists():
            time.sleep(0.05)
        time.sleep(1)
        kills.append(victim(int(pid.read_text())))
        os.kill(kills[0], signal.SIGKILL)

    thread = threading.Thread(target=kill, daemon=True)
    thread.start()
    enregard_spark.align(frame, LANGUAGES, str(slow)).write.parquet(str(FOLDER / f"{name}.parquet"))
    thread.join(1)
    starts = len(slow.with_name(name + ".starts").read_text().splitlines())
    assert kills and starts > frame.rdd.getNumPartitions(), (name, kills, starts)
    return frame.sparkSession.read.parquet(str(FOLDER / f"{name}.parquet"))


def rows(frame: DataFrame) -> list:
    return frame.orderBy("id").collect()


spark = (
    SparkSession.builder.master("local-cluster[2,1,1024]")
    .config("spark.ui.enabled", False)
    .config("spark.executorEnv.PYTHONPATH", os.environ["PYTHONPATH"])
    .config("spark.executor.memory", "512m")
    .config("spark.sql.shuffle.partitions", 2)
    .config("spark.sql.execution.arrow.maxRecordsPerBatch", 4)
    .getOrCreate()
)
data = [
    (
        number,
        f"Room {number} is red. Sea {number + 1} is blue." if number != 7 else None,
        [f"La salle {number} est rouge.", f"La mer {number + 1} est bleue."],
        "en" if number != 8 else "?",
        "fr",
        bytes([number]),
        {"url": [f"http://a/{number}"]},
    )
    for number in range(ROWS)
]
columns = "id int not null, source string, target array<string>, `from` string, `to` string, raw binary, more map<string, array<string>>"
frame = spark.createDataFrame(data, columns).repartition(4)

whole = enregard_spark.align(frame, LANGUAGES, PROGRAM)
assert whole.dtypes[: len(frame.dtypes)] == frame.dtypes, whole.dtypes
expected = rows(whole)
assert [tuple(row[: len(frame.columns)]) for row in expected] == data
failed = [row.id for row in expected if row.error]
assert failed == [7, 8] and all(expected[number].beads is None for number in failed), failed
assert expected[7].error.startswith("source is not a text"), expected[7]
assert "is no language" in expected[8].error
beads = expected[9].beads
assert [(bead.source, bead.target) for bead in beads] == [([0], [0]), ([1], [1])] and beads[0].confidence > 0.5, beads

for name, victim in [("child", lambda child: child), ("executor", executor_of)]:
    made = rows(killed(name, frame, victim))
    assert [row.id for row in made] == [row.id for row in expected], name
    assert made == expected, (name, next(pair for pair in zip(made, expected) if pair[0] != pair[1]))

pairs = spark.createDataFrame(
    [(1, "Room 11.", "Salle 12."), (2, "Room 11.", "Salle 11.")], "n int, source string, target string"
)
options = ["--from", "en", "--to", "fr", *LANGUAGES]
found = enregard_spark.check(pairs, options, PROGRAM).orderBy("n").collect()
assert [finding.check for finding in found[0].findings] == ["number"] and not found[1].findings, found
scores = enregard_spark.check(pairs, options, PROGRAM, scores=True).orderBy("n").collect()
assert scores[0].scores[0].score < scores[1].scores[0].score, scores
texts = spark.createDataFrame([("One. Two.", "en")], "text string, language string")
segments = enregard_spark.segment(texts, program=PROGRAM).collect()[0].segments
assert [segment.text for segment in segments] == ["One.", "Two."], segments

# A program that cannot do its work is an error of the task, and no row less.
try:
    enregard_spark.align(frame, ["--nonsense"], PROGRAM).collect()
except Exception as error:
    assert "before all was answered" in str(error), error
else:
    raise AssertionError("a wrong option made rows")
spark.stop()
