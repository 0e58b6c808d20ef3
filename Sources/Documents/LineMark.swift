import Bitext

/// What a line of a plain text starts with where it is an item of a list or a numbered heading: `-`, `•`, `1.`, `(b)`,
/// `iv)`, `1.6.`, `A.2`, `①`, `三、`, `第1章`.
struct LineMark {
  /// How it is written; the marks of a list are written alike.
  enum Style: Hashable {
    case bullet(UInt32)
    /// With what stands behind the number.
    case digits(closing: String)
    case letter(closing: String)
    case roman(closing: String)
    case section(closing: String)
    case other(UInt32)
  }

  var style: Style
  /// The parts of a number: 1 and 6 of `1.6.`; none of a bullet.
  var numbers: [Int] = []
  /// UTF-8 length, with the white space behind it.
  var length = 0

  /// Whether it is a dash, with which a line of a paragraph may start as well.
  var isDash: Bool { if case .bullet(let mark) = style { (0x2010...0x2015).contains(mark) } else { false } }

  /// Whether it may as well be the initial of a name: `C.`
  var isInitial: Bool { style == .section(closing: "") && numbers.count == 1 }

  /// Whether this may be what comes after `last`: the next number, the first part of a section, the next of one above.
  func follows(_ last: LineMark) -> Bool {
    if case .roman(let closing) = style, case .letter(closing) = last.style { return last.romanValue == numbers[0] - 1 }
    if case .letter(let closing) = style, case .roman(closing) = last.style { return romanValue == last.numbers[0] + 1 }
    guard style == last.style || isSection && last.isSection else { return false }
    guard let number = numbers.last else { return true }
    if numbers.count > last.numbers.count { return numbers.dropLast() == last.numbers[...] && number <= 1 }
    return numbers.dropLast() == last.numbers.prefix(numbers.count - 1) && number == last.numbers[numbers.count - 1] + 1
  }

  /// Whether it may be the first of those that are met: any section may.
  var isFirst: Bool {
    guard let number = numbers.last, numbers.count == 1 else { return true }
    // a, A, i, I, α, Α, а, А
    if case .letter = style { return [0x61, 0x41, 0x69, 0x49, 0x3B1, 0x391, 0x430, 0x410].contains(number) }
    return number <= 1
  }

  /// Of a single letter: i, v, x.
  private var romanValue: Int? { [0x69: 1, 0x76: 5, 0x78: 10, 0x49: 1, 0x56: 5, 0x58: 10][numbers[0]] }

  private var isSection: Bool {
    switch style {
    case .section, .digits(closing: "."): true
    default: false
    }
  }

  /// The mark that `line`, without white space at its start, starts with; nil where it starts with none, or with nothing
  /// behind it.
  init?(_ line: UnsafeBufferPointer<UInt8>) {
    guard let first = line.first, first < 0x80 || first >= 0xC2, Self.mayStart(first) else { return nil }
    let start = Array(String(decoding: line.prefix(64), as: UTF8.self).unicodeScalars)
    guard let (style, numbers, end) = Self.parse(start) else { return nil }
    (self.style, self.numbers) = (style, numbers)
    var next = end
    while next < start.count, start[next].properties.isWhitespace { next += 1 }
    guard next < start.count else { return nil }
    length = start[..<next].reduce(0) { $0 + UTF8.width($1) }
  }

  /// Whether a mark may start with this byte; most lines start with a letter that another follows.
  private static func mayStart(_ byte: UInt8) -> Bool { byte != 0x20 && byte != 0x22 && byte != 0x27 }

  private typealias Parsed = (style: Style, numbers: [Int], end: Int)

  private static func parse(_ text: [Unicode.Scalar]) -> Parsed? {
    func isSpace(_ index: Int) -> Bool { index < text.count && text[index].properties.isWhitespace }
    let first = text[0].value
    if Characters.isBullet(first) || (0x2010...0x2015).contains(first)
      || [
        0x2D, 0x2A, 0x2B, 0xB7, 0x2043, 0x25BA, 0x25B6, 0x25C6, 0x25C7, 0x2192, 0x2713, 0x2714, 0x2717, 0x27A2, 0x30FB,
      ]
      .contains(first)
    {
      // A Japanese bullet touches its item.
      guard isSpace(1) || first == 0x30FB else { return nil }
      return (.bullet(first), [], 1)
    }
    if (0x2460...0x249B).contains(first) { return (.other(0x2460), [Int(first - 0x2460) % 20 + 1], 1) }
    if first == 0x7B2C { return chapter(text) }
    return number(text)
  }

