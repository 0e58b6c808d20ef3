import Languages

extension Check {
  static let antonym = Check(
    id: "antonym", category: .mistranslation, severity: .warning,
    summary: "a word with the opposite meaning",
    whatItDoes: """
      A word of the target without a counterpart is, according to WordNet or its prefix, the opposite of a \
      translation of a source word that has no counterpart either. Free translations, in which much has no \
      counterpart, are skipped, and so are words that `opposite` has in its lists. French and English only.
      """,
    whyItMatters: """
      Full for empty, love for hate: an opposite fits the sentence as well as the right word does, so a reader of the \
      target notices nothing.
      """,
    knownProblems: """
      WordNet's antonyms are English words and reach French through the dictionary: many are missing. If a sentence \
      is reversed as a whole (not difficult, easy), nothing is reported; if it is reversed by words that the check \
      does not know, the finding is wrong.
      """,
    reported: [
      Example(source: "La mer est ‹calme›.", target: "The sea is ‹rough›."),
      Example(source: "Il a ‹oublié› la clé.", target: "He ‹remembered› the key."),
      Example(source: "Elle ‹aime› le café.", target: "She ‹hates› coffee."),
      Example(source: "Le garçon est ‹triste›.", target: "The boy is ‹happy›."),
    ],
    passedOver: [
      Example("a negation reverses the opposite", source: "Il n'est pas vivant.", target: "He is dead."),
      Example("what is least loved is most hated", source: "C'est le moins aimé.", target: "He is the most hated."),
      Example("the word itself", source: "La mer est calme.", target: "The sea is calm."),
      Example("another check tells of old and new", source: "La maison est vieille.", target: "The house is new."),
    ]
  ) { examination in
    guard examination.isComparable, examination.alignment.isComplete else { return }
    for (first, second) in examination.antonyms() {
      let ranges = (examination.source.words[first].range, examination.target.words[second].range)
      examination.report(
        severity: examination.knowsForms ? nil : .note, strength: 0.5,
        "“\(examination.target.word(second))” is the opposite of “\(examination.source.word(first))”",
        remedy: "say in the target what the source says",
        source: [ranges.0], target: [ranges.1])
    }
  }
}

extension ExaminedText {
  /// Whether a word before or behind turns the sense of word `index` round: "le moins coûteux" is "inexpensive".
  fileprivate func isLessened(_ index: Int) -> Bool {
    [index - 2, index - 1, index + 1].contains { Self.lessening.contains(lower($0)) }
  }

  static let lessening = LanguageData.union(\.checkedWords.lessening)
}

extension PairExamination {
  /// How many content words of a side may be without a partner.
  private static let mostLoose = 4

  /// Words without a partner that oppose each other, by indexes.
  func antonyms() -> [(source: Int, target: Int)] {
    // A negation turns the sense round: "ne ... pas facile", "difficult".
    if let negators = negators(), negators.source.strong.count != negators.target.strong.count { return [] }
    // Where much is without a partner, it is a free translation, and some of it opposes something by chance.
    let looseSource = source.contentWords.count { alignment.sourcePartners[$0] < 0 }
    let looseTarget = target.contentWords.count { alignment.targetPartners[$0] < 0 }
    guard max(looseSource, looseTarget) <= Self.mostLoose else { return [] }
    var found: [(source: Int, target: Int)] = []
    let count = Float(max(1, source.words.count))
    let scale = Float(target.words.count) / count
    for first in source.words.indices
    where alignment.sourcePartners[first] < 0 {
      let entry = source.entries[first]
      guard entry.isContent, entry.formCount > 0, !entry.isMarked(.opposed) else { continue }
      for second in target.words.indices
      where alignment.targetPartners[second] < 0 {
        guard target.entries[second].isContent, !target.entries[second].isMarked(.opposed),
          !found.contains(where: { $0.target == second }), abs(Float(second) - Float(first) * scale) <= 6,
          source.isLessened(first) == target.isLessened(second)
        else { continue }
        if tools.words.oppose(entry, target.entries[second]) {
          found.append((first, second))
          break
        }
      }
    }
    return found
  }
}
