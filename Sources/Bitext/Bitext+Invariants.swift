extension Bitext {
  #if DEBUG
    /// Stops where a segment of either side is not in exactly one bead, beads are out of order that were not moved, or a
    /// confidence is none; in debug builds, hence in tests. O(beads).
    @inline(never)
    public func _checkInvariants() {
      var isElsewhere = [Bool](repeating: false, count: target.segments.count)
      for index in beads.lazy.filter(\.isMoved).flatMap(\.target) {
        precondition(!isElsewhere[index], "target segment \(index) was moved twice")
        isElsewhere[index] = true
      }
      var (i, j) = (0, 0)
      func skipMoved(before place: Int) { while j < place, isElsewhere[j] { j += 1 } }
      for bead in beads {
        precondition(bead.source.lowerBound == i, "\(bead) goes on from \(i), \(j)")
        precondition(!bead.source.isEmpty || !bead.target.isEmpty, "\(bead) holds nothing")
        precondition((0...1).contains(bead.confidence), "\(bead) has no probability")
        i = bead.source.upperBound
        if bead.isMoved {
          precondition(!bead.isNull, "\(bead) was moved nowhere")
          continue
        }
        skipMoved(before: bead.target.lowerBound)
        precondition(bead.target.allSatisfy { !isElsewhere[$0] }, "\(bead) holds what was moved")
        precondition(bead.target.lowerBound == j, "\(bead) goes on from \(i), \(j)")
        j = bead.target.upperBound
      }
      skipMoved(before: isElsewhere.count)
      precondition(i == source.segments.count && j == target.segments.count, "the beads end at \(i), \(j)")
    }
  #else
    /// Nothing, but in debug builds.
    @inlinable @inline(__always)
    public func _checkInvariants() {}
  #endif
}
