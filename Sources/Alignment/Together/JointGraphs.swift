import Bitext
import Files

/// What the alignments of every two of several texts may be.
struct JointGraphs: Sendable {
  /// What a right null bead counts in decoding, a right real bead being 1; as in `Engine`.
  static let nullWorth = Engine().nullWorth

  /// Of the segments of each text.
  let counts: [Int]
  /// By `MultilingualBitext.pairs(of:)`.
  let graphs: [PathGraph]
  /// Of each text with each other; nil of one with itself.
  private(set) var correspondences: [[BoundaryMatrix?]]

  init(_ graphs: [PathGraph], counts: [Int]) {
    (self.graphs, self.counts) = (graphs, counts)
    correspondences = []
    correspondences = correspondencesOfAll()
  }

  private var pairs: [(one: Int, other: Int)] { MultilingualBitext.pairs(of: counts.count) }

  private func correspondencesOfAll() -> [[BoundaryMatrix?]] {
    var all = counts.map { _ in [BoundaryMatrix?](repeating: nil, count: counts.count) }
    for (pair, graph) in zip(pairs, graphs) {
      all[pair.one][pair.other] = graph.correspondence(inverse: false)
      all[pair.other][pair.one] = graph.correspondence(inverse: true)
    }
    return all
  }

  /// Each pair's alignments, weighed anew by what all other texts say of them.
  func agreed(by consistency: Consistency, threads: Int) -> JointGraphs {
    guard counts.count > 2 else { return self }
    let (pairs, now) = (pairs, correspondences)
    let agreed = parallelMap(count: graphs.count, threads: threads) { index in
      var graph = graphs[index]
      let (one, other) = pairs[index]
      let others = counts.indices.filter { $0 != one && $0 != other }.compactMap { third in
        now[one][third].flatMap { mine in now[other][third].map { (one: mine, other: $0) } }
      }
      let gains = graph.nodes.map { consistency.gain(Int($0.source), Int($0.target), by: others) }
      graph.reweigh { gains[$0] }
      return graph
    }
    return JointGraphs(agreed, counts: counts)
  }
}
