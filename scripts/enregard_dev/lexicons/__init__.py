"""The word lists that ship: from openly licensed packages to archives, one for each licence."""

import unicodedata

# Two lower-case texts that translate each other, and how much supports that.
Row = tuple[str, str, float]

# As the program's archives have them: the languages that lists are made for, and, behind them, those that only lead
# from one of these to another.
LANGUAGES = "ar bg cs da de el en es fi fr hu is it ja ko nb nl pl pt ro ru sv tr uk zh".split()
PIVOTS = ["id", "la", "lt"]

LONGEST_EXPRESSION = 4

# What dictionaries write and texts leave out: soft hyphens, Arabic and Hebrew points, marks without width.
UNWRITTEN = {0xAD, 0x640, 0x670, 0xFEFF, *range(0x5B0, 0x5BE), 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7}
UNWRITTEN |= {*range(0x64B, 0x653), *range(0x200B, 0x2010)}
FOLDED = dict.fromkeys(UNWRITTEN) | {0x2010: "-", 0x2011: "-", 0x2018: "'", 0x2019: "'"}


def word_form(text: str) -> str:
    """The form in which lexicons keep words (Sources/Lexicons/WordForm.swift)."""
    return " ".join(unicodedata.normalize("NFC", text.lower()).translate(FOLDED).split())
