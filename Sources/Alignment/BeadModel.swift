/// The learned weights by which beads are scored: a log-linear model over alignments, so that the probability of one is
/// in proportion to the exponential of the sum of its beads' scores (a semi-Markov conditional random field, Sarawagi &
/// Cohen 2004).
package struct BeadModel: Sendable {
  package var lexical: LexicalWeights
  /// By `BeadFeature.rawValue`.
  package var features: [Float]

  /// Every learned number, in a fixed order, for training.
  package var vector: [Double] {
    get { (lexical.classes + features).map(Double.init) }
    set {
      let values = newValue.map { Float($0) }
      lexical.classes = Array(values[..<lexical.classes.count])
      features = Array(values[lexical.classes.count...])
    }
  }

  /// The weights of the first pass, whose evidence is what is known of the words beforehand.
  package static let first = BeadModel(
    lexical: LexicalWeights(background: 0.15, classes: [0.299, 0.882, 0.373, 0.099, 0.299]),
    features: [
      -0.849, -2.391, -4.850, -4.154, -5.469, -4.698, -2.464, -4.847, -4.278, -0.949, 0.928, -1.259, -0.286, 2.506,
      -1.259, -2.332, 0, 0, 0,
    ])

  /// The weights of later passes, which have learned about the words from the pass before.
  package static let later = BeadModel(
    lexical: LexicalWeights(background: 0.15, classes: [0.122, 0.204, 0.270, 0.047, 0.122]),
    features: [
      -0.686, -1.925, -3.752, -3.514, -4.458, -4.164, -1.440, -4.324, -1.438, -0.046, -0.454, -1.386, -0.297, 2.448,
      -0.117, -0.748, 0, 0, 0,
    ])
}
