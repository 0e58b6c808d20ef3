import Languages

extension Check {
  static let capitalization = Check(
    id: "capitalization", category: .capitalization, severity: .warning,
    summary: "a sentence that starts in lower case, or a text without capitals",
    details: """
      The source starts with a capital and the target does not; a sentence inside starts small behind a full stop, where \
      the source does nothing like it; the source has names in capitals and the target has no capital at all.
      """
  ) { examination in
    guard examination.isComparable, let first = examination.target.firstLetter,
      examination.source.firstLetter?.isCapital == true
    else { return }
    let target = examination.target
    if first.isSmall, let word = target.words.first, !target.hasInnerCapital(0),
      !target.touchesCode(word.range)
    {
      let hasCapital = target.entries.contains { $0.isCapitalized }
      let source = examination.source
      let text = String(decoding: target.utf8[word.range], as: UTF8.self)
      examination.report(
        confidence: 0.85,
        !hasCapital && source.entries.indices.contains(where: source.isName)
          ? "the target has no capital letters" : "the target starts in lower case",
        target: [word.range], suggestion: text.prefix(1).uppercased() + text.dropFirst())
    }
  }

  static let sentenceStart = Check(
    id: "stray-stop", category: .punctuation, severity: .warning,
    summary: "a full stop, question or exclamation mark before a word in lower case",
    details:
      "Such a mark inside the target, where the source has none before a small letter; abbreviations, ellipses, decimals and closing quotation marks are passed over.",
    scope: .target
  ) { examination in
    guard examination.isComparable else { return }
    let strays = examination.target.strayStops
    guard !strays.isEmpty, examination.source.strayStops.isEmpty else { return }
    for (place, word) in strays {
      examination.report(
        confidence: 0.8, "“\(examination.target.word(word))” starts in lower case behind a mark that ends a sentence",
        target: [place..<(place + 1), examination.target.words[word].range])
    }
  }
}

extension ExaminedText {
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
  func hasInnerCapital(_ index: Int) -> Bool { word(index).dropFirst().contains { $0.isUppercase } }

  /// Marks that end a sentence before a small letter, with the word behind each.
  var strayStops: [(place: Int, word: Int)] {
    var found: [(Int, Int)] = []
    for index in words.indices.dropFirst() {
      let between = words[index - 1].range.upperBound..<words[index].range.lowerBound
      // The mark, then one space; no quotation mark or ellipsis.
      guard between.count >= 2, between.count <= 4,
        let mark = utf8[between].first(where: {
          $0 != 0xC2 && $0 != 0xA0 && $0 != 0x20 && $0 != 0xE2 && $0 != 0x80 && $0 != 0xAF
        }),
        mark == 0x2E || mark == 0x3F || mark == 0x21, utf8[between].filter({ $0 == mark }).count == 1,
        utf8[between.upperBound - 1] == 0x20
      else { continue }
      guard utf8[between].allSatisfy({ [mark, 0x20, 0xC2, 0xA0, 0xE2, 0x80, 0xAF].contains($0) }) else { continue }
      let (before, after) = (entries[index - 1], entries[index])
      guard after.hasLetter, !after.isCapitalized, after.lower.unicodeScalars.first?.startsSmall == true,
        !hasInnerCapital(index)
      else { continue }
      if mark == 0x2E {
        // An abbreviation, or an initial.
        guard
          before.hasLetter
            ? before.length >= 2 && (before.isSpelled || before.length >= 5)
              && !Self.abbreviations.contains(before.lower) && !(before.isCapitalized && before.length < 5)
            : before.length > 1
        else { continue }
      }
      guard let place = utf8[between].firstIndex(of: mark) else { continue }
      found.append((place, index))
    }
    return found
  }

  static let abbreviations = LanguageData.union(\.checkedWords.abbreviations)
}

extension Unicode.Scalar {
  /// Whether it is a small letter that has another form at the start of a sentence: not so in Georgian.
  fileprivate var startsSmall: Bool { properties.isLowercase && properties.titlecaseMapping != String(self) }
}
