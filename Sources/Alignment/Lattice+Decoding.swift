import Files

extension Lattice {
  /// The alignment with the greatest expected number of right beads (minimum Bayes risk; Kumar & Byrne 2004), with each
  /// bead's probability as its confidence.
  ///
  /// - Parameter nullWorth: what a right null bead counts, a right real bead being 1.
  func decode(_ posteriors: Posteriors, nullWorth: Float) -> [(
    bead: (i: Int, m: Int, j: Int, n: Int), confidence: Float
  )] {
    let kindCount = Self.kinds.count
    let nodeCount = rows[corridor.low.count]
    let (sourceCount, targetCount) = (corridor.sourceCount, corridor.targetCount)
    var best = [Float](repeating: -.infinity, count: nodeCount)
    /// How the best way reaches a node: a kind, kindCount for a source null, kindCount + 1 for a target null.
    var steps = [UInt8](repeating: 255, count: nodeCount)
    best[0] = 0
    for i in 0...sourceCount {
      for j in Int(corridor.low[i])...Int(corridor.high[i]) {
        let node = self.node(i, j)
        let here = best[node]
        // What cannot be passed through is on no way worth having.
        guard here > -.infinity, posteriors.nodes[node] > 0 else { continue }
        func offer(_ next: Int, _ gain: Float, _ step: Int) {
          if here + gain > best[next] {
            best[next] = here + gain
            steps[next] = UInt8(step)
          }
        }
        for kind in 0..<kindCount where posteriors.beads[node * kindCount + kind] > 0 {
          let next = self.node(i + Self.kinds[kind].source, j + Self.kinds[kind].target)
          offer(next, posteriors.beads[node * kindCount + kind], kind)
        }
        if nulls[node * 4] > -.infinity {
          let probability = posteriors.nulls[node * 4] + posteriors.nulls[node * 4 + 1]
          offer(self.node(i + 1, j), nullWorth * probability, kindCount)
        }
        if nulls[node * 4 + 2] > -.infinity {
          let probability = posteriors.nulls[node * 4 + 2] + posteriors.nulls[node * 4 + 3]
          offer(self.node(i, j + 1), nullWorth * probability, kindCount + 1)
        }
      }
    }
    var path: [(bead: (i: Int, m: Int, j: Int, n: Int), confidence: Float)] = []
    var (i, j) = (sourceCount, targetCount)
    while i > 0 || j > 0 {
      let step = Int(steps[node(i, j)])
      switch step {
      case kindCount:
        i -= 1
        let start = node(i, j) * 4
        path.append(((i, 1, j, 0), posteriors.nulls[start] + posteriors.nulls[start + 1]))
      case kindCount + 1:
        j -= 1
        let start = node(i, j) * 4
        path.append(((i, 0, j, 1), posteriors.nulls[start + 2] + posteriors.nulls[start + 3]))
      default:
        let kind = Self.kinds[step]
        (i, j) = (i - kind.source, j - kind.target)
        path.append(((i, kind.source, j, kind.target), posteriors.beads[node(i, j) * kindCount + step]))
      }
    }
    return path.reversed()
  }
}
