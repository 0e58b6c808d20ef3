extension Bitext {
  #if DEBUG
    /// Stops where a segment of either side is not in exactly one bead, beads are out of order, or a confidence is none; in
    /// debug builds, hence in tests. O(beads).
    @inline(never)
    public func _checkInvariants() {
      var (i, j) = (0, 0)
      for bead in beads {
        precondition(bead.source.lowerBound == i && bead.target.lowerBound == j, "\(bead) goes on from \(i), \(j)")
        precondition(!bead.source.isEmpty || !bead.target.isEmpty, "\(bead) holds nothing")
        precondition((0...1).contains(bead.confidence), "\(bead) has no probability")
        (i, j) = (bead.source.upperBound, bead.target.upperBound)
      }
      precondition(i == source.segments.count && j == target.segments.count, "the beads end at \(i), \(j)")
    }
  #else
    /// Nothing, but in debug builds.
    @inlinable @inline(__always)
    public func _checkInvariants() {}
  #endif
}
