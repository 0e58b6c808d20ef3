import Bitext

extension QuantityScan {
  /// Reads number words from word `index` on; gives the place behind them, or nil where there are none.
  mutating func readWords(at index: Int) -> Int? {
    if let end = readPast(at: index) { return end }
    if let end = readShare(at: index) { return end }
    let entry = entries[words[index].entry]
    if entry.number.isNaN {
      let implied = finder.words.numbers.implied[entry.lower]
      guard let value = finder.words.numbers.vague[entry.lower] ?? implied else { return nil }
      let isCardinal = NumberTables.cardinals.contains(entry.lower)
      var quantity = Quantity(
        range: words[index].range, values: [value], isFirm: false, isCardinal: isCardinal, isImplied: implied != nil)
      quantity.isCollective = finder.words.numbers.collectives.contains(entry.lower)
      // Une soixantaine de millions de tonnes.
      if quantity.isCollective, let link = lower(index + 1), NumberTables.beforeUnits.contains(link),
        let scale = lower(index + 2).flatMap({ finder.words.numbers.scales[$0] }), scale >= 1000
      {
        quantity.values = [value * scale]
        quantity.range = words[index].range.lowerBound..<words[index + 2].range.upperBound
      }
      quantity.unit = quantity.isCollective ? unit(behind: quantity.range.upperBound) : nil
      found.append(quantity)
      return quantity.range.upperBound
    }
    if NumberTables.percents.contains(where: { $0.matches(at: index - $0.words.count + 1) { lower($0) } }) {
      return nil
    }
    var composer = NumberComposer()
    var last = index
    var next = index
    while next < words.count {
      let entry = entries[words[next].entry]
      if next > index, !isJoined(words[last].range.upperBound, words[next].range.lowerBound),
        !isLink(between: last, next)
      {
        break
      }
      if !entry.number.isNaN, composer.append(entry.number, isHyphenated: isHyphen(behind: last)) {
        last = next
        next += 1
      } else if composer.words > 0, NumberTables.allOnes.contains(entry.lower), composer.append(1) {
        last = next
        next += 1
      } else if composer.words > 0, NumberTables.links.contains(entry.lower), next + 1 < words.count,
        continues(composer, with: next + 1)
      {
        next += 1
      } else {
        break
      }
    }
    guard composer.words > 0 else { return nil }
    let range = words[index].range.lowerBound..<words[last].range.upperBound
    var quantity = Quantity(range: range, values: [composer.value])
    let isSpelled = (index...last).allSatisfy { self.isSpelled($0) || NumberTables.links.contains(lower($0) ?? "") }
    quantity.isFirm =
      last > index ? isSpelled || (index...last).contains { isFirm(entries[words[$0].entry]) } : isFirm(entry)
    quantity.isCardinal =
      isSpelled && composer.value > 2 && finder.words.numbers.vague[entry.lower] == nil
      || quantity.isFirm || NumberTables.cardinals.contains(entry.lower)
    if last == index, NumberTables.indefinite.contains(entry.lower) || isFigurative(index) { quantity.isFirm = false }
    var place = range.upperBound
    if let hour = lower(last + 1), NumberTables.hours.contains(hour) || isHalfOfDay(last + 1) {
      place += spaceLength(at: place)
      readClock(&quantity, &place)
    } else if let scale = lower(last + 1).flatMap({ NumberTables.wordScales[$0] }) {
      quantity.values = [composer.value * scale]
      place = words[last + 1].range.upperBound
      quantity.range = range.lowerBound..<place
    }
    quantity.unit = quantity.unit ?? unit(behind: place)
    quantity.isNegative = isNegative(at: range.lowerBound, quantity.unit)
    found.append(quantity)
    return place
  }

  /// Whether a number word is one of a phrase that counts nothing: a thousand times.
  private func isFigurative(_ index: Int) -> Bool {
    finder.words.numbers.figurative.contains { $0.matches(at: index) { lower($0) } }
  }

