/// Roman numerals, where they can't be taken for words or initials.
enum RomanNumeral {
  /// The value of a numeral in capitals, such as XVI; nil for single letters other than V and X, which are initials
  /// and pronouns more often, and for what a Roman would not have written.
  static func value(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard (1...9).contains(text.count) else { return nil }
    var total = 0
    var previous = 0
    for byte in text.reversed() {
      let value: Int
      switch byte {
      case UInt8(ascii: "I"): value = 1
      case UInt8(ascii: "V"): value = 5
      case UInt8(ascii: "X"): value = 10
      case UInt8(ascii: "L"): value = 50
      case UInt8(ascii: "C"): value = 100
      default: return nil
      }
      if value < previous { total -= value } else { total += value; previous = value }
    }
    guard total > 0, spell(total).elementsEqual(text) else { return nil }
    if text.count == 1 { return total == 5 || total == 10 ? total : nil }
    // CC, LI, CI, CX: more often abbreviations.
    if text.count == 2, total > 40 { return nil }
    return total
  }

  /// The numeral in its standard form, below 400.
  static func spell(_ number: Int) -> [UInt8] {
    let parts: [(Int, String)] = [
      (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var numeral: [UInt8] = []
    for (value, letters) in parts {
      while rest >= value {
        numeral += letters.utf8
        rest -= value
      }
    }
    return numeral
  }
}
