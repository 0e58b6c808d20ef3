import Languages
import TextAnalysis

extension QuantityComparison {
  /// Whether one of two numbers has a minus and the other surely none, neither as a sign nor in words.
  func differBySign(_ first: Quantity, _ second: Quantity) -> Bool {
    guard first.isNegative != second.isNegative, first.value != 0 else { return false }
    let (other, text) = first.isNegative ? (second, target) : (first, source)
    return !text.hasDash(before: other.range.lowerBound)
      && !text.entries.contains { Self.saysFrost.contains($0.lower) }
  }

  private static let saysFrost = LanguageData.union(\.numbers.frost).union(LanguageData.union(\.numbers.minus))
}

extension PairExamination {
  /// One thing of a measure or a period in either text, of units that differ: *a teaspoon*, *une cuillerée à soupe*; *weekly*,
  /// *chaque mois*. Linear.
  func exchangedMeasures() -> [(source: (range: Range<Int>, unit: Unit), target: (range: Range<Int>, unit: Unit))] {
    let (first, second) = (source.loneMeasures(), target.loneMeasures())
    guard first.count == 1, second.count == 1, let own = first.first, let other = second.first,
      own.unit.dimension == other.unit.dimension, own.unit.code != other.unit.code,
      !own.unit.converts(1, to: other.unit, 1), !target.names(own.unit), !source.names(other.unit),
      // A little more than a centimetre for half an inch.
      !(source.quantities + target.quantities).contains(where: { $0.unit?.dimension == own.unit.dimension })
    else { return [] }
    return [(own, other)]
  }
}

extension ExaminedText {
  /// A number with the word for its unit behind it, *30 days*, *half an inch*; nil where a sign stands for the unit.
  func measure(of quantity: Quantity) -> String? {
    guard let unit = quantity.unit else { return nil }
    let first = (lastWord(endingBy: quantity.range.upperBound) ?? -1) + 1
    for index in first..<min(words.count, first + 3) {
      if let found = Unit.named(at: index, unitWord), found.unit.code == unit.code {
        return self.words(in: quantity.range.lowerBound..<words[index + found.count - 1].range.upperBound)
      }
    }
    return nil
  }

  /// Whether any dash stands before a place, which may be a minus or an item's.
  fileprivate func hasDash(before place: Int) -> Bool {
    String(decoding: utf8[max(0, place - 6)..<place], as: UTF8.self).unicodeScalars.last { $0 != " " && $0 != "\u{A0}" }
      .map { $0.properties.generalCategory == .dashPunctuation || $0 == "−" } ?? false
  }

  /// Units behind a word for one or each, which need be no number, and periods: *a mile*, *chaque semaine*, *weekly*.
  fileprivate func loneMeasures() -> [(range: Range<Int>, unit: Unit)] {
    guard let words = wordsForOne[language] else { return [] }
    return entries.indices.compactMap { index in
      guard entries[index].isMarked(.measure) else { return nil }
      let range = self.words[index].range
      if let unit = Unit.period(entries[index].lower) { return (range, unit) }
      guard index > 0, words.contains(entries[index - 1].lower), isNext(index - 1),
        let found = Unit.named(at: index, unitWord), Self.measured.contains(found.unit.dimension),
        !found.unit.isMoment
      else { return nil }
      return (self.words[index - 1].range.lowerBound..<self.words[index + found.count - 1].range.upperBound, found.unit)
    }
  }

  /// Whether a word or number of the text has a unit.
  fileprivate func names(_ unit: Unit) -> Bool {
    quantities.contains { $0.unit?.code == unit.code }
      || entries.indices.contains {
        entries[$0].isMarked(.measure)
          && (Unit.named(at: $0, unitWord)?.unit.code == unit.code || Unit.period(entries[$0].lower)?.code == unit.code)
      }
  }

  private func unitWord(_ index: Int) -> String? { entries.indices.contains(index) ? entries[index].lower : nil }

  /// What is said as exactly with an article as with a number.
  private static let measured: Set<Unit.Dimension> = [.length, .area, .mass, .volume, .duration]
}

private let wordsForOne = Dictionary(
  uniqueKeysWithValues: LanguageData.all.map { data in
    (data.code, data.numbers.ones.set.union(data.numbers.articles.list).union(data.numbers.each.list))
  })
