/// Which checks run and which of their findings are reported.
public struct CheckSettings: Hashable, Sendable {
  /// The settings of one check.
  public struct Rule: Hashable, Sendable {
    /// Whether it runs; nil leaves it as the check has it.
    public var isOn: Bool?
    /// The severity of all its findings; nil leaves it as the check has it.
    public var severity: Severity?
    /// Findings of less confidence are dropped, 0 to 1, but for those of unknown confidence; nil is ``CheckSettings/minimumConfidence``.
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
  /// Findings of less confidence are dropped, 0 to 1, but for those of unknown confidence.
  public var minimumConfidence: Double
  /// Findings below it are dropped.
  public var minimumSeverity: Severity
  /// Words or phrases that no check reports, ignoring case.
  public var exceptions: [String]
  /// Whether findings are no more severe than what was measured of their checks allows; false to measure it.
  package var limitsSeverities = true

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
