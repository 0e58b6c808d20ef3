extension WordEndings {
  static let french = WordEndings(
    nouns: "tion tions ité ités",
    verbs: "er ir ent ait aient era eront ez ons",
    adjectives: "eux euse euses able ables ible ibles ique iques if ive ives ants ante antes",
    adverbs: "ment",
    participles: "ant é ée és ées")
}
