import Languages
import TextAnalysis

extension Check {
  static let conjunction = Check(
    id: "conjunction", category: .grammar, severity: .note,
    summary: "a comma where the source has a conjunction, or a clause without the one that it needs",
    whatItDoes: """
      *That*, *and*, *or* and *but*, in languages whose conjunctions are listed, of which both neighbours have \
      counterparts that follow each other in the target with nothing but a comma between them, where the source has none. \
      A conjunction that another place of the target has more often than the source is held for moved. In French, also a \
      verb that has clauses for its object (*savoir*, *apprendre*, *signifier*) with a subject and its verb directly behind \
      it and no *que*, where nothing else in the sentence can have brought the second verb; for this a dictionary with \
      morphology is needed (Debian’s hunspell-fr-classical).
      """,
    whyItMatters: """
      A clause without its conjunction hangs loose: “depuis qu’il est apparu, la Corée avait envoyé” says something else.
      """,
    knownProblems: """
      Only a conjunction whose neighbours are both known to the dictionary is looked for. Where a style prefers commas \
      to *and*, they are reported. A missing *que* is not seen behind another conjunction or a relative \
      pronoun, nor where the subject, its complement or its verb may be read another way.
      """,
    needs: [.lexicon, .twoLanguages, .languages(LanguageData.codes { $0.conjunctions != nil }.sorted())],
    reported: [
      Example(
        source: "It became known in October ‹that› the farmers had sold their sheep.",
        target: "Il est apparu en octobre‹,› les fermiers avaient vendu leurs moutons.", from: "en", to: "fr"),
      Example(
        source: "The doctor bought bread, milk ‹and› wine.", target: "Le médecin acheta du pain, du lait‹,› du vin.",
        from: "en", to: "fr"),
      Example(
        source: "I know that the house is here.", target: "Je ‹sais la› maison est là.", from: "en", to: "fr",
        dictionary: words),
      Example(
        source: "La maison est petite ‹mais› belle.", target: "The house is small‹,› beautiful."),
    ],
    passedOver: [
      Example(
        "the source has the comma, too", source: "He bought bread, wine.", target: "Il acheta du pain, du vin.",
        from: "en", to: "fr"),
      Example(
        "the conjunction stands beside the comma", source: "La maison est petite mais belle.",
        target: "The house is small, but beautiful."),
      Example(
        "an object, and no second verb", source: "I know the house.", target: "Je sais la maison.", from: "en",
        to: "fr", dictionary: words),
      Example(
        "English leaves that out without a comma", source: "Il sait que la maison est petite.",
        target: "He knows the house is small."),
    ]
  ) { examination in
    guard examination.isComparable else { return }
    for lost in examination.lostConjunctions() {
      let word = examination.source.words[lost.source].range
      examination.report(
        strength: lost.isSure ? 0.8 : 0.5,
        "the target has a comma for “\(examination.source.words(in: word))”",
        remedy: "join what stands around it, as the source does", source: [word], target: [lost.comma])
    }
    let target = examination.target
    for place in examination.agreementReader?.clausesWithoutThat() ?? [] {
      examination.report(
        strength: 0.85, "a conjunction is missing in “\(target.words(in: place))”",
        remedy: "let the clause start with its conjunction", target: [place])
    }
  }
}

/// The dictionary of the examples.
private let words = """
  je po:propersuj po:1pe is:epi is:sg
  sais po:v3 po:ipre po:1sg st:savoir
  la po:det is:fem is:sg
  maison po:nom is:fem is:sg
  est po:v0 po:ipre po:3sg st:être
  là po:adv
  """.split(separator: "\n").map(String.init)

/// A language's conjunctions by what they do, ready to be looked up.
struct ConjunctionWords: Sendable {
  /// By conjunction: what it does, the same number in all languages.
  let roles: [String: Int]
  /// Of what can stand beside one without saying anything of its own.
  static let subordinating = 0

  static let byLanguage: [String: ConjunctionWords] = Dictionary(
    uniqueKeysWithValues: LanguageData.all.compactMap { data in
      data.conjunctions.map { (data.code, ConjunctionWords($0)) }
    })

