/// The learned weights by which beads are scored: a log-linear model over alignments, so that the probability of one is
/// in proportion to the exponential of the sum of its beads' scores (a semi-Markov conditional random field, Sarawagi &
/// Cohen 2004).
package struct BeadModel: Sendable {
  package var lexical: LexicalWeights
  /// By `BeadFeature.rawValue`.
  package var features: [Float]

  /// Every learned number, in a fixed order, for training.
  package var vector: [Double] {
    get { features.map(Double.init) }
    set { features = newValue.map { Float($0) } }
  }

  /// The weights of the first pass, whose evidence is what is known of the words beforehand.
  package static let first = BeadModel(
    lexical: LexicalWeights(trust: 0.85, classes: [1, 2.5, 3.5, 0.3, 0]),
    features: [
      0.105, -0.696, -1.978, -3.827, -4.168, -5.530, -5.778, -1.690, -3.101, -0.809, -0.268, 0.150, -0.829,
      -0.350, 2.210, 0.321, -0.481, 0.205, -0.787, 0.000, 0.000, 0.000,
    ])

  /// The weights of later passes, which have learned about the words from the pass before.
  package static let later = BeadModel(
    lexical: LexicalWeights(trust: 0.85, classes: [1, 3, 3, 0.5, 1]),
    features: [
      0.096, -0.568, -1.690, -3.245, -3.514, -4.453, -4.675, -1.298, -2.901, -0.905, -0.173, 0.145, -0.685,
      -0.249, 1.817, 0.323, -0.364, 0.099, -0.779, 0.000, 0.000, 0.000,
    ])
}
