import Bitext

/// A logistic model of whether a loose word is an error; `scripts/learn/checks` makes the weights.
enum LooseWordModel {
  /// By `LooseWord.names`: of the source's words, for omissions.
  static let omission: [Float] = [
    -2.063, 0.805, -1.223, -1.645, 0.379, 0.219, 0.060, 0.295, -0.540, -0.441, 0.343, 0.362, 0.481, -0.032,
    0.337, 0.697, 1.650, 0.721, 1.004, 1.698, -0.158, 0.133, 0.879, -0.839, -1.649, -0.421, -0.560,
  ]
  /// Of the target's words, for additions.
  static let addition: [Float] = [
    -2.144, 0.594, -1.154, -1.584, -0.819, 1.611, -0.723, -0.656, -0.662, 0.644, 0.787, -1.241, 0.280, 0.203,
    1.295, 1.160, -0.664, -1.387, 0.138, -2.242, -1.672, -0.288, 0.628, -0.587, -1.789, -0.681, -0.529,
  ]
  /// Log odds from which a word is reported: three of 94 translations without errors hold an omission above it when they
  /// are left out of the learning.
  static let omissionThreshold: Float = 1.35
  /// The same of additions, which one of 94 exceeds.
  static let additionThreshold: Float = 1.3

  /// What is wrong with the weights, for tests: there is one for each feature.
  static func validate() -> [String] {
    WordList.problems(LooseWord.names, isText: true)
      + [omission, addition].filter { $0.count != LooseWord.names.count || !$0.allSatisfy(\.isFinite) }
      .map { "\($0.count) weights of \(LooseWord.names.count) features" }
  }

  /// Log odds of an error, learned with as many words that are one as are none.
  static func logOdds(_ features: [Float], _ weights: [Float]) -> Float {
    zip(features, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
