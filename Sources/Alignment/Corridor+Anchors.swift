extension Corridor {
  /// Widens the corridor to hold all fences of the anchors, and takes from it the nodes that no path through all of them
  /// passes. Which beads may lead from node to node is for the lattice to ask. O(rows + anchors).
  mutating func bind(to anchors: Anchors) {
    self.anchors = anchors
    let fences = anchors.fences
    guard !fences.isEmpty else { return }
    for (row, column) in fences {
      low[row] = min(low[row], Int32(column))
      high[row] = max(high[row], Int32(column))
    }
    close(targetCount: targetCount)
    // The last fence of the rows before, and the first of those behind, bound a row.
    var (inRow, behind) = (0, 0)
    for row in low.indices {
      while inRow < fences.count, fences[inRow].source < row { inRow += 1 }
      while behind < fences.count, fences[behind].source <= row { behind += 1 }
      let least = inRow == 0 ? 0 : Int32(fences[inRow - 1].target)
      let most = behind == fences.count ? Int32.max : Int32(fences[behind].target)
      low[row] = min(max(low[row], least), most)
      high[row] = min(max(high[row], least), most)
    }
  }
}
