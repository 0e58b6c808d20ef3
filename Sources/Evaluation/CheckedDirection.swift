import Checks

/// How checks do on translations from one language into another.
package struct CheckedDirection: Sendable {
  /// Of one kind of error.
  package struct Kind: Hashable, Sendable {
    /// Such as "negation" of planted errors, "Accuracy Major" of marked ones.
    package var error: String
    /// Whether experts marked it.
    package var isMarked = false
    /// The right categories of a finding; empty where no check is meant for the error, or any is.
    package var categories: [Category]
    /// How many items there are.
    package var items = 0
    /// How many are caught.
    package var caught = 0
    /// Of planted errors: how many have a lower score for the bad translation than for the good one.
    package var rankedLower = 0
  }

  /// Of one check, or of all together.
  package struct Row: Hashable, Sendable {
    /// The check's id; "all" of all together.
    package var check: String
    /// Pairs without an error in which it found something, by severity: at `note`, `warning`, `error` or above.
    package var alarms: [Severity: Int] = [:]
    /// Planted errors of its kinds.
    package var wanted = 0
    /// Those of them that it found.
    package var found = 0
    /// Findings at the threshold or above of which it is known whether they are right.
    package var labelled = 0
    /// Those of them that are.
    package var right = 0
    /// Of its findings whose confidence is known, in planted errors of its kinds that they are right about.
    fileprivate(set) package var hits = Calibration()
    /// And in pairs without an error.
    fileprivate(set) package var misses = Calibration()

    package init(check: String) { self.check = check }

    fileprivate mutating func label(_ labelled: [(finding: Finding, isRight: Bool?)], atLeast threshold: Severity) {
      for (finding, isRight) in labelled {
        guard let isRight else { continue }
        guard finding.severity >= threshold else { continue }
        self.labelled += 1
        right += isRight ? 1 : 0
      }
    }
  }

  /// The tags of the two languages.
  package let tags: [String]
  /// Pairs without an error.
  package private(set) var clean = 0
  /// All checks together, then each.
  package private(set) var rows: [Row]
  /// By the order in which the kinds come.
  package private(set) var kinds: [Kind] = []

  init(tags: [String]) {
    self.tags = tags
    rows = [Row(check: "all")] + Check.all.map { Row(check: $0.id) }
  }

  /// What was measured of a check at the threshold.
  package func figures(of row: Row, at threshold: Severity) -> CheckFigures {
    CheckFigures(errors: row.wanted, found: row.found, clean: clean, alarms: row.alarms[threshold] ?? 0)
  }

  /// How right the confidences of a check's findings are; of all together, those of each.
  package func reliability(of row: Row) -> Reliability {
    var sum = Reliability(hits: Calibration(), errors: 0, misses: Calibration(), clean: 0)
    // Of too few errors nothing is known, so that its findings count for nothing.
    for each in rows.dropFirst() where (row.check == rows[0].check || row.check == each.check) && each.wanted > 0 {
      sum += Reliability(hits: each.hits, errors: each.wanted, misses: each.misses, clean: clean)
    }
    return sum
  }

  mutating func addClean(_ findings: [Finding], atLeast threshold: Severity) {
    clean += 1
    for index in rows.indices {
      let own = index == 0 ? findings : findings.filter { $0.check == rows[index].check }
      rows[index].label(own.map { ($0, false) }, atLeast: threshold)
      for confidence in own.compactMap(\.confidence) { rows[index].misses.add(confidence: confidence, isRight: false) }
      guard let worst = own.map(\.severity).max() else { continue }
      for severity in Severity.allCases where severity <= worst { rows[index].alarms[severity, default: 0] += 1 }
    }
  }

  mutating func addPlanted(
    _ error: String, _ labelled: [(finding: Finding, isRight: Bool?)], isRankedLower: Bool, atLeast threshold: Severity
  ) {
    let place = place(of: error, isMarked: false, PlantedErrors.categories[error] ?? [])
    let told = labelled.filter { $0.finding.severity >= threshold }
    let isCaught = told.contains { $0.isRight == true }
    kinds[place].items += 1
    kinds[place].rankedLower += isRankedLower ? 1 : 0
    kinds[place].caught += isCaught ? 1 : 0
    for index in rows.indices {
      let own = index == 0 ? labelled : labelled.filter { $0.finding.check == rows[index].check }
      rows[index].label(own, atLeast: threshold)
      guard
        index > 0 ? PlantedErrors.aims[rows[index].check]?.contains(error) == true : !kinds[place].categories.isEmpty
      else { continue }
      rows[index].wanted += 1
      for confidence in own.filter({ $0.isRight == true }).compactMap(\.finding.confidence) {
        rows[index].hits.add(confidence: confidence, isRight: true)
      }
      if index > 0 ? told.contains(where: { $0.finding.check == rows[index].check }) : isCaught {
        rows[index].found += 1
      }
    }
  }

  mutating func addMarked(
    _ marks: [ErrorMark], _ labelled: [(finding: Finding, isRight: Bool?)], atLeast threshold: Severity
  ) {
    for (kind, marks) in Dictionary(grouping: marks, by: { "\($0.category) \($0.severity)" }).sorted(by: {
      $0.key < $1.key
    }) {
      let place = place(of: kind, isMarked: true, [])
      kinds[place].items += 1
      let isCaught = labelled.contains { labelled in
        labelled.finding.severity >= threshold
          && marks.contains { labelled.finding.lies(in: $0) || labelled.finding.category == .omission && $0.isOmission }
      }
      kinds[place].caught += isCaught ? 1 : 0
    }
    for index in rows.indices {
      rows[index].label(
        index == 0 ? labelled : labelled.filter { $0.finding.check == rows[index].check }, atLeast: threshold)
    }
  }

  private mutating func place(of error: String, isMarked: Bool, _ categories: [Category]) -> Int {
    if let place = kinds.firstIndex(where: { $0.error == error && $0.isMarked == isMarked }) { return place }
    kinds.append(Kind(error: error, isMarked: isMarked, categories: categories))
    return kinds.count - 1
  }
}
