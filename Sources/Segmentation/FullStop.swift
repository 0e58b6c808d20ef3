import Bitext

extension Context {
  /// Judges a single full stop by the word before it and the word after it, which starts at `word` with `letter`.
  mutating func judgeFullStop(
    _ stop: Stop, word: Int, letter: LetterCase, opens: Bool, segmentStart: Int
  ) -> Judgement {
    let tokenStart = wordStart(before: stop.start)
    let token = tokenStart..<stop.start
    if text[stop.start] == 0x3A { return plain(letter, opens: opens) }
    // 1.) The first item
    if !token.isEmpty, stop.end < text.count, text[stop.end] == 0x29, isListNumber(token),
      !hasWord(from: segmentStart, to: token.lowerBound)
    {
      return .goesOn
    }
    // Smith, Com. & Adm.
    if !token.isEmpty, token.count <= 6, text[stop.next] == 0x26,
      LetterCase(character(at: token.lowerBound).value) == .upper
    {
      return .goesOn
    }
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
      case .beforeDigit:
        return letter == .digit || isSignedDigit(at: word) || isNumberWord(at: word)
          ? .goesOn : plain(letter, opens: opens)
      case .mayEnd:
        if opens, text[stop.next] == 0x28 { return .goesOn }
        if follows(token.lowerBound, LanguageRules.goesOnBehind) { return .goesOn }
        if follows(token.lowerBound, LanguageRules.endsBehind), letter == .upper { return .ends }
        return isStarter || opens && letter == .upper ? .ends : .goesOn
      case .endsBeforeCapital: return letter == .upper || opens ? .ends : .asICU
      case .time:
        if opens, text[stop.next] == 0x28 { return .goesOn }
        // At 5 a.m. Mr. Quist woke.
        if letter == .upper, !opens, abbreviation(at: word) == .inside,
          countOfWords(in: segmentStart..<token.lowerBound) <= 2
        {
          return .goesOn
        }
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

  /// The token as it is, with a small first letter, in small letters where it is in capitals (`SEC. 12`), or its last part
  /// after a hyphen (`Lt.-Gen`).
  private func abbreviation(_ token: Range<Int>) -> Abbreviation? {
    if let value = rules.abbreviations.value(of: bytes(token)) { return Abbreviation(rawValue: value) }
    let first = character(at: token.lowerBound)
    if token.count > first.length, LetterCase(first.value) == .upper, let value = value(ofLowered: token, first) {
      return Abbreviation(rawValue: value)
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

  /// The value of the token with a small first letter, or of all of it in small letters where it is in capitals.
  private func value(ofLowered token: Range<Int>, _ first: Character32) -> UInt8? {
    let rest = token.dropFirst(first.length)
    let isInCapitals = rest.allSatisfy { text[$0] & 0xC0 == 0x80 || LetterCase(character(at: $0).value) == .upper }
    guard text[token].allSatisfy({ $0 < 0x80 }) else {
      let end = String(decoding: bytes(rest), as: UTF8.self)
      var word = String(decoding: bytes(token.lowerBound..<rest.startIndex), as: UTF8.self).lowercased()
      word += isInCapitals ? end.lowercased() : end
      return word.withUTF8(rules.abbreviations.value)
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: token.count) { buffer in
      _ = buffer.initialize(from: bytes(token))
      for index in isInCapitals ? buffer.indices : 0..<1 { buffer[index] |= 0x20 }
      return rules.abbreviations.value(of: UnsafeBufferPointer(buffer))
    }
  }

  /// Of the word that starts at `start` and has a full stop behind it.
  private func abbreviation(at start: Int) -> Abbreviation? {
    let end = wordEnd(from: start)
    guard end > start, end < text.count, text[end] == 0x2E else { return nil }
    return abbreviation(start..<end)
  }

  private func countOfWords(in range: Range<Int>) -> Int {
    var (count, index, isAfterSpace) = (0, range.lowerBound, true)
    while index < range.upperBound, count <= 2 {
      let space = Characters.whiteSpaceLength(at: index, in: text)
      if space == 0, isAfterSpace { count += 1 }
      isAfterSpace = space > 0
      index += max(space, 1)
    }
    return count
  }

  /// Whether another word that announces a number, and the number, start at `word`: `Ref. No. 5`.
  private func isNumberWord(at word: Int) -> Bool {
    guard let found = abbreviation(at: word), found == .beforeNumber || found == .beforeDigit else { return false }
    let next = skippingSpace(wordEnd(from: word) + 1)
    return next < text.count && LetterCase(character(at: next).value) == .digit
  }

  /// `+44`, `#5`, `№ 5`, `~10`
  private func isSignedDigit(at index: Int) -> Bool {
    switch character(at: index).value {
    case 0x23, 0x2B, 0x7E, 0xA7, 0xB1, 0x2116, 0x2212, 0x2248, 0x2264, 0x2265, 0x3C, 0x3E:
      let next = skippingSpace(index + character(at: index).length)
      return next < text.count && LetterCase(character(at: next).value) == .digit
    default: return false
    }
  }

  /// Digits, or a Roman numeral or single capital that stands alone: `p. 12`, `chap. IV`, `art. L. 123`.
  private func isNumber(at word: Int, letter: LetterCase) -> Bool {
    if letter == .digit || isSignedDigit(at: word) || isNumberWord(at: word) { return true }
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
