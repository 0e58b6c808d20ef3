import Checks

/// Whether the confidences of findings are right where errors are as rare as confidences suppose: findings in planted
/// errors and in pairs without an error, each counted for as many sentences as it stands for.
package struct Reliability: Sendable {
  /// The findings whose confidences lie in one tenth of 0 to 1.
  package struct Bin: Sendable {
    /// How many findings there are.
    package fileprivate(set) var findings = 0
    /// For how many in a sentence they stand.
    package fileprivate(set) var weight = 0.0
    fileprivate var right = 0.0
    fileprivate var confidences = 0.0

    /// 0 for an empty bin.
    package var meanConfidence: Double { weight > 0 ? confidences / weight : 0 }
    /// The share of what they stand for that is right; 0 for an empty bin.
    package var shareRight: Double { weight > 0 ? right / weight : 0 }
  }

  /// Ten of equal width, as those of ``Calibration``.
  package private(set) var bins = [Bin](repeating: Bin(), count: 10)

  /// - Parameters:
  ///   - hits: of the findings that are right, in `errors` sentences with an error of their kinds.
  ///   - misses: of those in `clean` sentences without one.
  init(hits: Calibration, errors: Int, misses: Calibration, clean: Int) {
    add(hits, (errors > 0 ? CheckFigures.prevalence / Double(errors) : 0), areRight: true)
    add(misses, (clean > 0 ? (1 - CheckFigures.prevalence) / Double(clean) : 0), areRight: false)
  }

  private mutating func add(_ calibration: Calibration, _ weight: Double, areRight: Bool) {
    for (index, bin) in calibration.bins.enumerated() {
      let sum = Double(bin.count) * weight
      bins[index].findings += bin.count
      bins[index].weight += sum
      bins[index].right += areRight ? sum : 0
      bins[index].confidences += bin.meanConfidence * sum
    }
  }

  /// Adds the findings of another check.
  static func += (sum: inout Reliability, more: Reliability) {
    for (index, bin) in more.bins.enumerated() {
      sum.bins[index].findings += bin.findings
      sum.bins[index].weight += bin.weight
      sum.bins[index].right += bin.right
      sum.bins[index].confidences += bin.confidences
    }
  }

  /// How many findings there are.
  package var count: Int { bins.reduce(0) { $0 + $1.findings } }

  /// The mean, over what the findings stand for, of how far the share right of their bin is from its mean confidence, 0
  /// to 1 (Naeini, Cooper & Hauskrecht 2015); 0 where there are none.
  package var expectedError: Double {
    let weight = bins.reduce(0) { $0 + $1.weight }
    return weight > 0 ? bins.reduce(0) { $0 + abs($1.confidences - $1.right) } / weight : 0
  }
}
