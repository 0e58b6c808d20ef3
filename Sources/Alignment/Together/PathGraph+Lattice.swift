extension Lattice {
  /// Beads that are likelier than this are kept: what others say has to be very sure to matter to less.
  private static let leastLikely: Float = 1e-5

  /// The beads that alignments are likely to have, and all of `path`.
  func likelyBeads(_ posteriors: Posteriors, path: Engine.Path) -> [PathGraph.LikelyBead] {
    var beads: [PathGraph.LikelyBead] = []
    for i in 0...corridor.sourceCount {
      for node in rows[i]..<rows[i + 1] where posteriors.nodes[node] > Self.leastLikely {
        let start = (i, Int(corridor.low[i]) + node - rows[i])
        func add(_ m: Int, _ n: Int, _ probability: Float) {
          guard probability > Self.leastLikely else { return }
          beads.append((PathGraph.Node(start.0, start.1), PathGraph.Node(start.0 + m, start.1 + n), probability))
        }
        for (kind, shape) in Self.kinds.enumerated() {
          add(shape.source, shape.target, posteriors.beads[node * Self.kindCount + kind])
        }
        add(1, 0, posteriors.nulls[node * 4] + posteriors.nulls[node * 4 + 1])
        add(0, 1, posteriors.nulls[node * 4 + 2] + posteriors.nulls[node * 4 + 3])
      }
    }
    for anchor in corridor.anchors.all where anchor.isOneBead {
      let (start, end) = (
        PathGraph.Node(anchor.source.lowerBound, anchor.target.lowerBound),
        PathGraph.Node(anchor.source.upperBound, anchor.target.upperBound)
      )
      // All alignments pass both ends, and what lies between counts as one.
      beads.removeAll {
        start <= $0.start && $0.end <= end && start.target <= $0.start.target && $0.end.target <= end.target
      }
      beads.append((start, end, 1))
    }
    return PathGraph.adding(path, to: beads)
  }
}

extension PathGraph {
  /// `beads`, and those of a path that they lack.
  static func adding(_ path: Engine.Path, to beads: [LikelyBead]) -> [LikelyBead] {
    struct Ends: Hashable { var start, end: Node }
    let known = Set(beads.map { Ends(start: $0.start, end: $0.end) })
    return beads
      + path.compactMap { step in
        let bead = step.bead
        let ends = Ends(start: Node(bead.i, bead.j), end: Node(bead.i + bead.m, bead.j + bead.n))
        return known.contains(ends) ? nil : (ends.start, ends.end, step.confidence)
      }
  }
}

extension Sections {
  /// The likely beads of all sections, each given in the numbers of the whole texts, and their joined path: of two that
  /// overlap, those on either side of the path's node nearest to the cut.
  func join(_ beads: [[PathGraph.LikelyBead]], path: Engine.Path) -> [PathGraph.LikelyBead] {
    var joined: [PathGraph.LikelyBead] = []
    var start = PathGraph.Node(0, 0)
    for (index, own) in beads.enumerated() {
      let cut = index < cuts.count ? cuts[index] : (source: Int.max / 4, target: Int.max / 4)
      let near = path.min { distance($0, cut) < distance($1, cut) }
      let end =
        index < cuts.count
        ? near.map { PathGraph.Node($0.bead.i, $0.bead.j) } ?? start : PathGraph.Node(Int(Int32.max), Int(Int32.max))
      joined += own.filter {
        start.source <= $0.start.source && start.target <= $0.start.target && $0.end.source <= end.source
          && $0.end.target <= end.target
      }
      start = end
    }
    return PathGraph.adding(path, to: joined)
  }

  private func distance(_ step: Engine.Step, _ cut: (source: Int, target: Int)) -> Int {
    abs(step.bead.i - cut.source) + abs(step.bead.j - cut.target)
  }
}
