"""Aligns, checks and segments the rows of a Spark DataFrame with the program `enregard`, one process a partition.

Every row comes out once, with all of its columns as they were, a column of results, and a column `error`, which says
why a row could not be done and is null for all others. `program` is the path of the program on the executors;
`arguments` are further options of it, such as `("--from", "en", "--to", "fr")`.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pyarrow
from pyspark.sql import DataFrame
from pyspark.sql.pandas.types import to_arrow_type
from pyspark.sql.types import DataType, StringType, StructType

from enregard_stream import answers

BEADS = "array<struct<confidence: double, moved: boolean, source: array<int>, target: array<int>>>"
FINDINGS = (
    "array<struct<pair: int, check: string, category: string, severity: string, confidence: double, message: string, "
    "suggestion: string, sourceRange: array<int>, targetRange: array<int>, fingerprint: string>>"
)
SCORES = "array<struct<pair: int, score: double>>"
# Columns that may be left out, where `arguments` say the languages or the texts tell them.
LANGUAGES = ["from", "to", "language"]
SEGMENTS = "array<struct<block: int, line: int, start: int, end: int, text: string>>"


def align(df: DataFrame, arguments: Iterable[str] = (), program: str = "enregard") -> DataFrame:
    """`source` and `target` (text, or array of segments), and `from` and `to` where there are, to a column `beads`."""
    return _made(df, "align", ["source", "target", "from", "to"], {"beads": BEADS}, arguments, program)


def check(df: DataFrame, arguments: Iterable[str] = (), program: str = "enregard", scores: bool = False) -> DataFrame:
    """`source` and `target` (two texts, or two arrays of as many) to a column `findings`, or else `scores`."""
    options, made = ([*arguments, "--scores"], {"scores": SCORES}) if scores else (arguments, {"findings": FINDINGS})
    return _made(df, "check", ["source", "target", "from", "to"], made, options, program)


def segment(df: DataFrame, arguments: Iterable[str] = (), program: str = "enregard") -> DataFrame:
    """`text`, and `language` where there is one, to a column `segments`."""
    return _made(df, "segment", ["text", "language"], {"segments": SEGMENTS}, arguments, program)


def _made(
    df: DataFrame, command: str, asked: list[str], made: dict[str, str], arguments: Iterable[str], program: str
) -> DataFrame:
    types = {**{name: DataType.fromDDL(text) for name, text in made.items()}, "error": StringType()}
    if taken := [name for name in types if name in df.columns]:
        raise ValueError(f"the columns {taken} would be replaced; rename or drop them")
    if missing := [name for name in asked if name not in df.columns and name not in LANGUAGES]:
        raise ValueError(f"there are no columns {missing}")
    schema = StructType(list(df.schema))
    for name, kind in types.items():
        schema = schema.add(name, kind)
    # Fields by name, not by the order in which Python has them.
    arrow = {name: to_arrow_type(kind) for name, kind in types.items()}
    words = ["--threads", "1", *arguments]
    return df.mapInArrow(_partition(command, [n for n in asked if n in df.columns], arrow, words, program), schema)


def _partition(
    command: str, asked: list[str], made: dict[str, Any], arguments: list[str], program: str
) -> Callable[[Iterator[pyarrow.RecordBatch]], Iterator[pyarrow.RecordBatch]]:
    def partition(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        begun: deque[pyarrow.RecordBatch] = deque()

        def rows() -> Iterator[dict[str, Any]]:
            for batch in batches:
                if batch.num_rows:
                    begun.append(batch)
                    for row in zip(*(batch.column(name) for name in asked)):
                        yield {name: value.as_py() for name, value in zip(asked, row)}

        done: list[dict[str, Any]] = []
        for answer in answers(command, rows(), arguments, program):
            done.append(answer)
            if len(done) == begun[0].num_rows:
                batch = begun.popleft()
                results = [pyarrow.array([one.get(n) for one in done], kind) for n, kind in made.items()]
                names = [*batch.schema.names, *made]
                yield pyarrow.RecordBatch.from_arrays([*batch.columns, *results], names)
                done = []

    return partition
