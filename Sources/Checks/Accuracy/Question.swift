import Languages

extension Check {
  static let question = Check(
    id: "question", category: .question, severity: .warning,
    summary: "a question that became a statement, or the reverse",
    whatItDoes: """
      Question marks of any script on one side and none on the other. Japanese, Thai, Lao, Khmer and Burmese, which \
      mark questions by words, are skipped.
      """,
    whyItMatters: """
      A question that became a statement claims what the author only asked; in a form or an interview, the answers \
      no longer fit.
      """,
    knownProblems: """
      Only question marks are read: an indirect question on one side and a direct one on the other are reported \
      although both are right.
      """,
    reported: [
      Example(source: "Dort-il dans le jardin ‹?›", target: "He sleeps in the garden‹.›"),
      Example(source: "Il dort dans le jardin‹.›", target: "Does he sleep in the garden‹?›"),
      Example(source: "Qui est là ‹?› demanda-t-il.", target: "Someone was there, he said‹.›"),
      Example(source: "Who knows‹?›", target: "Personne ne le sait‹.›", from: "en", to: "fr"),
    ],
    passedOver: [
      Example("a full-width mark asks, too", source: "Is the house big?", target: "房子大吗？", from: "en", to: "zh"),
      Example(
        "Greek asks with what looks like a semicolon", source: "Is the house big?", target: "Είναι μεγάλο το σπίτι;",
        from: "en", to: "el"),
      Example(
        "Japanese asks in words", source: "Is the house big today?", target: "今日、家は大きいですか。", from: "en", to: "ja"),
      Example(
        "the question mark of an address", source: "Voir https://exemple.fr/a?b=1 pour la suite.",
        target: "See the site for the rest."),
      Example("two questions became one", source: "Vient-il ? Quand ?", target: "When is he coming?"),
    ]
  ) { examination in
    guard examination.isComparable, !examination.source.asksInWords, !examination.target.asksInWords else { return }
    let first = examination.source.questionMarks
    let second = examination.target.questionMarks
    guard first.isEmpty != second.isEmpty else { return }
    let strength = examination.strengthOfQuestion(isOfSource: second.isEmpty)
    let severity: Severity? = strength < 0.5 ? .note : nil
    if second.isEmpty {
      examination.report(
        severity: severity, strength: strength, "the source is a question, the target is not",
        remedy: "make the target ask",
        source: first,
        target: [examination.target.lastMark])
    } else {
      examination.report(
        severity: severity, strength: strength, "the target is a question, the source is not",
        remedy: "make the target a statement",
        source: [examination.source.lastMark], target: second)
    }
  }
}

extension PairExamination {
  /// How surely a question of one text should be one in the other.
  fileprivate func strengthOfQuestion(isOfSource: Bool) -> Double {
    let (text, other) = isOfSource ? (source, target) : (target, source)
    // What a beast! Will you be quiet! I wonder where it is. How it came about is far from clear.
    if other.endMark == "!" || other.hasAsker { return 0.3 }
    return text.endMark == "?" ? 0.75 : 0.5
  }
}

extension ExaminedText {
  /// Whether a word stands in it that asks: who, whether.
  fileprivate var hasAsker: Bool { entries.contains { Self.askers.contains($0.lower) } }
  private static let askers = LanguageData.union(\.checkedWords.askers)

  /// Where question marks stand, those of addresses left out.
  var questionMarks: [Range<Int>] {
    var found: [Range<Int>] = []
    for index in utf8.indices {
      if utf8[index] == 0x3F {
        found.append(index..<(index + 1))
      } else if index + 2 < utf8.count, utf8[index] == 0xEF, utf8[index + 1] == 0xBC, utf8[index + 2] == 0x9F {
        found.append(index..<(index + 3))
      } else if index + 1 < utf8.count,
        utf8[index] == 0xD8 && utf8[index + 1] == 0x9F || utf8[index] == 0xD5 && utf8[index + 1] == 0x9E
          || utf8[index] == 0xCD && utf8[index + 1] == 0xBE
      {
        // ؟ ՞ and Greek's own ; which normalizing makes the common one.
        found.append(index..<(index + 2))
      } else if index + 2 < utf8.count, utf8[index] == 0xE1, utf8[index + 1] == 0x8D, utf8[index + 2] == 0xA7 {
        found.append(index..<(index + 3))  // ፧
      } else if utf8[index] == 0x3B, Self.semicolonAsks.contains(language) {
        found.append(index..<(index + 1))
      }
    }
    return found.filter { !touchesCode($0) }
  }

  /// Whether it is in a language that need not set a mark to ask.
  var asksInWords: Bool { Self.askingInWords.contains(language) }

  private static let askingInWords = LanguageData.codes { $0.typography.asksInWords }
  static let semicolonAsks = LanguageData.codes { $0.typography.semicolonAsks }

  /// The text without closing quotation marks, brackets and white space at its end.
  var trimmedEnd: Substring {
    var text = self.text[...]
    // Most end with a full stop or a letter.
    if let last = utf8.last, last == 0x2E || (last | 0x20) >= 0x61 && (last | 0x20) <= 0x7A { return text }
    while let last = text.last, last.isWhitespace || "\"”’»›)]'“„」』".contains(last) { text.removeLast() }
    return text
  }

  /// The last visible character's place.
  var lastMark: Range<Int> {
    let end = visibleRange.upperBound
    var start = max(0, end - 1)
    while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    return start..<end
  }
}
