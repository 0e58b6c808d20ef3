import Languages

extension Check {
  static let opposite = Check(
    id: "opposite", category: .mistranslation, severity: .warning,
    summary: "a word or phrase for which the target says the contrary",
    whatItDoes: """
      The source says one of two contraries (more, before, first, may, increase, open, inside, creditor and the like, by \
      lists), the target says the other, and neither text says both. What they speak of must correspond: the same \
      word or number stands beside both. Where a negation is near, nothing is reported, and so are idioms such as \
      more or less. French and English only.
      """,
    whyItMatters: """
      Less than 50 mg for more than 50 mg, after meals for before meals: a contrary fits the sentence as well as the \
      right word does, so a reader of the target notices nothing.
      """,
    knownProblems: """
      Two contraries that change places in a text, and those whose words are not in the lists, are missed. Where a \
      sentence is turned round as a whole (he left before her, she left after him), the finding is wrong. Its figures come \
      from errors planted with words of its own lists: of real ones fewer are found, and its confidence is too high where \
      they are rarer than one in twenty.
      """,
    needs: [.twoLanguages, .languages(LanguageData.codes { !$0.oppositions.isEmpty }.sorted())],
    reported: [
      Example(source: "Les prix ont ‹augmenté› cette année.", target: "Prices ‹decreased› this year."),
      Example(source: "Il y a ‹moins› de monde qu'hier.", target: "There are ‹more› people than yesterday."),
      Example(source: "Rincez le tamis ‹avant› le repas.", target: "Rinse the sieve ‹after› the meal."),
      Example(source: "La porte est ‹ouverte›.", target: "The door is ‹closed›."),
      Example(
        source: "Keep ‹at least› 30 metres away.", target: "Restez à 30 mètres ‹au plus›.", from: "en", to: "fr"),
      Example(source: "The soup is ‹hot›.", target: "La soupe est ‹froide›.", from: "en", to: "fr"),
      Example(
        source: "The tenant ‹may› paint the walls.", target: "Le locataire ‹doit› peindre les murs.", from: "en",
        to: "fr"),
      Example(source: "Ce sont les ‹premières› pages du livre.", target: "These are the ‹last› pages of the book."),
    ],
    passedOver: [
      Example("a negation reverses it", source: "Ce n'est pas facile.", target: "It is difficult."),
      Example(
        "least and a negative add up to the same", source: "C'est le moins coûteux.",
        target: "It is the least expensive."),
      Example("less expensive is cheap", source: "Le train est moins cher.", target: "The train is cheap."),
      Example("more slowly is less fast", source: "La roue tourne moins vite.", target: "The wheel turns more slowly."),
      Example("the word itself", source: "La maison est vieille.", target: "The house is old."),
      Example(
        "à moins que is no degree", source: "Il viendra à moins qu'il ne pleuve plus fort.",
        target: "He will come unless it rains more."),
      Example("more or less is neither", source: "Il pèse environ 2 kilos.", target: "It weighs 2 kilos more or less."),
      Example(
        "not before is only after", source: "Ne mangez pas avant midi.", target: "Eat only after noon."),
    ]
  ) { examination in
    guard examination.isComparable, examination.alignment.isComplete else { return }
    for (first, second) in examination.contraries() {
      let (range, other) = (examination.source.range(of: first), examination.target.range(of: second))
      examination.report(
        strength: 0.7,
        "“\(examination.target.words(in: other))” is the opposite of “\(examination.source.words(in: range))”",
        remedy: "say in the target what the source says",
        source: [range], target: [other])
    }
  }
}

extension ExaminedText {
  /// The place of words that follow each other.
  fileprivate func range(of words: Range<Int>) -> Range<Int> {
    self.words[words.lowerBound].range.lowerBound..<self.words[words.upperBound - 1].range.upperBound
  }

  /// Whether word `index` says what a sentence speaks of: no word of grammar.
  fileprivate func hasSense(_ index: Int) -> Bool {
    entries[index].isContent || entries[index].hasDigit || !entries[index].number.isNaN
  }

  /// The next words of sense behind others.
  fileprivate func senses(behind words: Range<Int>) -> [Int] {
    (words.upperBound..<min(self.words.count, words.upperBound + 4)).filter(hasSense)
  }
}

