import Bitext

/// How many beads there are of each kind, and how sure they are.
package struct BeadTally: Sendable {
  /// All of them.
  package private(set) var count = 0
  /// By kind, such as "1-2".
  package private(set) var kinds: [String: Int] = [:]
  /// Those that were moved.
  package private(set) var moved = 0
  /// How many segments they have on each side, the source first.
  package private(set) var segments: [Int] = []
  private var confidences = 0.0

  /// All counts 0.
  package init() {}

  /// Those of a bitext of any number of languages.
  package init(_ bitext: MultilingualBitext) {
    for bead in bitext.beads { add(bead.kind, bead.confidence, bead.sides.map(\.count)) }
  }

  /// Those of two texts.
  package init(_ beads: [Bead]) { add(beads) }

  /// Counts more, which were counted.
  package mutating func add(_ other: BeadTally) {
    count += other.count
    moved += other.moved
    confidences += other.confidences
    addSegments(other.segments)
    kinds.merge(other.kinds, uniquingKeysWith: +)
  }

  /// Counts more.
  package mutating func add(_ beads: [Bead]) {
    for bead in beads {
      add(bead.kind, bead.confidence, [bead.source.count, bead.target.count])
      moved += bead.isMoved ? 1 : 0
    }
  }

  private mutating func add(_ kind: String, _ confidence: Double, _ segments: [Int]) {
    count += 1
    kinds[kind, default: 0] += 1
    confidences += confidence
    addSegments(segments)
  }

  private mutating func addSegments(_ counts: [Int]) {
    for (side, count) in counts.enumerated() {
      if side < segments.count { segments[side] += count } else { segments.append(count) }
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
