/// Numbers by themselves.
extension MyriadTables {
  /// Several numerals as one number.
  struct Numeral {
    var value: Double
    var end: Int
    /// How many numerals there are.
    var count: Int
    /// Whether they make up a number by tens and scales, or are digits in a row as in a year; two digits in a row may be
    /// any two words.
    var isComposed: Bool
    /// Starts with a digit or with ten, not with a scale, as words do that are no number: 千万, 万一.
    var isCounted: Bool
  }

  /// The number in Han numerals at a place, 二十五, 三百, 五万; nil where there is none, or where it is none in
  /// particular: 二三十.
  func numeral(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Numeral? {
    guard start < text.count, text[start] >= 0xE3, !numerals.isEmpty else { return nil }
    // What scales have closed, the thousands since, the digits since; how many these are, and the last scale.
    var (total, section, digits, row, scale) = (0.0, 0.0, 0.0, 0, Double.infinity)
    var (place, count, longestRow, hasTens, first) = (start, 0, 0, false, 0.0)
    while place - start < 45, let numeral = numerals.first(where: { text.has($0.mark, at: place) }) {
      let value = numeral.value
      if count == 0 { first = value }
      if value < 10 {
        // A zero stands for tens that are left out: 三千零五十.
        row = row == 1 && digits == 0 && hasTens ? 1 : row + 1
        digits = digits * 10 + value
        longestRow = max(longestRow, row)
      } else {
        guard row <= 1 else { return nil }
        hasTens = true
        if value < 10_000 {
          section += (row > 0 && digits > 0 ? digits : 1) * value
        } else if value < scale, total + section + digits > 0 {
          total += (section + digits) * value
          (section, scale) = (0, value)
        } else {
          total = max(1, total + section + digits) * value
          (section, scale) = (0, value)
        }
        (digits, row) = (0, 0)
      }
      count += 1
      place += numeral.mark.count
    }
    guard count > 0 else { return nil }
    return Numeral(
      value: total + section + digits, end: place, count: count,
      isComposed: hasTens ? count > 1 && longestRow < 2 : longestRow >= 4, isCounted: first <= 10)
  }

  /// A number times the scales behind it, with the digits behind these: 2万, 1億2000万, 3千万, 1억 2000만; nil where none
  /// follows.
  func scaled(
    _ value: Double, from range: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> (values: [Double], end: Int)? {
    var start = range.upperBound
    if setsDigitsApart, start < text.count, text[start] == 0x20 { start += 1 }
    guard start < text.count, text[start] >= 0xE0, !ordinals.contains(where: { text.has($0, before: range.lowerBound) })
    else { return nil }
    var (place, total, section) = (start, 0.0, value)
    while true {
      var (factor, end) = (1.0, place)
      while text.first(of: unlikeScales, at: end) == nil,
        let scale = scales.first(where: { text.has($0.mark, at: end) })
      {
        factor *= scale.value
        end += scale.mark.count
      }
      guard factor > 1 else { break }
      total += section * factor
      section = 0
      place = end
      // What is left of it: 1万2000, 1억 2000만; behind a space a scale has to follow.
      let space = place < text.count && text[place] == 0x20 ? 1 : 0
      guard let rest = text.whole(at: place + space), rest.count <= 4, Double(rest.value) < factor,
        space == 0 || scales.contains(where: { text.has($0.mark, at: rest.end) })
      else { break }
      section = Double(rest.value)
      place = rest.end
    }
    guard place > start else { return nil }
    let isOneScale = otherWords.contains { place - start == $0.count && text.has($0, at: start) }
    return (isOneScale ? [total + section, value] : [total + section], place)
  }

  /// What follows a fraction's whole, 三分之一, 3분의 1: the number of its parts; nil where none follows.
  func parts(
    behind end: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (value: Double, range: Range<Int>, isInDigits: Bool)? {
    guard let mark = text.first(of: fractions, at: end) else { return nil }
    var place = end + mark.count
    if place < text.count, text[place] == 0x20 { place += 1 }
    if let digits = text.whole(at: place) {
      var (value, end) = (Double(digits.value), digits.end)
      if end < text.count, text[end] == 0x2E, let rest = text.whole(at: end + 1) {
        value += Double(rest.value) / (0..<rest.count).reduce(1) { product, _ in product * 10 }
        end = rest.end
      }
      return (value, place..<end, true)
    }
    return numeral(in: text, at: place).map { ($0.value, place..<$0.end, false) }
  }
}
