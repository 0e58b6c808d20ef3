/// A negation of one text of which the other has one fewer.
struct NegationDoubt {
  /// Whether it is the source's.
  let isOfSource: Bool
  /// Index of the word.
  let word: Int
  /// By ``NegationEvidence/names``.
  let features: [Float]

  let answer: NegationAnswer
  /// Whether one of the texts has fewer words than those that the model was learned of.
  let isShort: Bool

  /// Log odds of an error, as if as many were one as are none.
  var logOdds: Float {
    // A text of a few words says nothing of how freely it is translated.
    isShort ? answer == .plain ? NegationModel.ofShort : -.infinity : NegationModel.lost.logOdds(features)
  }
}

extension PairExamination {
  /// The negations that one text has more of than the other, but for those that negate the same in both.
  func doubtedNegations() -> [NegationDoubt] {
    guard let (first, second) = negators(), first.strong.count != second.strong.count else { return [] }
    let isOfSource = first.strong.count > second.strong.count
    let (more, fewer) = isOfSource ? (first, second) : (second, first)
    let (text, other) = isOfSource ? (source, target) : (target, source)
    let partners = isOfSource ? alignment.sourcePartners : alignment.targetPartners
    let unpaired = more.strong.filter { index in !fewer.strong.contains(partners[index]) }
    let extra = unpaired.isEmpty ? more.strong : unpaired
    // A title or a slogan that both texts have as it is.
    guard !extra.contains(where: { text.isQuoted(behind: $0, in: other) }) else { return [] }
    // Without a dictionary, a word that may stand for a negation stands for any.
    guard tools.words.hasLexicon || fewer.soft.count < more.strong.count - fewer.strong.count else { return [] }
    let negated = NegatedWords(in: self, ofSource: isOfSource, more, against: fewer)
    return extra.compactMap {
      let answer = negated.answer(to: $0)
      return answer == .negated
        ? nil
        : NegationDoubt(
          isOfSource: isOfSource, word: $0, features: negated.features(of: $0, answer), answer: answer,
          isShort: min(source.words.count, target.words.count) < NegationModel.fewestWords)
    }
  }
}

extension ExaminedText {
  /// Whether the two words behind a word follow each other in a text of another language, too.
  fileprivate func isQuoted(behind index: Int, in other: ExaminedText) -> Bool {
    guard index + 2 < words.count, other.language != language else { return false }
    let (first, second) = (entries[index + 1].lower, entries[index + 2].lower)
    return other.entries.indices.dropLast().contains {
      other.entries[$0].lower == first && other.entries[$0 + 1].lower == second
    }
  }
}
