/// Segments of several texts that correspond to one another: a run of each, which may be empty.
public struct MultilingualBead: Hashable, Sendable {
  /// For each document, indexes of its segments; empty where it has no counterpart.
  public var sides: [Range<Int>]
  /// The probability that the bead is exactly right, all of it, 0 to 1.
  public var confidence: Double

  /// A bead of segment indexes, with a confidence from 0 to 1.
  public init(sides: [Range<Int>], confidence: Double) {
    self.sides = sides
    self.confidence = confidence
  }

  /// Whether it holds segments of one document alone.
  public var isNull: Bool { sides.count { !$0.isEmpty } < 2 }

  /// Such as "1-1-1", "2-1-1" or "0-1-1".
  public var kind: String { sides.map { "\($0.count)" }.joined(separator: "-") }
}

/// Several documents with the same content, in as many languages, and the beads among them: one alignment, of which that of
/// every two documents is a part.
public struct MultilingualBitext: Sendable {
  /// The texts, in the order they were named.
  public var documents: [SegmentedDocument]
  /// In order; every segment of every document is in exactly one.
  public var beads: [MultilingualBead]
  /// For each pair of documents, the first with the second, with the third and so on, then the second with the third: their
  /// own beads, which are as fine as the two allow. Each lies in one of ``beads``.
  private let pairs: [[Bead]]

  /// - Parameter pairs: the beads of each pair of documents, by ``pairs(of:)``.
  public init(documents: [SegmentedDocument], beads: [MultilingualBead], pairs: [[Bead]]) {
    (self.documents, self.beads, self.pairs) = (documents, beads, pairs)
    _checkInvariants()
  }

  /// Of so many documents all pairs, in order.
  public static func pairs(of count: Int) -> [(one: Int, other: Int)] {
    (0..<count).flatMap { one in (one + 1..<max(one + 1, count)).map { (one, $0) } }
  }

  /// The beads of two of the documents, `one` being the former in ``documents``: as fine as the two allow.
  public func pairBeads(_ one: Int, _ other: Int) -> [Bead] {
    pairs[one * (2 * documents.count - one - 1) / 2 + other - one - 1]
  }

  /// The bitext of two of the documents.
  public func bitext(_ one: Int, _ other: Int) -> Bitext {
    Bitext(source: documents[one], target: documents[other], beads: pairBeads(one, other))
  }
}

extension MultilingualBitext {
  #if DEBUG
    /// Stops where a segment is not in exactly one bead, beads are out of order, or a pair's bead does not lie in one of all;
    /// in debug builds, hence in tests. O(beads * pairs).
    @inline(never)
    public func _checkInvariants() {
      var places = documents.map { _ in 0 }
      for bead in beads {
        precondition(bead.sides.map(\.lowerBound) == places, "\(bead) goes on from \(places)")
        precondition(bead.sides.contains { !$0.isEmpty }, "\(bead) holds nothing")
        precondition((0...1).contains(bead.confidence), "\(bead) has no probability")
        places = bead.sides.map(\.upperBound)
      }
      precondition(places == documents.map(\.segments.count), "the beads end at \(places)")
      for (one, other) in Self.pairs(of: documents.count) {
        var own = bitext(one, other).beads[...]
        for bead in beads {
          var (source, target) = (bead.sides[one].lowerBound, bead.sides[other].lowerBound)
          while source < bead.sides[one].upperBound || target < bead.sides[other].upperBound {
            guard let next = own.popFirst() else { preconditionFailure("\(bead) has no beads of \(one) and \(other)") }
            (source, target) = (next.source.upperBound, next.target.upperBound)
          }
          precondition(
            source == bead.sides[one].upperBound && target == bead.sides[other].upperBound,
            "a bead of \(one) and \(other) reaches beyond \(bead)")
        }
      }
    }
  #else
    /// Nothing, but in debug builds.
    @inlinable @inline(__always)
    public func _checkInvariants() {}
  #endif
}
