/// The part of the alignment grid that is searched.
///
/// Nodes (i, j) stand between segments: i source and j target segments lie before. Row i holds the nodes
/// `low[i]...high[i]`; both bounds never fall, and the corridor holds the first and the last node.
struct Corridor: Sendable {
  var low: [Int32]
  var high: [Int32]
  /// What every path keeps to; see `bind`.
  var anchors = Anchors.none

  /// How many source segments it spans.
  var sourceCount: Int { low.count - 1 }
  /// How many target segments.
  var targetCount: Int { Int(high[high.count - 1]) }

  /// The whole grid.
  init(sourceCount: Int, targetCount: Int) {
    low = [Int32](repeating: 0, count: sourceCount + 1)
    high = [Int32](repeating: Int32(targetCount), count: sourceCount + 1)
  }

  /// All nodes within a radius of a monotone path, given as its nodes in order, first and last included.
  ///
  /// Between two nodes far apart (a hole in the path) the corridor follows the diagonal, and both of its edges, so
  /// that a run on one side alone fits.
  /// - Parameter radius: in segments, for the stretch between node n of the path and node n + 1.
  init(
    path: [(source: Int, target: Int)], sourceCount: Int, targetCount: Int, radius: (_ stretch: Int) -> Int
  ) {
    low = [Int32](repeating: Int32.max, count: sourceCount + 1)
    high = [Int32](repeating: -1, count: sourceCount + 1)
    func widen(_ rows: ClosedRange<Int>, _ from: Int, _ to: Int) {
      let (from, to) = (Int32(max(0, from)), Int32(min(targetCount, to)))
      for row in rows.clamped(to: 0...sourceCount) {
        low[row] = min(low[row], from)
        high[row] = max(high[row], to)
      }
    }
    for stretch in 0..<max(0, path.count - 1) {
      let (node, next, radius) = (path[stretch], path[stretch + 1], radius(stretch))
      let (rows, columns) = (next.source - node.source, next.target - node.target)
      for row in node.source...next.source {
        let share = rows == 0 ? 0 : Double(row - node.source) / Double(rows)
        let diagonal = node.target + Int((share * Double(columns)).rounded())
        // Rows beside the path see as far as their neighbours do.
        widen(row - radius / 2...row + radius / 2, diagonal - radius, diagonal + radius)
      }
      // A run on the target's side alone; longer holes keep to their diagonal, or their corners would fill memory.
      if rows <= radius, columns > rows {
        widen(node.source - radius / 2...node.source + radius / 2, node.target - radius, next.target + radius)
      }
    }
    close(targetCount: targetCount)
  }

  /// The same with one radius.
  init(path: [(source: Int, target: Int)], radius: Int, sourceCount: Int, targetCount: Int) {
    self.init(path: path, sourceCount: sourceCount, targetCount: targetCount) { _ in radius }
  }

  /// The nodes of a corridor that its alignments are likely to pass, and those near by.
  ///
  /// - Parameters:
  ///   - probabilities: of each node, row by row.
  ///   - leastProbability: of a node that counts as likely.
  ///   - margin: how far from likely nodes the corridor reaches, in segments.
  init(around probabilities: [Float], in corridor: Corridor, leastProbability: Float, margin: Int) {
    let (sourceCount, targetCount) = (corridor.sourceCount, corridor.targetCount)
    low = [Int32](repeating: Int32.max, count: sourceCount + 1)
    high = [Int32](repeating: -1, count: sourceCount + 1)
    var row = 0
    for start in corridor.rowStarts.dropLast() {
      let columns = Int(corridor.low[row])...Int(corridor.high[row])
      if let first = columns.first(where: { probabilities[start + $0 - columns.lowerBound] >= leastProbability }),
        let last = columns.last(where: { probabilities[start + $0 - columns.lowerBound] >= leastProbability })
      {
        for near in max(0, row - margin)...min(sourceCount, row + margin) {
          low[near] = min(low[near], Int32(max(0, first - margin)))
          high[near] = max(high[near], Int32(min(targetCount, last + margin)))
        }
      }
      row += 1
    }
    // Rows that beads pass over far from any likely node.
    for row in 1...max(1, sourceCount) where row <= sourceCount && high[row] < 0 {
      (low[row], high[row]) = (low[row - 1], high[row - 1])
    }
    close(targetCount: targetCount)
  }

  /// Makes the bounds monotone and joins the corners.
  mutating func close(targetCount: Int) {
    low[0] = 0
    high[sourceCount] = Int32(targetCount)
    for row in 1..<max(1, low.count) { high[row] = max(high[row], high[row - 1]) }
    for row in stride(from: low.count - 2, through: 0, by: -1) { low[row] = min(low[row], low[row + 1]) }
    for row in 1..<max(1, low.count) where low[row] > high[row - 1] { low[row] = high[row - 1] }
    for row in stride(from: low.count - 2, through: 0, by: -1) { low[row] = min(low[row], low[row + 1]) }
  }

  /// The index of each row's first node when nodes are laid out row by row, and of the end.
  var rowStarts: [Int] {
    var starts = [0]
    starts.reserveCapacity(low.count + 1)
    for row in low.indices { starts.append(starts[row] + Int(high[row] - low[row]) + 1) }
    return starts
  }

  /// How many nodes it holds.
  var nodeCount: Int {
    var count = 0
    for row in low.indices { count += Int(high[row] - low[row]) + 1 }
    return count
  }
}
