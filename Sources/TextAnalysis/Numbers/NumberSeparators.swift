import Languages

/// How a language writes numbers in digits, as far as the separators go.
package struct NumberSeparators: Sendable {
  /// The decimal separator: a point in English, a comma in most of Europe.
  let decimal: UInt8

  init(language: String) {
    decimal = LanguageData.of(language).numbers.decimalPoint ? UInt8(ascii: ".") : UInt8(ascii: ",")
  }

  /// The value of digits with separators, such as 10,000 or 1.5; nil when it is no plain number (a date, a version).
  ///
  /// A separator that parts groups of three is read by the language's custom when alone ("1.500" is 1500 in French and
  /// 1.5 in English), and by its looks otherwise: the last of two kinds is the decimal one. Digits of any script are
  /// read where the caller has mapped them to ASCII.
  func value(of text: UnsafeBufferPointer<UInt8>) -> Double? {
    var groups: [Int] = [0]
    var separators: [UInt8] = []
    var digits: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte)
        groups[groups.count - 1] += 1
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "'"):
        separators.append(byte)
        groups.append(0)
      default:
        return nil
      }
    }
    guard !digits.isEmpty, digits.count <= 18, !groups.contains(0) else { return nil }
    var fraction = 0
    if let last = separators.last, last != UInt8(ascii: " "), last != UInt8(ascii: "'") {
      let differs = separators.dropLast().contains { $0 != last }
      let alone = separators.count == 1
      let looksGrouped = groups.last == 3 && groups[0] <= 3 && groups[0] > 0
      if differs || (alone && (!looksGrouped || last == decimal)) { fraction = groups.last ?? 0 }
      if !differs, !alone, !groups.dropFirst().allSatisfy({ $0 == 3 }) { return nil }
    }
    // The groups between the first and the decimals hold three digits each, or it is a date or a version.
    let whole = fraction > 0 ? groups.dropLast() : groups[...]
    guard whole.dropFirst().allSatisfy({ $0 == 3 }) else { return nil }
    var value = 0.0
    for digit in digits { value = value * 10 + Double(digit - UInt8(ascii: "0")) }
    for _ in 0..<fraction { value /= 10 }
    return value
  }

  /// The key under which equal numbers meet, such as "#10000" and "#1.5".
  static func key(of value: Double) -> String {
    if abs(value) < 1e15, let whole = Int(exactly: value) { return "#\(whole)" }
    // Ten significant digits hide what division by ten did to the last bits.
    let scaled = (value * 1e6).rounded() / 1e6
    return "#\(scaled)"
  }
}
