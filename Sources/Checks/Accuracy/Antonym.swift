import Evidence

extension Check {
  static let antonym = Check(
    id: "antonym", category: .mistranslation, severity: .error,
    summary: "a word that says the opposite",
    details: """
      A word of the target that nothing in the source stands for is, by WordNet or by its prefix, the opposite of a \
      translation of a source word that nothing stands for. French and English only.
      """
  ) { examination in
    guard examination.isComparable, examination.alignment.isComplete else { return }
    for (first, second) in examination.opposites() {
      let ranges = (examination.source.words[first].range, examination.target.words[second].range)
      examination.report(
        confidence: 0.8,
        "“\(examination.target.word(second))” says the opposite of “\(examination.source.word(first))”",
        source: [ranges.0], target: [ranges.1])
    }
  }
}

extension PairExamination {
  /// Words of grammar that have an opposite.
  private static let opposed: Set<String> = ["more", "most", "less", "least", "few", "many", "much", "before", "after", "under", "over", "plus", "moins", "avant", "après"]

  /// Words without a partner that oppose each other, by indexes.
  func opposites() -> [(source: Int, target: Int)] {
    // A negation turns the sense round: "ne ... pas facile", "difficult".
    let negators = (Negators.of(source)?.strong.count ?? 0, Negators.of(target)?.strong.count ?? 0)
    guard negators.0 == negators.1 else { return [] }
    var found: [(source: Int, target: Int)] = []
    let count = Float(max(1, source.words.count))
    let scale = Float(target.words.count) / count
    for first in source.words.indices where alignment.sourcePartners[first] < 0 || alignment.sourceStrengths[first] < 0.6 {
      let entry = source.entries[first]
      guard entry.isContent, entry.formCount > 0 else { continue }
      for second in target.words.indices where alignment.targetPartners[second] < 0 || alignment.targetStrengths[second] < 0.6 {
        guard target.entries[second].isContent || Self.opposed.contains(target.lower(second)),
          !found.contains(where: { $0.target == second }), abs(Float(second) - Float(first) * scale) <= 8 else { continue }
        if tools.words.oppose(entry, target.entries[second]) {
          found.append((first, second))
          break
        }
      }
    }
    return found
  }
}
