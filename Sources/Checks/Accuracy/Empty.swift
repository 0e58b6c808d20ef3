extension Check {
  static let empty = Check(
    id: "empty", category: .omission, severity: .error,
    summary: "a text without a counterpart, or with one that says nothing",
    details: """
      One side is empty or holds only punctuation while the other holds words. A source left alone is an omission, a \
      target left alone an addition.
      """
  ) { examination in
    let source = examination.source.hasWords
    let target = examination.target.hasWords
    guard source != target else { return }
    if source {
      examination.report(
        confidence: 0.95, "nothing stands for the source text", source: [examination.source.visibleRange],
        target: [examination.target.visibleRange])
    } else {
      examination.report(
        category: .addition, confidence: 0.95, "nothing in the source stands for the target text",
        source: [examination.source.visibleRange], target: [examination.target.visibleRange])
    }
  }
}
