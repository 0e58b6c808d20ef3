/// Numbers and dates of languages that count in ten thousands and set no spaces around them.
extension QuantityScan {
  /// Takes in what goes with a number before it: the parts of a fraction, an hour's mark, scales, the era before a year.
  /// Gives the place behind all, or nil where there is nothing of the kind.
  mutating func readMarks(_ quantity: inout Quantity) -> Int? {
    guard let tables = finder.words.numbers.myriads else { return nil }
    let range = quantity.range
    if let parts = tables.parts(behind: range.upperBound, in: text), quantity.value > 0 {
      quantity.range = range.lowerBound..<parts.range.upperBound
      if quantity.value == 100 {
        quantity.values = [parts.value]
        quantity.unit = Unit.named("%")
        quantity.isFirm = true
      } else {
        // As in the other languages, a fraction only answers.
        quantity.values = [parts.value / quantity.value]
        quantity.isShare = true
        quantity.isFirm = false
      }
      return parts.range.upperBound
    }
    if let end = readMarkedHour(&quantity) { return end }
    if let scaled = tables.scaled(quantity.value, from: range, in: text) {
      quantity.values = scaled.values
      quantity.range = range.lowerBound..<scaled.end
      return scaled.end
    }
    if let year = tables.year(quantity.value, at: range, in: text) {
      quantity.values.insert(year, at: 0)
      return range.upperBound
    }
    if let end = tables.endOfMonth(quantity.value, at: range, in: text) {
      quantity.isMonth = true
      dates.append(DateName(range: range.lowerBound..<end, number: 100 + Int(quantity.value)))
      return end
    }
    return nil
  }

  /// Takes in the marks of a time: 20時30分, 下午3点半, 오후 8시 30분. Gives the place behind them, or nil where it is none.
  private mutating func readMarkedHour(_ quantity: inout Quantity) -> Int? {
    let start = quantity.range.upperBound
    guard let tables = finder.words.numbers.myriads, quantity.value <= 24, let hour = Int(exactly: quantity.value),
      let hourEnd = tables.end(of: tables.hours, behind: start, in: text),
      tables.end(of: tables.unlikeHours, behind: start, in: text) == nil
    else { return nil }
    var minutes = hour * 60
    var place = hourEnd
    let next = place + spaceLength(at: place)
    if let (count, end) = readMinutes(at: next), count < 60,
      let behind = tables.end(of: tables.minutes, behind: end, in: text)
    {
      minutes += count
      place = behind
    } else if let half = text.first(of: tables.halves, at: next) {
      minutes += 30
      place = next + half.count
    }
    let isMorning = tables.beforeNoon.contains { text.has($0, before: quantity.range.lowerBound) }
    let isEvening = tables.afterNoon.contains { text.has($0, before: quantity.range.lowerBound) }
    // Of words, 一時 is "for a while".
    guard place > hourEnd || isMorning || isEvening || tables.hourStandsAlone && quantity.isInDigits else { return nil }
    if isEvening, minutes < 720 { minutes += 720 }
    quantity.minutes = minutes
    quantity.isHalfDayOpen = hour <= 12 && !isMorning && !isEvening
    quantity.isFirm = true
    quantity.range = quantity.range.lowerBound..<place
    return place
  }

  private func readMinutes(at place: Int) -> (count: Int, end: Int)? {
    if let digits = text.whole(at: place) { return digits.count <= 2 ? (digits.value, digits.end) : nil }
    return finder.words.numbers.myriads?.numeral(in: text, at: place).map { (Int($0.value), $0.end) }
  }

  /// A number in Han numerals or the name of a date at the start of a word; gives the place behind it, or nil where there is
  /// none. Such a numeral is part of so many words that it only answers, unless it is a time.
  mutating func readNumerals(in word: Range<Int>) -> Int? {
    guard let tables = finder.words.numbers.myriads, tables.canStart(at: word.lowerBound, in: text) else { return nil }
    if let name = tables.name(at: word.lowerBound, in: text) {
      dates.append(name)
      return name.range.upperBound
    }
    if let year = tables.firstYear(at: word.lowerBound, in: text) {
      found.append(Quantity(range: word.lowerBound..<year.end, values: [year.value, 1]))
      return year.end
    }
    let start = word.lowerBound + (text.first(of: tables.ordinals, at: word.lowerBound)?.count ?? 0)
    guard let numeral = tables.numeral(in: text, at: start),
      !tables.numeralsAreSyllables || numeral.isComposed && numeral.end == word.upperBound
    else { return nil }
    var quantity = Quantity(range: start..<numeral.end, values: [numeral.value], isFirm: false)
    quantity.isCardinal = numeral.isComposed && numeral.isCounted
    quantity.isDecade = text.first(of: tables.decades, at: numeral.end) != nil
    let end = readMarks(&quantity) ?? numeral.end
    found.append(quantity)
    return end
  }

  /// The digits inside a word that starts with a letter of a script that makes no codes: 제3장, 약2만.
  mutating func readDigits(inside word: Range<Int>) -> Int {
    var place = word.lowerBound
    while place < word.upperBound {
      place = isDigit(text[place]) ? readDigits(from: place) : place + 1
    }
    return place
  }
}
