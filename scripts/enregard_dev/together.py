"""Beads of several texts, as `align` writes them in JSON Lines, and their scores against the golds of pairs."""

from collections.abc import Iterable, Mapping

from .beads import Bead

# For each text the numbers of its segments.
Sides = tuple[tuple[int, ...], ...]
# A bead with its confidence.
Scored = tuple[Sides, float]


def pair_bead(line: dict) -> Scored:
    """A bead of two texts, from its line."""
    return _sides(line[side]["segments"] for side in ("source", "target")), line["confidence"]


def joint_bead(line: dict) -> Scored:
    """A bead of all texts, from its line."""
    return _sides(side["segments"] for side in line["sides"]), line["confidence"]


def pair_beads(line: dict, one: int, other: int) -> list[Scored]:
    """The beads of two texts within a bead of all."""
    return [
        (tuple(tuple(side) for side in bead["segments"]), bead["confidence"])
        for pair in line["pairs"]
        if pair["sides"] == [one, other]
        for bead in pair["beads"]
    ]


def _sides(sides: Iterable[list[dict]]) -> Sides:
    return tuple(tuple(segment["index"] for segment in side) for side in sides)


def joined(golds: Mapping[tuple[int, int], list[Bead]], counts: list[int]) -> list[Sides]:
    """What golds of pairs say of all texts together: beads that share a segment are one."""
    parents = {(text, line): (text, line) for text, count in enumerate(counts) for line in range(count)}

    def root(node):
        while parents[node] != node:
            parents[node] = parents[parents[node]]
            node = parents[node]
        return node

    for (one, other), some in golds.items():
        for bead in some:
            nodes = [(text, line) for text, side in zip((one, other), bead) for line in side]
            for node in nodes[1:]:
                parents[root(node)] = root(nodes[0])
    groups: dict[tuple[int, int], list[list[int]]] = {}
    for text, line in parents:
        groups.setdefault(root((text, line)), [[] for _ in counts])[text].append(line)
    return [tuple(tuple(sorted(side)) for side in sides) for sides in groups.values()]


def projected(beads: Iterable[Sides], one: int, other: int) -> list[Bead]:
    return [(bead[one], bead[other]) for bead in beads if bead[one] and bead[other]]


def coarsened(beads: Iterable[Scored], gold: Iterable[Bead]) -> list[Scored]:
    """The beads with those joined that lie in the same gold bead and fill it; the least confidence of them counts."""
    place = {(side, line): number for number, bead in enumerate(gold) for side in (0, 1) for line in bead[side]}
    groups: dict[int, list[Scored]] = {}
    rest: list[Scored] = []
    for bead, confidence in beads:
        places = {place.get((side, line)) for side in (0, 1) for line in bead[side]}
        inside = places.pop() if len(places) == 1 else None
        if inside is None:
            rest.append((bead, confidence))
        else:
            groups.setdefault(inside, []).append((bead, confidence))
    for some in groups.values():
        sides = tuple(tuple(sorted(line for bead, _ in some for line in bead[side])) for side in (0, 1))
        rest.append((sides, min(confidence for _, confidence in some)))
    return rest


def _real(beads: Iterable[Scored]) -> dict[Sides, float]:
    return {bead: confidence for bead, confidence in beads if sum(map(bool, bead)) > 1}


def strict_f1(found: Iterable[Scored], gold: Iterable[Sides]) -> float:
    """Of beads with two sides at least."""
    mine = _real(found)
    right = {bead for bead in gold if sum(map(bool, bead)) > 1}
    return 2 * len(right & mine.keys()) / max(1, len(mine) + len(right))


def calibration_error(found: Iterable[Scored], gold: Iterable[Sides]) -> float:
    """The mean over all beads of how far the share right in their tenth of confidences is from the mean there."""
    mine, right = _real(found), set(gold)
    tenths = [[0.0, 0] for _ in range(10)]
    for bead, confidence in mine.items():
        tenth = tenths[min(9, int(confidence * 10))]
        tenth[0] += confidence
        tenth[1] += bead in right
    return sum(abs(confidences - count) for confidences, count in tenths) / max(1, len(mine))
