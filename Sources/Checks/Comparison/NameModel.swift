import Bitext
import Foundation

/// Models of whether a name without its like is an error: of names that are missing, that were added, and of those in place
/// of another.
///
/// Learned of French and English, in both directions together: they go by what languages have in common, and are used where
/// lists know the words of both.
enum NameModel {
  /// Log odds from which a name is told of, be it as a note. Hardly any that was changed has less, and half of those that
  /// are said otherwise.
  static let least: Float = -2.5

  /// Log odds of an error, learned with as many names of all kinds together that are one as are none.
  static func logOdds(of doubt: NameDoubt) -> Float {
    let model = doubt.source == nil ? added : doubt.target == nil ? missing : replaced
    return model.logOdds(doubt.features)
  }

  /// What is wrong with the tables, for tests.
  static func validate() -> [String] {
    WordList.problems(NameEvidence.names, isText: true)
      + [("lost names", missing), ("added names", added), ("replaced names", replaced)].flatMap {
        $1.problems($0, features: NameEvidence.names.count)
      }
  }
}

extension PairExamination {
  /// How much speaks for an error, 0 to 1; nil where too little does to say a word.
  func strength(of doubt: NameDoubt) -> Double? {
    guard knowsForms, !doubt.isFuller else { return doubt.plainStrength }
    let logOdds = NameModel.logOdds(of: doubt)
    return logOdds < NameModel.least ? nil : 1 / (1 + exp(-Double(logOdds)))
  }
}
