/// What the faithfulness of a pair is told by, and how much each sign weighs in log odds.
///
/// A pair is faithful if its texts have to do with each other and, that given, say the same: two sums, of which the second
/// need not tell what is clear from the first.
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
    /// How many words are likely errors for want of a counterpart, as the logarithm of one more than the sum of their
    /// probabilities: of the source, and of the target.
    case sourceAlone, targetAlone
    /// How much speaks for the surest of them, in log odds above `doubt`: one that is surely wrong is worse than many that may
    /// be.
    case sourceSurest, targetSurest
    /// The share of a text, grammar's words included, that has no link, above `usualUnlinked`: of the source, and of the
    /// target.
    case sourceUnlinked, targetUnlinked
    /// The words without a link between one linked content word and the next, as a share of the text: the most of either text.
    case longestGap
    /// How far from its place the word is linked that is farthest from it, as a share of the text.
    case displaced
    /// The logarithm of one more than the number of content words, less that of a sentence of `usualWords` on both sides:
    /// where more is said, more may be wrong.
    case words
    /// The logarithm of how much longer one side is than it should be, above 0.25.
    case length
    /// Strengths of findings of some categories, summed up.
    case quantities, names, negations, untranslated, mistranslated, omissions, additions, forms

    static func of(_ category: Category) -> Sign? {
      switch category {
      case .number, .dateTime: .quantities
      case .name: .names
      case .negation, .question: .negations
      case .untranslated: .untranslated
      case .mistranslation: .mistranslated
      case .omission: .omissions
      case .addition: .additions
      case .markup, .repetition, .terminology, .grammar, .punctuation, .capitalization: .forms
      // How a text is set or spelled has nothing to do with what it says.
      default: nil
      }
    }
  }

  static let (usualShare, lowShare, usualUnlinked, usualWords) = (0.62, 0.4, 0.3, 22.0)
  /// Log odds that a word is an error, beside those that three in a hundred good translations exceed.
  static let doubt = -1.0

  /// What signs weigh, in log odds.
  struct Sum: Hashable, Sendable {
    /// The log odds of a pair without any sign.
    var constant: Double
    /// By `Sign.rawValue`.
    var weights: [Double]

    func logOdds(_ signs: [Double]) -> Double { zip(weights, signs).reduce(constant) { $0 + $1.0 * $1.1 } }
  }

  /// How much the log odds fall by the logarithm of the probability that the texts have to do with each other: more than by
  /// itself, so that unrelated texts rank below texts that are partly a translation.
  static let weightOfRelation = 2.5

  /// That a pair of texts that have to do with each other is faithful.
  var faith: Sum
  /// That the texts have to do with each other; nil where it was not learned.
  var relation: Sum?

  init(constant: Double, weights: [Double], relation: Sum? = nil) {
    (faith, self.relation) = (Sum(constant: constant, weights: weights), relation)
  }

  subscript(sign: Sign) -> Double { faith.weights[sign.rawValue] }

  /// The model of a pair of languages: learned ones count only where the forms of all words are known, as share by share
  /// less is covered elsewhere.
  static func of(knowsForms: Bool) -> ScoreModel { knowsForms ? learned : general }

  /// Set by hand, for languages whose words are known in some of their forms only.
  static let general = ScoreModel(
    constant: 1.2, weights: [7, 0, -1.6, -1.3, 0, 0, 0, 0, 0, 0, 0, -4, -1.6, -1.2, -1.6, -1.6, -2.2, 0, 0, -0.25])
}
