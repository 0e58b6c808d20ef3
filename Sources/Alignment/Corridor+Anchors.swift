extension Corridor {
  /// Leaves only alignments that start a bead before each anchor and end one behind it: every path passes the nodes at both of
  /// its ends. Anchors outside the corridor are passed over. Linear.
  ///
  /// - Parameter anchors: segments of either side that answer each other, one or more, ascending on both sides.
  mutating func narrow(to anchors: [(source: Range<Int>, target: Range<Int>)]) {
    var (row, least): (Int, Int32) = (0, 0)
    for anchor in anchors {
      let (first, end) = (anchor.source.lowerBound, anchor.source.upperBound)
      let (low, high) = (Int32(anchor.target.lowerBound), Int32(anchor.target.upperBound))
      guard first >= row, low >= least, end < self.low.count, holds(first, low), holds(end, high) else { continue }
      limit(&row, through: first, least, low)
      limit(&row, through: end - 1, low, high)
      least = high
    }
    limit(&row, through: self.low.count - 1, least, .max)
  }

  private func holds(_ row: Int, _ node: Int32) -> Bool { low[row] <= node && node <= high[row] }

  private mutating func limit(_ row: inout Int, through last: Int, _ from: Int32, _ to: Int32) {
    while row <= last {
      low[row] = max(low[row], from)
      high[row] = min(high[row], to)
      row += 1
    }
  }
}
