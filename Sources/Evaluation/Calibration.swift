/// Whether confidences are right: nine in ten of the beads with a confidence of 0.9 should be.
package struct Calibration: Hashable, Sendable {
  /// The beads whose confidences lie in one tenth of 0 to 1.
  package struct Bin: Hashable, Sendable {
    /// How many beads there are.
    package fileprivate(set) var count = 0
    /// How many of them are exactly right.
    package fileprivate(set) var right = 0
    fileprivate var confidences = 0.0

    /// 0 for an empty bin.
    package var meanConfidence: Double { count > 0 ? confidences / Double(count) : 0 }
    /// The share of beads that are exactly right; 0 for an empty bin.
    package var shareRight: Double { count > 0 ? Double(right) / Double(count) : 0 }

    fileprivate mutating func add(_ more: Bin) {
      count += more.count
      right += more.right
      confidences += more.confidences
    }
  }

  /// Ten of equal width: 0 to under 0.1, and so on to 0.9 to 1 (both included).
  package private(set) var bins = [Bin](repeating: Bin(), count: 10)
  private var squares = 0.0

  /// No beads yet.
  package init() {}

  /// Adds a bead.
  ///
  /// - Parameter confidence: 0 to 1.
  package mutating func add(confidence: Double, isRight: Bool) {
    precondition((0...1).contains(confidence), "a confidence is a probability")
    let bin = min(bins.count - 1, Int(confidence * Double(bins.count)))
    bins[bin].count += 1
    bins[bin].right += isRight ? 1 : 0
    bins[bin].confidences += confidence
    let difference = confidence - (isRight ? 1 : 0)
    squares += difference * difference
  }

  /// Adds the beads of another calibration.
  package static func += (sum: inout Calibration, more: Calibration) {
    for index in sum.bins.indices { sum.bins[index].add(more.bins[index]) }
    sum.squares += more.squares
  }

  /// How many beads there are.
  package var count: Int { bins.reduce(0) { $0 + $1.count } }

  /// The mean over all beads of how far the share right of their bin is from its mean confidence, 0 to 1 (Naeini, Cooper
  /// & Hauskrecht 2015); 0 where there are no beads.
  package var expectedError: Double {
    guard count > 0 else { return 0 }
    return bins.reduce(0) { $0 + abs($1.confidences - Double($1.right)) } / Double(count)
  }

  /// The mean squared difference between confidence and outcome (Brier 1950), 0 to 1; 0 where there are no beads.
  package var brierScore: Double { count > 0 ? squares / Double(count) : 0 }
}
