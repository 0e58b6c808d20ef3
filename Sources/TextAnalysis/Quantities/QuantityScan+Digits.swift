import Bitext

extension QuantityScan {
  /// Reads what starts with a digit at `start`; gives the place behind it.
  mutating func readDigits(from start: Int) -> Int {
    // Letters before it make it a code: A4, H1N1.
    if endsInLetter(at: start) { return skipRun(from: start) }
    // 0x1F, 0x%s.
    if text[start] == 0x30, start + 1 < text.count, text[start + 1] | 0x20 == UInt8(ascii: "x") {
      return skipRun(from: start)
    }
    var digits: [UInt8] = []
    var place = start
    var groups = 1
    var inGroup = 0
    var sawMark = false
    while place < text.count {
      let byte = text[place]
      if isDigit(byte) {
        digits.append(byte)
        inGroup += 1
        place += 1
        continue
      }
      if (byte == 0x2E || byte == 0x2C), place + 1 < text.count, isDigit(text[place + 1]) {
        digits.append(byte)
        sawMark = true
        groups += 1
        inGroup = 0
        place += 1
        continue
      }
      let space = byte == 0x27 ? 1 : spaceLength(at: place)
      if space > 0, !sawMark, groups == 1 ? inGroup <= 3 : inGroup == 3,
        byte != 0x20 || finder.words.numbers.hasSpacedGroups,
        digitCount(from: place + space) == 3
      {
        digits.append(0x20)
        groups += 1
        inGroup = 0
        place += space
        continue
      }
      break
    }
    let range = start..<place
    guard let value = digits.withUnsafeBufferPointer({ finder.words.numberFormat.value(of: $0) }) else {
      return readParts(range)
    }
    var quantity = Quantity(range: range, values: [value], isInDigits: true)
    addReadings(digits, to: &quantity)
    let end = readBehind(&quantity, digits: digits)
    quantity.unit = quantity.unit ?? unit(before: start) ?? unit(behind: end)
    quantity.isNegative = isNegative(at: start, quantity.unit)
    addContext(start, digits, to: &quantity)
    found.append(quantity)
    return end
  }

  /// 30.11.2024, 1.2.3: each part a number.
  private mutating func readParts(_ range: Range<Int>) -> Int {
    var place = range.lowerBound
    while place < range.upperBound {
      var end = place
      var value = 0.0
      while end < range.upperBound, isDigit(text[end]) {
        value = value * 10 + Double(text[end] - 0x30)
        end += 1
      }
      if end > place {
        found.append(Quantity(range: place..<end, values: [value], isInDigits: true, isPartOfDate: true))
      }
      place = end + 1
    }
    return range.upperBound
  }

  /// 1.500 is 1500 to some and 1.5 to others; 10.00 may be a time.
  private func addReadings(_ digits: [UInt8], to quantity: inout Quantity) {
    let marks = digits.indices.filter { digits[$0] == 0x2E || digits[$0] == 0x2C }
    guard marks.count == 1, let mark = marks.first, !digits.contains(0x20) else { return }
    let decimals = digits.count - mark - 1
    if decimals == 3, mark <= 3 {
      let whole = number(digits[..<mark])
      let rest = number(digits[(mark + 1)...])
      let other = quantity.value == whole * 1000 + rest ? whole + rest / 1000 : whole * 1000 + rest
      quantity.values.append(other)
    }
    if decimals == 2, digits[mark] == 0x2E, let hours = Int(exactly: number(digits[..<mark])), hours <= 24,
      let minutes = Int(exactly: number(digits[(mark + 1)...])), minutes < 60
    {
      quantity.minutes = hours * 60 + minutes
      quantity.isHalfDayOpen = hours <= 12
    }
  }

