/// Segments that stand one after the other on both sides, but elsewhere than the text around them would have it.
public struct MovedPassage: Hashable, Sendable {
  /// Segments of the source document.
  public var source: Range<Int>
  /// Segments of the target document.
  public var target: Range<Int>
  /// How many moved beads it consists of.
  public var beads: Int

  /// A passage of so many beads.
  public init(source: Range<Int>, target: Range<Int>, beads: Int) {
    (self.source, self.target, self.beads) = (source, target, beads)
  }
}

extension Bitext {
  /// The moved beads, those that follow each other on both sides together, in order of the source; up to one segment of
  /// either side may stand alone between two. O(beads).
  public func movedPassages() -> [MovedPassage] {
    var found: [MovedPassage] = []
    for bead in beads where bead.isMoved {
      if let last = found.last, bead.source.lowerBound <= last.source.upperBound + 1,
        (last.target.upperBound...last.target.upperBound + 1).contains(bead.target.lowerBound)
      {
        found[found.count - 1] = MovedPassage(
          source: last.source.lowerBound..<bead.source.upperBound,
          target: last.target.lowerBound..<bead.target.upperBound, beads: last.beads + 1)
      } else {
        found.append(MovedPassage(source: bead.source, target: bead.target, beads: 1))
      }
    }
    return found
  }
}