extension PairExamination {
  /// Words of the source and of the target of which the latter say the contrary of the former: by indexes.
  fileprivate func contraries() -> [(source: Range<Int>, target: Range<Int>)] {
    guard let words = OppositionWords.byLanguage[source.language],
      let others = OppositionWords.byLanguage[target.language]
    else { return [] }
    let there = others.places(in: target)
    guard !there.isEmpty, case let here = words.places(in: source),
      here.contains(where: { own in there.contains { $0.pole.concept == own.pole.concept } })
    else { return [] }
    let ofTarget = Dictionary(grouping: there, by: \.pole.concept)
    let ofSource = Dictionary(grouping: here, by: \.pole.concept)
    let all = self.negators()
    let negators = (Set(all?.source.strong ?? []), Set(all?.target.strong ?? []))
    var found: [(source: Range<Int>, target: Range<Int>)] = []
    for concept in Opposition.Concept.allCases {
      guard let places = ofSource[concept], let answers = ofTarget[concept] else { continue }
      // Each text says one of the two only, and each the other one.
      let (firsts, seconds) = (Set(places.map(\.pole.isFirst)), Set(answers.map(\.pole.isFirst)))
      guard firsts.count == 1, seconds.count == 1, firsts != seconds else { continue }
      let (sure, contrary) = (places.filter(\.pole.isSure), answers.filter(\.pole.isSure))
      guard sure.count == 1, contrary.count == 1 else { continue }
      let (first, second) = (sure[0].words, contrary[0].words)
      guard !source.isTurned(first, by: negators.0, within: concept.isFirm ? 1 : 3),
        !target.isTurned(second, by: negators.1, within: concept.isFirm ? 1 : 3),
        !found.contains(where: { $0.source.overlaps(first) || $0.target.overlaps(second) }),
        !isAnsweredElsewhere(first, second), concept.governs ? speakOfTheSame(first, second) : areNear(first, second)
      else { continue }
      found.append((first, second))
    }
    return found.sorted { $0.source.lowerBound < $1.source.lowerBound }
  }

  /// Whether a dictionary links one of the words surely with a word that is not among those of the other text.
  private func isAnsweredElsewhere(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    func isElsewhere(_ partner: Int, _ strength: Float, _ range: Range<Int>) -> Bool {
      // The very next word corresponds by another sense: can is fire, and so is terminate.
      partner >= 0 && strength >= Self.sure && !(range.lowerBound - 1...range.upperBound).contains(partner)
    }
    return first.contains {
      source.entries[$0].isContent
        && isElsewhere(alignment.sourcePartners[$0], alignment.sourceStrengths[$0], second)
    }
      || second.contains {
        target.entries[$0].isContent
          && isElsewhere(alignment.targetPartners[$0], alignment.targetStrengths[$0], first)
      }
  }

  private static let sure: Float = 0.5

  /// Whether the first word of sense behind `first` corresponds to one beside `second`, and the other way round; none may
  /// stand behind `second`: 30 mètres au plus.
  private func speakOfTheSame(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    func isBeside(_ partner: Int, _ range: Range<Int>) -> Bool {
      partner >= max(0, range.lowerBound - 3) && partner < range.upperBound + 5 && !range.contains(partner)
    }
    guard let object = source.senses(behind: first).first, isBeside(alignment.sourcePartners[object], second) else {
      return false
    }
    let objects = target.senses(behind: second)
    return objects.isEmpty || objects.contains { isBeside(alignment.targetPartners[$0], first) }
  }

  /// Whether a word of sense beside `first` corresponds to one beside `second`.
  private func areNear(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    (max(0, first.lowerBound - 4)..<min(source.words.count, first.upperBound + 4)).contains { index in
      let partner = alignment.sourcePartners[index]
      return partner >= max(0, second.lowerBound - 4) && partner < second.upperBound + 5 && source.hasSense(index)
        && !first.contains(index) && !second.contains(partner)
    }
  }
}

extension ExaminedText {
  /// Whether a word that negates stands near enough to turn the sense of `words`: so many words before, at most, or,
  /// where that is more than one, as many behind.
  fileprivate func isTurned(_ words: Range<Int>, by negators: Set<Int>, within reach: Int) -> Bool {
    (words.lowerBound - reach..<words.upperBound + (reach > 1 ? reach : 0)).contains {
      !words.contains($0) && negators.contains($0)
    }
  }
}
