/// How often a check was right where it was measured (`enregard eval checks`).
public struct CheckFigures: Hashable, Sendable {
  /// Of the sentences with and without planted errors on which it spoke at *warning* or above, the share with an error
  /// that it is there to find; nil where it never spoke.
  public var precision: Double?
  /// Of the sentences with an error that it is there to find, the share on which it spoke; nil where there were none.
  public var recall: Double?

  /// Shares from 0 to 1.
  public init(precision: Double?, recall: Double?) {
    self.precision = precision
    self.recall = recall
  }
}

extension Check {
  /// What was measured of this check; nil where it was not.
  public var figures: CheckFigures? { Self.measured[id] }
}
