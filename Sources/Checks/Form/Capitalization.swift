import Languages

extension Check {
  static let capitalization = Check(
    id: "capitalization", category: .capitalization, severity: .warning,
    summary: "a sentence that starts in lower case, or a text without capitals",
    whatItDoes: """
      The source starts with a capital and the target does not. The message says so if the source has names in \
      capitals and the target has no capital at all. Notes are capitals that French gives to no days, months, adjectives \
      of nations and languages inside a sentence (un Mardi de Mars, les marchés Anglophones, en Anglais), or to each \
      word of a title (« Nettoyage Du Filtre »), and those that English days, months and words of nations lack \
      (wednesday 4 june, a french film), or French ones for persons (une kényane), where the source names the same.
      """,
    whyItMatters: """
      A lower-case letter at the start of a sentence is a mistake that readers see at once, and a sign that a text \
      was put together from pieces.
      """,
    knownProblems: """
      Other words than these are compared at the start of the text only; a later sentence in lower case is reported by `stray-stop`, and only \
      after a mark. A lower-case brand or command is skipped only if it has a capital inside or is marked as code.
      """,
    isLinear: true,
    reported: [
      Example(source: "Il dort dans le jardin.", target: "‹he› sleeps in the garden."),
      Example(source: "He sleeps in the garden.", target: "‹il› dort dans le jardin.", from: "en", to: "fr"),
      Example(source: "Marie est venue avec Paul.", target: "‹marie› came with paul."),
      Example(source: "École de Lyon", target: "‹school› of Lyon"),
      Example(
        source: "They left on a Sunday in October.", target: "Ils sont partis un ‹Dimanche› d’octobre.", from: "en",
        to: "fr"),
      Example(
        source: "The Norwegian people voted.", target: "Le peuple ‹Norvégien› a voté.", from: "en", to: "fr"),
      Example(source: "Elle revient lundi 7 avril.", target: "She returns on Monday 7 ‹april›."),
      Example(
        source: "See “Changing the wheel”.", target: "Voir « ‹Changement De La Roue› ».", from: "en", to: "fr"),
    ],
    passedOver: [
      Example("a brand that starts in lower case", source: "L'iPhone est cher.", target: "iPhones are expensive."),
      Example(
        "a program's name, which is small in the source, too", source: "Le programme `xtidy-2` trie les noms.",
        target: "xtidy-2 sorts names."),
      Example("a list item in lower case, as in the source", source: "pommes et poires", target: "apples and pears"),
      Example("a placeholder comes first", source: "Le fichier est vide.", target: "{name} is empty."),
      Example(
        "Georgian has no capitals", source: "It is done. Go home now.", target: "დასრულდა საქმე. წადი სახლში ახლა.",
        from: "en", to: "ka"),
      Example(
        "a feast that is called by its date", source: "They danced on 14 July.", target: "Ils ont dansé le 14 Juillet.",
        from: "en", to: "fr"),
      Example(
        "a person of a people has the capital", source: "A Norwegian won.", target: "C’est un Norvégien qui a gagné.",
        from: "en", to: "fr"),
      Example("a digit comes first and then a capital", source: "Trois hommes sont venus.", target: "3 Men came."),
    ]
  ) { examination in
    guard examination.isComparable else { return }
    examination.reportUnusualCapitals()
    guard let first = examination.target.firstLetter,
      examination.source.firstLetter?.isCapital == true, examination.source.startsWithSentenceCapital
    else { return }
    let target = examination.target
    if first.isSmall, !target.words.isEmpty, target.startsSmallByMistake,
      target.startsWithWord || !examination.source.startsWithWord
    {
      let word = target.words[target.capitalPlace]
      let source = examination.source
      let lostNames =
        !target.entries.contains { $0.isCapitalized } && source.entries.indices.contains(where: source.isName)
      let ownName = lostNames ? nil : examination.ownNameAtStart
      if ownName == .smallInSource { return }
      let text = String(decoding: target.utf8[word.range], as: UTF8.self)
      examination.report(
        severity: ownName == nil ? nil : .note, strength: ownName == nil ? 0.85 : 0.5,
        lostNames ? "the target has no capital letters" : "the target starts in lower case",
        remedy: "start it with a capital, as the source does",
        target: [word.range], suggestion: text.prefix(1).uppercased() + text.dropFirst())
    }
  }
}

