import Bitext

extension QuantityScan {
  /// Reads number words from word `index` on; gives the place behind them, or nil where there are none.
  mutating func readWords(at index: Int) -> Int? {
    if let end = readPast(at: index) { return end }
    let entry = entries[words[index].entry]
    if entry.number.isNaN {
      guard let value = finder.words.numbers.vague[entry.lower], value > 0 else { return nil }
      // Articles count only before an hour.
      if ["a", "an", "per", "un", "une"].contains(entry.lower) { return nil }
      found.append(Quantity(range: words[index].range, values: [value], isFirm: false))
      return words[index].range.upperBound
    }
    if entry.lower == "cent", lower(index - 1) == "pour" || lower(index - 1) == "per" { return nil }
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
      if !entry.number.isNaN, composer.append(entry.number) {
        last = next
        next += 1
      } else if ["one", "un", "une"].contains(entry.lower), composer.words > 0, composer.append(1) {
        last = next
        next += 1
      } else if composer.words > 0, ["et", "and"].contains(entry.lower), next + 1 < words.count,
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
    quantity.isFirm = last > index || isFirm(entry)
    quantity.isCardinal = quantity.isFirm || entry.lower == "two" || entry.lower == "deux"
    if last == index, entry.lower == "millions" || entry.lower == "billions" { quantity.isFirm = false }
    var place = range.upperBound
    if let hour = lower(last + 1), finder.words.numbers.hours.contains(hour) || isHalfOfDay(last + 1) {
      place += spaceLength(at: place)
      readClock(&quantity, &place)
    } else if last + 1 < words.count, ["milliard", "milliards"].contains(lower(last + 1) ?? "") {
      quantity.values = [composer.value * 1e9]
      place = words[last + 1].range.upperBound
      quantity.range = range.lowerBound..<place
    }
    quantity.unit = quantity.unit ?? unit(behind: place)
    found.append(quantity)
    return place
  }

  private func isLink(between first: Int, _ second: Int) -> Bool { second == first + 2 }

  private func continues(_ composer: NumberComposer, with index: Int) -> Bool {
    var composer = composer
    let entry = entries[words[index].entry]
    if ["un", "une", "one"].contains(entry.lower) { return composer.append(1) && isEnglish == false }
    return !entry.number.isNaN && composer.append(entry.number)
  }

  private func isFirm(_ entry: WordEntry) -> Bool { finder.words.numbers.vague[entry.lower] == nil && entry.number > 2 }

  /// half past eight, quarter to six.
  private mutating func readPast(at index: Int) -> Int? {
    guard isEnglish, let first = lower(index), first == "half" || first == "quarter", let second = lower(index + 1),
      second == "past" || second == "to", index + 2 < words.count
    else { return nil }
    let hourWord = words[index + 2]
    let entry = entries[hourWord.entry]
    let digits = text[hourWord.range].allSatisfy { isDigit($0) }
    let hour =
      digits
      ? Double(String(decoding: text[hourWord.range], as: UTF8.self)) ?? .nan : entry.lower == "one" ? 1 : entry.number
    guard let hours = Int(exactly: hour), (1...12).contains(hours) else { return nil }
    let minutes = hours * 60 + (second == "to" ? -15 : first == "half" ? 30 : 15)
    found.append(
      Quantity(
        range: words[index].range.lowerBound..<hourWord.range.upperBound, values: [hour], minutes: minutes,
        isHalfDayOpen: true))
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
    if isHalfOfDay(index) || "ap".contains(word.first ?? " ") && quantity.isInDigits && !word.hasPrefix("h") {
      quantity.minutes = minutes
      quantity.isHalfDayOpen = isOpen
      readHalfOfDay(&quantity, &place)
      return
    }
    if word.hasPrefix("h") || word.contains("h") || finder.words.numbers.hours.contains(word) {
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
      } else {
        let next = wordIndex(at: end)
        if lower(next) == "et", let part = lower(next + 1), part.hasPrefix("demi") || part == "quart" {
          minutes += part == "quart" ? 15 : 30
          end = words[next + 1].range.upperBound
        } else if lower(next) == "moins", lower(next + 1) == "le", lower(next + 2) == "quart" {
          minutes -= 15
          end = words[next + 2].range.upperBound
        } else if lower(next) == "du", let part = lower(next + 1), part == "matin" || part == "soir" {
          if part == "soir", minutes < 720 { minutes += 720 }
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
  func isHalfOfDay(_ index: Int) -> Bool {
    guard let word = lower(index) else { return false }
    if ["am", "pm", "a.m", "p.m"].contains(word) { return true }
    return (word == "a" || word == "p") && lower(index + 1) == "m"
      && words[index + 1].range.lowerBound - words[index].range.upperBound <= 2
  }

  func readHalfOfDay(_ quantity: inout Quantity, _ place: inout Int) {
    let index = wordIndex(at: place)
    guard index < words.count, words[index].range.lowerBound - place <= 3, isHalfOfDay(index), let word = lower(index),
      var minutes = quantity.minutes
    else { return }
    if word.hasPrefix("p"), minutes < 720 { minutes += 720 }
    if word.hasPrefix("a"), minutes >= 720 { minutes -= 720 }
    quantity.minutes = minutes
    quantity.isHalfDayOpen = false
    let last = word.count > 1 ? index : index + 1
    place = words[last].range.upperBound
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
    case _ where finder.words.numbers.romanEndings.contains(suffix):
      if end == 1, numeral[0] == 0x49 { return Quantity(range: word.range, values: [1], isFirm: false) }
      guard let value = RomanNumeral.value(of: numeral) else { return nil }
      return Quantity(range: word.range, values: [Double(value)])
    default: return nil
    }
  }
}
