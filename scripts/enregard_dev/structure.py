"""Where the texts of beads lie among the paragraphs of a page, and which paragraphs correspond."""

from .pages import VisiblePage


class Side:
    """A page's paragraphs, and where each lies in the page's text without white space."""

    def __init__(self, html: str) -> None:
        page = VisiblePage(html)
        self.groups: dict[str, list[tuple[str, int]]] = {}
        self.starts: list[int] = []
        pieces, length = [], 0
        for index, (key, tag, text) in enumerate(page.blocks):
            self.groups.setdefault(key, []).append((tag, index))
            piece = bare(text)
            self.starts.append(length)
            pieces.append(piece)
            length += len(piece)
        self.text, self.cursor, self.boundaries = "".join(pieces), 0, set(self.starts)

    def paragraphs(self, text: str) -> list[int]:
        """The paragraphs that the next text of a bead lies in; texts come in order."""
        wanted = bare(text)
        start = self.place(wanted) if wanted else -1
        if start < 0:
            return []
        end = self.cursor = start + len(wanted)
        stops = self.starts[1:] + [len(self.text)]
        return [index for index, (first, stop) in enumerate(zip(self.starts, stops)) if first < end and stop > start]

    def place(self, wanted: str) -> int:
        """Where a text starts: where the last one ended, or where a near paragraph begins; few words fit anywhere."""
        reach = self.cursor + len(wanted) + (3000 if len(wanted) > 20 else 100)
        start = self.text.find(wanted, self.cursor, reach)
        while start > self.cursor and start not in self.boundaries:
            start = self.text.find(wanted, start + 1, reach)
        return start


def bare(text: str) -> str:
    """Without white space, and without the mark that manuals put behind headings."""
    return "".join(text.replace("¶", "").split())


def gold_pairs(source: Side, target: Side, single: bool = False) -> set[tuple[int, int]]:
    """The paragraphs that correspond; with `single`, only those that have an id of their own."""
    found = set()
    for key, blocks in source.groups.items():
        answers = target.groups.get(key, [])
        if single and len(blocks) > 1:
            continue
        if [tag for tag, _ in blocks] == [tag for tag, _ in answers]:
            found |= {(mine, theirs) for (_, mine), (_, theirs) in zip(blocks, answers)}
    return found


def crosses(source: Side, target: Side) -> bool:
    """Whether a page's paragraphs stand in another order, such as functions sorted by their names in each language."""
    answers = [theirs for _, theirs in sorted(gold_pairs(source, target))]
    return answers != sorted(answers)
