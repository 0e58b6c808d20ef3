import TextAnalysis

extension QuantityComparison {
  /// "De 12,5 à 14 millions", "from 12.5 million to 14 million": a scale that a number shares with the one behind it.
  mutating func matchSharedScales() {
    guard !freeSource.isEmpty, !freeTarget.isEmpty else { return }
    for first in freeSource.sorted() {
      guard let value = Self.scaled(first, in: source),
        let second = freeTarget.sorted().first(where: { Self.isAbout(target.quantities[$0].value, value) })
      else { continue }
      freeSource.remove(first)
      freeTarget.remove(second)
    }
    for second in freeTarget.sorted() {
      guard let value = Self.scaled(second, in: target),
        let first = freeSource.sorted().first(where: { Self.isAbout(source.quantities[$0].value, value) })
      else { continue }
      freeSource.remove(first)
      freeTarget.remove(second)
    }
  }

  /// The value that a number in digits has with the scale of the next one, where only small words stand between the two.
  private static func scaled(_ index: Int, in text: ExaminedText) -> Double? {
    guard index + 1 < text.quantities.count else { return nil }
    let (quantity, next) = (text.quantities[index], text.quantities[index + 1])
    let between = text.utf8[quantity.range.upperBound..<max(quantity.range.upperBound, next.range.lowerBound)]
    guard quantity.isInDigits, quantity.unit == nil || quantity.unit == next.unit, between.count <= 12,
      text.scaleWord(of: quantity) == nil,
      let scale = text.scaleWord(of: next)?.scale
    else { return nil }
    return quantity.value * scale
  }

  private static func isAbout(_ value: Double, _ other: Double) -> Bool {
    abs(value - other) <= 1e-9 * max(abs(value), abs(other))
  }
}
