/// Signs of numbers.
extension QuantityScan {
  /// Whether a minus stands before a number, as a sign or a word: −5 °C, moins dix degrés.
  ///
  /// A hyphen or dash is a sign only right before a temperature, and behind what ends no range: 5 -10 °C.
  func isNegative(at start: Int, _ unit: Unit?) -> Bool {
    guard start > 0 else { return false }
    let isTemperature = unit?.dimension == .temperature
    var place = start
    if let sign = dash(before: place, [Self.minusSign]) {
      place -= sign
      return place == 0 || !isDigit(text[place - 1]) && !isLetter(text[place - 1]) && text[place - 1] != 0x29
    }
    if isTemperature, let sign = dash(before: place, Self.dashes) {
      place -= sign
      guard place == 0 || text[place - 1] == 0x20 || text[place - 1] == 0x28 else { return false }
      while place > 0, text[place - 1] == 0x20 { place -= 1 }
      return place == 0 || !isDigit(text[place - 1]) && !"CF°".utf8.contains(text[place - 1])
    }
    let index = wordIndex(at: start)
    guard let word = lower(index - 1), NumberTables.minus.contains(word),
      isJoined(words[index - 1].range.upperBound, start)
    else { return false }
    return isTemperature && !(lower(index - 2).map(NumberTables.unlikeMinus.contains) ?? false)
  }

  /// The length of a dash that ends right before a place.
  private func dash(before end: Int, _ dashes: [[UInt8]]) -> Int? {
    dashes.first { $0.count <= end && text[(end - $0.count)..<end].elementsEqual($0) }?.count
  }

  private static let minusSign = Array("−".utf8)
  private static let dashes = ["-", "–", "‑"].map { Array($0.utf8) }
}
