/// Which checks run and which of their findings are reported.
public struct CheckSettings: Hashable, Sendable {
  /// The settings of one check.
  public struct Rule: Hashable, Sendable {
    /// Whether it runs; nil leaves it as the check has it.
    public var isOn: Bool?
    /// The severity of all its findings; nil leaves it as the check has it.
    public var severity: Severity?
    /// Findings of less confidence are dropped, 0 to 1; nil is ``CheckSettings/minimumConfidence``.
    public var minimumConfidence: Double?
    /// Words or phrases of either text that this check does not report, ignoring case.
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
  /// Words or phrases that no check reports, ignoring case.
  public var exceptions: [String]

  /// The defaults of every check.
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

  /// Whether every range of a finding in one of the texts is of the words of an exception: some of them, or they and a
  /// few others, but not the whole text.
  private func isExcepted(_ finding: Finding, of pair: CheckedPair, by exceptions: [String]) -> Bool {
    func covered(_ ranges: [Range<Int>], in text: String) -> Bool {
      let bytes = Array(text.utf8)
      let whole = ExceptedWords(text)
      return ranges.allSatisfy { range in
        guard range.upperBound <= bytes.count else { return false }
        let words = ExceptedWords(String(decoding: bytes[range], as: UTF8.self))
        guard !words.text.isEmpty else { return false }
        return exceptions.map(ExceptedWords.init).contains { exception in
          exception.contains(words) || words.contains(exception) && words.text != whole.text
        }
      }
    }
    let hasRange = !(finding.sourceRanges.isEmpty && finding.targetRanges.allSatisfy(\.isEmpty))
    return hasRange
      && ((!finding.targetRanges.isEmpty && covered(finding.targetRanges, in: pair.target))
        || (!finding.sourceRanges.isEmpty && covered(finding.sourceRanges, in: pair.source)))
  }
}

/// Small words with a space around each, so that one is found in others as a whole: *art* is none of *party*.
private struct ExceptedWords {
  let text: String

  init(_ text: String) {
    let lower = text.lowercased()
    let words = lower.split { !$0.isLetter && !$0.isNumber }
    if words.isEmpty || lower.unicodeScalars.contains(where: \.isWrittenWithoutSpaces) {
      self.text = lower
    } else {
      self.text = " " + words.joined(separator: " ") + " "
    }
  }

  func contains(_ other: ExceptedWords) -> Bool { !other.text.isEmpty && text.contains(other.text) }
}
