/// Segments of two texts that are known to correspond to each other and to nothing else: a bead that a person confirmed,
/// or a unit of a memory.
///
/// An anchor holds always, whatever the texts look like: no bead crosses its ends. Everything else is aligned around it, by
/// the same probabilities given that the anchors are right.
///
/// - An anchor that cannot be divided comes out as one bead of exactly its segments, with confidence 1, even where the
///   search has no bead of its shape.
/// - One that can be divided comes out as one bead or several that lie inside it. With one segment on either side there is
///   nothing to divide.
/// - With one side empty it says that the other has no counterpart, and where that place is in the text without it; divided
///   it comes out as a null bead for each segment. With both empty it is a boundary that no bead crosses.
public struct Anchor: Hashable, Sendable {
  /// Indexes of segments of the source document.
  public var source: Range<Int>
  /// Indexes of segments of the target document.
  public var target: Range<Int>
  /// Whether it may come out as several beads.
  public var isDivisible: Bool

  /// An anchor of segment indexes; a confirmed bead unless it may be divided.
  public init(source: Range<Int>, target: Range<Int>, isDivisible: Bool = false) {
    self.source = source
    self.target = target
    self.isDivisible = isDivisible
  }

  /// Whether it comes out as a single bead.
  var isOneBead: Bool {
    isDivisible ? min(source.count, target.count) == 1 : !source.isEmpty || !target.isEmpty
  }
  /// The node before it.
  var start: (source: Int, target: Int) { (source.lowerBound, target.lowerBound) }
  /// The node behind it.
  var end: (source: Int, target: Int) { (source.upperBound, target.upperBound) }
}

/// Why anchors, and what else is known beforehand, cannot all hold.
public enum AnchorError: Error, Hashable, Sendable {
  /// The texts have no such segments.
  case outside(Anchor)
  /// The two share a segment, or are in one order in the source and in the other in the target.
  case contradiction(Anchor, Anchor)
  /// What was rejected is an anchor, too.
  case rejected(Anchor)
  /// These segments of the two texts cannot be aligned by beads of the kinds that may occur, without those that were
  /// rejected.
  case impossible(source: Range<Int>, target: Range<Int>)
}
