import Lexicons
import TextAnalysis

@testable import Alignment

/// A lattice over a small grid with made-up texts.
func madeUpLattice(_ sourceCount: Int, _ targetCount: Int, anchors: Anchors = .none) throws -> Lattice {
  let source = try tokens((0..<sourceCount).map { "a\($0) common words \($0)." }, "fr")
  let target = try tokens((0..<targetCount).map { "b\($0) other words \($0) and more." }, "en")
  let prior = PriorEvidence(
    source: source, target: target, knowledge: PairKnowledge(languages: ("fr", "en"), lexicons: []))
  var corridor = Corridor(sourceCount: sourceCount, targetCount: targetCount)
  corridor.bind(to: anchors)
  corridor._checkInvariants()
  return Engine().lattice(
    ScoredText(source), ScoredText(target), Engine.PassKnowledge(table: prior.table), corridor,
    EngineWeights.short.first)
}

/// Every alignment of a lattice over a whole grid with its score, by plain recursion; beads as source index, source
/// count, target index, target count.
///
/// - Parameter fences: nodes at which a run of source nulls may follow one of target nulls.
func everyAlignment(_ lattice: Lattice, fences: [Anchors.Node] = []) -> [(beads: [[Int]], score: Double)] {
  let (m, n) = (lattice.corridor.sourceCount, lattice.corridor.targetCount)
  func alignments(_ i: Int, _ j: Int, _ state: Int) -> [(beads: [[Int]], score: Double)] {
    if i == m, j == n { return [([], 0)] }
    let node = lattice.node(i, j)
    var found: [(beads: [[Int]], score: Double)] = []
    func extend(_ bead: [Int], _ score: Float, _ next: Int) {
      guard score > -.infinity else { return }
      for rest in alignments(i + bead[1], j + bead[3], next) {
        found.append(([bead] + rest.beads, Double(score) + rest.score))
      }
    }
    for (kind, shape) in Lattice.kinds.enumerated() where i + shape.source <= m && j + shape.target <= n {
      extend([i, shape.source, j, shape.target], lattice.scores[node * Lattice.kindCount + kind], 0)
    }
    if i < m, state != 2 || fences.contains(where: { $0 == (i, j) }) {
      extend([i, 1, j, 0], lattice.nulls[node * 4 + (state == 1 ? 1 : 0)], 1)
    }
    if j < n { extend([i, 0, j, 1], lattice.nulls[node * 4 + (state == 2 ? 3 : 2)], 2) }
    return found
  }
  return alignments(0, 0, 0)
}
