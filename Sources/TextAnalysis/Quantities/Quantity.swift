/// A number in a text, however it is written, with what it could mean.
package struct Quantity: Hashable, Sendable {
  /// UTF-8 offsets, its unit left out.
  package var range: Range<Int>
  /// What it can be read as, the likeliest first; never empty.
  package var values: [Double]
  /// In digits, not in words.
  package var isInDigits = false
  /// Certainly a number that a translation keeps; words such as "both" or "second" are not.
  package var isFirm = true
  /// A number word that counts, such as "two", though it may be said as "both".
  package var isCardinal = false
  /// The sense of a word that counts nothing, and answers no other number: minors, 18.
  package var isImplied = false
  /// As a time of day, in minutes from midnight.
  package var minutes: Int?
  /// Whether `minutes` leaves open which half of the day is meant.
  package var isHalfDayOpen = false
  /// What it counts or measures.
  package var unit: Unit?
  /// Behind a minus sign, or a word for it; of a dash, only before a temperature, as it may be one of a range or list.
  package var isNegative = false
  /// A part of a date in digits, such as 30/11/2024.
  package var isPartOfDate = false
  /// The number of a month, which the text names by it: 3月.
  package var isMonth = false
  /// A noun for a number of things, which need not be exact: a dozen.
  package var isCollective = false
  /// A part of a whole: half, two thirds; and a number with a half.
  package var isShare = false
  /// The number of a decade (1980s): 80 will do for 1980; that of a century (1900s): 20 will do.
  package var isDecade = false

  /// The likeliest value.
  package var value: Double { values[0] }

  /// The likeliest value with its sign.
  package var signed: Double { isNegative ? -value : value }

  /// Whether two quantities can be the same number or time.
  package func agrees(with other: Quantity) -> Bool {
    if let minutes, let others = other.minutes {
      if minutes == others { return true }
      if isHalfDayOpen || other.isHalfDayOpen, minutes % 720 == others % 720 { return true }
      return false
    }
    for value in values {
      for another in other.values where abs(value - another) <= 1e-9 * max(abs(value), abs(another)) { return true }
    }
    guard isDecade || other.isDecade, value < 10_000, other.value < 10_000,
      let year = Int(exactly: value.rounded(.towardZero)),
      let another = Int(exactly: other.value.rounded(.towardZero))
    else { return false }
    // The 1900s are the twentieth century.
    if isDecade, year % 100 == 0, another == year / 100 + 1 { return true }
    if other.isDecade, another % 100 == 0, year == another / 100 + 1 { return true }
    return year % 100 == another % 100
  }
}
