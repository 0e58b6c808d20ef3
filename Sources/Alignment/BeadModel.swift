import Evidence

/// The learned weights by which beads are scored: a log-linear model over alignments, so that the probability of one is
/// in proportion to the exponential of the sum of its beads' scores (a semi-Markov conditional random field, Sarawagi &
/// Cohen 2004).
package struct BeadModel: Sendable {
  /// How far a token's known translations are trusted to be all that can answer it.
  package var trust: Float
  /// By `BeadFeature.rawValue`.
  package var features: [Float]

  /// Every learned number, in a fixed order, for training.
  package var vector: [Double] {
    get { features.map(Double.init) }
    set { features = newValue.map { Float($0) } }
  }

  /// How tokens are weighed when a lattice is scored.
  var lexical: LexicalWeights {
    LexicalWeights(trust: trust, classes: Array(features[..<TokenClass.allCases.count]))
  }

  // Both sets were learned by `enregard-train --pieces=25` from the hand-aligned sets, whole, in pieces of 25 beads, and in
  // such pieces with one side of every tenth bead taken out. The weight of opening a null bead in later passes was then raised by 0.5:
  // literary gold has next to no omissions, and news has (it costs 0.3 points of F1 on the literary sets).

  /// The weights of the first pass, whose evidence is what is known of the words beforehand.
  package static let first = BeadModel(
    trust: 0.85,
    features: [0.108, 0.27, 0.378, 0.032, 0, 0, 0, -0.710, 0, -1.950, -3.859, -4.190, -5.596, -5.820, -1.742, -2.227, -0.402, -0.572, -0.2,-0.6, 0, 0, 0, 0.128, -0.794, -0.349, 2.143, -0.450, 0.246, -0.946, 0.000, 0.000, 0.000])

  /// The weights of later passes, which have learned about the words from the pass before.
  package static let later = BeadModel(
    trust: 0.85,
    features: [0.094,0.28,0.28,0.047,0.094, -0.05, -0.05, -0.583, 0, -1.708, -3.255, -3.546, -4.539, -4.721, -1.409, -1.968, -0.845, -0.303, -0.18, -0.54, 0, 0, 0, 0.142, -0.679, -0.205,1.800, -0.364, 0.100, -0.774, 0.000, 0.000, 0.000])
}
