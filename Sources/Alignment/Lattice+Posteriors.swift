import Foundation

/// Probabilities of all beads of a lattice, given both texts.
struct Posteriors {
  /// Of the real beads that start at each node: `beads[node * kinds + kind]`.
  var beads: [Float]
  /// Of the null beads that start at each node, by the layout of `Lattice.nulls`.
  var nulls: [Float]
  /// The logarithm of the sum over all alignments.
  var logPartition: Double
}

extension Lattice {
  /// Forward-backward over the lattice. O(nodes * kinds), of which few terms are near enough to the greatest to need an
  /// exponential.
  func posteriors() -> Posteriors {
    let forward = forwardSums()
    let (sourceCount, targetCount) = (corridor.sourceCount, corridor.targetCount)
    let end = node(sourceCount, targetCount) * 3
    var last = LogSum()
    for state in 0..<State.count { last.add(forward[end + state]) }
    let logPartition = last.value
    let kindCount = Self.kinds.count
    var result = Posteriors(
      beads: [Float](repeating: 0, count: scores.count), nulls: [Float](repeating: 0, count: nulls.count),
      logPartition: logPartition)
    var backward = [Double](repeating: -.infinity, count: forward.count)
    for state in 0..<State.count { backward[end + state] = 0 }
    let rests = Rests(self)
    scores.withUnsafeBufferPointer { scores in
      for i in stride(from: sourceCount, through: 0, by: -1) {
        for j in stride(from: Int(corridor.high[i]), through: Int(corridor.low[i]), by: -1) {
          let node = self.node(i, j)
          let ways = (forward[node * 3], forward[node * 3 + 1], forward[node * 3 + 2])
          var all = LogSum()
          all.add(ways.0)
          all.add(ways.1)
          all.add(ways.2)
          let reach = all.value - logPartition
          var real = LogSum()
          for kind in 0..<kindCount {
            let score = scores[node * kindCount + kind]
            guard score > -.infinity else { continue }
            let rest = Double(score) + backward[rests.next(kind, i, j) * 3]
            real.add(rest)
            if reach + rest > -20 { result.beads[node * kindCount + kind] = Float(exp(reach + rest)) }
          }
          var (fromReal, fromSource, fromTarget) = (real, real, real)
          if nulls[node * 4] > -.infinity {
            let rest = backward[self.node(i + 1, j) * 3 + State.source]
            let (opens, continues) = (Double(nulls[node * 4]) + rest, Double(nulls[node * 4 + 1]) + rest)
            fromReal.add(opens)
            fromSource.add(continues)
            result.nulls[node * 4] = Float(exp(ways.0 + opens - logPartition))
            result.nulls[node * 4 + 1] = Float(exp(ways.1 + continues - logPartition))
          }
          if nulls[node * 4 + 2] > -.infinity {
            let rest = backward[self.node(i, j + 1) * 3 + State.target]
            let (opens, continues) = (Double(nulls[node * 4 + 2]) + rest, Double(nulls[node * 4 + 3]) + rest)
            fromReal.add(opens)
            fromSource.add(opens)
            fromTarget.add(continues)
            result.nulls[node * 4 + 2] = Float(
              (exp(ways.0 - logPartition + opens) + exp(ways.1 - logPartition + opens)))
            result.nulls[node * 4 + 3] = Float(exp(ways.2 + continues - logPartition))
          }
          if !(i == sourceCount && j == targetCount) {
            backward[node * 3] = fromReal.value
            backward[node * 3 + 1] = fromSource.value
            backward[node * 3 + 2] = fromTarget.value
          }
        }
      }
    }
    return result
  }

  /// By node and state, the log of the sum over all ways from the start.
  private func forwardSums() -> [Double] {
    let kindCount = Self.kinds.count
    let rests = Rests(self)
    var forward = [Double](repeating: -.infinity, count: rows[corridor.low.count] * State.count)
    // Of each node the sum over its states, which every real bead starts from.
    var totals = [Double](repeating: -.infinity, count: rows[corridor.low.count])
    forward[State.real] = 0
    for i in 0...corridor.sourceCount {
      for j in Int(corridor.low[i])...Int(corridor.high[i]) {
        let node = self.node(i, j)
        var real = LogSum()
        if i == 0, j == 0 { real.add(0) }
        for kind in 0..<kindCount {
          guard let previous = rests.previous(kind, i, j) else { continue }
          let score = scores[previous * kindCount + kind]
          if score > -.infinity { real.add(totals[previous] + Double(score)) }
        }
        forward[node * 3] = real.value
        if i > 0, j >= Int(corridor.low[i - 1]), j <= Int(corridor.high[i - 1]) {
          let previous = self.node(i - 1, j)
          var sum = LogSum()
          sum.add(forward[previous * 3] + Double(nulls[previous * 4]))
          sum.add(forward[previous * 3 + 1] + Double(nulls[previous * 4 + 1]))
          forward[node * 3 + 1] = sum.value
        }
        if j > Int(corridor.low[i]) {
          let previous = node - 1
          var sum = LogSum()
          sum.add(forward[previous * 3] + Double(nulls[previous * 4 + 2]))
          sum.add(forward[previous * 3 + 1] + Double(nulls[previous * 4 + 2]))
          sum.add(forward[previous * 3 + 2] + Double(nulls[previous * 4 + 3]))
          forward[node * 3 + 2] = sum.value
        }
        var total = LogSum()
        for state in 0..<State.count { total.add(forward[node * 3 + state]) }
        totals[node] = total.value
      }
    }
    return forward
  }
}

/// Where beads lead, and where they come from, by plain arithmetic.
private struct Rests {
  private let lattice: Lattice
  private let shapes: [(source: Int, target: Int)]

  init(_ lattice: Lattice) {
    self.lattice = lattice
    shapes = Lattice.kinds.map { ($0.source, $0.target) }
  }

  /// The node behind a bead that is known to fit.
  @inline(__always)
  func next(_ kind: Int, _ i: Int, _ j: Int) -> Int {
    lattice.node(i + shapes[kind].source, j + shapes[kind].target)
  }

  /// The node before a bead that ends at (i, j), when the corridor holds it.
  @inline(__always)
  func previous(_ kind: Int, _ i: Int, _ j: Int) -> Int? {
    let (row, column) = (i - shapes[kind].source, j - shapes[kind].target)
    guard row >= 0, column >= Int(lattice.corridor.low[row]), column <= Int(lattice.corridor.high[row]) else {
      return nil
    }
    return lattice.node(row, column)
  }
}

/// log(sum of exp), kept in terms of the greatest so far; what is 30 below it is nothing.
private struct LogSum {
  private var greatest = -Double.infinity
  private var sum = 0.0

  @inline(__always)
  mutating func add(_ value: Double) {
    if value <= greatest - 30 || value == -.infinity { return }
    if value <= greatest {
      sum += exp(value - greatest)
    } else {
      sum = greatest == -.infinity || value - greatest > 30 ? 1 : sum * exp(greatest - value) + 1
      greatest = value
    }
  }

  @inline(__always)
  var value: Double { sum == 1 ? greatest : greatest + log(sum) }
}
