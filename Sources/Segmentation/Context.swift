import Bitext

/// A block's bytes and the questions that sentence boundaries ask of them. Offsets are bytes in the block.
struct Context {
  let text: UnsafeBufferPointer<UInt8>
  let rules: LanguageRules
  private var quotes = OpenQuotes()
  /// The stretch last searched for a word, all of it in vain; what is asked again of a longer one is not repeated.
  private var wordless = 0..<0

  init(_ text: UnsafeBufferPointer<UInt8>, rules: LanguageRules) {
    self.text = text
    self.rules = rules
  }

  /// The character at `index`, which is below the end. Reads well-formed UTF-8.
  func character(at index: Int) -> Character32 {
    let lead = text[index]
    if lead < 0x80 { return Character32(value: UInt32(lead), length: 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in (index + 1)..<min(index + length, text.count) { value = value << 6 | UInt32(text[next] & 0x3F) }
    return Character32(value: value, length: min(length, text.count - index))
  }

  /// Where the character before `index`, which is above 0, starts.
  func start(before index: Int) -> Int {
    var start = index - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// `index` or where the white space that starts there ends.
  func skippingSpace(_ index: Int) -> Int {
    var index = index
    while index < text.count {
      let length = Characters.whiteSpaceLength(at: index, in: text)
      if length == 0 { break }
      index += length
    }
    return index
  }

  func isSpace(before index: Int) -> Bool {
    guard index > 0 else { return true }
    return Characters.whiteSpaceLength(at: start(before: index), in: text) > 0
  }

  func isSpace(at index: Int) -> Bool {
    index >= text.count || Characters.whiteSpaceLength(at: index, in: text) > 0
  }

  /// Whether the quotation mark at `index`, which stands after white space, closes a quotation.
  ///
  /// One that touches the word after it opens. Where spaces stand on both sides (French guillemets, tokenised text),
  /// a mark with a direction tells it, and a straight one by what is open there.
  mutating func closes(_ mark: Character32, at index: Int) -> Bool {
    let next = index + mark.length
    switch mark.value {
    case 0xAB, 0xBB, 0x2039, 0x203A:
      if rules.hasInvertedQuotes {
        guard isSpace(at: next) || BoundaryMarks.continues(character(at: next).value) else { return false }
        return quotes.isGuillemetOpen(at: index, in: text)
      }
      // A closing guillemet may lack the space after it only before punctuation.
      return mark.value == 0xBB || mark.value == 0x203A
    case 0x201D, 0x2019: return !startsWord(next)
    case 0x201C, 0x2018: return rules.hasInvertedQuotes && !startsWord(next)
    case 0x22, 0x27: return !startsWord(next) && (!isSpace(at: next) || quotes.closes(at: index, in: text))
    case 0x300D, 0x300F: return true
    default: return false
    }
  }

  private func startsWord(_ index: Int) -> Bool {
    guard index < text.count else { return false }
    return LetterCase(character(at: index).value) != .other
  }

  /// Whether a letter or digit stands from `start` to before `end`.
  mutating func hasWord(from start: Int, to end: Int) -> Bool {
    var index = wordless.lowerBound == start ? wordless.upperBound : start
    defer { wordless = start..<max(start, index) }
    while index < end {
      let character = character(at: index)
      if LetterCase(character.value) != .other { return true }
      index += character.length
    }
    return false
  }

  /// Where the word that ends at `end` starts: letters, digits, and the full stops, hyphens and signs that
  /// abbreviations hold (`U.S`, `c.-à-d`, `n°`). An elided article is left out (`l'art`). At most 24 bytes long;
  /// `end` when there is none or it is longer.
  func wordStart(before end: Int) -> Int {
    var start = end
    while start > 0 {
      let previous = self.start(before: start)
      let value = character(at: previous).value
      let isPart =
        switch value {
        case 0x2E, 0x2D, 0x2010, 0x2011, 0xB0, 0xBA: true
        case 0..<0x80: LetterCase(value) != .other
        default:
          !BoundaryMarks.isQuote(value) && !BoundaryMarks.isDash(value)
            && Characters.invisibleLength(at: previous, in: text) == 0 && LetterCase(value) != .other
        }
      if !isPart { break }
      start = previous
      if end - start > 24 { return end }
    }
    // Marks that start a word are none of it.
    while start < end, text[start] == 0x2E || text[start] == 0x2D { start += 1 }
    return start
  }

  /// Where the word that starts at `start` ends: letters and digits only.
  func wordEnd(from start: Int) -> Int {
    var end = start
    while end < text.count {
      let character = character(at: end)
      if LetterCase(character.value) == .other { break }
      end += character.length
      if end - start > 24 { break }
    }
    return end
  }

  func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[range])
  }

  /// The value that `table` gives the word at `start`, with its apostrophe if it is elided (`L'homme`); nil if none.
  func value(ofWordAt start: Int, in table: WordTable) -> UInt8? {
    let end = wordEnd(from: start)
    guard end > start else { return nil }
    let isElided =
      end < text.count
      && (text[end] == 0x27
        || (end + 2 < text.count && text[end] == 0xE2 && text[end + 1] == 0x80 && text[end + 2] == 0x99))
    if isElided, end - start <= 5 {
      let word = Array(text[start..<end]) + [0x27]
      return word.withUnsafeBufferPointer { table.value(of: $0) }
    }
    return table.value(of: bytes(start..<end))
  }
}
