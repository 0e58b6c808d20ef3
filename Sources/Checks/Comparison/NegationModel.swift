import Bitext

/// Model of whether a negation that the other text lacks is an error.
///
/// Learned of French and English, in both directions together, and used for other languages, too, where a dictionary links
/// the words.
enum NegationModel {
  /// Log odds from which a negation is told of, be it as a note.
  static let least: Float = -0.5
  /// Of what a text says plainly that is too short for more to be known.
  static let ofShort: Float = 1.75
  /// Words of the shortest texts that the model was learned of.
  static let fewestWords = 6

  /// What is wrong with the table, for tests.
  static func validate() -> [String] {
    WordList.problems(NegationEvidence.names, isText: true)
      + lost.problems("negations", features: NegationEvidence.names.count)
  }
}
