/// What the faithfulness of a pair is told by, and how much each sign weighs in log odds.
///
/// What is measured from the source's side and from the target's is the mean of how both directions of translation see it:
/// a reader takes either text for the original.
struct ScoreModel: Hashable, Sendable {
  /// A sign of faithfulness or of its lack.
  enum Sign: Int, CaseIterable, Sendable {
    /// The share of content words that have a counterpart, 0 to 1, less `usualShare`.
    case covered
    /// How far that share is below `lowShare`.
    case hardlyCovered
    /// How far the share of the side that is covered less is below the other's.
    case unevenlyCovered
    /// How many words are likely errors for want of a counterpart, as the logarithm of one more than the sum of their
    /// probabilities: of the source, and of the target.
    case sourceAlone, targetAlone
    /// The logarithm of how much longer one side is than it should be, above 0.25.
    case length
    /// Confidences of findings of some categories, summed up.
    case quantities, names, negations, untranslated, mistranslated, forms

    static func of(_ category: Category) -> Sign? {
      switch category {
      case .number, .dateTime: .quantities
      case .name: .names
      case .negation, .question: .negations
      case .untranslated: .untranslated
      case .mistranslation: .mistranslated
      case .markup, .repetition, .terminology, .grammar, .punctuation, .capitalization: .forms
      // They count by the words that stay alone.
      default: nil
      }
    }
  }

  static let (usualShare, lowShare) = (0.62, 0.4)

  /// The log odds of a pair without any sign.
  var constant: Double
  /// By `Sign.rawValue`.
  var weights: [Double]

  subscript(sign: Sign) -> Double { weights[sign.rawValue] }

  /// The model of a pair of languages: learned ones count only where the forms of all words are known, as share by share
  /// less is covered elsewhere.
  static func of(knowsForms: Bool) -> ScoreModel { knowsForms ? learned : general }

  /// Set by hand, for languages whose words are known in some of their forms only.
  static let general = ScoreModel(
    constant: 1.2, weights: [7, 0, 0, -1.6, -1.3, -4, -1.6, -1.2, -1.6, -1.6, -2.2, -0.25])
}
