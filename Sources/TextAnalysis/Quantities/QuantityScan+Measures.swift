/// Parts of a whole, and units that several numbers share.
extension QuantityScan {
  /// Reads *half*, *a third*, *two thirds*, *trois quarts* from word `index` on; gives the place behind it.
  ///
  /// Such a word may be an ordinal (a third person) or another word (un tiers), so that it only answers.
  mutating func readShare(at index: Int) -> Int? {
    let tables = finder.words.numbers
    guard !tables.shares.isEmpty, let first = lower(index) else { return nil }
    if tables.loneShares.contains(first), let share = tables.shares[first] {
      found.append(Quantity(range: words[index].range, values: [share], isFirm: false, isShare: true))
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
    found.append(
      Quantity(range: range, values: [count * share] + (other.map { [$0] } ?? []), isFirm: false, isShare: true))
    return range.upperBound
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
