import Bitext
import Checks

/// How checks do on pairs of which it is known what is wrong, by direction of translation.
///
/// - Each distinct pair without an error counts once: clean pairs, good translations and references of planted errors,
///   pairs in which experts marked nothing but what is neutral. What is found in them is a false alarm.
/// - A planted error is caught when a finding has a right category, and the good translation has none of that check and
///   category.
/// - A marked error is caught when a finding lies in it. A finding in such a pair is right when it lies in any mark, or
///   tells of an omission where one is marked; one that has no place in the target says nothing.
package struct CheckEvaluation: Sendable {
  /// A pair that was judged, and which of its findings are right; nil where that cannot be told.
  package struct Judgement: Sendable {
    package var source: String
    package var target: String
    /// As of the item.
    package var group: String
    /// "clean", "planted" or "marked".
    package var knowledge: String
    /// The kind of a planted error.
    package var error: String?
    /// The checks that are there to find it.
    package var wanted: [String] = []
    package var findings: [(finding: Finding, isRight: Bool?)]
  }

  /// Findings below it catch no errors.
  package let threshold: Severity
  /// In the order in which they come.
  package private(set) var directions: [CheckedDirection] = []
  private var judged: [[String]: (findings: [Finding], score: Double)] = [:]
  private var cleanSeen: Set<[String]> = []

  /// An evaluation of findings at `threshold` or above.
  package init(threshold: Severity = .warning) { self.threshold = threshold }

  /// Counts an item in the languages of the checker.
  package mutating func add(_ item: CheckItem, with checker: Checker) -> [Judgement] {
    let tags = [checker.knowledge.sourceLanguage, checker.knowledge.targetLanguage].map { $0?.tag ?? "und" }
    var place = directions.firstIndex { $0.tags == tags } ?? -1
    if place < 0 {
      place = directions.count
      directions.append(CheckedDirection(tags: tags))
    }
    func clean(_ target: String) -> Judgement? {
      guard cleanSeen.insert(tags + [item.source, target]).inserted else { return nil }
      let found = judge(item.source, target, tags, checker).findings
      directions[place].addClean(found, atLeast: threshold)
      return Judgement(
        source: item.source, target: target, group: item.group, knowledge: "clean",
        findings: found.map { ($0, false) })
    }
    switch item.knowledge {
    case .clean: return [clean(item.target)].compactMap(\.self)
    case .planted(let error, let good, let reference):
      let before = judge(item.source, good, tags, checker)
      let after = judge(item.source, item.target, tags, checker)
      let news = after.findings.filter { finding in
        !before.findings.contains {
          $0.category == finding.category && $0.check == finding.check && $0.severity >= finding.severity
        }
      }
      let categories = PlantedErrors.categories[error] ?? []
      let labelled = news.map { ($0, categories.contains($0.category) ? true : nil as Bool?) }
      directions[place].addPlanted(
        error, labelled, isRankedLower: after.score < before.score, atLeast: threshold)
      let judgement = Judgement(
        source: item.source, target: item.target, group: item.group, knowledge: "planted", error: error,
        wanted: PlantedErrors.checks(for: error), findings: labelled)
      return [clean(good), reference.flatMap(clean), judgement].compactMap(\.self)
    case .marked(let marks):
      let marks = marks.filter(\.counts)
      guard !marks.isEmpty else { return [clean(item.target)].compactMap(\.self) }
      let labelled = judge(item.source, item.target, tags, checker).findings.map { ($0, $0.isRight(by: marks)) }
      directions[place].addMarked(marks, labelled, atLeast: threshold)
      return [
        Judgement(
          source: item.source, target: item.target, group: item.group, knowledge: "marked", findings: labelled)
      ]
    }
  }

  private mutating func judge(
    _ source: String, _ target: String, _ tags: [String], _ checker: Checker
  ) -> (findings: [Finding], score: Double) {
    let key = tags + [source, target]
    if let known = judged[key] { return known }
    let (findings, score) = checker.judge(CheckedPair(source: source, target: target))
    judged[key] = (findings, score.faithfulness)
    return (findings, score.faithfulness)
  }
}

extension Finding {
  /// Whether it lies in a mark, or tells of an omission where one is marked; nil where it has no place in the target.
  func isRight(by marks: [ErrorMark]) -> Bool? {
    if category == .omission, marks.contains(where: \.isOmission) { return true }
    return targetRanges.isEmpty ? nil : marks.contains { lies(in: $0) }
  }

  /// Whether a place of it in the target is one of the mark's; an empty one lies in it or at its ends.
  func lies(in mark: ErrorMark) -> Bool {
    targetRanges.contains {
      $0.overlaps(mark.range)
        || ($0.isEmpty || mark.range.isEmpty) && $0.lowerBound <= mark.range.upperBound
          && mark.range.lowerBound <= $0.upperBound
    }
  }
}
