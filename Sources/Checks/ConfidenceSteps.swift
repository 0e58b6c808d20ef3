/// From how much speaks for a check's findings to the probability that they are right: a function in steps that never
/// falls, fitted by isotonic regression (Zadrozny & Elkan 2002) to findings of which it is known.
struct ConfidenceSteps: Sendable {
  /// The strength from which on each holds, and the probability, both ascending; the first holds for all less, too.
  var steps: [(from: Double, confidence: Double)]

  init(_ steps: (from: Double, confidence: Double)...) { self.steps = steps }

  /// The probability that a finding of a strength is right.
  func confidence(at strength: Double) -> Double {
    // Strengths that are worked out may lie a little under the round ones that steps begin at.
    (steps.last { $0.from <= strength + 1e-6 } ?? steps[0]).confidence
  }

}
