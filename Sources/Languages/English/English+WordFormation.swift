extension WordFormation {
  static let english = WordFormation(
    prefixes: """
      back counter cross de dis down fore half haemato haemo in mid mis non off on out over re self un under up
      """,
    endings: [
      ("s", [""]), ("es", [""]), ("ies", ["y"]), ("ed", ["", "e"]), ("ing", ["", "e"]), ("er", ["", "e"]),
      ("ers", ["", "e"]), ("or", ["", "e"]), ("ors", ["", "e"]), ("able", ["", "e"]), ("ability", ["", "e", "able"]),
      ("ness", [""]), ("less", [""]), ("lessly", [""]), ("ly", ["", "le"]), ("ally", [""]), ("ship", [""]),
      ("wise", [""]), ("like", [""]), ("ful", [""]), ("ize", ["", "y", "e"]), ("ized", ["", "y", "e"]),
      ("izes", ["", "y", "e"]), ("izing", ["", "y", "e"]), ("izer", ["", "y", "e"]), ("izers", ["", "y", "e"]),
      ("ization", ["", "y", "e"]), ("izations", ["", "y", "e"]), ("ise", ["", "y", "e"]), ("ised", ["", "y", "e"]),
      ("ises", ["", "y", "e"]), ("ising", ["", "y", "e"]), ("isation", ["", "y", "e", "ize"]),
      ("isations", ["", "y", "e", "ize"]), ("ist", ["", "y", "ism"]), ("ists", ["", "y", "ism"]),
      ("istic", ["", "y", "ism", "ist"]), ("ity", ["", "e"]), ("ities", ["", "e"]), ("ic", ["", "y", "ics", "e"]),
      ("ics", ["", "y", "ic"]), ("ical", ["", "y", "ics", "e"]), ("al", ["", "e"]),
    ],
    joinsWords: true)
}