  /// What stands before the digits may change their value: .08 is 0.08, the 20 of 2019-20 is 2020; the 24 of 24 h/24 may
  /// go unsaid.
  private func addContext(_ start: Int, _ digits: [UInt8], to quantity: inout Quantity) {
    guard start > 0, digits.allSatisfy(isDigit) else { return }
    let mark = text[start - 1]
    if mark == UInt8(ascii: "."), start < 2 || text[start - 2] == 0x20 || text[start - 2] == 0x28 {
      quantity.values = [quantity.value / (0..<digits.count).reduce(1) { product, _ in product * 10 }]
    }
    if mark == UInt8(ascii: "/"), start >= 2,
      NumberTables.perDay.contains(String(Unicode.Scalar(text[start - 2] | 0x20)))
    {
      quantity.isFirm = false
    }
    let isDash = mark == 0x2D || mark == 0x2F || (start >= 3 && text[start - 3] == 0xE2 && text[start - 2] == 0x80)
    let dash = mark >= 0x80 ? 3 : 1
    if isDash, digits.count == 2, start >= dash + 4, start < dash + 5 || !isDigit(text[start - dash - 5]),
      text[(start - dash - 4)..<(start - dash)].allSatisfy(isDigit)
    {
      let century = Int(text[start - dash - 4] - 0x30) * 10 + Int(text[start - dash - 3] - 0x30)
      if (10...21).contains(century) { quantity.values.append(Double(century * 100) + quantity.value) }
    }
  }

  private func number(_ digits: ArraySlice<UInt8>) -> Double {
    digits.reduce(0) { isDigit($1) ? $0 * 10 + Double($1 - 0x30) : $0 }
  }

  /// Takes in what stands right behind the digits: an ordinal's letters, k, h and minutes, : and minutes, a.m., a scale
  /// word. Gives the place behind all.
  private mutating func readBehind(_ quantity: inout Quantity, digits: [UInt8]) -> Int {
    var place = quantity.range.upperBound
    let isWhole = !digits.contains(0x2E) && !digits.contains(0x2C)
    if place + 2 < text.count + 0, text[place] == 0x3A, isWhole, digitCount(from: place + 1) == 2, quantity.value <= 24
    {
      let minutes = Int(text[place + 1] - 0x30) * 10 + Int(text[place + 2] - 0x30)
      if minutes < 60 {
        quantity.minutes = Int(clamping: quantity.value) * 60 + minutes
        quantity.isHalfDayOpen = quantity.value <= 12
        quantity.values = [quantity.value + Double(minutes) / 100, quantity.value]
        if minutes > 0 { quantity.values.removeLast() }
        place += 3
        // Seconds.
        if place + 2 < text.count, text[place] == 0x3A, digitCount(from: place + 1) == 2 { place += 3 }
        quantity.range = quantity.range.lowerBound..<place
        readHalfOfDay(&quantity, &place)
        let next = wordIndex(at: place)
        if finder.words.numbers.hasTwentyFourHours, lower(next).map(NumberTables.hours.contains) ?? false,
          isJoined(place, words[next].range.lowerBound)
        {
          quantity.isHalfDayOpen = false
        }
        return place
      }
    }
    if let end = readMarks(&quantity) { return end }
    let letters = letterRun(at: place)
    if !letters.isEmpty {
      let word = String(decoding: text[letters], as: UTF8.self)
      switch word {
      case _ where NumberTables.ordinalEndings.contains(word):
        place = letters.upperBound
      case _ where NumberTables.decadeEndings.contains(word):
        quantity.isDecade = true
        place = letters.upperBound
      case "k", "K":
        quantity.values = quantity.values.map { $0 * 1000 }
        place = letters.upperBound
      case "M" where unit(before: quantity.range.lowerBound) != nil,
        "m" where unit(before: quantity.range.lowerBound) != nil:
        quantity.values = quantity.values.map { $0 * 1e6 }
        place = letters.upperBound
      case "M":
        quantity.values.append(quantity.value * 1e6)
        place = letters.upperBound
      case "h", "H":
        readClock(&quantity, &place)
      case _ where NumberTables.halfMarks.contains(word):
        readClock(&quantity, &place)
      default:
        if let scale = NumberTables.scaleMarks[word] {
          quantity.values = quantity.values.map { $0 * scale }
          place = letters.upperBound
        } else if let unit = Unit.named(word.lowercased()) {
          quantity.unit = unit
        }
      }
      return place
    }
    if quantity.value >= 1000, quantity.value < 2100, text.count > place, isPartedDecadeEnding(at: place) {
      quantity.isDecade = true
    }
    if isDecade(at: quantity.range.lowerBound) { quantity.isDecade = true }
    // "$300+ billion".
    let plus = place < text.count && text[place] == UInt8(ascii: "+") ? 1 : 0
    let space = plus + spaceLength(at: place + plus)
    let next = wordIndex(at: place + space)
    if next < words.count,
      words[next].range.lowerBound == place + space || isJoined(place, words[next].range.lowerBound)
    {
      let entry = entries[words[next].entry]
      if entry.lower == "h" || (entry.lower.first == "h" && entry.hasDigit) || isHalfOfDay(next)
        || NumberTables.hours.contains(entry.lower)
      {
        place += space
        readClock(&quantity, &place)
        return place
      }
      if finder.words.numbers.scales[entry.lower] != nil
        || (!entry.number.isNaN && entry.number >= 1000 && !entry.hasDigit)
      {
        // 1 million et demi, 2 million and a half.
        let half = half(behind: next)
        quantity.values = quantity.values.map { ($0 + (half == nil ? 0 : 0.5)) * scale(entry) }
        place = words[half ?? next].range.upperBound
        quantity.range = quantity.range.lowerBound..<place
      }
    }
    return place
  }

