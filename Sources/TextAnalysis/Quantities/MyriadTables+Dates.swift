/// Years, months and days.
extension MyriadTables {
  /// The place behind a mark that goes with the number before it.
  func end(of marks: [[UInt8]], behind end: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    if let mark = text.first(of: marks, at: end) { return end + mark.count }
    guard setsDigitsApart, end < text.count, text[end] == 0x20, let mark = text.first(of: marks, at: end + 1) else {
      return nil
    }
    return end + 1 + mark.count
  }

  /// The place behind the month whose number stands at a place: 3月.
  func endOfMonth(_ value: Double, at range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard value >= 1, value <= 12, value == value.rounded(), text.first(of: unlikeDates, at: range.lowerBound) == nil
    else { return nil }
    return end(of: months, behind: range.upperBound, in: text)
  }

  /// The year by the common era of one behind the name of an era: 民國113年, 令和6年.
  func year(_ value: Double, at range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Double? {
    guard !eras.isEmpty, value >= 1, value < 150, end(of: years, behind: range.upperBound, in: text) != nil else {
      return nil
    }
    return eras.first { text.has($0.mark, before: range.lowerBound) }.map { $0.value + value }
  }

  /// The first year of an era, which has a word of its own: 令和元年.
  func firstYear(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> (value: Double, end: Int)? {
    guard let mark = text.first(of: firstYears, at: place) else { return nil }
    let end = place + mark.count
    return year(1, at: place..<end, in: text).map { ($0, end) }
  }

  /// The month or weekday that is named at a place.
  func name(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> DateName? {
    guard let name = dates.first(where: { text.has($0.mark, at: place) }),
      text.first(of: unlikeDates, at: place) == nil
    else { return nil }
    return DateName(range: place..<place + name.mark.count, number: name.number)
  }
}