  init(_ data: Conjunctions) {
    roles = Dictionary(
      uniqueKeysWithValues: data.roles.enumerated().flatMap { role, words in words.list.map { ($0, role) } })
  }
}

extension ConjunctionWords {
  /// By role, how many a text has.
  func counts(in text: ExaminedText) -> [Int: Int] {
    text.entries.indices.reduce(into: [:]) { counts, index in
      guard text.entries[index].isMarked(.conjunction), let role = roles[text.lower(index)] else { return }
      counts[role, default: 0] += 1
    }
  }
}

extension PairExamination {
  /// Conjunctions of the source for which the target has a comma.
  fileprivate func lostConjunctions() -> [(source: Int, comma: Range<Int>, isSure: Bool)] {
    guard let own = ConjunctionWords.byLanguage[languages.source],
      let other = ConjunctionWords.byLanguage[languages.target], alignment.isComplete
    else { return [] }
    let there = own.counts(in: source)
    guard !there.isEmpty else { return [] }
    let here = other.counts(in: target)
    // One that what stands between commas parts from its clause: que, depuis deux jours, il dort.
    let isParted = target.words.indices.contains { index in
      target.utf8.dropFirst(target.words[index].range.upperBound).first == 0x2C
        && target.entries[index].isMarked(.conjunction)
        && other.roles[target.lower(index)] == ConjunctionWords.subordinating
    }
    return source.words.indices.compactMap { index in
      guard source.entries[index].isMarked(.conjunction), source.entries[index].classes.contains(.function),
        let role = own.roles[source.lower(index)], index > 0, index + 1 < source.words.count,
        !source.touchesCode(source.words[index].range)
      else { return nil }
      let isSubordinating = role == ConjunctionWords.subordinating
      // Not that man. Of the others, one that is lost leaves fewer of the kind.
      guard
        isSubordinating
          ? !isParted && !source.words[index].startsSentence : here[role, default: 0] < there[role, default: 0]
      else { return nil }
      guard let comma = comma(for: index, other) else { return nil }
      return (index, comma, isSubordinating)
    }
  }

  /// The comma that stands in the target between the counterparts of a conjunction's neighbours.
  private func comma(for index: Int, _ other: ConjunctionWords) -> Range<Int>? {
    // An article or the like may stand between the conjunction and the word that has a counterpart.
    func neighbors(_ step: Int) -> [Int] {
      (1...4).map { index + step * $0 }.filter { source.words.indices.contains($0) && source.entries[$0].isContent }
    }
    // The words of a name may stand in another order: North Korea, la Corée du Nord.
    guard let before = neighbors(-1).first, alignment.sourcePartners[before] >= 0,
      case let following = neighbors(1).prefix(2), let behind = following.first,
      let last = following.map({ alignment.sourcePartners[$0] }).filter({ $0 > alignment.sourcePartners[before] }).min()
    else { return nil }
    let sourceGap = source.utf8[source.words[before].range.upperBound..<source.words[behind].range.lowerBound]
    guard !sourceGap.contains(where: Self.isMark) else { return nil }
    let first = alignment.sourcePartners[before]
    guard last - first <= 4 else { return nil }
    let between = (first + 1)..<last
    // Nothing but articles and the like: no conjunction, no word that says something.
    guard between.allSatisfy({ !target.entries[$0].isContent && other.roles[target.lower($0)] == nil }) else {
      return nil
    }
    let range = target.words[first].range.upperBound..<target.words[last].range.lowerBound
    guard target.utf8[range.lowerBound] == 0x2C, target.utf8[range].filter(Self.isMark).count == 1 else { return nil }
    return range.lowerBound..<(range.lowerBound + 1)
  }

  /// Punctuation; not an apostrophe or hyphen, nor letters and the spaces outside ASCII.
  private static func isMark(_ byte: UInt8) -> Bool {
    [0x21, 0x22, 0x28, 0x29, 0x2C, 0x2E, 0x2F, 0x3A, 0x3B, 0x3F, 0x7C].contains(byte)
  }
}
