/// What numbers and dates are to alignment: values that are the same in both languages, whatever they are written with.
extension MyriadTables {
  struct Token {
    enum Meaning {
      case number(Double)
      /// A month or weekday, as `CalendarNames` numbers them.
      case date(Int)
    }

    var meaning: Meaning
    var range: Range<Int>
  }

  /// The number or date that starts with a word and is more than digits with nothing behind them, which are read as in any
  /// language; nil where there is none, or where it may be a part of another word.
  ///
  /// - Parameters:
  ///   - text: what comes before the word included.
  ///   - word: as word breaks have it; what is found may end inside another word.
  ///   - month: where the month ended that was found last: 五日 is the fifth behind it and five days elsewhere.
  func tokens(
    in text: UnsafeBufferPointer<UInt8>, word: Range<Int>, behindMonth month: Int, format: NumberSeparators
  ) -> (tokens: [Token], end: Int)? {
    let start = word.lowerBound
    if text.digit(at: start) != nil {
      let end = endOfDigits(in: text, from: start)
      // Most are followed by a space, a mark or another word.
      guard end < text.count, text[end] >= 0xE3 || text[end] == 0x20 else { return nil }
      return ascii(text, start..<end).withUnsafeBufferPointer(format.value).flatMap {
        marked($0, at: start..<end, in: text)
      }
    }
    guard canStart(at: start, in: text) else { return nil }
    if let name = name(at: start, in: text) { return one(.date(name.number), name.range) }
    if let year = firstYear(at: start, in: text) { return one(.number(year.value), start..<year.end) }
    let ordinal = text.first(of: ordinals, at: start)?.count ?? 0
    guard let numeral = numeral(in: text, at: start + ordinal) else { return nil }
    if numeralsAreSyllables {
      guard numeral.isComposed, numeral.isCounted, numeral.end == word.upperBound else { return nil }
      return one(.number(numeral.value), start..<numeral.end)
    }
    let range = start..<numeral.end
    if ordinal == 0, let found = marked(numeral.value, at: range, in: text) { return found }
    let isDay =
      !text[min(month, start)..<start].contains { $0 != 0x20 } && month > 0
      && text.first(of: days, at: numeral.end) != nil
    guard ordinal > 0 && numeral.value > 1 || isDay || numeral.isComposed && numeral.isCounted else { return nil }
    return one(.number(numeral.value), range)
  }

  /// What the marks around a number make of it.
  private func marked(
    _ value: Double, at range: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> (tokens: [Token], end: Int)? {
    if let parts = parts(behind: range.upperBound, in: text) {
      // Of 2/3 the two numbers, as other languages have them; of 25/100 the 25.
      let whole = value == 100 ? [] : [Token(meaning: .number(value), range: range)]
      return (whole + [Token(meaning: .number(parts.value), range: parts.range)], parts.range.upperBound)
    }
    if let scaled = scaled(value, from: range, in: text) {
      return one(.number(scaled.values[0]), range.lowerBound..<scaled.end)
    }
    if let year = year(value, at: range, in: text) { return one(.number(year), range) }
    if let end = endOfMonth(value, at: range, in: text) {
      return one(.date(100 + Int(value)), range.lowerBound..<end)
    }
    return nil
  }

  private func one(_ meaning: Token.Meaning, _ range: Range<Int>) -> (tokens: [Token], end: Int) {
    ([Token(meaning: meaning, range: range)], range.upperBound)
  }

  private func endOfDigits(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    while place < text.count {
      if let digit = text.digit(at: place) {
        place += digit.length
      } else if text[place] == 0x2E || text[place] == 0x2C, text.digit(at: place + 1) != nil {
        place += 1
      } else if let mark = text.first(of: Self.wideSeparators, at: place), text.digit(at: place + 3)?.length == 3 {
        place += mark.count
      } else {
        break
      }
    }
    return place
  }

  private func ascii(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var (digits, place) = ([UInt8](), range.lowerBound)
    while place < range.upperBound {
      if let digit = text.digit(at: place) {
        digits.append(UInt8(0x30 + digit.value))
        place += digit.length
      } else {
        // U+FF0C and U+FF0E.
        digits.append(text[place] < 0x80 ? text[place] : text[place + 2] == 0x8C ? 0x2C : 0x2E)
        place += text[place] < 0x80 ? 1 : 3
      }
    }
    return digits
  }

  private static let wideSeparators = ["，", "．"].map { Array($0.utf8) }
}
