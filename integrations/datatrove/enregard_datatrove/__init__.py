"""A step of a DataTrove pipeline that aligns, checks or segments documents with the program `enregard`."""

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any

from datatrove.data import Document, DocumentsPipeline
from datatrove.pipeline.base import PipelineStep

from enregard_stream import answers

# For each command what is asked of it, and where a document has it; "text" alone is no metadata.
FIELDS = {
    "align": {"source": "text", "target": "target", "from": "from", "to": "to"},
    "check": {"source": "text", "target": "target", "from": "from", "to": "to"},
    "segment": {"text": "text", "language": "language"},
}


class Enregard(PipelineStep):
    """Puts `beads`, `findings` or `segments` into the metadata of each document; `error` where that failed.

    `command` is `align`, `check` or `segment`. A document that is aligned is the source; its translation stands in its
    metadata as `target`, and `fields` says so where things have other names, such as `{"target": "translation"}`.
    Documents in several languages have `from` and `to`; else say so in `arguments`: `["--from", "en", "--to", "fr"]`.
    `program` is the path of the program.
    """

    type = "🪡 - ALIGN"
    name = "Enregard"

    def __init__(
        self,
        command: str = "align",
        arguments: Iterable[str] = (),
        program: str = "enregard",
        fields: dict[str, str] | None = None,
    ) -> None:
        super().__init__()
        (self.command, self.program) = (command, program)
        # A task has one core.
        self.arguments = ["--threads", "1", *arguments]
        self.fields = {**FIELDS[command], **(fields or {})}

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        begun: deque[Document] = deque()

        def records() -> Iterator[dict[str, Any]]:
            for document in data:
                begun.append(document)
                held = {**document.metadata, "text": document.text}
                yield {name: held[field] for name, field in self.fields.items() if field in held}

        for answer in answers(self.command, records(), self.arguments, self.program):
            document = begun.popleft()
            self.stat_update("failed" if "error" in answer else "done")
            document.metadata.update(answer)
            yield document
