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
  var lexical: LexicalWeights {
    LexicalWeights(trust: trust, classes: Array(features[..<TokenClass.allCases.count]))
  }

  // Both sets were learned by `scripts/learn/weights fit GOLD --rounds=16` from the hand-aligned sets and the texts in
  // corpora/: whole, in pieces of 25 beads, and both with one side of some beads taken out, for the gold has next to no
  // omissions. They have no structure either: the last weight was chosen on web pages (scripts/measure/structure).

  /// The weights of the first pass, whose evidence is what is known of the words beforehand.
  package static let first = BeadModel(
    trust: 0.85,
    features: [
      0.0991, 0.2219, 0.2561, 0.0132, -0.1334, -0.0492, -0.0237, -0.4310, -0.6674, -1.8572, -3.5264,
      -4.2929, -5.8853, -6.0555, -1.8651, -2.2996, -0.5109, -0.4461, 0.0590, 0.4763, 0.0000, 0.0000,
      0.0000, 0.3797, -0.7097, -0.1945, 2.3060, -0.5658, -0.4068, 0.1166, -0.8377, -0.7385, 0.6194,
      -0.8806, 1.0, 0, 0, 0,
    ])

  /// The weights of later passes, which have learned about the words from the pass before.
  package static let later = BeadModel(
    trust: 0.85,
    features: [
      0.0928, 0.1761, 0.1917, 0.0154, 0.0293, -0.0459, -0.0352, -0.2360, -0.7787, -1.7675, -3.1524,
      -3.6021, -4.8165, -5.0664, -1.4184, -2.7346, -0.9918, -0.0091, 0.0728, 0.3969, 0.5695, 0.0306,
      0.6254, 0.4410, -0.5457, -0.1315, 2.0512, -0.3812, -0.7287, 0.1224, -0.6233, -1.0945, 0.5444,
      -0.7997, 1.0, 0, 0, 0,
    ])
}

extension VersionModel {
  // Learned by `enregard-train fit GOLD --version=abridged --rounds=30 --epochs=1` from all sets of the gold but
  // Candide's, starting from a first fit of twelve rounds in which null beads of the source were made cheaper by hand, and
  // those of the target and every shape but 1-1 dearer.

  /// Of texts whose target is an abridged version of the source.
  package static let abridgedTarget = VersionModel(
    first: BeadModel(
      trust: 0.85,
      features: [
        0.1221, 0.2851, 0.4393, 0.0123, -0.0871, -0.0537, 0.0177, -0.1309, 0.0072, -1.8386, -3.9316,
        -4.8426, -6.5178, -6.7911, -1.3678, -1.3048, -0.4562, -0.0800, 0.0143, 0.4179, 0.0000, 0.0000,
        0.0000, 1.1508, -1.4149, -0.5242, 2.2296, -0.6251, -0.3985, -0.0660, -0.5534, -0.7385, 0.6194,
        -0.8806, 1.0000, -3.1600, -1.5979, -0.4871,
      ]),
    later: BeadModel(
      trust: 0.85,
      features: [
        0.0234, 0.2838, 0.3412, 0.0111, 0.0182, -0.0337, -0.0174, -0.1134, 0.0503, -1.9567, -3.7510,
        -4.2350, -5.5036, -5.7866, -1.2640, -1.9927, -0.4812, 0.0197, 0.0227, 0.5692, 0.3720, -0.1927,
        0.5284, 0.7271, -0.9068, -0.2726, 2.0163, -0.5698, -0.7148, 0.0953, -0.5585, -1.0945, 0.5444,
        -0.7997, 1.0000, -2.3007, -1.1871, 0.0400,
      ]))
}

extension VersionModel {
  /// Of texts whose target has several sentences where the source has one; learned by `--version=finer` from
  /// textberg-dev, transread-alice and transread-mouret.
  package static let finerTarget = VersionModel(
    first: BeadModel(
      trust: 0.85,
      features: [
        0.0904, 0.0959, 0.1123, 0.0182, -0.1531, -0.0783, 0.0121, -0.3801, -0.9815, -1.7787,
        -3.7089, -4.3106, -5.8365, -5.9971, -1.6717, -3.0082, -0.0119, -0.6466, 0.0685, 0.4523,
        0.0000, 0.0000, 0.0000, 0.4104, -0.9101, -0.6329, 1.8987, -0.6351, -0.3961, 0.2817, -0.9023,
        -0.7385, 0.6194, -0.8806, 1.0000, -0.5979, 0.3536, -0.2475,
      ]),
    later: BeadModel(
      trust: 0.85,
      features: [
        0.0627, 0.0850, 0.1066, 0.0301, -0.0010, -0.0765, 0.0008, -0.3025, -0.8215, -1.5728,
        -3.1524, -3.7819, -4.9650, -5.0809, -1.3459, -3.2512, -0.5769, -0.1547, 0.0279, 0.3612,
        0.4995, 0.0219, 0.1072, 0.4128, -0.7034, -0.4980, 1.7648, -0.4674, -0.7098, 0.2185, -0.7468,
        -1.0945, 0.5444, -0.7997, 1.0000, -0.4980, 0.3090, -0.1261,
      ]))
}
