/// A logistic model of whether a loose word is an error; `scripts/learn-checks` makes the weights.
enum LooseWordModel {
  /// By `LooseWord.names`: of the source's words, for omissions.
  static let omission: [Float] = [
    -0.396, 1.171, -0.699, -0.867, 0.151, 0.056, 0.207, 0.319, -0.410, -0.369, 0.254, 0.363, 0.333, -0.172,
    -0.392, 0.008, 0.838, 0.736, 0.524, 0.239, -0.119, -0.048, 0.966, -1.029, -2.097, 0.108, 0.135,
  ]
  /// Of the target's words, for additions.
  static let addition: [Float] = [
    -0.239, 1.492, -0.947, -0.784, -0.090, 0.898, -0.051, -0.456, -0.626, 0.645, 0.652, 0.081, 0.245, -0.091,
    -0.176, 0.056, 0.763, -0.306, -0.021, 0.228, -0.460, 0.004, 0.524, -0.899, -0.873, -0.176, 0.303,
  ]
  /// Log odds from which a word is reported. Chosen on translations without errors: two of 94 hold an omission above it.
  static let omissionThreshold: Float = 1.05
  /// One of 94 holds an addition above it.
  static let additionThreshold: Float = 1.1

  /// Log odds of an error, learned with as many words that are one as are none.
  static func logOdds(_ features: [Float], _ weights: [Float]) -> Float {
    zip(features, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
