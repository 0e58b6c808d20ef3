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
      0.067, -0.728, -2.285, -4.490, -4.577, -6.049, -5.482, -2.358, -3.999, -2.006, -0.501, 0.155, -1.209, -0.278, 2.597, -0.620, -1.231, 0.000, 0.000, 0.000,
    ])

  /// The weights of later passes, which have learned about the words from the pass before.
  package static let later = BeadModel(
    lexical: LexicalWeights(trust: 0.85, classes: [1, 3, 3, 0.5, 1]),
    features: [
      0.082, -0.565, -1.837, -3.537, -3.791, -4.930, -4.623, -1.770, -3.457, -1.360, -0.220, -0.132, -1.097, -0.079, 2.419, 0.080, -0.794, 0.000, 0.000, 0.000,
    ])
}
