/// The part of the alignment grid that is searched.
///
/// Nodes (i, j) stand between segments: i source and j target segments lie before. Row i holds the nodes
/// `low[i]...high[i]`; both bounds never fall, and the corridor holds the first and the last node.
struct Corridor: Sendable {
  var low: [Int32]
  var high: [Int32]

  /// How many source segments it spans.
  var sourceCount: Int { low.count - 1 }
  /// How many target segments.
  var targetCount: Int { Int(high[high.count - 1]) }

  /// The whole grid.
  init(sourceCount: Int, targetCount: Int) {
    low = [Int32](repeating: 0, count: sourceCount + 1)
    high = [Int32](repeating: Int32(targetCount), count: sourceCount + 1)
  }

  /// All nodes within `radius` segments of a monotone path, given as its nodes in order, first and last included.
  ///
  /// Between two nodes far apart (a hole in the path) the corridor follows the diagonal, and both of its edges, so
  /// that a run on one side alone fits.
  init(path: [(source: Int, target: Int)], radius: Int, sourceCount: Int, targetCount: Int) {
    low = [Int32](repeating: Int32.max, count: sourceCount + 1)
    high = [Int32](repeating: -1, count: sourceCount + 1)
    func widen(_ row: Int, _ from: Int, _ to: Int) {
      guard (0...sourceCount).contains(row) else { return }
      low[row] = min(low[row], Int32(max(0, from)))
      high[row] = max(high[row], Int32(min(targetCount, to)))
    }
    for (node, next) in zip(path, path.dropFirst()) {
      let (rows, columns) = (next.source - node.source, next.target - node.target)
      for row in node.source...next.source {
        let share = rows == 0 ? 0 : Double(row - node.source) / Double(rows)
        let diagonal = node.target + Int((share * Double(columns)).rounded())
        widen(row, diagonal - radius, diagonal + radius)
      }
      // A run on the target's side alone; longer holes keep to their diagonal, or their corners would fill memory.
      if rows <= radius, columns > rows { widen(node.source, node.target - radius, next.target + radius) }
    }
    // Rows beside the path see as far as their neighbours do.
    let (tightLow, tightHigh) = (low, high)
    for row in 0...sourceCount where tightHigh[row] >= 0 {
      for near in max(0, row - radius / 2)...min(sourceCount, row + radius / 2) {
        low[near] = min(low[near], tightLow[row])
        high[near] = max(high[near], tightHigh[row])
      }
    }
    close(targetCount: targetCount)
  }

  /// Makes the bounds monotone and joins the corners.
  private mutating func close(targetCount: Int) {
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
