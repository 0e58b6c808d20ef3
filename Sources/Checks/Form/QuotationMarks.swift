import Languages

extension Check {
  static let quotationMarks = Check(
    id: "quotation-marks", category: .quotationMarks, severity: .note,
    summary: "quotation marks of another language",
    whatItDoes: """
      French uses « », English “ ” or " ". Marks inside another quotation are not checked.
      """,
    whyItMatters: """
      Each language has its own quotation marks; foreign ones make a text look unfinished.
      """,
    knownProblems: """
      Publishers that use “ ” in French, or « » in English, must switch the check off. A mark without its \
      counterpart is not reported, since it may mean inches. Apostrophes, single quotation marks and languages other \
      than French and English are not checked.
      """,
    scope: .text, needs: [.targetLanguages(["fr", "en"])],
    reported: [
      Example(source: "Il dort « dans le jardin ».", target: "He sleeps ‹« in the garden »›."),
      Example(source: "He said “a line”.", target: "Il a dit ‹“une ligne”›.", from: "en", to: "fr"),
      Example(source: "He said “a line”.", target: "Il a dit ‹\"une ligne\"›.", from: "en", to: "fr"),
      Example(source: "“Yes” and “no”.", target: "‹“Oui”› et ‹“non”›.", from: "en", to: "fr"),
    ],
    passedOver: [
      Example("English marks in English", source: "Il a dit « une ligne ».", target: "He said “a line”."),
      Example(
        "the quotation marks of an attribute", source: "The <a href=\"x\">page</a>.",
        target: "La <a href=\"x\">page</a>.",
        from: "en", to: "fr"),
      Example(
        "English marks inside French ones", source: "He said “read ‘Two’ at last”.",
        target: "Il a dit « lisez “Deux” enfin ».", from: "en", to: "fr"),
      Example(
        "an inch mark has no counterpart", source: "A 19\" screen.", target: "Un écran 19\".", from: "en", to: "fr"),
    ]
  ) { examination in
    let target = examination.target
    let text = target.text
    switch customaryMarks[target.language] {
    case .guillemets where target.hasEnglishMarks:
      // How many French quotations are open, and the English mark that waits for its counterpart.
      var depth = 0
      var open: (index: String.Index, offset: Int, depth: Int)?
      var (end, code) = (0, 0)
      for index in text.indices {
        let character = text[index]
        let offset = end
        end += character.utf8.count
        if character == "«" { depth += 1 }
        if character == "»" { depth -= 1 }
        guard character == "“" || character == "”" || character == "\"" else { continue }
        // Those of attributes are none of the text.
        while code < target.codes.count, target.codes[code].range.upperBound <= offset { code += 1 }
        if code < target.codes.count, target.codes[code].range.contains(offset) { continue }
        guard let start = open else {
          open = (index, offset, depth)
          continue
        }
        open = nil
        guard start.depth <= 0 else { continue }
        examination.report(
          strength: character == "\"" ? 0.6 : 0.9, "English quotation marks in a French text",
          remedy: "write « and »",
          target: [start.offset..<end], suggestion: "«\u{A0}\(text[text.index(after: start.index)..<index])\u{A0}»")
      }
    case .curly:
      // Those inside of others are told with them.
      var end = 0
      for (offset, byte) in target.utf8.enumerated()
      where offset >= end && byte == 0xC2 && offset + 1 < target.utf8.count && target.utf8[offset + 1] == 0xAB {
        end = offset + 2
        while end + 1 < target.utf8.count, !(target.utf8[end] == 0xC2 && target.utf8[end + 1] == 0xBB) { end += 1 }
        guard end + 1 < target.utf8.count else { break }
        end += 2
        examination.report(
          strength: 0.8, "French quotation marks in an English text", remedy: "write “ and ”", target: [offset..<end])
      }
    default: break
    }
  }
}

extension ExaminedText {
  /// Whether there is one of “ ” and ".
  fileprivate var hasEnglishMarks: Bool {
    utf8.indices.contains {
      utf8[$0] == 0x22
        || utf8[$0] == 0xE2 && $0 + 2 < utf8.count && utf8[$0 + 1] == 0x80 && (0x9C...0x9D).contains(utf8[$0 + 2])
    }
  }
}

private let customaryMarks = Dictionary(
  uniqueKeysWithValues: LanguageData.all.compactMap { data in
    data.typography.quotationMarks.map { (data.code, $0) }
  })
