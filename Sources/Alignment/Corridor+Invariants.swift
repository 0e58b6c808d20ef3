extension Corridor {
  #if DEBUG
    /// Stops where rows lie outside of the grid, bounds fall, neighbouring rows don't touch, or a corner or a fence is not in it.
    @inline(never)
    func _checkInvariants() {
      precondition(!low.isEmpty && low.count == high.count, "a corridor has a row for each node of the source")
      precondition(low[0] == 0, "the first node is not in the corridor")
      for row in low.indices {
        precondition(low[row] >= 0 && low[row] <= high[row], "row \(row) holds nothing")
        guard row > 0 else { continue }
        precondition(low[row - 1] <= low[row] && high[row - 1] <= high[row], "row \(row) falls back")
        precondition(low[row] <= high[row - 1], "rows \(row - 1) and \(row) don't touch")
      }
      for (row, column) in anchors.fences {
        precondition(
          low.indices.contains(row) && low[row] <= Int32(column) && Int32(column) <= high[row], "a fence is outside")
        if row > 0 { precondition(high[row - 1] <= Int32(column), "row \(row - 1) leads past a fence") }
        if row + 1 < low.count { precondition(low[row + 1] >= Int32(column), "row \(row + 1) leads past a fence") }
      }
    }
  #else
    @inline(__always)
    func _checkInvariants() {}
  #endif
}
