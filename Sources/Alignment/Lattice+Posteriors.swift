import Evidence
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
  /// Forward-backward over the lattice. O(nodes * kinds).
  func posteriors() -> Posteriors {
    let kindCount = Self.kinds.count
    let nodeCount = rows[corridor.low.count]
    let (sourceCount, targetCount) = (corridor.sourceCount, corridor.targetCount)
    // forward[node * 3 + state]: log sum over the ways to the node.
    var forward = [Double](repeating: -.infinity, count: nodeCount * State.count)
    var backward = forward
    forward[State.real] = 0
    for i in 0...sourceCount {
      for j in Int(corridor.low[i])...Int(corridor.high[i]) {
        let node = self.node(i, j)
        let ways = (forward[node * 3], forward[node * 3 + 1], forward[node * 3 + 2])
        let total = logSum(logSum(ways.0, ways.1), ways.2)
        guard total > -.infinity else { continue }
        for kind in 0..<kindCount {
          let score = scores[node * kindCount + kind]
          guard score > -.infinity else { continue }
          let next = self.node(i + Self.kinds[kind].source, j + Self.kinds[kind].target) * 3 + State.real
          forward[next] = logSum(forward[next], total + Double(score))
        }
        if nulls[node * 4] > -.infinity {
          let next = self.node(i + 1, j) * 3 + State.source
          forward[next] = logSum(
            forward[next], logSum(ways.0 + Double(nulls[node * 4]), ways.1 + Double(nulls[node * 4 + 1])))
        }
        if nulls[node * 4 + 2] > -.infinity {
          let next = self.node(i, j + 1) * 3 + State.target
          forward[next] = logSum(
            forward[next],
            logSum(logSum(ways.0, ways.1) + Double(nulls[node * 4 + 2]), ways.2 + Double(nulls[node * 4 + 3])))
        }
      }
    }
    let end = self.node(sourceCount, targetCount) * 3
    let logPartition = logSum(logSum(forward[end], forward[end + 1]), forward[end + 2])
    var result = Posteriors(
      beads: [Float](repeating: 0, count: scores.count), nulls: [Float](repeating: 0, count: nulls.count),
      logPartition: logPartition)
    for state in 0..<State.count { backward[end + state] = 0 }
    for i in stride(from: sourceCount, through: 0, by: -1) {
      for j in stride(from: Int(corridor.high[i]), through: Int(corridor.low[i]), by: -1) {
        let node = self.node(i, j)
        let ways = (forward[node * 3], forward[node * 3 + 1], forward[node * 3 + 2])
        let total = logSum(logSum(ways.0, ways.1), ways.2)
        var real = -Double.infinity
        for kind in 0..<kindCount {
          let score = scores[node * kindCount + kind]
          guard score > -.infinity else { continue }
          let next = self.node(i + Self.kinds[kind].source, j + Self.kinds[kind].target) * 3 + State.real
          let rest = Double(score) + backward[next]
          real = logSum(real, rest)
          result.beads[node * kindCount + kind] = Float(exp(total + rest - logPartition))
        }
        var (fromReal, fromSource, fromTarget) = (real, real, real)
        if nulls[node * 4] > -.infinity {
          let rest = backward[self.node(i + 1, j) * 3 + State.source]
          let (opens, continues) = (Double(nulls[node * 4]) + rest, Double(nulls[node * 4 + 1]) + rest)
          fromReal = logSum(fromReal, opens)
          fromSource = logSum(fromSource, continues)
          result.nulls[node * 4] = Float(exp(ways.0 + opens - logPartition))
          result.nulls[node * 4 + 1] = Float(exp(ways.1 + continues - logPartition))
        }
        if nulls[node * 4 + 2] > -.infinity {
          let rest = backward[self.node(i, j + 1) * 3 + State.target]
          let (opens, continues) = (Double(nulls[node * 4 + 2]) + rest, Double(nulls[node * 4 + 3]) + rest)
          fromReal = logSum(fromReal, opens)
          fromSource = logSum(fromSource, opens)
          fromTarget = logSum(fromTarget, continues)
          result.nulls[node * 4 + 2] = Float(exp(logSum(ways.0, ways.1) + opens - logPartition))
          result.nulls[node * 4 + 3] = Float(exp(ways.2 + continues - logPartition))
        }
        if !(i == sourceCount && j == targetCount) {
          backward[node * 3] = fromReal
          backward[node * 3 + 1] = fromSource
          backward[node * 3 + 2] = fromTarget
        }
      }
    }
    return result
  }
}

extension Lattice {
  /// Every real bead that is at least so probable, as a sample to learn word translations from.
  func samples(_ posteriors: Posteriors, threshold: Float) -> [TranslationModel.Sample] {
    var samples: [TranslationModel.Sample] = []
    let kindCount = Self.kinds.count
    for i in 0..<corridor.sourceCount {
      for j in Int(corridor.low[i])...Int(corridor.high[i]) {
        let node = self.node(i, j) * kindCount
        for kind in 0..<kindCount where posteriors.beads[node + kind] >= threshold {
          samples.append(
            TranslationModel.Sample(
              source: origin.source + i..<origin.source + i + Self.kinds[kind].source,
              target: origin.target + j..<origin.target + j + Self.kinds[kind].target,
              weight: posteriors.beads[node + kind]))
        }
      }
    }
    return samples
  }
}

/// log(exp(a) + exp(b)).
@inline(__always)
func logSum(_ a: Double, _ b: Double) -> Double {
  let (high, low) = a > b ? (a, b) : (b, a)
  if low == -.infinity || high - low > 40 { return high }
  return high + log1p(exp(low - high))
}
