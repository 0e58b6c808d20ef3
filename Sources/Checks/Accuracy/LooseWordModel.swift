/// A logistic model of whether a loose word is an error; `scripts/learn-checks` makes the weights.
enum LooseWordModel {
  /// By `LooseWord.names`: of the source's words, for omissions.
  static let omission: [Float] = [
    -1.793, 0.871, -1.070, -1.594, 0.438, 0.388, -0.165, 0.318, -0.466, -0.337, 0.328, 0.290, 0.612, -0.123,
    0.153, 0.542, 1.858, 0.730, 0.777, 1.693, -0.287, -0.048, 0.711, -0.893, -1.848, -0.062, -0.582,
  ]
  /// Of the target's words, for additions.
  static let addition: [Float] = [
    -1.962, 0.662, -1.136, -1.488, -0.762, 1.659, -0.752, -0.739, -0.681, 0.666, 0.717, -0.980, 0.262, 0.018,
    1.285, 0.965, -0.648, -1.567, 0.126, -1.964, -1.695, -0.335, 1.097, -0.788, -1.640, -0.596, -0.512,
  ]
  /// Log odds from which a word is reported. Chosen on translations without errors: two of 94 hold an omission above it when left out of the learning.
  static let omissionThreshold: Float = 1.25
  /// The same of additions.
  static let additionThreshold: Float = 1.05

  /// Log odds of an error, learned with as many words that are one as are none.
  static func logOdds(_ features: [Float], _ weights: [Float]) -> Float {
    zip(features, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
