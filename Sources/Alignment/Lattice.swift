import Evidence
import Foundation

/// All alignments of two stretches of segments within a corridor, and sums over them.
///
/// A state tells the bead before a node: real (or the start), a source null, a target null; runs of nulls cost less
/// than as many single ones, and of two neighbouring runs the source's comes first, so that no alignment is counted
/// twice. Memory is `nodes * (kinds + 3)` floats.
struct Lattice {
  /// The state of a node by the bead that leads to it.
  enum State { static let real = 0, source = 1, target = 2, count = 3 }

  let corridor: Corridor
  let origin: (source: Int, target: Int)
  /// Index of each row's first node.
  let rows: [Int]
  /// Scores of the real beads that start at each node: `scores[node * kinds + kind]`; -infinity where none fits.
  private(set) var scores: [Float]
  /// Scores of the null beads that start at each node: source opens, source continues, target opens, target continues.
  private(set) var nulls: [Float]

  static let kinds = BeadKind.all

  /// Scores every bead in the corridor. `lexical` holds one set of cells for each weight in `lexicalWeights`.
  init(
    corridor: Corridor, origin: (source: Int, target: Int), lexical: [LexicalScores], lexicalWeights: [Float],
    features: BeadFeatures, weights: [Float]
  ) {
    self.corridor = corridor
    self.origin = origin
    var rows = [0]
    for row in corridor.low.indices { rows.append(rows[row] + Int(corridor.high[row] - corridor.low[row]) + 1) }
    self.rows = rows
    let kindCount = Self.kinds.count
    scores = [Float](repeating: -.infinity, count: rows[corridor.low.count] * kindCount)
    nulls = [Float](repeating: -.infinity, count: rows[corridor.low.count] * 4)
    let (sourceCount, targetCount) = (corridor.sourceCount, corridor.targetCount)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: BeadFeatures.count) { buffer in
      guard let values = buffer.baseAddress else { return }
      func dot() -> Float {
        var sum: Float = 0
        for feature in 0..<BeadFeatures.count { sum += values[feature] * weights[feature] }
        return sum
      }
      for i in 0...sourceCount {
        for j in Int(corridor.low[i])...Int(corridor.high[i]) {
          let node = rows[i] + j - Int(corridor.low[i])
          for (kind, shape) in Self.kinds.enumerated() {
            let (m, n) = (shape.source, shape.target)
            guard i + m <= sourceCount, j + n <= targetCount, j + n >= Int(corridor.low[i + m]),
              j + n <= Int(corridor.high[i + m])
            else { continue }
            features.fill(values, origin.source + i, m, origin.target + j, n)
            var score = dot()
            for (cells, weight) in zip(lexical, lexicalWeights) {
              score += weight * cells.bead(i, m, j, n, corridor)
            }
            scores[node * kindCount + kind] = score
          }
          if i < sourceCount, j >= Int(corridor.low[i + 1]), j <= Int(corridor.high[i + 1]) {
            features.fillNull(values, source: origin.source + i, target: 0, continues: false)
            nulls[node * 4] = dot()
            features.fillNull(values, source: origin.source + i, target: 0, continues: true)
            nulls[node * 4 + 1] = dot()
          }
          if j < targetCount, j + 1 <= Int(corridor.high[i]) {
            features.fillNull(values, source: nil, target: origin.target + j, continues: false)
            nulls[node * 4 + 2] = dot()
            features.fillNull(values, source: nil, target: origin.target + j, continues: true)
            nulls[node * 4 + 3] = dot()
          }
        }
      }
    }
  }

  /// Takes beads out of the search.
  mutating func remove(beads: [Bool], nulls removedNulls: [Bool]) {
    for index in scores.indices where beads[index] { scores[index] = -.infinity }
    for index in nulls.indices where removedNulls[index] { nulls[index] = -.infinity }
  }

  /// The node's index.
  @inline(__always)
  func node(_ i: Int, _ j: Int) -> Int { rows[i] + j - Int(corridor.low[i]) }
}

extension LexicalScores {
  /// The lexical score of a bead, from its cells: the halves of DESIGN's formula.
  @inline(__always)
  func bead(_ i: Int, _ m: Int, _ j: Int, _ n: Int, _ corridor: Corridor) -> Float {
    let side = BeadKind.longestSide
    var sum: Float = 0
    for row in i..<i + m {
      sum += source[(sourceRows[row] + j - Int(sourceLow[row])) * side + n - 1]
    }
    let base = targetRows[i] - Int(corridor.low[i])
    for column in j..<j + n {
      sum += target[(base + column) * side + m - 1]
    }
    return sum
  }
}
