import Bitext

extension Context {
  /// Judges a single full stop by the word before it and the word after it, which starts at `word` with `letter`.
  mutating func judgeFullStop(
    _ stop: Stop, word: Int, letter: LetterCase, opens: Bool, segmentStart: Int
  ) -> Judgement {
    let tokenStart = wordStart(before: stop.start)
    let token = tokenStart..<stop.start
    // A stop that closes a quotation or a bracket ends more than an abbreviation.
    guard !token.isEmpty, stop.next == skippingSpace(stop.end), isWordStart(token.lowerBound) else {
      return plain(letter, opens: opens)
    }
    if isListNumber(token), !opens,
      isAfterColon(token.lowerBound) || !hasWord(from: segmentStart, to: token.lowerBound)
    {
      return .goesOn
    }
    let isStarter = startsSentence(word)

    if let found = abbreviation(token) {
      switch found {
      case .inside: return .goesOn
      case .beforeNumber: return isNumber(at: word, letter: letter) ? .goesOn : plain(letter, opens: opens)
      case .beforeDigit: return letter == .digit ? .goesOn : plain(letter, opens: opens)
      case .mayEnd:
        if opens, text[stop.next] == 0x28 { return .goesOn }
        if follows(token.lowerBound, LanguageRules.goesOnBehind) { return .goesOn }
        if follows(token.lowerBound, LanguageRules.endsBehind), letter == .upper { return .ends }
        return isStarter || opens && letter == .upper ? .ends : .goesOn
      case .endsBeforeCapital: return letter == .upper || opens ? .ends : .asICU
      case .time:
        if opens, text[stop.next] == 0x28 { return .goesOn }
        return letter == .upper && !isTimeWord(at: word) || opens ? .ends : .goesOn
      }
    }
    if isInitial(token) {
      // art. L. 123
      if letter == .digit { return isAfterNumberWord(token.lowerBound) ? .goesOn : .ends }
      guard letter == .upper else { return .asICU }
      guard let starter = value(ofWordAt: word, in: rules.starters), isStarter else { return .goesOn }
      // Names, too, start with La or De: only after a lower-case word is the letter none of a name (vitamine C. La).
      return starter == 0 || isLowerCase(before: token.lowerBound) ? .ends : .goesOn
    }
    if isAcronym(token) {
      if opens, text[stop.next] == 0x28 { return .goesOn }
      return isStarter || (opens && letter == .upper) ? .ends : .goesOn
    }
    if rules.hasFullStopOrdinals, isOrdinal(token), letter == .upper || letter == .digit, !isStarter,
      !isAfterNumberWord(token.lowerBound)
    {
      return .goesOn
    }
    return rules.isComplete || letter != .upper ? plain(letter, opens: opens) : .asICU
  }

  /// A full stop after a word like others ends a sentence where a capital, a number or an opening mark follows.
  ///
  /// ICU goes on before a number when a lower-case word comes later ("in 2019. 12 people came").
  private func plain(_ letter: LetterCase, opens: Bool) -> Judgement {
    letter == .upper || letter == .digit || (opens && letter != .none) ? .ends : .asICU
  }