  /// Whether only a hyphen parts word `index` from the next.
  private func isHyphen(behind index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    let between = text[words[index].range.upperBound..<words[index + 1].range.lowerBound]
    return [[0x2D], [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91]].contains { between.elementsEqual($0) }
  }

  private func isLink(between first: Int, _ second: Int) -> Bool { second == first + 2 }

  private func continues(_ composer: NumberComposer, with index: Int) -> Bool {
    var composer = composer
    let entry = entries[words[index].entry]
    if NumberTables.allOnes.contains(entry.lower) {
      return composer.append(1) && finder.words.numbers.linksOnes
    }
    return !entry.number.isNaN && composer.append(entry.number)
  }

  /// Whether a word by itself is surely a number: spelled as one, not only of the same stem, and no other word as well.
  private func isFirm(_ entry: WordEntry) -> Bool {
    let tables = finder.words.numbers
    return entry.number > 2 && tables.asks && tables.vague[entry.lower] == nil
      && !tables.ambiguous.contains(entry.lower)
      && finder.words.numberWords.isSpelled(entry.lower)
  }

  private func isSpelled(_ index: Int) -> Bool {
    lower(index).map(finder.words.numberWords.isSpelled) ?? false
  }

  /// half past eight, quarter to six.
  private mutating func readPast(at index: Int) -> Int? {
    guard let first = lower(index),
      let before = finder.words.numbers.beforeHours.first(where: {
        $0.first == first && $0.phrase.matches(at: index) { lower($0) }
      })
    else { return nil }
    let hourIndex = index + before.phrase.words.count
    guard hourIndex < words.count else { return nil }
    let hourWord = words[hourIndex]
    let entry = entries[hourWord.entry]
    let digits = text[hourWord.range].allSatisfy { isDigit($0) }
    let hour =
      digits
      ? Double(String(decoding: text[hourWord.range], as: UTF8.self)) ?? .nan
      : finder.words.numbers.ones.contains(entry.lower) ? 1 : entry.number
    guard let hours = Int(exactly: hour), (1...12).contains(hours) else { return nil }
    found.append(
      Quantity(
        range: words[index].range.lowerBound..<hourWord.range.upperBound, values: [hour],
        minutes: hours * 60 + before.minutes, isHalfDayOpen: true))
    return hourWord.range.upperBound
  }

  /// "h", "heures", "a.m." and minutes behind an hour that ends before `place`.
  mutating func readClock(_ quantity: inout Quantity, _ place: inout Int) {
    guard quantity.value >= 0, quantity.value <= 24,
      quantity.value == quantity.value.rounded() || quantity.minutes != nil
    else { return }
    var minutes = quantity.minutes ?? Int(clamping: quantity.value) * 60
    var isOpen = quantity.value <= 12
    let index = wordIndex(at: place)
    // "20h30" is one word that starts before the h.
    let isInside = place < text.count && text[place] | 0x20 == 0x68 && spaceLength(at: place) == 0
    guard isInside || index < words.count && words[index].range.lowerBound == place else { return }
    let word =
      isInside && !(index < words.count && words[index].range.lowerBound == place)
      ? "h" : entries[words[index].entry].lower
    if isHalfOfDay(index) || quantity.isInDigits && word.first.map(NumberTables.halfInitials.contains) ?? false {
      quantity.minutes = minutes
      quantity.isHalfDayOpen = isOpen
      readHalfOfDay(&quantity, &place)
      return
    }
    if word.contains("h") || NumberTables.hours.contains(word) {
      // 20 h 30, 20h30, huit heures et demie.
      let bytes = Array(text[place...].prefix(12))
      var behind = 0
      while behind < bytes.count, isLetter(bytes[behind]), bytes[behind] != 0xC2, bytes[behind] != 0xE2 { behind += 1 }
      var end = place + behind
      let space = spaceLength(at: end)
      if digitCount(from: end + space) == 2,
        let value = Int(String(decoding: text[(end + space)..<(end + space + 2)], as: UTF8.self)),
        value < 60
      {
        minutes += value
        end += space + 2
        if value > 0 { quantity.values = [quantity.value + Double(value) / 100] }
        let next = wordIndex(at: end)
        if let part = NumberTables.partsOfDay.first(where: { $0.phrase.matches(at: next) { lower($0) } }) {
          if part.isSecond, minutes < 720 { minutes += 720 }
          isOpen = false
        } else if finder.words.numbers.hasTwentyFourHours, quantity.isInDigits {
          isOpen = false
        }
      } else {
        let next = wordIndex(at: end)
        // A time of day, or how long something takes.
        quantity.unit = Unit.named("h")
        if let behind = NumberTables.behindHours.first(where: { $0.phrase.matches(at: next) { lower($0) } }) {
          minutes += behind.minutes
          end = words[next + behind.phrase.words.count - 1].range.upperBound
        } else if let part = NumberTables.partsOfDay.first(where: { $0.phrase.matches(at: next) { lower($0) } }) {
          if part.isSecond, minutes < 720 { minutes += 720 }
          isOpen = false
        }
      }
      quantity.range = quantity.range.lowerBound..<end
      quantity.minutes = minutes
      // "20 h" is a time or a duration; French seldom writes an afternoon's hour below 13.
      quantity.isHalfDayOpen = isOpen
      place = end
    }
  }

