"""The word lists that ship: from openly licensed packages to archives, one for each licence."""

# Two lower-case texts that translate each other, and how much supports that.
Row = tuple[str, str, float]

# As the program's archives have them: the languages that lists are made for, and, behind them, those that only lead
# from one of these to another.
LANGUAGES = "ar bg cs da de el en es fi fr hu is it ja ko nb nl pl pt ro ru sv tr uk zh".split()
PIVOTS = ["id", "la", "lt"]

LONGEST_EXPRESSION = 4
