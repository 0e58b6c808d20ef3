/// Parts of a whole, and units that several numbers share.
extension QuantityScan {
  /// Reads *half*, *a third*, *two thirds*, *trois quarts* from word `index` on; gives the place behind it.
  ///
  /// Such a word may be an ordinal (a third person) or another word (un tiers), so that it only answers.
  mutating func readShare(at index: Int) -> Int? {
    let tables = finder.words.numbers
    guard !tables.shares.isEmpty, let first = lower(index) else { return nil }
    if tables.loneShares.contains(first), let share = tables.shares[first] {
      var half = Quantity(range: words[index].range, values: [share], isFirm: false, isShare: true)
      half.unit = unit(ofShareBehind: half.range.upperBound)
      found.append(half)
      return words[index].range.upperBound
    }
    guard index + 1 < words.count, let name = lower(index + 1), let share = tables.shares[name],
      isJoined(words[index].range.upperBound, words[index + 1].range.lowerBound)
    else { return nil }
    let number = entries[words[index].entry].number
    let count = tables.articles.contains(first) ? 1 : number
    guard count >= 1, count < 10 else { return nil }
    // As an ordinal, it is a whole number.
    let whole = entries[words[index + 1].entry].number
    let other = count == 1 ? tables.vague[name] ?? (whole.isNaN ? nil : whole) : nil
    let range = words[index].range.lowerBound..<words[index + 1].range.upperBound
    var part = Quantity(
      range: range, values: [count * share] + (other.map { [$0] } ?? []), isFirm: false, isShare: true)
    part.unit = unit(ofShareBehind: range.upperBound)
    found.append(part)
    return range.upperBound
  }

  /// What a part of a whole is measured in: half an inch, un demi-centimètre, un quart de litre.
  private func unit(ofShareBehind end: Int) -> Unit? {
    var next = wordIndex(at: end)
    guard next < words.count, words[next].range.lowerBound - end <= 3 else { return nil }
    for _ in 0..<2 {
      guard let word = lower(next),
        NumberTables.beforeUnits.contains(word) || finder.words.numbers.articles.contains(word)
      else { break }
      next += 1
    }
    guard next < words.count, words[next].range.lowerBound - end <= 10 else { return nil }
    return Unit.named(at: next, lower)?.unit
  }

  /// Adds a half to the number before it, and takes half of a dozen behind it: two and a half, un comprimé et demi, half a
  /// dozen. Those of hours are read elsewhere.
  mutating func joinHalves() {
    guard found.contains(where: { $0.value == 0.5 }) else { return }
    var joined: Set<Int> = []
    for index in found.indices where found[index].value == 0.5 && !found[index].isInDigits {
      if index + 1 < found.count, found[index + 1].isCollective, found[index + 1].value == 12,
        isArticleOrNothing(in: found[index].range.upperBound..<found[index + 1].range.lowerBound)
      {
        found[index + 1].values = [6]
        found[index + 1].range = found[index].range.lowerBound..<found[index + 1].range.upperBound
        joined.insert(index)
      } else if let range = wholeWithHalf(at: index) {
        let isAlone = index == 0 || !range.overlaps(found[index - 1].range)
        let whole = isAlone ? 1 : found[index - 1].value
        if !isAlone { joined.insert(index - 1) }
        let unit = isAlone ? found[index].unit : found[index - 1].unit ?? found[index].unit
        found[index] = Quantity(
          range: range, values: [whole + 0.5], isFirm: !isAlone && found[index - 1].isFirm, unit: unit, isShare: true)
      }
    }
    found = found.indices.filter { !joined.contains($0) }.map { found[$0] }
  }

  private func isArticleOrNothing(in range: Range<Int>) -> Bool {
    let first = wordIndex(at: range.lowerBound)
    guard first < words.count, words[first].range.lowerBound < range.upperBound else { return range.count <= 3 }
    return words[first].range.upperBound <= range.upperBound && range.count <= 6
      && lower(first).map(finder.words.numbers.articles.contains) == true
  }

  /// The place of a number, or an article, and the half at `index` that is added to it; nil where none is.
  private func wholeWithHalf(at index: Int) -> Range<Int>? {
    let tables = finder.words.numbers
    let start = wordIndex(at: found[index].range.lowerBound)
    // Two apples and half a pear: not without an article.
    guard start >= 2, let link = lower(start - 1), NumberTables.links.contains(link), let last = lower(start - 2),
      let name = lower(start), !tables.loneShares.contains(name), !NumberTables.hourWords.contains(last)
    else { return nil }
    let end = found[index].range.upperBound
    guard !text[words[start - 2].range.upperBound..<words[start].range.lowerBound].contains(UInt8(ascii: ",")) else {
      return nil
    }
    if index > 0, found[index - 1].minutes == nil, found[index - 1].value >= 1,
      found[index - 1].value == found[index - 1].value.rounded(),
      [start - 1, start - 2].contains(wordIndex(at: found[index - 1].range.upperBound))
    {
      return found[index - 1].range.lowerBound..<end
    }
    guard start >= 3, let article = lower(start - 3), tables.articles.contains(article) else { return nil }
    return words[start - 3].range.lowerBound..<end
  }

  /// Gives numbers that stand beside each other the unit that one of them has: 8 by 11 inches, 20 cm sur 28, 5-10 kg;
  /// 5, 10 and 15 kg.
  mutating func shareUnits() {
    for index in found.indices.dropLast() where found[index].unit != nil && found[index + 1].unit == nil {
      // Behind the unit's word.
      let between = found[index].range.upperBound..<found[index + 1].range.lowerBound
      let word = wordIndex(at: between.lowerBound)
      guard word < words.count, words[word].range.upperBound < between.upperBound else { continue }
      if link(in: words[word].range.upperBound..<between.upperBound) == .measure {
        found[index + 1].unit = found[index].unit
      }
    }
    // Whether the number behind is one of a list, in which commas part numbers, too.
    var isInList = false
    for index in found.indices.dropLast().reversed() {
      let link = link(in: found[index].range.upperBound..<found[index + 1].range.lowerBound)
      let isLinked = link == .measure || link == .list || link == .comma && isInList
      isInList = isLinked && link != .measure
      if isLinked, found[index].unit == nil { found[index].unit = found[index + 1].unit }
    }
  }

  private enum MeasureLink {
    /// Two numbers are one measure.
    case measure
    /// A word lists them.
    case list
    case comma
  }

  /// What stands between two numbers makes of them; nil where it is anything else.
  private func link(in range: Range<Int>) -> MeasureLink? {
    guard !range.isEmpty, range.count <= 24 else { return nil }
    let first = wordIndex(at: range.lowerBound)
    let signs = text[range].filter { $0 > 0x20 }
    if first >= words.count || words[first].range.lowerBound >= range.upperBound {
      if [",", "、", "،"].contains(where: { $0.utf8.elementsEqual(signs) }) { return .comma }
      return ["-", "–", "×", "x", "/", "~", "〜", "～"].contains { $0.utf8.elementsEqual(signs) } ? .measure : nil
    }
    guard words[first].range.upperBound <= range.upperBound, let word = lower(first) else { return nil }
    // A comma may stand before the word: 5, 10, and 15 kg.
    let isAfterComma = signs.first == UInt8(ascii: ",") && signs.count == words[first].range.count + 1
    guard isAfterComma || signs.count == words[first].range.count else { return nil }
    if finder.words.numbers.listedMeasures.contains(word) { return .list }
    return !isAfterComma && finder.words.numbers.betweenMeasures.contains(word) ? .measure : nil
  }
}
