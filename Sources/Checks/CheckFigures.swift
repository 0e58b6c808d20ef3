/// How often a check was right where it was measured (`enregard eval checks`).
public struct CheckFigures: Hashable, Sendable {
  /// Of the sentences with and without planted errors in which it had a finding at *warning* or above, the share with an error
  /// of its kind; nil if it had no finding.
  public var precision: Double?
  /// The share of the sentences with an error of its kind in which it found it; nil if there were none.
  public var recall: Double?

  /// Shares from 0 to 1.
  public init(precision: Double?, recall: Double?) {
    self.precision = precision
    self.recall = recall
  }
}

extension Check {
  /// The figures that were measured for this check; nil if it was not measured.
  public var figures: CheckFigures? { Self.measured[id] }
}
