import Languages

extension Check {
  static let spacing = Check(
    id: "spacing", category: .spacing, severity: .note,
    summary: "a space too many or too few by the target language's rules",
    whatItDoes: """
      French has a no-break space before ; : ! ? » and after «; other languages have no space before . , ; : ! ? ). \
      Also reported: two spaces in a row where the source has none. A plain space in place of a no-break space is \
      reported only in French, and only where a line could break before the mark.
      """,
    whyItMatters: """
      In French, a mark without its no-break space may end up alone at the start of a line; elsewhere, a space \
      before a mark is a typing error that readers see.
      """,
    knownProblems: """
      Canadian French has no space before ; ! and ?, but is reported all the same. Tables drawn with spaces are \
      reported if the source is not drawn like them.
      """,
    scope: .text,
    reported: [
      Example(source: "Il dort dans le jardin.", target: "He sleeps in the garden‹ .›"),
      Example(source: "Il dort dans le jardin.", target: "He sleeps‹  ›in the garden."),
      Example(source: "He denies: it is false.", target: "Il ‹dément:› c'est faux.", from: "en", to: "fr"),
      Example(source: "Is it you?", target: "C'est ‹toi?›", from: "en", to: "fr"),
      Example(source: "Il dort, dit-elle.", target: "He sleeps‹ ,› she says."),
    ],
    passedOver: [
      Example(
        "a no-break space before the colon", source: "He denies: it is false.", target: "Il dément\u{A0}: c'est faux.",
        from: "en", to: "fr"),
      Example(
        "a plain space for want of another", source: "He denies: it is false.",
        target: "Il dément : c'est faux.", from: "en", to: "fr"),
      Example(
        "no space in Canada", source: "Do you agree?", target: "Êtes-vous d’accord?", from: "en", to: "fr-CA"),
      Example("the colon of a time", source: "See you at 20:30!", target: "À 20:30\u{202F}!", from: "en", to: "fr"),
      Example(
        "an ellipsis of spaced points", source: "Il hésite… puis part.", target: "He hesitates . . . and leaves."),
      Example("the name of a technique", source: "Il apprend .NET ici.", target: "He learns .NET here."),
      Example("the source has the space, too", source: "Tout est dit .", target: "All is said ."),
      Example(
        "the colon of an address", source: "See https://exemple.fr", target: "Voir https://exemple.fr", from: "en",
        to: "fr"),
    ]
  ) { examination in
    let text = examination.target.utf8
    let spacesHighMarks = ExaminedText.spacesHighMarks.contains(examination.target.language)
    let tightMarks = examination.target.tightMarks
    let isStrict = ExaminedText.isStrictOnSpaces.contains(examination.target.language)
    let hasDoubleSpace = examination.source.hasDoubleSpace
    // Asked for in few texts.
    var spacedMarks: Set<UInt8>?
    for index in text.indices {
      let byte = text[index]
      if byte == 0x20, index + 1 < text.count, text[index + 1] == 0x20, index > 0, text[index - 1] != 0x20,
        index + 2 < text.count, !hasDoubleSpace
      {
        var end = index + 1
        while end < text.count, text[end] == 0x20 { end += 1 }
        examination.report(
          strength: 0.8, "several spaces running", remedy: "keep one", target: [index..<end], suggestion: " ")
      }
      guard index > 0 else { continue }
      let isHigh = byte == 0x3B || byte == 0x3A || byte == 0x21 || byte == 0x3F
      let isLow = byte == 0x2C || byte == 0x2E || byte == 0x29
      guard isHigh || isLow, !examination.target.touchesCode(index..<(index + 1)) else { continue }
      if tightMarks.contains(byte) { continue }
      let before = text[index - 1]
      if spacesHighMarks, isHigh {
        let isLetter =
          (before | 0x20) >= 0x61 && (before | 0x20) <= 0x7A || before >= 0x30 && before <= 0x39 || before == 0x29
          || before >= 0x80 && !examination.target.endsInSpace(at: index)
        let next = index + 1 < text.count ? text[index + 1] : 0x20
        // 20:30, C:\, ?!, and a colon in code.
        if isLetter, next == 0x20 || index + 1 == text.count {
          examination.report(
            strength: 0.75, "no no-break space before “\(Character(Unicode.Scalar(byte)))”", remedy: "put one",
            target: [examination.target.wordBefore(index)..<(index + 1)])
        }
      } else if !spacesHighMarks || isLow, before == 0x20 {
        // " .NET", " ...", ":)" and a dash or start before it.
        let next = index + 1 < text.count ? text[index + 1] : 0x20
        guard next == 0x20 || index + 1 == text.count, index > 1 else { continue }
        // An ellipsis of spaced points: . . .
        if byte == 0x2E, text[index - 2] == 0x2E || index + 2 < text.count && text[index + 2] == 0x2E { continue }
        let spaced = spacedMarks ?? examination.source.spacedMarks
        spacedMarks = spaced
        guard !spaced.contains(byte) else { continue }
        examination.report(
          severity: isStrict ? .warning : .note,
          strength: 0.8, "a space before “\(Character(Unicode.Scalar(byte)))”", remedy: "delete it",
          target: [(index - 1)..<(index + 1)],
          suggestion: String(Character(Unicode.Scalar(byte))))
      }
    }
  }
}

extension ExaminedText {
  fileprivate static let spacesHighMarks = LanguageData.codes { $0.typography.spacesHighMarks }
  fileprivate static let isStrictOnSpaces = LanguageData.codes { $0.typography.isStrictOnSpaces }

  private static let tightMarksByLanguage = Dictionary(
    uniqueKeysWithValues: LanguageData.all.map { ($0.code, $0.typography.tightMarks) })

  /// The marks that the language sets a space before elsewhere, and not in the region.
  fileprivate var tightMarks: Set<UInt8> {
    Set(region.flatMap { Self.tightMarksByLanguage[language]?[$0] }.map { Array($0.utf8) } ?? [])
  }

  /// Two spaces running inside.
  var hasDoubleSpace: Bool {
    let range = visibleRange
    return range.dropLast().contains { utf8[$0] == 0x20 && utf8[$0 + 1] == 0x20 }
  }

  /// The marks before which a plain space stands; without those that the language sets one before.
  var spacedMarks: Set<UInt8> {
    let high: [UInt8] = [0x3B, 0x3A, 0x21, 0x3F]
    let marks = Set([0x2C, 0x2E, 0x29] + (Self.spacesHighMarks.contains(language) ? [] : high))
    return utf8.indices.dropFirst().reduce(into: []) { found, index in
      if utf8[index - 1] == 0x20, marks.contains(utf8[index]) { found.insert(utf8[index]) }
    }
  }

  /// Whether a no-break space of any width ends at `end`.
  func endsInSpace(at end: Int) -> Bool {
    if end >= 2, utf8[end - 2] == 0xC2, utf8[end - 1] == 0xA0 { return true }
    return end >= 3 && utf8[end - 3] == 0xE2 && utf8[end - 2] == 0x80
      && (utf8[end - 1] == 0xAF || utf8[end - 1] == 0x89)
  }

  /// The start of the last word that ends by `end`; of the character before `end` where there is no word.
  func wordBefore(_ end: Int) -> Int {
    if let word = lastWord(endingBy: end) { return words[word].range.lowerBound }
    var start = max(0, end - 1)
    while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
