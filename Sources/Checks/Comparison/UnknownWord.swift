import TextAnalysis

/// A word that no dictionary has, to be judged by the words that it is near.
///
/// The strengths were chosen on descriptions of Debian packages, manuals and half A of the sets: where a source says
/// nothing, neighbours by another letter are chance more often than not, and letters that changed places hardly ever.
struct UnknownWord {
  /// What the source text says of a correction.
  enum Evidence {
    /// It has a counterpart of the correction.
    case speaksFor
    /// It has a word that the unknown one looks like, no less than the correction does: *automagic*, *automagique*.
    case speaksAgainst
    case none
  }

  let lower: String
  let length: Int
  let spelling: Spelling?
  /// Whether it is made of words that the dictionaries have.
  let isFormed: Bool
  /// Whether it is a word of the source language, left untranslated rather than misspelled.
  let isOfSource: Bool
  let isInName: Bool
  /// Whether it starts a sentence, and may be a name.
  let isCapitalized: Bool
  /// Whether the words of its language are listed in all forms.
  let knowsForms: Bool

  init(_ entry: borrowing WordEntry, isFormed: Bool, isOfSource: Bool, isInName: Bool, knowsForms: Bool) {
    (lower, length, spelling) = (entry.lower, entry.length, Spelling(plain: entry.lower))
    (self.isFormed, self.isOfSource) = (isFormed, isOfSource)
    (self.isInName, isCapitalized, self.knowsForms) = (isInName, entry.isCapitalized, knowsForms)
  }

  /// How sure it is that the word is misspelled for a correction; nil where it is none.
  /// - Parameter isDerived: whether a word is another one with an ending.
  func strength(
    of correction: NearWord, _ evidence: Evidence, isDerived: (String, String) -> Bool
  ) -> Double? {
    let isInside = lower.first == correction.word.first && lower.last == correction.word.last
    if isCapitalized, evidence != .speaksFor || !isInside { return nil }
    let isSlip = correction.slip != .other
    var strength: Double
    switch (correction.slip, evidence) {
    case (.accent, .speaksFor), (.doubled, .speaksFor), (.exchanged, .speaksFor): strength = 0.9
    case (.accent, _), (.doubled, _): strength = isInside ? 0.85 : 0.75
    case (.exchanged, _): strength = isInside ? 0.85 : 0.8
    case (.other, .speaksFor):
      if isFormed, isDerived(lower, correction.word) { return nil }
      strength = isInside && !isFormed ? 0.85 : 0.75
    case (.other, _):
      // Where words take many endings, another one is always near; and a first letter is seldom wrong.
      if isFormed || !knowsForms || correction.changesFirst { return nil }
      // At their ends dictionaries lack forms.
      strength = isInside ? (length >= Self.long ? 0.8 : 0.7) : 0.5
    }
    if isOfSource, correction.slip != .accent, !isSlip || evidence != .speaksFor { strength = 0.5 }
    if evidence == .speaksAgainst { strength = min(strength, isSlip ? 0.8 : 0.5) }
    if isInName, evidence != .speaksFor { strength = min(strength, correction.slip == .exchanged ? 0.7 : 0.4) }
    return min(strength, most(correction, evidence))
  }

  /// Short words are abbreviations and foreign more often than misspelled, unless letters changed places.
  private func most(_ correction: NearWord, _ evidence: Evidence) -> Double {
    guard length < Self.short else { return 1 }
    let isExchange = correction.slip == .exchanged
    guard length == Self.short - 1, evidence == .speaksFor || isExchange else { return 0.4 }
    return evidence == .speaksFor && correction.slip != .other ? 0.75 : 0.7
  }

  /// In letters.
  private static let short = 5
  /// Words that are no shorter have few neighbours by chance.
  static let long = 8
  /// Of words of two languages that look like one.
  static let leastLikeness: Float = 0.72
}
