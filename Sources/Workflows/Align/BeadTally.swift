import Bitext

/// How many beads there are of each kind, and how sure they are.
package struct BeadTally: Sendable {
  /// All of them.
  package private(set) var count = 0
  /// By kind, such as "1-2".
  package private(set) var kinds: [String: Int] = [:]
  /// Those that were moved.
  package private(set) var moved = 0
  private var confidences = 0.0

  /// All counts 0.
  package init() {}

  /// Counts more.
  package mutating func add(_ beads: [Bead]) {
    count += beads.count
    for bead in beads {
      kinds[bead.kind, default: 0] += 1
      moved += bead.isMoved ? 1 : 0
      confidences += bead.confidence
    }
  }

  /// 0 of no beads.
  package var meanConfidence: Double { count > 0 ? confidences / Double(count) : 0 }
}

/// The indexes of up to `count` beads with the lowest confidences below `limit`, the least certain first.
package func leastCertain(of beads: [Bead], below limit: Double, count: Int) -> [Int] {
  let doubtful = beads.indices.filter { beads[$0].confidence < limit }
  return Array(doubtful.sorted { (beads[$0].confidence, $0) < (beads[$1].confidence, $1) }.prefix(count))
}