  /// The word that adds a half to the scale at `index`; nil where none does.
  private func half(behind index: Int) -> Int? {
    func word(_ place: Int) -> String { place < words.count ? entries[words[place].entry].lower : "" }
    guard NumberTables.links.contains(word(index + 1)) else { return nil }
    return [index + 2, index + 3].first { place in
      NumberTables.halves.contains(word(place))
        && (place == index + 2 || finder.words.numbers.articles.contains(word(index + 2)))
    }
  }

  func scale(_ entry: WordEntry) -> Double {
    finder.words.numbers.scales[entry.lower] ?? (entry.number.isNaN ? 1 : entry.number)
  }

  /// années 1980: the 1980s.
  private func isDecade(at place: Int) -> Bool {
    lower(wordIndex(at: place) - 1).map(finder.words.numbers.decades.contains) ?? false
  }

  /// The end of the 1980's.
  private func isPartedDecadeEnding(at place: Int) -> Bool {
    guard place + 1 < text.count, text[place] == 0x27 else { return false }
    return NumberTables.decadeEndings.contains { text[(place + 1)...].starts(with: $0.utf8) }
  }

  func letterRun(at start: Int) -> Range<Int> {
    var end = start
    while end < text.count, isLetter(text[end]), !isMarkLead(end) { end += 1 }
    return start..<end
  }

  /// A byte above ASCII that starts punctuation or a space rather than a letter.
  private func isMarkLead(_ place: Int) -> Bool {
    let byte = text[place]
    return byte == 0xC2 || byte == 0xE2
  }