extension PairExamination {
  /// Reports capitals inside the target that its language writes otherwise, as notes.
  fileprivate mutating func reportUnusualCapitals() {
    for (index, isCapital) in unusualCapitals() {
      let word = target.word(index)
      let written = isCapital ? word.lowercased() : word.prefix(1).uppercased() + word.dropFirst()
      report(
        severity: .note, strength: 0.6,
        isCapital ? "“\(word)” has a capital here only in other languages" : "“\(word)” has a capital in this language",
        remedy: "write “\(written)”", target: [target.words[index].range], suggestion: written)
    }
    for (range, written) in titlesInCapitals() {
      report(
        severity: .note, strength: 0.6, "each word of the title has a capital, as in English",
        remedy: "write “\(written)”", target: [range], suggestion: written)
    }
  }
}

/// How the source writes a name of a program with which the target starts.
private enum OwnName { case smallInSource, capitalInSource }

extension PairExamination {
  /// Whether the target starts with a name such as programs have, which the source has, too: such names keep their small
  /// letters at the start of a sentence, where only some writers give them a capital.
  fileprivate var ownNameAtStart: OwnName? {
    let word = target.words[target.capitalPlace]
    let start = target.text.utf8.index(target.text.startIndex, offsetBy: word.range.lowerBound)
    guard let name = namesInText(target.text[start...].prefix { !$0.isWhitespace }).first,
      name.utf8.allSatisfy({ $0 < 0x80 })
    else { return nil }
    let hasSign = name.contains(where: isSign)
    if !hasSign, target.entries[target.capitalPlace].isSpelled { return nil }
    // Only a dictionary knows that Marie is a name of another kind.
    let isKnown = tools.speller.map { $0.isWord(name) || $0.isWord(name.capitalized) }
    let names = namesInText(Substring(source.text))
    if hasSign || isKnown != true, names.contains(name) { return .smallInSource }
    return (hasSign || isKnown == false) && names.first?.lowercased() == name ? .capitalInSource : nil
  }
}

private func isSign(_ letter: Character) -> Bool { !letter.isLetter && !letter.isNumber }

/// What stands between white space and marks, with the signs that names of programs and files have inside.
private func namesInText(_ text: Substring) -> [String] {
  text.split { $0.isWhitespace || ",:;()[]\"“”«»'’`".contains($0) }.compactMap { part in
    var name = part.drop(while: isSign)
    while name.last.map(isSign) == true { name.removeLast() }
    return name.isEmpty ? nil : String(name)
  }
}

extension ExaminedText {
  /// Whether the capital at its start is that of a sentence: not that of an acronym (PIN), nor of a month or weekday that
  /// stands alone.
  fileprivate var startsWithSentenceCapital: Bool {
    guard let first = entries.first else { return false }
    return !(first.isAllCapitals && !isShouted) && !hasInnerCapital(0) && !(first.calendar > 0 && entries.count < 3)
  }

  /// Whether the small letter at its start could be a capital: not in an identifier, a size (7×9), nor where letters have
  /// no case, nor in Dutch 's Morgens.
  fileprivate var startsSmallByMistake: Bool {
    guard let first = entries.first, !first.hasDigit, !hasInnerCapital(0), !touchesCode(words[0].range) else {
      return false
    }
    if entries[capitalPlace].isCapitalized { return false }
    return !text.unicodeScalars.prefix(200).contains {
      $0.value > 0x2FF && $0.properties.generalCategory == .otherLetter
    }
  }

  /// Whether no code or quotation mark stands before the first word.
  fileprivate var startsWithWord: Bool {
    guard let first = words.first else { return false }
    let before = String(decoding: utf8[..<first.range.lowerBound], as: UTF8.self)
    return before.allSatisfy { $0.isWhitespace || "([’'".contains($0) }
      && codes.first.map { $0.range.lowerBound >= first.range.upperBound } ?? true
  }

  /// The first letter's case.
  var firstLetter: (isCapital: Bool, isSmall: Bool)? {
    for scalar in text.unicodeScalars.prefix(200) where scalar.properties.isAlphabetic {
      return (
        scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter,
        scalar.startsSmall
      )
    }
    return nil
  }

  /// iPhone, eBay.
  func hasInnerCapital(_ index: Int) -> Bool { entries[index].hasInnerCapital }

  static let abbreviations = LanguageData.union(\.checkedWords.abbreviations)
}

extension Unicode.Scalar {
  /// Whether it is a small letter that has another form at the start of a sentence: not so in Georgian.
  var startsSmall: Bool { properties.isLowercase && properties.titlecaseMapping != String(self) }
}
