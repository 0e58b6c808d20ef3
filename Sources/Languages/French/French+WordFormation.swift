extension WordFormation {
  static let french = WordFormation(
    prefixes: "contre dé dés entre mi non r re ré sous sur sus vice",
    endings: [
      ("eur", ["er"]), ("eurs", ["er"]), ("euse", ["er"]), ("euses", ["er"]), ("age", ["er"]), ("ages", ["er"]),
      ("able", ["er"]), ("ables", ["er"]), ("ation", ["er"]), ("ations", ["er"]), ("ateur", ["er", "ation"]),
      ("ateurs", ["er", "ation"]), ("atrice", ["er", "ation"]), ("atrices", ["er", "ation"]),
      ("iser", ["", "e", "ique"]), ("isation", ["iser", "", "e", "ique"]), ("isations", ["iser", "", "e", "ique"]),
      ("isé", ["iser", "", "e", "ique"]), ("isés", ["iser", "", "e", "ique"]), ("isée", ["iser", "", "e", "ique"]),
      ("isées", ["iser", "", "e", "ique"]), ("ment", [""]), ("ette", ["", "e"]), ("ettes", ["", "e"]),
      ("iste", ["", "e", "isme"]), ("istes", ["", "e", "isme"]), ("isme", ["", "e", "iste"]),
      ("ismes", ["", "e", "iste"]), ("ique", ["ie", "e"]), ("iques", ["ie", "e"]), ("ité", ["", "e"]),
      ("ités", ["", "e"]),
    ])
}
