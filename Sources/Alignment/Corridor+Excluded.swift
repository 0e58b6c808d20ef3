import Bitext

extension Corridor {
  /// Widens the corridor to hold the nodes of a path.
  mutating func hold(_ path: Engine.Path) {
    for step in path {
      low[step.bead.i] = min(low[step.bead.i], Int32(step.bead.j))
      high[step.bead.i] = max(high[step.bead.i], Int32(step.bead.j))
    }
    close(targetCount: targetCount)
  }

  /// Of a corridor through which no path leads, since beads are excluded: the same widened by the surroundings of a path
  /// that leads as little out of it as any. O(rows * columns * kinds) at worst.
  ///
  /// - Throws: `AnchorError.impossible` where there is none.
  func widenedForAPath() throws(AnchorError) -> Corridor {
    var whole = Corridor(sourceCount: sourceCount, targetCount: targetCount)
    whole.bind(to: anchors)
    guard whole.nodeCount <= Self.mostNodes, let nodes = whole.pathLeastOutside(of: self) else {
      throw .impossible(source: 0..<sourceCount, target: 0..<targetCount)
    }
    // Of two neighbouring runs of null beads the source's comes first, so that nodes beside the path are needed, too.
    let around = Corridor(path: nodes, radius: 3, sourceCount: sourceCount, targetCount: targetCount)
    var wider = self
    for row in low.indices {
      wider.low[row] = min(low[row], around.low[row])
      wider.high[row] = max(high[row], around.high[row])
    }
    wider.close(targetCount: targetCount)
    wider.bind(to: anchors)
    wider._checkInvariants()
    return wider
  }

  /// In nodes; a section of three thousand segments by as many has a quarter of it.
  private static let mostNodes = 40_000_000

  private func pathLeastOutside(of inner: Corridor) -> [Anchors.Node]? {
    let exclusions = anchors.exclusions
    let kinds = (BeadKind.all + [.sourceNull, .targetNull]).filter { exclusions.kinds?.contains($0) ?? true }
    let wholes = anchors.all.filter(\.isOneBead)
    let rows = rowStarts
    // How far outside the best way to each node leads, and how many segments its last bead has of either side.
    var costs = [Int32](repeating: .max, count: nodeCount)
    var steps = [(Int32, Int32)](repeating: (0, 0), count: nodeCount)
    costs[0] = 0
    var next = 0
    for i in 0...sourceCount {
      for j in Int(low[i])...Int(high[i]) {
        let cost = costs[rows[i] + j - Int(low[i])]
        guard cost < .max else { continue }
        func offer(_ m: Int, _ n: Int) {
          let (row, column) = (i + m, j + n)
          guard row <= sourceCount, column >= Int(low[row]), column <= Int(high[row]) else { return }
          let end = rows[row] + column - Int(low[row])
          let outside = max(0, inner.low[row] - Int32(column), Int32(column) - inner.high[row])
          if cost + outside < costs[end] { (costs[end], steps[end]) = (cost + outside, (Int32(m), Int32(n))) }
        }
        while next < wholes.count, wholes[next].start < (i, j) { next += 1 }
        if next < wholes.count, wholes[next].start == (i, j) {
          offer(wholes[next].source.count, wholes[next].target.count)
          continue
        }
        for kind in kinds
        where anchors.allows((i, j), to: (i + kind.source, j + kind.target))
          && (exclusions.rejected.isEmpty || !exclusions.forbid(i, kind.source, j, kind.target))
        {
          offer(kind.source, kind.target)
        }
      }
    }
    var nodes: [Anchors.Node] = [(sourceCount, targetCount)]
    guard costs[nodeCount - 1] < .max else { return nil }
    while let node = nodes.last, node != (0, 0) {
      let step = steps[rows[node.source] + node.target - Int(low[node.source])]
      nodes.append((node.source - Int(step.0), node.target - Int(step.1)))
    }
    return nodes.reversed()
  }
}

extension Anchors {
  /// - Throws: `AnchorError.impossible` where a path has a bead that may not be, since what was aligned apart did not meet.
  func requireNoneExcluded(of path: Engine.Path) throws(AnchorError) {
    if exclusions.isEmpty { return }
    for step in path where exclusions.forbid(step.bead.i, step.bead.m, step.bead.j, step.bead.n) {
      if hold(Bead(step)) { continue }
      throw .impossible(
        source: step.bead.i..<step.bead.i + step.bead.m, target: step.bead.j..<step.bead.j + step.bead.n)
    }
  }
}
