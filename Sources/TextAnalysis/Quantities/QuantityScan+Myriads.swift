/// Numbers of languages that count in ten thousands and set no spaces around them.
extension QuantityScan {
  /// Takes in the scales behind digits, with the digits behind these: 2万, 1億2000万, 3千万, 1억 2000만. Gives the place
  /// behind all.
  func readMyriads(_ quantity: inout Quantity, from start: Int) -> Int {
    guard let tables = finder.words.numbers.myriads, start < text.count, text[start] >= 0xE0,
      !tables.ordinals.contains(where: { isBefore(quantity.range.lowerBound, $0) })
    else { return start }
    var (place, total, section) = (start, 0.0, quantity.value)
    while true {
      var (factor, end) = (1.0, place)
      while !tables.unlikeScales.contains(where: { has($0, at: end) }),
        let scale = tables.scales.first(where: { has($0.mark, at: end) })
      {
        factor *= scale.value
        end += scale.mark.count
      }
      if factor > 1 {
        total += section * factor
        section = 0
        place = end
      } else if place > start {
        break
      } else {
        return start
      }
      // What is left of it: 1万2000, 1억 2000만; behind a space a scale has to follow.
      let space = spaceLength(at: place)
      let count = digitCount(from: place + space)
      guard (1...4).contains(count) else { break }
      let next = place + space + count
      guard space == 0 || tables.scales.contains(where: { has($0.mark, at: next) }) else { break }
      section = text[(place + space)..<next].reduce(0) { $0 * 10 + Double($1 - 0x30) }
      guard section < factor else {
        section = 0
        break
      }
      place = next
    }
    let isOneScale = tables.otherWords.contains { place - start == $0.count && has($0, at: start) }
    quantity.values = isOneScale ? [total + section, quantity.value] : [total + section]
    quantity.range = quantity.range.lowerBound..<place
    return place
  }

  /// Takes in the marks of a time: 20時30分, 下午3点半, 오후 8시 30분. Gives the place behind them, or nil where it is none.
  func readMarkedHour(_ quantity: inout Quantity, from start: Int) -> Int? {
    guard let tables = finder.words.numbers.myriads, quantity.value <= 24, let hour = Int(exactly: quantity.value),
      let mark = tables.hours.first(where: { has($0, at: start) }),
      !tables.unlikeHours.contains(where: { has($0, at: start) })
    else { return nil }
    var minutes = hour * 60
    let hourEnd = start + mark.count
    var place = hourEnd
    let next = place + spaceLength(at: place)
    let count = digitCount(from: next)
    if (1...2).contains(count), let behind = tables.minutes.first(where: { has($0, at: next + count) }) {
      minutes += text[next..<next + count].reduce(0) { $0 * 10 + Int($1 - 0x30) }
      place = next + count + behind.count
    } else if let half = tables.halves.first(where: { has($0, at: next) }) {
      minutes += 30
      place = next + half.count
    }
    let isMorning = tables.beforeNoon.contains { isBefore(quantity.range.lowerBound, $0) }
    let isEvening = tables.afterNoon.contains { isBefore(quantity.range.lowerBound, $0) }
    guard place > hourEnd || isMorning || isEvening || tables.hourStandsAlone else { return nil }
    if isEvening, minutes < 720 { minutes += 720 }
    quantity.minutes = minutes
    quantity.isHalfDayOpen = hour <= 12 && !isMorning && !isEvening
    quantity.range = quantity.range.lowerBound..<place
    return place
  }

  /// A number in Han numerals at the start of a word, 二十五, 三百, 五万; nil where there is none. Such a numeral is part
  /// of so many words that it only answers.
  mutating func readNumerals(from start: Int) -> Int? {
    guard text[start] >= 0xE3, let tables = finder.words.numbers.myriads else { return nil }
    var (total, section, digit) = (0.0, 0.0, Double?.none)
    var place = start
    while let numeral = tables.numerals.first(where: { has($0.mark, at: place) }), place - start < 45 {
      let value = numeral.value
      if value < 10 {
        // Digits in a row are those of a year: 二〇二四.
        digit = digit.map { $0 * 10 + value } ?? value
      } else if value < 10_000 {
        section += (digit ?? 1) * value
        digit = nil
      } else {
        total = (total + section + (digit ?? (total + section > 0 ? 0 : 1))) * value
        (section, digit) = (0, nil)
      }
      place += numeral.mark.count
    }
    guard place > start else { return nil }
    found.append(Quantity(range: start..<place, values: [total + section + (digit ?? 0)], isFirm: false))
    return place
  }

  /// The digits inside a word that starts with a letter of a script that makes no codes: 제3장, 약2만.
  mutating func readDigits(inside word: Range<Int>) -> Int {
    var place = word.lowerBound
    while place < word.upperBound {
      place = isDigit(text[place]) ? readDigits(from: place) : place + 1
    }
    return place
  }

  private func has(_ mark: [UInt8], at place: Int) -> Bool {
    place + mark.count <= text.count && text[place..<place + mark.count].elementsEqual(mark)
  }

  /// Whether a mark stands before `place`, a space between them or none.
  private func isBefore(_ place: Int, _ mark: [UInt8]) -> Bool {
    let end = place > 0 && text[place - 1] == 0x20 ? place - 1 : place
    return end >= mark.count && text[(end - mark.count)..<end].elementsEqual(mark)
  }
}
