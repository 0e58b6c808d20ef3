extension Check {
  static let empty = Check(
    id: "empty", category: .omission, severity: .error,
    summary: "a text without a counterpart, or with one that says nothing",
    whatItDoes: """
      One side is empty or holds only punctuation while the other holds words. A source left alone is an omission, \
      a target left alone an addition.
      """,
    whyItMatters: """
      A sentence that was forgotten is the worst of omissions, and the easiest to miss in a long file. An empty \
      target may also be delivered as it is, and then shown as nothing at all.
      """,
    knownProblems: """
      A pair that an aligner leaves one-sided is reported, too, though the translation may stand in the pair \
      before or behind. A translator who merges two sentences by design leaves one of them empty.
      """,
    scope: .text, isLinear: true,
    reported: [
      Example(source: "‹Il pleut.›", target: "‹›"),
      Example(source: "‹›", target: "‹It rains.›"),
      Example(source: "‹Il pleut.›", target: "‹…›"),
      Example(source: "‹Chapitre trois›", target: "‹-›"),
      Example(source: "‹12 May›", target: "‹***›", from: "en", to: "fr"),
    ],
    passedOver: [
      Example("neither side says anything", source: "", target: ""),
      Example("a line of stars answers a line of stars", source: "* * *", target: "***"),
      Example("one word answers one word", source: "Oui.", target: "Yes."),
      Example("a digit says what a word says", source: "Trois.", target: "3"),
    ]
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
