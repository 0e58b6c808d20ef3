import Languages
import TextAnalysis

extension PairExamination {
  /// Times of day of the target that keep the custom of the source's language, and how the target's writes them:
  /// 5.45 pm and 17 h 45. Linear.
  func foreignTimes() -> [(range: Range<Int>, written: String)] {
    guard let own = clocks[languages.target], let other = clocks[languages.source],
      own.hourMark.isEmpty != other.hourMark.isEmpty
    else { return [] }
    return target.quantities.compactMap { quantity in
      guard let minutes = quantity.minutes, quantity.isInDigits, !target.touchesCode(quantity.range) else { return nil }
      let letters = target.utf8[quantity.range].filter { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
      let mark = String(decoding: letters, as: UTF8.self).lowercased()
      let (hours, rest) = (minutes / 60, minutes % 60 < 10 ? "0\(minutes % 60)" : "\(minutes % 60)")
      if own.hourMark.isEmpty {
        // 24 h may be how long something takes, and 24 h 30 isn't.
        guard mark == other.hourMark, target.utf8[quantity.range].last.map({ $0 < 0x40 }) == true else { return nil }
        return (quantity.range, "\(hours):\(rest)")
      }
      guard other.halves.contains(mark) else { return nil }
      let hasPoints = target.utf8[quantity.range].contains(UInt8(ascii: "."))
      var end = quantity.range.upperBound
      if hasPoints, end < target.utf8.count, target.utf8[end] == UInt8(ascii: "."),
        target.utf8[end - 2] == UInt8(ascii: ".") || target.utf8[end - 2] == 0x20
      {
        end += 1
      }
      let written = "\(hours)\u{A0}\(own.hourMark)" + (minutes % 60 == 0 ? "" : "\u{A0}\(rest)")
      return (quantity.range.lowerBound..<end, written)
    }
  }

  /// Amounts of the target with the sign of the currency on the source's side of the number, and how the target writes
  /// them, where that takes no other word: €950 and 950 €. Linear.
  func foreignAmounts() -> [(range: Range<Int>, written: String?)] {
    guard let place = currencyPlaces[languages.target], let other = currencyPlaces[languages.source], place != other
    else { return [] }
    return target.quantities.compactMap { quantity in
      guard quantity.isInDigits, let unit = quantity.unit, unit.dimension == .currency,
        !target.touchesCode(quantity.range), !target.isQuoted(quantity), let sign = target.sign(of: quantity, other),
        // $1 is a variable as well.
        quantity.range.count > 1,
        source.quantities.contains(where: { $0.unit == unit && source.sign(of: $0, other) != nil })
      else { return nil }
      let range = min(sign.lowerBound, quantity.range.lowerBound)..<max(sign.upperBound, quantity.range.upperBound)
      guard !target.touchesCode(range), target.sign(of: quantity, place) == nil else { return nil }
      let (amount, symbol) = (target.utf8[quantity.range], String(decoding: target.utf8[sign], as: UTF8.self))
      // Marks of the other custom are told of by themselves.
      let isPlain = amount.allSatisfy { $0 < 0x3A || $0 > 0x7A } && !amount.contains { $0 == 0x2C || $0 == 0x2E }
      let number = String(decoding: amount, as: UTF8.self)
      guard isPlain else { return (range, nil) }
      return (range, place == .behind ? "\(number)\u{A0}\(symbol)" : symbol + number)
    }
  }
}

extension ExaminedText {
  /// Whether a number stands between quotation marks, as a format that is spoken of.
  func isQuoted(_ quantity: Quantity) -> Bool {
    lastWord(endingBy: quantity.range.upperBound).map { isQuoted($0) } ?? false
  }

  /// Where the sign of a currency stands on one side of a number: not that of US$, which has letters before it.
  fileprivate func sign(of quantity: Quantity, _ side: CurrencyPlace) -> Range<Int>? {
    var place = side == .before ? quantity.range.lowerBound : quantity.range.upperBound
    switch side {
    case .before:
      while place > 0, utf8[place - 1] == 0x20 { place -= 1 }
      for sign in currencySigns where place >= sign.count && utf8[(place - sign.count)..<place].elementsEqual(sign) {
        let start = place - sign.count
        let isInWord = start > 0 && (utf8[start - 1] >= 0x80 || (utf8[start - 1] | 0x20) >= 0x61)
        return isInWord ? nil : start..<place
      }
    case .behind:
      while place < utf8.count, [0x20, 0xC2, 0xA0, 0xE2, 0x80, 0xAF].contains(utf8[place]), !isSign(at: place) {
        place += 1
      }
      for sign in currencySigns where utf8[place...].starts(with: sign) { return place..<place + sign.count }
    }
    return nil
  }

  private func isSign(at place: Int) -> Bool { currencySigns.contains { utf8[place...].starts(with: $0) } }
}

private let currencySigns = ["$", "€", "£", "¥"].map { Array($0.utf8) }

private let currencyPlaces = Dictionary(
  uniqueKeysWithValues: LanguageData.all.compactMap { data in data.typography.currency.map { (data.code, $0) } })

/// By language, of those whose numbers are known to be written by a custom: the letter between hours and minutes, and the
/// letters of the halves of the day.
private let clocks = Dictionary(
  uniqueKeysWithValues: LanguageData.all.filter { $0.typography.decimals != nil }.map { data in
    let clock = data.numbers.clock
    let halves = (clock.beforeNoon + clock.afterNoon).map { phrase in phrase.words.joined().filter { $0.isLetter } }
    return (data.code, (hourMark: clock.hourMark, halves: Set(halves)))
  })
