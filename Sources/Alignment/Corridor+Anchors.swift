extension Corridor {
  /// Leaves only alignments that pair the segments of each anchor, or have them in one bead: every path passes from the node
  /// before both to nodes behind both. Anchors outside the corridor are passed over. Linear.
  ///
  /// - Parameter anchors: ascending on both sides.
  mutating func narrow(to anchors: [(source: Int, target: Int)]) {
    var (row, least): (Int, Int32) = (0, 0)
    for anchor in anchors {
      let (i, j) = (anchor.source, Int32(anchor.target))
      guard i >= row, j >= least, i + 1 < low.count, low[i] <= j, high[i] >= j, low[i + 1] <= j + 1, high[i + 1] > j
      else { continue }
      while row <= i {
        low[row] = max(low[row], least)
        high[row] = min(high[row], j)
        row += 1
      }
      least = j + 1
    }
    while row < low.count {
      low[row] = max(low[row], least)
      row += 1
    }
  }
}