  /// Whether word `index` starts a.m. or p.m.
  func isHalfOfDay(_ index: Int) -> Bool { halfOfDay(index) != nil }

  /// The half of the day that the words from `index` on name, and how many they are.
  private func halfOfDay(_ index: Int) -> (isSecond: Bool, wordCount: Int)? {
    let found = NumberTables.halvesOfDay.first { half in
      half.phrase.matches(at: index) { lower($0) }
        && half.phrase.words.indices.dropFirst().allSatisfy {
          words[index + $0].range.lowerBound - words[index + $0 - 1].range.upperBound <= 2
        }
    }
    return found.map { ($0.isSecond, $0.phrase.words.count) }
  }

  func readHalfOfDay(_ quantity: inout Quantity, _ place: inout Int) {
    let index = wordIndex(at: place)
    guard index < words.count, words[index].range.lowerBound - place <= 3, let half = halfOfDay(index),
      var minutes = quantity.minutes
    else { return }
    if half.isSecond, minutes < 720 { minutes += 720 }
    if !half.isSecond, minutes >= 720 { minutes -= 720 }
    quantity.minutes = minutes
    quantity.isHalfDayOpen = false
    place = words[index + half.wordCount - 1].range.upperBound
    quantity.range = quantity.range.lowerBound..<place
  }

  /// XIVe, and XIV where it can be no word.
  func roman(_ word: Word) -> Quantity? {
    let bytes = UnsafeBufferPointer(rebasing: text[word.range])
    guard bytes.count <= 12, bytes[0] >= 0x41, bytes[0] <= 0x58 else { return nil }
    var end = 0
    while end < bytes.count, [0x49, 0x56, 0x58, 0x4C, 0x43].contains(bytes[end]) { end += 1 }
    guard end > 0 else { return nil }
    let suffix = String(decoding: bytes[end...], as: UTF8.self)
    let numeral = UnsafeBufferPointer(rebasing: bytes[..<end])
    switch suffix {
    case "":
      guard end > 1, let value = RomanNumeral.value(of: numeral) else { return nil }
      return Quantity(range: word.range, values: [Double(value)], isFirm: false)
    case _ where NumberTables.romanEndings.contains(suffix):
      if end == 1, numeral[0] == 0x49 { return Quantity(range: word.range, values: [1], isFirm: false) }
      guard let value = RomanNumeral.value(of: numeral) else { return nil }
      return Quantity(range: word.range, values: [Double(value)])
    default: return nil
    }
  }
}
