"""Probabilities that never fall, from what was right and what was wrong."""


def isotonic(rows, prior):
    """Pool adjacent violators (Ayer et al. 1955): shares that never fall, by the strength from which on they hold.

    ROWS are (strength, weight of what is right, of what is wrong), by strength; PRIOR is a weight of wrong ones that is
    added to each block, so that none is certain. What differs by less than a hundredth is one block.
    """

    def share(block):
        return block[1] / (block[1] + block[2] + prior)

    blocks = []
    for row in rows:
        blocks.append(list(row))
        while len(blocks) > 1 and share(blocks[-2]) > share(blocks[-1]) - 0.01:
            _, right, wrong = blocks.pop()
            blocks[-1][1] += right
            blocks[-1][2] += wrong
    return [(block[0], share(block)) for block in blocks]
