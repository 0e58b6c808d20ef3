import TextAnalysis

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

  /// What is wrong with the weights, for tests: they follow the order of `BeadFeature`, which starts as `TokenClass` does.
  func validate() -> [String] {
    let starts: [BeadFeature] = [.words, .numbers, .names, .punctuation, .commonWords]
    let classes: [TokenClass] = [.word, .number, .name, .punctuation, .common]
    var problems: [String] = []
    if classes != TokenClass.allCases || classes.map({ Int($0.rawValue) }) != starts.map(\.rawValue) {
      problems.append("the token classes are not the first features")
    }
    if BeadFeature.allCases.map(\.rawValue) != Array(features.indices) {
      problems.append("\(features.count) weights of \(BeadFeature.allCases.count) features")
    }
    if !features.allSatisfy(\.isFinite) { problems.append("a weight is no number") }
    if !(0..<1).contains(trust) { problems.append("trust is no share") }
    return problems
  }

  /// How tokens are weighed when a lattice is scored.
  package var lexical: LexicalWeights {
    LexicalWeights(trust: trust, classes: Array(features[..<TokenClass.allCases.count]))
  }
}
