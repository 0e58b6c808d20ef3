import Languages

extension Check {
  static let antonym = Check(
    id: "antonym", category: .mistranslation, severity: .warning,
    summary: "a word with the opposite meaning",
    whatItDoes: """
      A word of the target without a counterpart is, according to WordNet or its prefix, the opposite of a \
      translation of a source word that has no counterpart either. Free translations, in which much has no \
      counterpart, are skipped. French and English only.
      """,
    whyItMatters: """
      Up for down, buy for sell: an opposite fits the sentence as well as the right word does, so a reader of the \
      target notices nothing.
      """,
    knownProblems: """
      WordNet's antonyms are English words and reach French through the dictionary: many are missing. If a sentence \
      is reversed as a whole (not difficult, easy), nothing is reported; if it is reversed by words that the check \
      does not know, the finding is wrong.
      """,
    reported: [
      Example(source: "La maison est ‹vieille›.", target: "The house is ‹new›."),
      Example(source: "Les prix ont ‹augmenté› cette année.", target: "Prices ‹decreased› this year."),
      Example(source: "La porte est ‹ouverte›.", target: "The door is ‹closed›."),
      Example(source: "Il y a ‹moins› de monde qu'hier.", target: "There are ‹more› people than yesterday."),
      Example(source: "The soup is ‹hot›.", target: "La soupe est ‹froide›.", from: "en", to: "fr"),
    ],
    passedOver: [
      Example("a negation reverses the opposite", source: "Ce n'est pas facile.", target: "It is difficult."),
      Example(
        "least and a negative add up to the same", source: "C'est le moins coûteux.",
        target: "It is the least expensive."),
      Example("less expensive is cheap", source: "Le train est moins cher.", target: "The train is cheap."),
      Example("the word itself", source: "La maison est vieille.", target: "The house is old."),
      Example(
        "à moins que is no degree", source: "Il viendra à moins qu'il ne pleuve plus fort.",
        target: "He will come unless it rains more."),
    ]
  ) { examination in
    guard examination.isComparable, examination.alignment.isComplete else { return }
    for (first, second) in examination.opposites() + examination.degrees() {
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

  /// Words of grammar that have an opposite.
  static let opposed = LanguageData.union(\.checkedWords.degrees)

  /// Less for which the target says more, and the like, where it says no less besides: by indexes.
  func degrees() -> [(source: Int, target: Int)] {
    guard languages.source != languages.target, Degrees.languages.isSuperset(of: [languages.source, languages.target])
    else { return [] }
    func marked(_ text: ExaminedText) -> [Int] { text.entries.indices.filter { text.entries[$0].isMarked(.degree) } }
    let ofSource = marked(source)
    guard !ofSource.isEmpty, case let ofTarget = marked(target), !ofTarget.isEmpty else { return [] }
    func places(_ marked: [Int], _ text: ExaminedText, _ set: Set<String>) -> [Int] {
      marked.filter { set.contains(text.lower($0)) }
    }
    let lessThere = places(ofSource, source, Degrees.less)
    let moreThere = places(ofSource, source, Degrees.anyMore)
    let lessHere = places(ofTarget, target, Degrees.less)
    let moreHere = places(ofTarget, target, Degrees.moreOrMost)
    if lessThere.count == 1, moreThere.isEmpty, moreHere.count == 1, places(ofTarget, target, Degrees.anyLess).isEmpty,
      !Degrees.notLess.contains(where: { $0.matches(at: lessThere[0], source.lower) })
    {
      return [(lessThere[0], moreHere[0])]
    }
    if lessHere.count == 1, moreHere.isEmpty, moreThere.count == 1, places(ofSource, source, Degrees.anyLess).isEmpty,
      Degrees.more.contains(source.lower(moreThere[0])), places(ofSource, source, Degrees.notMore).isEmpty
    {
      return [(moreThere[0], lessHere[0])]
    }
    return []
  }

  /// Words without a partner that oppose each other, by indexes.
  func opposites() -> [(source: Int, target: Int)] {
    // A negation turns the sense round: "ne ... pas facile", "difficult".
    let negators = (Negators.of(source)?.strong.count ?? 0, Negators.of(target)?.strong.count ?? 0)
    guard negators.0 == negators.1 else { return [] }
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
      guard entry.isContent, entry.formCount > 0 else { continue }
      for second in target.words.indices
      where alignment.targetPartners[second] < 0 {
        guard target.entries[second].isContent || target.entries[second].isMarked(.opposed),
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

/// The words of degree of all languages: each text has loans and quotations of others.
enum Degrees {
  static let languages = LanguageData.codes { $0.degrees != nil }
  static let all = words { [$0.less, $0.below, $0.more, $0.most, $0.above, $0.notMore] }
  static let less = words { [$0.less] }
  static let anyLess = words { [$0.less, $0.below] }
  static let more = words { [$0.more] }
  static let moreOrMost = words { [$0.more, $0.most] }
  static let anyMore = words { [$0.more, $0.most, $0.above] }
  static let notMore = words { [$0.notMore] }
  static let notLess = LanguageData.all.flatMap { $0.degrees?.notLess ?? [] }

  private static func words(_ lists: (DegreeWords) -> [Words]) -> Set<String> {
    Set(LanguageData.all.compactMap(\.degrees).flatMap(lists).flatMap(\.list))
  }
}