  func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x80 }

  /// Whether a letter ends right before `place`; no-break spaces and signs such as ° are none.
  private func endsInLetter(at place: Int) -> Bool {
    guard place > 0 else { return false }
    let last = text[place - 1]
    if last < 0x80 { return (last | 0x20) >= 0x61 && (last | 0x20) <= 0x7A }
    var lead = place - 1
    while lead > 0, text[lead] & 0xC0 == 0x80 { lead -= 1 }
    if text[lead] == 0xC2 || text[lead] == 0xE2 { return false }
    // Only letters that have capitals make codes: 于1999年, ב2024.
    return String(decoding: text[lead..<place], as: UTF8.self).unicodeScalars.first?.properties.isCased ?? false
  }

  private func skipRun(from start: Int) -> Int {
    var place = start
    while place < text.count, isDigit(text[place]) || ((text[place] | 0x20) >= 0x61 && (text[place] | 0x20) <= 0x7A) {
      place += 1
    }
    return place
  }

  func digitCount(from start: Int) -> Int {
    var place = start
    while place < text.count, isDigit(text[place]) { place += 1 }
    return place - start
  }

  /// Digits of another script or of full width; gives the place behind them.
  mutating func readForeignDigits(_ word: Word) -> Int {
    var ascii: [UInt8] = []
    for scalar in String(decoding: text[word.range], as: UTF8.self).unicodeScalars {
      switch scalar {
      case "，", "٬": ascii.append(UInt8(ascii: finder.words.numberFormat.decimal == 0x2E ? "," : "."))
      case "．", "٫": ascii.append(finder.words.numberFormat.decimal)
      case ",", ".": ascii.append(UInt8(ascii: scalar))
      default:
        guard let digit = scalar.properties.numericValue, digit >= 0, digit < 10, digit == digit.rounded() else {
          return word.range.upperBound
        }
        ascii.append(UInt8(digit) + 0x30)
      }
    }
    guard let value = ascii.withUnsafeBufferPointer({ finder.words.numberFormat.value(of: $0) }) else {
      return word.range.upperBound
    }
    var quantity = Quantity(range: word.range, values: [value], isInDigits: true)
    let end = readMarks(&quantity) ?? word.range.upperBound
    quantity.unit = quantity.unit ?? unit(behind: end)
    found.append(quantity)
    return end
  }

  /// A currency's symbol before a number.
  func unit(before start: Int) -> Unit? {
    var place = start
    while place > 0, text[place - 1] == 0x20 { place -= 1 }
    guard place > 0 else { return nil }
    if text[place - 1] == UInt8(ascii: "$") { return Unit.named("$") }
    for symbol in ["€", "£", "¥", "₽", "₹"] where place >= symbol.utf8.count {
      if text[(place - symbol.utf8.count)..<place].elementsEqual(symbol.utf8) { return Unit.named(symbol) }
    }
    return nil
  }

  /// A unit's symbol or word behind a number.
  func unit(behind end: Int) -> Unit? {
    var place = end + spaceLength(at: end)
    guard place < text.count else { return nil }
    // A 30-day period; not a code, as of 5220.22-M.
    if place == end, text[place] == UInt8(ascii: "-"), letterRun(at: place + 1).count > 2 { place += 1 }
    if text[place] == UInt8(ascii: "%") { return Unit.named("%") }
    if text[place] == UInt8(ascii: "$") { return Unit.named("$") }
    for symbol in ["€", "£", "¥", "₽", "₹", "°C", "°F", "° C", "° F", "m²", "km²"]
    where place + symbol.utf8.count <= text.count {
      if text[place..<(place + symbol.utf8.count)].elementsEqual(symbol.utf8) {
        return Unit.named(symbol.lowercased().filter { $0 != " " })
      }
    }
    let next = wordIndex(at: place)
    guard next < words.count, words[next].range.lowerBound == place, let word = lower(next) else { return nil }
    if NumberTables.percentPoints.contains(where: { $0.matches(at: next) { lower($0) } }) { return Unit.named("%pt") }
    if NumberTables.percents.contains(where: { $0.matches(at: next) { lower($0) } }) { return Unit.named("%") }
    // "de dollars", "d'euros" behind a scale word.
    if NumberTables.beforeUnits.contains(word) {
      return lower(next + 1).flatMap(Unit.named).flatMap {
        $0.dimension == .currency || $0.dimension == .duration ? $0 : nil
      }
    }
    if NumberTables.unlikeUnits.contains(word) { return nil }
    guard let unit = Unit.named(at: next, lower)?.unit ?? symbol(at: next) else {
      // Seize derniers kilomètres: what counts only or lasts stands between.
      return finder.words.numbers.beforeCounted.contains(word) && next + 1 < words.count
        && isJoined(words[next].range.upperBound, words[next + 1].range.lowerBound)
        ? lower(next + 1).flatMap(Unit.named) : nil
    }
    let unitEnd = words[next].range.upperBound
    let isPerHour =
      text[unitEnd...].starts(with: "/h".utf8)
      || NumberTables.perHour.contains { $0.matches(at: next + 1) { lower($0) } }
    return isPerHour ? unit.perHour ?? unit : unit
  }

  private func symbol(at index: Int) -> Unit? {
    let range = words[index].range
    return range.count <= 3 ? Unit.symbol(String(decoding: text[range], as: UTF8.self)) : nil
  }
}
