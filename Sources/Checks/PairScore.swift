/// How likely a target is to be a faithful translation of its source, and what speaks for and against.
public struct PairScore: Hashable, Sendable {
  /// One thing that speaks for or against.
  public struct Reason: Hashable, Sendable {
    /// What it is, such as "words covered" or the id of a check.
    public var name: String
    /// What was measured, such as the share of words that have a counterpart.
    public var value: Double
    /// What it adds to the log odds of faithfulness: above 0 speaks for, below against.
    public var weight: Double

    /// A reason with what was measured and what it counts for.
    public init(name: String, value: Double, weight: Double) {
      self.name = name
      self.value = value
      self.weight = weight
    }
  }

  /// 0 to 1.
  public var faithfulness: Double
  /// The weightiest first.
  public var reasons: [Reason]

  /// A score with its reasons.
  public init(faithfulness: Double, reasons: [Reason]) {
    self.faithfulness = faithfulness
    self.reasons = reasons
  }
}
