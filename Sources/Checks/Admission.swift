/// What of findings is let through, made ready from settings once for any number of them.
struct Admission: Sendable {
  let settings: CheckSettings
  private let general: Exceptions
  /// By the ids of checks.
  private let ofChecks: [String: Exceptions]

  init(_ settings: CheckSettings) {
    self.settings = settings
    general = Exceptions(settings.exceptions)
    ofChecks = settings.rules.compactMapValues { $0.exceptions.isEmpty ? nil : Exceptions($0.exceptions) }
  }

  /// The finding as the settings want it, or nil where they drop it.
  func admitted(_ finding: Finding, of pair: CheckedPair) -> Finding? {
    let rule = settings.rules[finding.check]
    var finding = finding
    if let severity = rule?.severity { finding.severity = severity }
    guard finding.severity >= settings.minimumSeverity,
      finding.confidence >= rule?.minimumConfidence ?? settings.minimumConfidence
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
