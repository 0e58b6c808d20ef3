extension Check {
  static let timeOfDay = Check(
    id: "time", category: .dateTime, severity: .error,
    summary: "a time of day that the other text says differently",
    details: """
      20 h 30, 8:30 pm, 8.30 p.m., half past eight, huit heures et demie, noon. Where one text leaves open which half of \
      the day is meant, both agree.
      """
  ) { examination in
    guard examination.isComparable else { return }
    var comparison = QuantityComparison(examination)
    comparison.compare()
    for pair in comparison.changed where pair.isTime {
      let (first, second) = (examination.source.quantities[pair.source], examination.target.quantities[pair.target])
      examination.report(
        confidence: 0.9,
        "source says \(examination.source.words(in: first.range)), target says \(examination.target.words(in: second.range))",
        source: [first.range], target: [second.range])
    }
    for index in comparison.lost where examination.source.quantities[index].minutes != nil {
      let range = examination.source.quantities[index].range
      examination.report(
        severity: .warning, confidence: 0.6, "\(examination.source.words(in: range)) is missing from the target",
        source: [range])
    }
    for index in comparison.added where examination.target.quantities[index].minutes != nil {
      let range = examination.target.quantities[index].range
      examination.report(
        severity: .warning, confidence: 0.6, "\(examination.target.words(in: range)) is not in the source",
        target: [range])
    }
  }
}
