extension Check {
  static let empty = Check(
    id: "empty", category: .omission, severity: .error,
    summary: "a text without a counterpart, or with one that has no words",
    whatItDoes: """
      One side is empty or has only punctuation while the other has words. A source alone is an omission, a target \
      alone an addition.
      """,
    whyItMatters: """
      A forgotten sentence is the worst of omissions, and the easiest to miss in a long file. An empty target may \
      also be delivered as it is, and readers then see nothing at all.
      """,
    knownProblems: """
      A pair that an aligner leaves one-sided is reported, too, although the translation may be in the pair before \
      or after. When a translator merges two sentences on purpose, one of them is empty.
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
      Example("both sides are empty", source: "", target: ""),
      Example("a line of stars on both sides", source: "* * *", target: "***"),
      Example("one word for one word", source: "Oui.", target: "Yes."),
      Example("a digit for a word", source: "Trois.", target: "3"),
    ]
  ) { examination in
    let source = examination.source.hasWords
    let target = examination.target.hasWords
    guard source != target else { return }
    if source {
      examination.report(
        strength: 0.95, "the target is empty", remedy: "translate the source",
        source: [examination.source.visibleRange],
        target: [examination.target.visibleRange])
    } else {
      examination.report(
        category: .addition, strength: 0.95, "the source is empty", remedy: "see where the target belongs",
        source: [examination.source.visibleRange], target: [examination.target.visibleRange])
    }
  }
}
