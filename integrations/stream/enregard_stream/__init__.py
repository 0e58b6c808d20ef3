"""The program `enregard` as a co-process: records in, one answer for each, in their order."""

import collections
import json
import queue
import subprocess
import threading
from collections.abc import Iterable, Iterator
from typing import Any

# Records that are on their way: enough to keep the program's threads at work, few enough to bound the memory.
AHEAD = 256


def answers(
    command: str, records: Iterable[dict[str, Any]], arguments: Iterable[str] = (), program: str = "enregard"
) -> Iterator[dict[str, Any]]:
    """What `enregard COMMAND --stream --per-document` answers to each record: an object with its result, or `error`.

    `records` is read on the calling thread, at most `AHEAD` further than what was answered; another thread writes to
    the program, so that neither side waits for the other for ever. Nothing is started where there are no records.
    Raises `RuntimeError` where the program ends before it has answered all: the caller is to do all of it again.
    """
    words = [program, command, "--stream", "--per-document", "-q", *arguments]
    waiting: collections.deque[int] = collections.deque()
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    child: subprocess.Popen[str] | None = None
    try:
        for number, record in enumerate(records):
            child = child or _start(words, lines)
            lines.put(json.dumps({**record, "id": number}, ensure_ascii=False) + "\n")
            waiting.append(number)
            if len(waiting) >= AHEAD:
                yield _answer(child, waiting)
        lines.put(None)
        while child and waiting:
            yield _answer(child, waiting)
        # 2 says that some records failed, which their answers have told.
        if child and child.wait() not in (0, 2):
            raise RuntimeError(f"{program} ended with status {child.returncode}")
    finally:
        lines.put(None)
        if child:
            child.kill()
            child.wait()
            child.stdout.close()


def _start(words: list[str], lines: "queue.SimpleQueue[str | None]") -> "subprocess.Popen[str]":
    # What is no text, half a surrogate pair, becomes a question mark.
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    child = subprocess.Popen(words, **pipes, encoding="utf-8", errors="replace")

    def write() -> None:
        try:
            with child.stdin:
                while (line := lines.get()) is not None:
                    child.stdin.write(line)
                    # Nothing more is there to say: the program is not to wait for the rest of a buffer.
                    if lines.empty():
                        child.stdin.flush()
        except OSError:
            # The program has ended; who reads its answers will see it.
            pass

    threading.Thread(target=write, daemon=True).start()
    return child


def _answer(child: "subprocess.Popen[str]", waiting: "collections.deque[int]") -> dict[str, Any]:
    line = child.stdout.readline()
    if not line.endswith("\n"):
        raise RuntimeError(f"{child.args[0]} ended with status {child.wait()} before all was answered")
    answer = json.loads(line)
    # A line that was too long for the program to read has no id.
    if answer.pop("id") not in (waiting.popleft(), None):
        raise RuntimeError(f"{child.args[0]} gave an answer out of its turn: {line[:200]}")
    if "error" in answer:
        # Its number among the lines of this process says nothing to who has rows.
        answer["error"] = answer["error"].removeprefix(f"line {answer.pop('line')}").lstrip(":, ")
    return answer
