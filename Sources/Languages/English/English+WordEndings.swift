extension WordEndings {
  static let english = WordEndings(
    nouns: "tion tions ness ment ity s",
    adjectives: "ous ful able ible ic ive al less ish",
    adverbs: "ly",
    participles: "ing ed")
}
