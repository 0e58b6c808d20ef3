extension PathGraph {
  /// Paths that are less likely than this keep their one order.
  private static let leastShared: Float = 1e-3

  /// The same beads, and those of neighbouring nulls in any order.
  ///
  /// Of two neighbouring runs of null beads a lattice has the source's first, since the order of the two says nothing about
  /// two texts. A third text that has both passages tells it, so each order gets its share. O(beads).
  static func inAnyOrder(_ beads: [LikelyBead]) -> [LikelyBead] {
    var passed: [Node: Float] = [:]
    // Source nulls by their end, target nulls by their start.
    var (before, behind): ([Node: Float], [Node: Float]) = ([:], [:])
    var kept: [LikelyBead] = []
    for bead in beads {
      passed[bead.end, default: 0] += bead.probability
      let (rows, columns) = (bead.end.source - bead.start.source, bead.end.target - bead.start.target)
      switch (rows, columns) {
      case (1, 0): before[bead.end] = bead.probability
      case (0, 1): behind[bead.start] = bead.probability
      default: kept.append(bead)
      }
    }
    // Row by row from the last, each from its first column: what a corner adds lies ahead.
    var corners: [Int32: Set<Int32>] = [:]
    for node in before.keys where behind[node] != nil { corners[node.source, default: []].insert(node.target) }
    var row = corners.keys.max() ?? 0
    while row > 0 {
      var done: Set<Int32> = []
      while let column = corners[row]?.min() {
        corners[row]?.remove(column)
        guard done.insert(column).inserted else { continue }
        let corner = Node(Int(row), Int(column))
        guard let one = before[corner], let other = behind[corner], let all = passed[corner], all > 0 else { continue }
        let share = one * other / all / 2
        guard share > leastShared else { continue }
        let opposite = Node(Int(row) - 1, Int(column) + 1)
        let (above, ahead) = (Node(Int(row) - 1, Int(column)), Node(Int(row), Int(column) + 1))
        before[corner] = one - share
        behind[corner] = other - share
        passed[corner] = all - share
        behind[above, default: 0] += share
        before[ahead, default: 0] += share
        passed[opposite, default: 0] += share
        corners[row, default: []].insert(column + 1)
        corners[row - 1, default: []].insert(column)
      }
      row -= 1
    }
    kept += before.map { (Node(Int($0.source) - 1, Int($0.target)), $0, $1) }
    kept += behind.map { ($0, Node(Int($0.source), Int($0.target) + 1), $1) }
    return kept
  }
}
