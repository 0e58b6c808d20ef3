import Foundation

extension Check {
  static let number = Check(
    id: "number", category: .number, severity: .error,
    summary: "a number that the other text says differently, or not at all",
    details: """
      Numbers are compared by value: in digits with any separators, in words, with scale words (1,5 milliard, $1.5bn), \
      as ordinals, fractions, decades, percent, Roman numerals of centuries, ranges, parts of dates. Conversions of \
      units (2 km, 1.2 miles) agree, the same number of another unit or currency (2 km, 2 miles) does not. Words such as both, half or a dozen may go without a counterpart.
      """
  ) { examination in
    guard examination.isComparable else { return }
    var comparison = QuantityComparison(examination)
    comparison.compare()
    for pair in comparison.changed where !pair.isTime {
      let (first, second) = (examination.source.quantities[pair.source], examination.target.quantities[pair.target])
      let words = (examination.source.words(in: first.range), examination.target.words(in: second.range))
      examination.report(
        confidence: first.isInDigits && second.isInDigits ? 0.95 : 0.85,
        "source says \(words.0), target says \(words.1)",
        source: [first.range], target: [second.range])
    }
    for pair in comparison.remeasured {
      let (first, second) = (examination.source.quantities[pair.source], examination.target.quantities[pair.target])
      examination.report(
        confidence: 0.85,
        "\(examination.source.words(in: first.range)) is in \(first.unit?.code ?? "") in the source, "
          + "in \(second.unit?.code ?? "") in the target",
        source: [first.range], target: [second.range])
    }
    for index in comparison.lost where examination.source.quantities[index].minutes == nil {
      let quantity = examination.source.quantities[index]
      examination.report(
        severity: .warning, confidence: quantity.isInDigits ? 0.75 : 0.5,
        "\(examination.source.words(in: quantity.range)) is missing from the target", source: [quantity.range])
    }
    for index in comparison.added where examination.target.quantities[index].minutes == nil {
      let quantity = examination.target.quantities[index]
      examination.report(
        severity: .warning, confidence: quantity.isInDigits ? 0.75 : 0.5,
        "\(examination.target.words(in: quantity.range)) is not in the source", target: [quantity.range])
    }
  }
}
