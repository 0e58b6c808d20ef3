import Languages
import TextAnalysis

extension Check {
  static let numberFormat = Check(
    id: "number-format", category: .numberFormat, severity: .note,
    summary: "a number written in another language's style",
    whatItDoes: """
      10,000 or 1.5 in a French text, 1,5 or 10 000 in an English one, if the source rules out the other reading. \
      Version numbers are skipped (version 3.2, Python 3.11).
      """,
    whyItMatters: """
      10,000 means ten to a French reader and ten thousand to an English one: a number in the other language's style \
      is misread.
      """,
    knownProblems: """
      Decimal points in French texts on software or standards may be intended. Three digits after a mark can be read \
      either way and are mostly not reported. Other languages are not checked.
      """,
    needs: [.targetLanguages(["fr", "en"])],
    reported: [
      Example(source: "It weighs 1.5 kg.", target: "Il pèse ‹1.5› kg.", from: "en", to: "fr"),
      Example(source: "Il pèse 1,5 kg.", target: "It weighs ‹1,5› kg."),
      Example(source: "It costs 10,000 euros.", target: "Cela coûte ‹10,000› euros.", from: "en", to: "fr"),
      Example(source: "Une hausse de 0,25 %.", target: "A rise of ‹0,25›%."),
    ],
    passedOver: [
      Example(
        "a version", source: "Version 3.2 replaces version 3.1.", target: "La version 3.2 remplace la version 3.1.",
        from: "en", to: "fr"),
      Example(
        "a version after a name", source: "It needs Python 3.11.", target: "Il faut Python 3.11.", from: "en", to: "fr"
      ),
      Example("a comma that separates thousands", source: "Il y en a 10 000.", target: "There are 10,000."),
      Example(
        "a decimal comma in French", source: "It weighs 1.5 kg.", target: "Il pèse 1,5 kg.", from: "en", to: "fr"),
      Example("a time with a point", source: "Il vient à 20 h 30.", target: "He comes at 8.30 pm."),
    ]
  ) { examination in
    guard examination.isComparable else { return }
    for quantity in examination.target.quantities
    where quantity.isInDigits && quantity.minutes == nil && !quantity.isPartOfDate {
      let digits = examination.target.utf8[quantity.range]
      let hasComma = digits.contains(0x2C)
      let hasPoint = digits.contains(0x2E)
      guard hasComma != hasPoint else { continue }
      let mark: UInt8 = hasComma ? 0x2C : 0x2E
      guard let place = digits.firstIndex(of: mark) else { continue }
      let decimals = digits[(place + 1)...].prefix { $0 >= 0x30 && $0 <= 0x39 }.count
      let foreign: Bool
      switch separators[examination.target.language] {
      case .comma:
        foreign =
          hasPoint && decimals != 3
          || hasComma && decimals == 3 && place > digits.startIndex && digits[digits.startIndex] != 0x30
      case .point: foreign = hasComma && decimals != 3
      default: foreign = false
      }
      guard foreign else { continue }
      // Versions and section numbers stand alike on both sides.
      let own = String(decoding: digits, as: UTF8.self)
      if hasPoint, examination.source.text.contains(own),
        separators[examination.languages.source] != .point || examination.target.isVersion(quantity)
      {
        continue
      }
      examination.report(
        confidence: 0.6, "\(own) is not how numbers are written in the target language", target: [quantity.range])
    }
  }
}

extension ExaminedText {
  /// Whether a number follows "version", or a name inside a sentence.
  fileprivate func isVersion(_ quantity: Quantity) -> Bool {
    guard let index = lastWord(endingBy: quantity.range.lowerBound),
      quantity.range.lowerBound - words[index].range.upperBound <= 3
    else { return false }
    let entry = entries[index]
    return Self.versions.contains(entry.lower)
      || entry.isCapitalized && (!words[index].startsSentence || hasInnerCapital(index))
  }

  private static let versions = LanguageData.union(\.checkedWords.versions)
}

/// By language: what parts decimals, where groups of three and decimals can't be taken for each other.
private let separators = Dictionary(
  uniqueKeysWithValues: LanguageData.all.compactMap { data in data.typography.decimals.map { (data.code, $0) } })