  /// The token as it is, with a small first letter, or its last part after a hyphen (`Lt.-Gen`).
  private func abbreviation(_ token: Range<Int>) -> Abbreviation? {
    if let value = rules.abbreviations.value(of: bytes(token)) { return Abbreviation(rawValue: value) }
    let first = text[token.lowerBound]
    if first >= 0x41, first <= 0x5A, token.count > 1 {
      let lowered = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: token.count) { buffer in
        _ = buffer.initialize(from: bytes(token))
        buffer[0] |= 0x20
        return rules.abbreviations.value(of: UnsafeBufferPointer(buffer))
      }
      if let lowered { return Abbreviation(rawValue: lowered) }
    }
    guard let hyphen = token.last(where: { text[$0] == 0x2D }), text[hyphen - 1] == 0x2E else { return nil }
    return rules.abbreviations.value(of: bytes((hyphen + 1)..<token.upperBound)).flatMap(Abbreviation.init(rawValue:))
  }

  /// Whether the word at `start` is one that starts sentences.
  private func startsSentence(_ start: Int) -> Bool {
    value(ofWordAt: start, in: rules.starters) != nil
  }

  /// Whether a list may start at `index`: `two things: 1. This`.
  private func isAfterColon(_ index: Int) -> Bool {
    var end = index
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    return end > 0 && end < index && text[end - 1] == 0x3A
  }

  /// Digits, or a Roman numeral or single capital that stands alone: `p. 12`, `chap. IV`, `art. L. 123`.
  private func isNumber(at word: Int, letter: LetterCase) -> Bool {
    if letter == .digit { return true }
    let end = wordEnd(from: word)
    return isRoman(word..<end)
      || (end == word + 1 && letter == .upper && !startsSentence(word))
  }

  private func isRoman(_ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count <= 7 && text[range].allSatisfy { "IVXLCDM".utf8.contains($0) }
  }

  /// What numbers an item: `3`, `12`, `1.2`, `B.2.1`, `IV`, `A`, `b`. Years and words are none.
  private func isListNumber(_ token: Range<Int>) -> Bool {
    if token.count == 1 { return LetterCase(UInt32(text[token.lowerBound])) != .other }
    if text[token].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return token.count <= 3 }
    // Sections of an appendix, too: B.2.1
    let first = UInt32(text[token.lowerBound])
    let isLettered = LetterCase(first) == .upper && token.count > 2 && text[token.lowerBound + 1] == 0x2E
    if text[isLettered ? token.dropFirst() : token].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E }) {
      return token.count <= 8
    }
    return token.count <= 5 && text[token].allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
  }

  /// A German ordinal: `3`, `21`, `XIV`.
  private func isOrdinal(_ token: Range<Int>) -> Bool {
    token.count <= 2 && text[token].allSatisfy { $0 >= 0x30 && $0 <= 0x39 } || isRoman(token)
  }

  /// One letter, or two separated by a hyphen in names: `J`, `É`, `J.-P`, `z`.
  private func isInitial(_ token: Range<Int>) -> Bool {
    let first = character(at: token.lowerBound)
    return first.length == token.count && [.upper, .lower].contains(LetterCase(first.value))
  }

  /// Single letters with full stops between them: `U.S`, `J.K`, `J.-P`, `s.v.p`.
  private func isAcronym(_ token: Range<Int>) -> Bool {
    var index = token.lowerBound
    var letters = 0
    while index < token.upperBound {
      let letter = character(at: index)
      guard [.upper, .lower].contains(LetterCase(letter.value)) else { return false }
      letters += 1
      index += letter.length
      if index == token.upperBound { break }
      guard text[index] == 0x2E else { return false }
      index += 1
      if index < token.upperBound, text[index] == 0x2D { index += 1 }
    }
    return letters > 1
  }

  /// Whether a word may start at `index`: not the `D` of `c!D`.
  private func isWordStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let previous = start(before: index)
    let value = character(at: previous).value
    return Characters.invisibleLength(at: previous, in: text) > 0 || BoundaryMarks.isQuote(value)
      || BoundaryMarks.isOpeningBracket(value) || BoundaryMarks.isDash(value) || BoundaryMarks.isEastAsian(value)
  }

  /// Whether the word before `index` announces a number: `art.`, `Nr.`
  private func isAfterNumberWord(_ index: Int) -> Bool {
    let found = wordRange(before: index).flatMap(abbreviation)
    return found == .beforeNumber || found == .beforeDigit
  }

  /// Whether the word before `index` starts with a small letter.
  private func isLowerCase(before index: Int) -> Bool {
    guard let previous = wordRange(before: index) else { return false }
    return LetterCase(character(at: previous.lowerBound).value) == .lower
  }

  /// Whether the word before `index` is one of a few.
  private func follows(_ index: Int, _ words: WordTable) -> Bool {
    guard let previous = wordRange(before: index) else { return false }
    return words.value(of: bytes(previous)) != nil
  }

  private func wordRange(before index: Int) -> Range<Int>? {
    var end = index
    while end > 0 {
      let previous = start(before: end)
      guard Characters.whiteSpaceLength(at: previous, in: text) > 0 || text[previous] == 0x2E else { break }
      end = previous
    }
    let start = wordStart(before: end)
    return start < end ? start..<end : nil
  }

  /// A weekday, a month, or a time zone in capitals (GMT, EST).
  private func isTimeWord(at word: Int) -> Bool {
    let end = wordEnd(from: word)
    if rules.timeWords.value(of: bytes(word..<end)) != nil { return true }
    return (2...4).contains(end - word) && text[word..<end].allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }
}
