import Foundation

/// All alignments of two stretches of segments within a corridor, and sums over them.
///
/// A state tells the bead before a node: real (or the start), a source null, a target null; runs of nulls cost less
/// than as many single ones, and of two neighbouring runs the source's comes first, so that no alignment is counted
/// twice, but for where a fence (`Anchors`) stands between them. Memory is `nodes * (kinds + 3)` floats.
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
  static let kindCount = kinds.count

  /// How many nodes there are.
  var nodeCount: Int { rows[corridor.low.count] }

  /// Scores every bead in the corridor. O(nodes * kinds).
  init(
    corridor: Corridor, origin: (source: Int, target: Int), lexical: LexicalScores, features: BeadFeatures,
    weights: [Float]
  ) {
    self.corridor = corridor
    self.origin = origin
    rows = corridor.rowStarts
    let kindCount = Self.kinds.count
    let side = BeadKind.longestSide
    scores = [Float](repeating: -.infinity, count: rows[corridor.low.count] * kindCount)
    nulls = [Float](repeating: -.infinity, count: rows[corridor.low.count] * 4)
    let (sourceCount, targetCount) = (corridor.sourceCount, corridor.targetCount)
    let scorer = BeadScorer(features, weights: weights)
    let kinds = Self.kinds
    // No bead crosses a fence; the last node is one for all.
    let fences = corridor.anchors.fences + [(sourceCount, targetCount)]
    var behind = 0
    scores.withUnsafeMutableBufferPointer { scores in
      nulls.withUnsafeMutableBufferPointer { nulls in
        withUnsafeTemporaryAllocation(of: Float.self, capacity: side * side) { spans in
          for i in 0...sourceCount {
            let (low, high) = (Int(corridor.low[i]), Int(corridor.high[i]))
            while behind + 1 < fences.count, Anchors.isOrdered(fences[behind], (i, low)) { behind += 1 }
            var next = behind
            for j in low...high {
              let node = rows[i] + j - low
              while next + 1 < fences.count, Anchors.isOrdered(fences[next], (i, j)) { next += 1 }
              let fence = fences[next]
              lexical.fill(spans, i, j, corridor)
              let crossing = lexical.crossings[node]
              for kind in 0..<kindCount {
                let (m, n) = (kinds[kind].source, kinds[kind].target)
                guard i + m <= fence.source, j + n <= fence.target, j + n >= Int(corridor.low[i + m]),
                  j + n <= Int(corridor.high[i + m])
                else { continue }
                scores[node * kindCount + kind] = scorer.score(
                  kind, origin.source + i, m, origin.target + j, n, lexical: spans[(m - 1) * side + n - 1],
                  crossing: crossing)
              }
              if i < fence.source, j <= fence.target, j >= Int(corridor.low[i + 1]), j <= Int(corridor.high[i + 1]) {
                nulls[node * 4] = scorer.scoreNull(
                  source: origin.source + i, target: 0, continues: false, crossing: crossing)
                nulls[node * 4 + 1] = scorer.scoreNull(
                  source: origin.source + i, target: 0, continues: true, crossing: crossing)
              }
              if j < fence.target, i <= fence.source, j + 1 <= high {
                nulls[node * 4 + 2] = scorer.scoreNull(
                  source: nil, target: origin.target + j, continues: false, crossing: crossing)
                nulls[node * 4 + 3] = scorer.scoreNull(
                  source: nil, target: origin.target + j, continues: true, crossing: crossing)
              }
            }
          }
        }
      }
    }
    exclude(corridor.anchors.exclusions)
    for anchor in corridor.anchors.all where anchor.isOneBead { keep(anchor) }
  }

  /// Leaves of the beads that start where an anchor does only the one of its shape. Where there is none, those inside it
  /// stay: whichever of them a path takes, it passes the anchor's end.
  private mutating func keep(_ anchor: Anchor) {
    let shape = BeadKind(source: anchor.source.count, target: anchor.target.count)
    guard let kept = Self.kinds.firstIndex(of: shape) else { return }
    let node = node(anchor.source.lowerBound, anchor.target.lowerBound)
    for kind in 0..<Self.kindCount where kind != kept { scores[node * Self.kindCount + kind] = -.infinity }
    for null in node * 4..<node * 4 + 4 { nulls[null] = -.infinity }
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
  /// The lexical scores of all beads that start at node (i, j): `spans[(m - 1) * longestSide + n - 1]`, the two sums of
  /// DESIGN's formula. Spans that leave the corridor hold nothing of use.
  @inline(__always)
  func fill(_ spans: UnsafeMutableBufferPointer<Float>, _ i: Int, _ j: Int, _ corridor: Corridor) {
    let side = BeadKind.longestSide
    source.withUnsafeBufferPointer { source in
      target.withUnsafeBufferPointer { target in
        // Where the spans of a segment don't begin at j, no bead that begins here reaches it.
        var height = 0
        while height < side, i + height < corridor.sourceCount, sourceStarts[i + height].contains(j) { height += 1 }
        for n in 0..<side {
          var sum: Float = 0
          for m in 0..<min(height, BeadKind.longest(against: n + 1)) {
            sum += source[(sourceRows[i + m] + j) * side + n]
            spans[m * side + n] = sum
          }
        }
        guard height > 0, targetSpans[i].contains(j) else { return }
        let base = targetRows[i] + j
        let width = min(side, targetSpans[i].upperBound - j)
        for m in 0..<height {
          var sum: Float = 0
          for n in 0..<min(width, BeadKind.longest(against: m + 1)) {
            sum += target[(base + n) * side + m]
            spans[m * side + n] += sum
          }
        }
      }
    }
  }
}