  /// `第1章`, `第二条`
  private static func chapter(_ text: [Unicode.Scalar]) -> Parsed? {
    guard let (value, end) = value(text, from: 1), end < text.count, "章節节条條部編编回課课".unicodeScalars.contains(text[end])
    else { return nil }
    return (.other(text[end].value), [value], end + 1)
  }

  private static func number(_ text: [Unicode.Scalar]) -> Parsed? {
    var (index, opening) = (0, "")
    if text[0] == "(" || text[0] == "[" || text[0] == "（" {
      opening = String(text[0])
      index = 1
    }
    let body = index
    var numbers: [Int] = []
    var (isLetter, isRoman) = (false, false)
    while index < text.count {
      if let (value, end) = value(text, from: index) {
        numbers.append(value)
        index = end
      } else if numbers.isEmpty, let letters = letters(text, from: index) {
        (isLetter, isRoman) = (!letters.isRoman, letters.isRoman)
        numbers.append(letters.value)
        index = letters.end
      } else {
        return nil
      }
      guard index + 1 < text.count, text[index] == ".", text[index + 1].properties.numericType == .decimal else {
        break
      }
      index += 1
    }
    guard !numbers.isEmpty else { return nil }
    let closing = index
    while index < text.count, ".)]:．、）".unicodeScalars.contains(text[index]), index - closing < 2 { index += 1 }
    let mark = opening + String(String.UnicodeScalarView(text[closing..<index]))
    let isSpaced = index < text.count && text[index].properties.isWhitespace
    guard isSpaced || index > closing && text[closing].value > 0x7F else { return nil }
    if numbers.count > 1 {
      guard opening.isEmpty else { return nil }
      // `3.5 million`: without a full stop behind it, what follows has to look like a heading.
      if mark.isEmpty {
        var next = index
        while next < text.count, text[next].properties.isWhitespace { next += 1 }
        guard next < text.count, text[next].properties.isAlphabetic, !text[next].properties.isLowercase else {
          return nil
        }
      }
      return (.section(closing: mark == "." ? "" : mark), numbers, index)
    }
    // A letter with a colon is a variable or a drive, and a number with one a time.
    guard closing < index, !mark.hasSuffix(":"), !opening.isEmpty || index - closing == 1 || mark == ".)",
      opening.isEmpty || index > closing && mark != opening + "."
    else { return nil }
    if isLetter, mark == "." {
      return text[0].properties.isUppercase ? (.section(closing: ""), numbers, index) : nil
    }
    if isRoman { return (.roman(closing: mark), numbers, index) }
    if isLetter { return (.letter(closing: mark), numbers, index) }
    return closing - body <= 3 ? (.digits(closing: mark), numbers, index) : nil
  }

  /// A number in digits of any script, or in Chinese ones; at most 999.
  private static func value(_ text: [Unicode.Scalar], from start: Int) -> (value: Int, end: Int)? {
    var (index, value) = (start, 0)
    while index < text.count, index - start < 4, text[index].properties.numericType == .decimal {
      value = value * 10 + Int(text[index].properties.numericValue ?? 0)
      index += 1
    }
    if index > start { return index - start < 4 ? (value, index) : nil }
    while index < text.count, index - start < 4, let digit = Self.chineseDigits[text[index]] {
      value = digit < 10 ? value + digit : max(value, 1) * 10
      index += 1
    }
    return index > start ? (value, index) : nil
  }

  private static let chineseDigits: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]

  /// A single letter, or a small Roman number of two and more.
  private static func letters(
    _ text: [Unicode.Scalar], from start: Int
  ) -> (value: Int, isRoman: Bool, end: Int)? {
    var end = start
    while end < text.count, end - start < 5, text[end].properties.isAlphabetic { end += 1 }
    let word = String(String.UnicodeScalarView(text[start..<end]))
    if end - start == 1, text[start].properties.lowercaseMapping != text[start].properties.uppercaseMapping {
      return (Int(text[start].value), false, end)
    }
    guard end - start > 1, let index = Self.roman.firstIndex(of: word.lowercased()) else { return nil }
    return (index + 1, true, end)
  }

  private static let roman = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
    "xviii", "xix", "xx",
  ]
}
