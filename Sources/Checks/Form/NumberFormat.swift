import Languages
import TextAnalysis

extension Check {
  static let numberFormat = Check(
    id: "number-format", category: .numberFormat, severity: .note,
    summary: "a number written in another language's style",
    whatItDoes: """
      10,000 or 1.5 in a French text, 1,5 or 10 000 in an English one, if the source rules out the other reading, and both marks \
      in one number the other way round (12,500.50). The numbers of versions and sections are skipped (version 3.2, \
      Debian 11.5, section 12.2). So are told of 5.45 pm, €340, juillet 3 and the letters of 3rd in a French text, of \
      17 h 45 in an English one, and there of 340 € and 3e if the source has it so.
      """,
    whyItMatters: """
      10,000 means ten to a French reader and ten thousand to an English one: a number in the other language's style \
      is misread. Times and amounts that keep the source's custom show that a text is a translation.
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
      Example(
        source: "The shop closes at 6.30 p.m. today.", target: "Le magasin ferme à ‹6.30 p.m.› aujourd’hui.",
        from: "en", to: "fr"),
      Example(source: "Le magasin ferme à 18 h 30.", target: "The shop closes at ‹18 h 30›."),
      Example(source: "The bike costs €950.", target: "Le vélo coûte ‹€950›.", from: "en", to: "fr"),
    ],
    passedOver: [
      Example(
        "a version", source: "Version 3.2 replaces version 3.1.", target: "La version 3.2 remplace la version 3.1.",
        from: "en", to: "fr"),
      Example(
        "a version after a name", source: "It needs Python 3.11.", target: "Il faut Python 3.11.", from: "en", to: "fr"
      ),
      Example(
        "the number of a section", source: "See section 12.2.", target: "Voir la section 12.2.", from: "en", to: "fr"),
      Example("a comma that separates thousands", source: "Il y en a 10 000.", target: "There are 10,000."),
      Example(
        "a decimal comma in French", source: "It weighs 1.5 kg.", target: "Il pèse 1,5 kg.", from: "en", to: "fr"),
      Example("a time with a point", source: "Il vient à 20 h 30.", target: "He comes at 8.30 pm."),
      Example("hours that something takes", source: "Attendez 24 h.", target: "Wait for 24 h."),
    ]
  ) { examination in
    guard examination.isComparable else { return }
    for foreign in examination.foreignTimes() {
      examination.report(
        strength: 0.6,
        "\(examination.target.words(in: foreign.range)) is not as the target language writes times of day",
        remedy: "write “\(foreign.written)”", target: [foreign.range], suggestion: foreign.written)
    }
    for range in examination.foreignOrdinals() {
      examination.report(
        strength: 0.6, "\(examination.target.words(in: range)) is not as the target language writes ordinals",
        remedy: "give it the letters that the target language puts behind the number", target: [range])
    }
    for foreign in examination.spacedGroups() {
      examination.report(
        strength: 0.6,
        "\(examination.target.words(in: foreign.range)) is not as the target language writes numbers",
        remedy: "write “\(foreign.written)”", target: [foreign.range], suggestion: foreign.written)
    }
    for range in examination.monthsBeforeDays() {
      examination.report(
        strength: 0.6, "“\(examination.target.words(in: range))” is in the order of another language",
        remedy: "put the day before the month", target: [range])
    }
    for foreign in examination.foreignAmounts() {
      examination.report(
        strength: 0.6,
        "\(examination.target.words(in: foreign.range)) is not as the target language writes amounts",
        remedy: foreign.written.map { "write “\($0)”" } ?? "put the currency on the other side of the number",
        target: [foreign.range],
        suggestion: foreign.written)
    }
    for quantity in examination.target.quantities
    where quantity.isInDigits && quantity.minutes == nil && !quantity.isPartOfDate {
      let digits = examination.target.utf8[quantity.range]
      let hasComma = digits.contains(0x2C)
      let hasPoint = digits.contains(0x2E)
      if hasComma, hasPoint {
        if !examination.target.isQuoted(quantity), let written = examination.target.written(bothMarks: digits) {
          examination.report(
            strength: 0.6,
            "\(String(decoding: digits, as: UTF8.self)) is not as the target language writes numbers",
            remedy: "write “\(written)”", target: [quantity.range], suggestion: written)
        }
        continue
      }
      guard hasComma || hasPoint else { continue }
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
      if hasPoint, quantity.unit == nil, examination.source.text.contains(own),
        separators[examination.languages.source] != .point || examination.isNumbered(quantity, digits)
      {
        continue
      }
      let written = rewritten(digits, isPoint: hasPoint, decimals: decimals)
      examination.report(
        strength: 0.6, "\(own) is not as the target language writes numbers", remedy: "write “\(written)”",
        target: [quantity.range],
        suggestion: written)
    }
  }
}

/// The digits with the marks of the other custom: 1,5 for 1.5, 10 000 for 10,000.
private func rewritten(_ digits: ArraySlice<UInt8>, isPoint: Bool, decimals: Int) -> String {
  let text = String(decoding: digits, as: UTF8.self)
  if isPoint { return text.replacing(".", with: ",") }
  return text.replacing(",", with: decimals == 3 ? "\u{202F}" : ".")
}

extension ExaminedText {
  /// A number with a comma and a point as the language writes it: 12 500,50 for 12,500.50; nil where it does so.
  fileprivate func written(bothMarks digits: ArraySlice<UInt8>) -> String? {
    guard let last = digits.lastIndex(where: { $0 == 0x2C || $0 == 0x2E }), let rule = separators[language] else {
      return nil
    }
    let point = (mark: UInt8(ascii: "."), group: UInt8(ascii: ","))
    let other = rule == .comma ? point : (mark: point.group, group: point.mark)
    // Groups of three and one mark for decimals, as the other custom has them; anything else is a list or a version.
    guard digits[last] == other.mark, digits[..<last].allSatisfy({ $0 != other.mark }),
      digits[..<last].split(separator: other.group).dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    let whole = String(decoding: digits[..<last], as: UTF8.self)
    let decimals = String(decoding: digits[(last + 1)...], as: UTF8.self)
    return rule == .comma
      ? whole.replacing(",", with: "\u{202F}") + "," + decimals : whole.replacing(".", with: ",") + "." + decimals
  }
}

extension PairExamination {
  /// Whether a number of the target is that of a version, a section or the like, by what stands before it there or before
  /// the same number in the source: section 12.2, Debian 11.5, §3.4.
  fileprivate func isNumbered(_ quantity: Quantity, _ digits: ArraySlice<UInt8>) -> Bool {
    let same = source.quantities.filter { source.utf8[$0.range] == digits }
    if target.isNumbered(quantity) || same.contains(where: source.isNumbered) { return true }
    // One name before both, at the start of a sentence, too.
    guard let name = target.wordRightBefore(quantity), target.entries[name].isCapitalized else { return false }
    return same.contains {
      guard let other = source.wordRightBefore($0) else { return false }
      return source.entries[other].isCapitalized && source.lower(other) == target.lower(name)
    }
  }
}

extension ExaminedText {
  /// The word before a number, a sign between them or none.
  fileprivate func wordRightBefore(_ quantity: Quantity) -> Int? {
    lastWord(endingBy: quantity.range.lowerBound).flatMap {
      quantity.range.lowerBound - words[$0].range.upperBound <= 3 ? $0 : nil
    }
  }

  /// Whether a number follows a word such as "version" or "section", a sign for it, a name inside a sentence, or another
  /// such number in a list.
  fileprivate func isNumbered(_ quantity: Quantity) -> Bool {
    let start = quantity.range.lowerBound
    if start > 0, utf8[start - 1] == UInt8(ascii: "#") || utf8[..<start].suffix(4).contains(0xA7) { return true }
    guard let index = wordRightBefore(quantity) else { return false }
    let entry = entries[index]
    if entry.isCapitalized && (!words[index].startsSentence || hasInnerCapital(index)) { return true }
    if Self.numbered.contains(entry.lower) { return true }
    // sections 12.2 et 12.3
    guard let before = quantities.last(where: { $0.range.upperBound <= start }), before.isInDigits,
      start - before.range.upperBound <= 6
    else { return false }
    return utf8[before.range].contains(0x2E) && isNumbered(before)
  }

  /// Words that a number without a value goes with.
  private static let numbered = LanguageData.union(\.checkedWords.versions).union(
    LanguageData.all.flatMap { Words(stringLiteral: $0.countedWords).list.map { $0.lowercased() } }.filter {
      $0.count > 2
    })
}

/// By language: what parts decimals, where groups of three and decimals can't be taken for each other.
private let separators = Dictionary(
  uniqueKeysWithValues: LanguageData.all.compactMap { data in data.typography.decimals.map { (data.code, $0) } })
