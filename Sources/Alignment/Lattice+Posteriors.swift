import Foundation

/// Probabilities of all beads of a lattice, given both texts.
struct Posteriors {
  /// Of the real beads that start at each node: `beads[node * kinds + kind]`.
  var beads: [Float]
  /// Of the null beads that start at each node, by the layout of `Lattice.nulls`.
  var nulls: [Float]
  /// That the alignment passes through each node; 0 where that is next to impossible.
  var nodes: [Float]
  /// The logarithm of the sum over all alignments.
  var logPartition: Double
}

extension Lattice {
  /// Nodes less likely than this are not followed.
  private static let leastProbability: Float = 1e-9

  /// Forward-backward over the lattice, the other way round. O(nodes * kinds).
  ///
  /// Backward first: what is left behind each node, as logarithms. Given these the model is a Markov chain, and
  /// probability flows through it from the start: a pass over no more than the nodes that any of it reaches, free of
  /// underflow however long a run of null beads is.
  func posteriors() -> Posteriors {
    scores.withUnsafeBufferPointer { scores in
      nulls.withUnsafeBufferPointer { nulls in
        flow(Rests(self, scores: scores, nulls: nulls))
      }
    }
  }

  private func flow(_ rests: borrowing Rests) -> Posteriors {
    // Room for vectors that reach beyond the last node.
    let room = Rests.padding
    var result = Posteriors(
      beads: [Float](repeating: 0, count: scores.count), nulls: [Float](repeating: 0, count: nulls.count),
      nodes: [Float](repeating: 0, count: nodeCount), logPartition: rests.logPartition)
    // What flows into each node through real beads and through source nulls, and, along a row, through target nulls.
    var real = [Float](repeating: 0, count: nodeCount + 2 * room)
    var source = [Float](repeating: 0, count: nodeCount + 2 * room)
    real[room] = 1
    real.withUnsafeMutableBufferPointer { real in
      result.beads.withUnsafeMutableBufferPointer { beads in
        for i in 0...corridor.sourceCount {
          let shifts = rests.shifts(i)
          var target: Float = 0
          for node in rows[i]..<rows[i + 1] {
            let ways = SIMD4(real[node + room], source[node + room], target, 0)
            target = 0
            let all = ways.sum()
            guard all > Self.leastProbability else { continue }
            result.nodes[node] = all
            guard node + 1 < nodeCount else { break }
            let j = Int(corridor.low[i]) + node - rows[i]
            let ahead = rests.ahead(i, j, shifts)
            /// What of a state's mass goes to real beads, to the source null and to the target null.
            func shares(_ terms: SIMD4<Float>, _ mass: Float) -> SIMD4<Float> {
              guard mass > 0 else { return SIMD4(repeating: 0) }
              let shares = Exponentials.exp(terms - terms.max())
              return shares * (mass / shares.sum())
            }
            let fromReal = shares(ahead.real, ways.x)
            let fromSource = shares(ahead.source, ways.y)
            let fromTarget = shares(ahead.target, ways.z)
            let sum = fromReal + fromSource + fromTarget
            if sum.x > 0 {
              rests.spread(sum.x, over: ahead, i, j, into: real, shares: beads, from: node * Self.kindCount)
            }
            if sum.y > 0 {
              result.nulls[node * 4] = fromReal.y + fromTarget.y
              result.nulls[node * 4 + 1] = fromSource.y
              source[self.node(i + 1, j) + room] += sum.y
            }
            if sum.z > 0 {
              result.nulls[node * 4 + 2] = fromReal.z + fromSource.z
              result.nulls[node * 4 + 3] = fromTarget.z
              target = sum.z
            }
          }
        }
      }
    }
    return result
  }
}
