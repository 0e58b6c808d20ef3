/// What of findings is let through, made ready from settings once for any number of them.
struct Admission: Sendable {
  let settings: CheckSettings
  /// By the ids of checks.
  private let limits: [String: SeverityLimits]
  /// By the ids of checks; none where the languages were not measured.
  private let confidences: [String: ConfidenceSteps]
  private let general: Exceptions
  /// By the ids of checks.
  private let ofChecks: [String: Exceptions]

  /// - Parameter languages: what limits of severity depend on.
  init(_ settings: CheckSettings, _ languages: PairLanguages) {
    self.settings = settings
    limits = Dictionary(
      uniqueKeysWithValues: (settings.limitsSeverities ? Check.all : []).compactMap { check in
        Check.limits(of: check.id, from: languages.source, to: languages.target).map { (check.id, $0) }
      })
    confidences = Check.confidences["\(languages.source)-\(languages.target)"] ?? [:]
    general = Exceptions(settings.exceptions)
    ofChecks = settings.rules.compactMapValues { $0.exceptions.isEmpty ? nil : Exceptions($0.exceptions) }
  }

  /// The finding as the settings want it, or nil where they drop it.
  func admitted(_ finding: Finding, of pair: CheckedPair) -> Finding? {
    let rule = settings.rules[finding.check]
    var finding = finding
    if let severity = rule?.severity {
      finding.severity = severity
    } else if !finding.isPlain, let limits = limits[finding.check] {
      finding.severity = limits.limited(finding.severity, strength: finding.strength)
    }
    finding.confidence = confidences[finding.check]?.confidence(at: finding.strength)
    guard finding.severity >= settings.minimumSeverity,
      finding.confidence ?? 1 >= rule?.minimumConfidence ?? settings.minimumConfidence
    else { return nil }
    let exceptions = [general, ofChecks[finding.check]].compactMap { $0 }.filter { !$0.isEmpty }
    if !exceptions.isEmpty, isExcepted(finding, of: pair, by: exceptions) { return nil }
    return finding
  }

  /// Whether every range of a finding in one of the texts is of the words of an exception: some of them, or they and a
  /// few others, but not the whole text.
  private func isExcepted(_ finding: Finding, of pair: CheckedPair, by exceptions: [Exceptions]) -> Bool {
    func covered(_ ranges: [Range<Int>], in text: String) -> Bool {
      let bytes = Array(text.utf8)
      let whole = SpacedWords(text)
      return ranges.allSatisfy { range in
        guard range.upperBound <= bytes.count else { return false }
        let words = SpacedWords(String(decoding: bytes[range], as: UTF8.self))
        guard !words.text.isEmpty else { return false }
        return exceptions.contains { $0.cover(words, isWhole: words.text == whole.text) }
      }
    }
    let hasRange = !(finding.sourceRanges.isEmpty && finding.targetRanges.allSatisfy(\.isEmpty))
    return hasRange
      && ((!finding.targetRanges.isEmpty && covered(finding.targetRanges, in: pair.target))
        || (!finding.sourceRanges.isEmpty && covered(finding.sourceRanges, in: pair.source)))
  }
}
