import Languages
import TextAnalysis

extension PairExamination {
  /// Ordinals of the target with the letters of the source's language behind their digits: *le 19th siècle*, *the 3e street*.
  func foreignOrdinals() -> [Range<Int>] {
    guard let own = ordinals[languages.target], let other = ordinals[languages.source] else { return [] }
    return target.quantities.compactMap { quantity in
      guard quantity.isInDigits, let letters = target.letters(behind: quantity.range.upperBound),
        other.contains(letters.text), !own.contains(letters.text), !target.touchesCode(quantity.range),
        !target.hasNameBehind(letters.range.upperBound),
        source.quantities.contains(where: {
          $0.isInDigits && $0.value == quantity.value
            && source.letters(behind: $0.range.upperBound)?.text == letters.text
        })
      else { return nil }
      return quantity.range.lowerBound..<letters.range.upperBound
    }
  }

  /// Numbers of the target whose groups of three are parted by spaces, as in the source and not in the target's language,
  /// and how that writes them: 12 000 and 12,000.
  func spacedGroups() -> [(range: Range<Int>, written: String)] {
    guard let own = decimals[languages.target], own == .point, decimals[languages.source] == .comma else { return [] }
    let spaced = source.quantities.filter { $0.isInDigits && $0.value >= 1000 }.map(\.value)
    guard !spaced.isEmpty else { return [] }
    return target.quantities.compactMap { quantity in
      guard quantity.isInDigits, quantity.range.count <= 3, !target.touchesCode(quantity.range) else { return nil }
      var (groups, end) = ([String(decoding: target.utf8[quantity.range], as: UTF8.self)], quantity.range.upperBound)
      while let group = target.group(behind: end) {
        groups.append(String(decoding: target.utf8[group], as: UTF8.self))
        end = group.upperBound
      }
      guard groups.count > 1, let value = Double(groups.joined()), spaced.contains(value) else { return nil }
      return (quantity.range.lowerBound..<end, groups.joined(separator: ","))
    }
  }

  /// Months of the target before the number of the day, as English may have them and the target's language never does.
  func monthsBeforeDays() -> [Range<Int>] {
    guard Self.dayComesFirst.contains(target.language) else { return [] }
    return target.words.indices.dropLast().compactMap { index in
      let (month, day) = (target.entries[index], target.entries[index + 1])
      guard month.calendar > 100, month.calendar < 200, day.hasDigit, !day.hasLetter, target.isNext(index),
        let number = Int(target.word(index + 1)), (1...31).contains(number), source.names(Int(month.calendar)),
        // Le 3 juillet 20, à 8 h.
        !(index > 0 && target.entries[index - 1].hasDigit),
        !target.quantities.contains(where: {
          ($0.minutes != nil || $0.unit != nil) && $0.range.overlaps(target.words[index + 1].range)
        })
      else { return nil }
      return target.words[index].range.lowerBound..<target.words[index + 1].range.upperBound
    }
  }

  private static let dayComesFirst = LanguageData.codes { $0.dates.dayComesFirst }
}

extension ExaminedText {
  /// The letters that touch what ends at a place, unless something else touches them.
  fileprivate func letters(behind start: Int) -> (range: Range<Int>, text: String)? {
    var end = start
    // Letters of ASCII, and è.
    while end < utf8.count,
      (utf8[end] | 0x20) >= 0x61 && (utf8[end] | 0x20) <= 0x7A || [0xC3, 0xA8].contains(utf8[end])
    {
      end += 1
    }
    guard end > start, end - start <= 6, end == utf8.count || utf8[end] < 0x30 || utf8[end] >= 0x3A else { return nil }
    return (start..<end, String(decoding: utf8[start..<end], as: UTF8.self))
  }

  /// Whether a word with a capital stands behind a place: the 5th of 5th Avenue is part of a name.
  fileprivate func hasNameBehind(_ place: Int) -> Bool {
    guard let before = lastWord(endingBy: place), before + 1 < words.count else { return false }
    return isNext(before) && entries[before + 1].isCapitalized
  }

  /// Three digits behind a space behind a place, and no fourth.
  fileprivate func group(behind place: Int) -> Range<Int>? {
    let spaces: [[UInt8]] = [[0x20], [0xC2, 0xA0], [0xE2, 0x80, 0xAF]]
    guard let space = spaces.first(where: { utf8[place...].starts(with: $0) }) else { return nil }
    let digits = utf8[(place + space.count)...].prefix { $0 >= 0x30 && $0 <= 0x39 }
    return digits.count == 3 ? digits.startIndex..<digits.endIndex : nil
  }
}

/// By language, of those whose customs are known.
private let decimals = Dictionary(
  uniqueKeysWithValues: LanguageData.all.compactMap { data in data.typography.decimals.map { (data.code, $0) } })
private let ordinals = Dictionary(
  uniqueKeysWithValues: LanguageData.all.filter { $0.typography.decimals != nil }.map {
    ($0.code, $0.numbers.ordinalEndings.set)
  })
