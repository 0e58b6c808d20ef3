/// A pairing of m source segments with the n target segments that correspond to them; an empty side makes it a null bead.
public struct Bead: Hashable, Sendable {
  /// Indexes of segments of the source document; empty where the target stands alone.
  public var source: Range<Int>
  /// Indexes of segments of the target document; empty where the source stands alone.
  public var target: Range<Int>
  /// The probability that the bead is exactly right, 0 to 1.
  public var confidence: Double
  /// Whether the target's segments stand elsewhere than their place in the order of the source would be.
  public var isMoved: Bool

  /// A bead of segment indexes, with a confidence from 0 to 1.
  public init(source: Range<Int>, target: Range<Int>, confidence: Double, isMoved: Bool = false) {
    self.source = source
    self.target = target
    self.confidence = confidence
    self.isMoved = isMoved
  }

  /// Whether one side is empty.
  public var isNull: Bool { source.isEmpty || target.isEmpty }

  /// Such as "1-1", "2-1" or "0-1".
  public var kind: String { "\(source.count)-\(target.count)" }
}

/// Two documents and the beads between them.
public struct Bitext: Sendable {
  /// The text translated from, or the one named first.
  public var source: SegmentedDocument
  /// The text that corresponds to it.
  public var target: SegmentedDocument
  /// In order of the source, and but for the moved ones of the target, too; every segment of either side is in exactly one.
  public var beads: [Bead]
  /// Whether nothing was looked for that was moved, since so much is left alone on both sides.
  public var isUnsearchedForMoved = false

  /// Takes beads in that order that cover every segment of both sides once.
  public init(source: SegmentedDocument, target: SegmentedDocument, beads: [Bead]) {
    self.source = source
    self.target = target
    self.beads = beads
    _checkInvariants()
  }
}
