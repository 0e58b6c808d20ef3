import Bitext

extension JointGraphs {
  /// The beads between the places of a chain, and those of each pair within them.
  ///
  /// - Parameter paths: those of the pairs, where nothing is to be decided anew.
  func bitext(_ documents: [SegmentedDocument], _ chain: JointChain, paths: [Engine.Path]?) -> MultilingualBitext {
    let pairs = MultilingualBitext.pairs(of: documents.count)
    if let path = paths?.first {
      let beads = path.map(Bead.init)
      return MultilingualBitext(
        documents: documents,
        beads: beads.map { MultilingualBead(sides: [$0.source, $0.target], confidence: $0.confidence) },
        pairs: [beads])
    }
    var beads: [MultilingualBead] = []
    var pairBeads = pairs.map { _ in [Bead]() }
    for (start, end) in zip(chain.places, chain.places.dropFirst()) {
      var certainties: [Float] = []
      for (index, (one, other)) in pairs.enumerated() {
        let (source, target) = (start[one]..<end[one], start[other]..<end[other])
        let (own, certainty) = graphs[index].beads(source, target)
        pairBeads[index] += own
        certainties.append(certainty)
      }
      let sides = zip(start, end).map { $0..<$1 }
      beads.append(MultilingualBead(sides: sides, confidence: confidence(of: sides, certainties, pairs)))
    }
    return MultilingualBitext(documents: documents, beads: beads, pairs: pairBeads)
  }

  /// The probability that a bead of all texts is right.
  ///
  /// Where one text's part corresponds to a second's and that to a third's, the first's corresponds to the third's: of all
  /// pairs those of a tree that spans the texts say all. The likeliest tree is taken, and its pairs as independent of each
  /// other, as Chow & Liu (1968) approximate a joint distribution.
  private func confidence(
    of sides: [Range<Int>], _ certainties: [Float], _ pairs: [(one: Int, other: Int)]
  ) -> Double {
    var groups = Array(sides.indices)
    var product = 1.0
    for index in certainties.indices.sorted(by: { (certainties[$1], $0) < (certainties[$0], $1) }) {
      let (one, other) = (groups[pairs[index].one], groups[pairs[index].other])
      guard one != other else { continue }
      for text in groups.indices where groups[text] == other { groups[text] = one }
      product *= Double(certainties[index])
    }
    return min(1, max(0, product))
  }
}

extension PathGraph {
  /// The pair's own beads in a part of both texts, and the probability that the part is one by itself: that of the bead where
  /// there is one, else that both its ends are passed.
  func beads(_ source: Range<Int>, _ target: Range<Int>) -> (beads: [Bead], certainty: Float) {
    if source.isEmpty, target.isEmpty {
      return ([], index(of: Node(source.lowerBound, target.lowerBound)).map { probabilities[$0] } ?? 0)
    }
    guard let start = index(of: Node(source.lowerBound, target.lowerBound)),
      let end = index(of: Node(source.upperBound, target.upperBound)),
      let path = decode(from: start, to: end, nullWorth: JointGraphs.nullWorth), probabilities[start] > 0
    else { return ([Bead(source: source, target: target, confidence: 0)], 0) }
    let beads = path.map { step in
      let (from, to) = (nodes[Int(step.start)], nodes[Int(step.end)])
      return Bead(
        source: Int(from.source)..<Int(to.source), target: Int(from.target)..<Int(to.target),
        confidence: min(1, max(0, Double(step.probability))))
    }
    if path.count == 1 { return (beads, path[0].probability) }
    return (beads, probabilities[start] * probability(of: end, after: start))
  }
}
