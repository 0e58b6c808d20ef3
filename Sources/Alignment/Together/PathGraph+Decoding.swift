extension PathGraph {
  /// Of the alignments between two nodes, that with the greatest expected number of right beads, as `Lattice.decode` has
  /// it; nil where none leads from one to the other. O(steps between).
  func decode(from start: Int, to end: Int, nullWorth: Float) -> [Step]? {
    guard start < end else { return start == end ? [] : nil }
    var best = [Float](repeating: -.infinity, count: end - start + 1)
    var ways = [Int32](repeating: -1, count: end - start + 1)
    best[0] = 0
    for node in start..<end where best[node - start] > -.infinity {
      for index in Int(firstSteps[node])..<Int(firstSteps[node + 1]) {
        let step = steps[index]
        guard Int(step.end) <= end else { continue }
        let gain = isNull(step) ? nullWorth * step.probability : step.probability
        if best[node - start] + gain > best[Int(step.end) - start] {
          best[Int(step.end) - start] = best[node - start] + gain
          ways[Int(step.end) - start] = Int32(index)
        }
      }
    }
    guard best[end - start] > -.infinity else { return nil }
    var path: [Step] = []
    var node = end
    while node > start {
      path.append(steps[Int(ways[node - start])])
      node = Int(path[path.count - 1].start)
    }
    return path.reversed()
  }

  /// The probability that an alignment which passes one node passes the other, later one, too. O(steps between).
  func probability(of end: Int, after start: Int) -> Float {
    var flow = [Float](repeating: 0, count: end - start + 1)
    flow[0] = 1
    for node in start..<end where flow[node - start] > 0 && probabilities[node] > 0 {
      let share = flow[node - start] / probabilities[node]
      for step in stepsAhead(of: node) where Int(step.end) <= end {
        flow[Int(step.end) - start] += share * step.probability
      }
    }
    return min(1, flow[end - start])
  }
}
