import Bitext

/// Whether a sentence ends at a stop.
enum Judgement {
  case ends
  case goesOn
  /// As ICU's iterator has it.
  case asICU
}

extension Context {
  /// Judges a stop of the segment that starts at `segmentStart`. Constant time but for words' lengths.
  mutating func judge(_ stop: Stop, segmentStart: Int) -> Judgement {
    let next = character(at: stop.next)
    guard startsGrapheme(next.value) else { return .goesOn }
    guard stop.isSpaced else {
      // Only scripts without spaces end a sentence without one: report.pdf, a?b=c, 3.14.
      let before = stop.start > 0 ? character(at: start(before: stop.start)).value : 0
      return BoundaryMarks.isEastAsian(next.value) || BoundaryMarks.isEastAsian(before) ? .asICU : .goesOn
    }
    if BoundaryMarks.continues(next.value) { return .goesOn }
    guard hasWord(from: segmentStart, to: stop.start) else { return .goesOn }

    // What stands before the next word: a dash, brackets and quotation marks that open, an ellipsis.
    var word = stop.next
    var hasDash = false
    var opens = false
    while word < text.count {
      let character = character(at: word)
      if BoundaryMarks.isDash(character.value) {
        hasDash = true
      } else if BoundaryMarks.isQuote(character.value) || BoundaryMarks.isOpeningBracket(character.value) {
        opens = true
      } else if character.value != 0x2E && character.value != 0x2026 {
        break
      }
      word = skippingSpace(word + character.length)
    }
    guard word < text.count else { return .asICU }
    let letter = letter(at: word)
    if letter == .lower { return .goesOn }
    if hasDash, letter != .upper { return .goesOn }

    switch stop.kind {
    case .mark:
      if isParenthesised(stop) { return .goesOn }
      if stop.closesQuote, !hasDash, !opens, letter == .upper, isAttribution(at: word) { return .goesOn }
      return letter == .upper || letter == .digit || opens ? .ends : .asICU
    case .ellipsis:
      if isParenthesised(stop) { return .goesOn }
      return letter == .upper ? .ends : .asICU
    case .fullStop:
      return judgeFullStop(stop, word: word, letter: letter, opens: opens, segmentStart: segmentStart)
    }
  }

  /// The case of the letter that a next sentence would start with: an amount of money counts as a number, and the
  /// letter of an item, `c)`, as a capital.
  private func letter(at index: Int) -> LetterCase {
    let character = character(at: index)
    let next = index + character.length
    switch LetterCase(character.value) {
    case .lower: return next < text.count && text[next] == 0x29 ? .upper : .lower
    case .other where Unicode.Scalar(character.value)?.properties.generalCategory == .currencySymbol: return .digit
    case let found: return found
    }
  }

  /// Whether the stop stands in brackets of its own: `(?)`, `[...]`.
  private func isParenthesised(_ stop: Stop) -> Bool {
    guard stop.start > 0, stop.end < text.count else { return false }
    let before = text[stop.start - 1]
    return before == 0x28 && text[stop.end] == 0x29 || before == 0x5B && text[stop.end] == 0x5D
  }

  /// Whether a speaker's name and a verb of saying follow: `"Why?" Mary asked.`, `"Stop!" Mr. Smith said.`
  ///
  /// A pronoun there starts a sentence of its own (`"Why?" He said nothing.`): after a quotation it would be lower
  /// case, but for English "I".
  private func isAttribution(at word: Int) -> Bool {
    let isI = wordEnd(from: word) == word + 1 && text[word] == 0x49
    if !isI, value(ofWordAt: word, in: rules.starters) != nil { return false }
    var index = word
    for _ in 0..<3 {
      index = wordEnd(from: index)
      if index < text.count, text[index] == 0x2E { index += 1 }
      index = skippingSpace(index)
      guard index < text.count else { return false }
      let end = wordEnd(from: index)
      if end == index { return false }
      if rules.sayings.value(of: bytes(index..<end)) != nil { return true }
    }
    return false
  }
}
