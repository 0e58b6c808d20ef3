extension LightStemming {
  /// The affixes of Light10 (Larkey, Ballesteros & Connell 2002): the conjunction, the article with the prepositions and
  /// conjunctions written to it, and the commonest endings; broken plurals stay as they are. Letters that writers confuse or
  /// leave marks off are one.
  static let arabic = LightStemming(
    letters: [
      "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "\u{640}": "", "\u{64B}": "", "\u{64C}": "",
      "\u{64D}": "", "\u{64E}": "", "\u{64F}": "", "\u{650}": "", "\u{651}": "", "\u{652}": "", "\u{670}": "",
    ],
    prefixes: "ال وال بال كال فال لل ولل و",
    endings: ["ها", "ات", "ان", "ون", "ين", "يه", "ه", "ي"],
    leastLetters: 2)
}
