/// Which checks run and what of their findings is let through.
public struct CheckSettings: Hashable, Sendable {
  /// What is asked of one check.
  public struct Rule: Hashable, Sendable {
    /// Whether it runs; nil leaves it as the check has it.
    public var isOn: Bool?
    /// The severity of all its findings; nil leaves it as the check has it.
    public var severity: Severity?
    /// Findings of less confidence are dropped, 0 to 1; nil is ``CheckSettings/minimumConfidence``.
    public var minimumConfidence: Double?
    /// Words or phrases of either text that this check says nothing about, without regard to case.
    public var exceptions: [String]

    /// Settings of one check, all but what is given left as the check has it.
    public init(
      isOn: Bool? = nil, severity: Severity? = nil, minimumConfidence: Double? = nil, exceptions: [String] = []
    ) {
      self.isOn = isOn
      self.severity = severity
      self.minimumConfidence = minimumConfidence
      self.exceptions = exceptions
    }
  }

  /// By the ids of checks.
  public var rules: [String: Rule]
  /// Findings of less confidence are dropped, 0 to 1.
  public var minimumConfidence: Double
  /// Findings below it are dropped.
  public var minimumSeverity: Severity
  /// Words or phrases that no check says anything about, without regard to case.
  public var exceptions: [String]

  /// What every check has by itself.
  public init(
    rules: [String: Rule] = [:], minimumConfidence: Double = 0, minimumSeverity: Severity = .note,
    exceptions: [String] = []
  ) {
    self.rules = rules
    self.minimumConfidence = minimumConfidence
    self.minimumSeverity = minimumSeverity
    self.exceptions = exceptions
  }

  /// Whether a check runs.
  public func runs(_ check: Check) -> Bool { rules[check.id]?.isOn ?? check.isOnByDefault }

  /// The ids in `rules` that no check has, for a warning to the user.
  public var unknownChecks: [String] {
    rules.keys.filter { id in !Check.all.contains { $0.id == id } }.sorted()
  }
}

extension CheckSettings {
  /// The finding as these settings want it, or nil where they drop it.
  func admitted(_ finding: Finding, of pair: CheckedPair) -> Finding? {
    let rule = rules[finding.check]
    var finding = finding
    if let severity = rule?.severity { finding.severity = severity }
    guard finding.severity >= minimumSeverity,
      finding.confidence >= rule?.minimumConfidence ?? minimumConfidence
    else { return nil }
    let exceptions = exceptions + (rule?.exceptions ?? [])
    if !exceptions.isEmpty, isExcepted(finding, of: pair, by: exceptions) { return nil }
    return finding
  }

  /// Whether every range of a finding lies in the words of an exception.
  private func isExcepted(_ finding: Finding, of pair: CheckedPair, by exceptions: [String]) -> Bool {
    func covered(_ ranges: [Range<Int>], in text: String) -> Bool {
      let bytes = Array(text.utf8)
      return ranges.allSatisfy { range in
        guard range.upperBound <= bytes.count else { return false }
        let words = String(decoding: bytes[range], as: UTF8.self).lowercased()
        return exceptions.contains { exception in
          let exception = exception.lowercased()
          return !words.isEmpty && (exception == words || exception.contains(words) || words.contains(exception))
        }
      }
    }
    let hasRange = !(finding.sourceRanges.isEmpty && finding.targetRanges.allSatisfy(\.isEmpty))
    return hasRange
      && ((!finding.targetRanges.isEmpty && covered(finding.targetRanges, in: pair.target))
        || (!finding.sourceRanges.isEmpty && covered(finding.sourceRanges, in: pair.source)))
  }
}
