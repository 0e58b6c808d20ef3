/// What is known of an alignment beforehand, to which all of it keeps.
public struct AlignmentConstraints: Sendable, Hashable {
  /// What corresponds: confirmed beads, segments without a counterpart, boundaries. In any order.
  public var anchors: [Anchor]
  /// What does not.
  public var rejected: [RejectedPair]
  /// The kinds of bead that may occur, null beads (1-0 and 0-1) among them; nil for all. Anchors may be of any kind.
  public var kinds: Set<BeadKind>?

  /// Nothing is known but what is given.
  public init(anchors: [Anchor] = [], rejected: [RejectedPair] = [], kinds: Set<BeadKind>? = nil) {
    (self.anchors, self.rejected, self.kinds) = (anchors, rejected, kinds)
  }
}

/// Segments of two texts that do not make a bead, though each of them may belong to a longer or a shorter one.
///
/// With one side empty it says that each segment of the other has a counterpart.
public struct RejectedPair: Sendable, Hashable {
  /// Indexes of segments of the source document.
  public var source: Range<Int>
  /// Indexes of segments of the target document.
  public var target: Range<Int>

  /// A pair of segment indexes.
  public init(source: Range<Int>, target: Range<Int>) {
    (self.source, self.target) = (source, target)
  }
}

/// What an alignment may not have, in the numbers of the texts or of a section.
struct Exclusions: Sendable {
  private(set) var rejected: [RejectedPair] = []
  /// Nil for all.
  private(set) var kinds: Set<BeadKind>?

  /// Nothing is excluded.
  static let none = Exclusions()

  private init() {}

  init(_ constraints: AlignmentConstraints) {
    (rejected, kinds) = (constraints.rejected, constraints.kinds)
  }

  var isEmpty: Bool { rejected.isEmpty && kinds == nil }

  /// What of it is about a section, in its numbers.
  func slice(_ section: Section) -> Exclusions {
    if isEmpty { return self }
    var slice = self
    let (source, target) = (section.source.lowerBound, section.target.lowerBound)
    slice.rejected = rejected.compactMap { pair in
      // Of a run that has a counterpart each segment counts by itself.
      let (first, second) = (pair.source.clamped(to: section.source), pair.target.clamped(to: section.target))
      let isWhole = first.count == pair.source.count && second.count == pair.target.count
      let hasSide = pair.source.isEmpty ? !second.isEmpty : pair.target.isEmpty && !first.isEmpty
      guard isWhole || hasSide else { return nil }
      return RejectedPair(
        source: first.lowerBound - source..<first.upperBound - source,
        target: second.lowerBound - target..<second.upperBound - target)
    }
    return slice
  }

  /// Whether a bead of sources `i..<i + m` and targets `j..<j + n` may not be. O(rejected).
  func forbid(_ i: Int, _ m: Int, _ j: Int, _ n: Int) -> Bool {
    if let kinds, !kinds.contains(BeadKind(source: m, target: n)) { return true }
    return rejected.contains { pair in
      if n == 0 { return pair.target.isEmpty && pair.source.contains(i) }
      if m == 0 { return pair.source.isEmpty && pair.target.contains(j) }
      return pair.source == i..<i + m && pair.target == j..<j + n
    }
  }

  /// Whether each of these segments may stand alone.
  func allowAlone(_ i: Int, _ m: Int, _ j: Int, _ n: Int) -> Bool {
    isEmpty || !(i..<i + m).contains { forbid($0, 1, j, 0) } && !(j..<j + n).contains { forbid(i, 0, $0, 1) }
  }
}

extension Lattice {
  /// Takes out of the search what is excluded; inside an anchor that comes out as one bead nothing is.
  ///
  /// O(nodes) where kinds are excluded.
  mutating func exclude(_ exclusions: Exclusions) {
    if exclusions.isEmpty { return }
    let isExempt = exemptNodes()
    func isOpen(_ i: Int, _ j: Int) -> Bool {
      i <= corridor.sourceCount && j >= Int(corridor.low[i]) && j <= Int(corridor.high[i]) && !isExempt[node(i, j)]
    }
    var removed = (
      beads: [Bool](repeating: false, count: nodeCount * Self.kindCount),
      nulls: [Bool](repeating: false, count: nodeCount * 4)
    )
    func removeNulls(_ node: Int, _ lanes: Range<Int>) {
      for lane in lanes { removed.nulls[node * 4 + lane] = true }
    }
    if let kinds = exclusions.kinds {
      let without = Self.kinds.indices.filter { !kinds.contains(Self.kinds[$0]) }
      let lacks = (source: !kinds.contains(.sourceNull), target: !kinds.contains(.targetNull))
      for node in 0..<nodeCount where !isExempt[node] {
        for kind in without { removed.beads[node * Self.kindCount + kind] = true }
        if lacks.source { removeNulls(node, 0..<2) }
        if lacks.target { removeNulls(node, 2..<4) }
      }
    }
    for pair in exclusions.rejected {
      if pair.target.isEmpty {
        for i in pair.source {
          for j in Int(corridor.low[i])...Int(corridor.high[i]) where isOpen(i, j) { removeNulls(node(i, j), 0..<2) }
        }
      } else if pair.source.isEmpty {
        for j in pair.target {
          for i in 0...corridor.sourceCount where isOpen(i, j) { removeNulls(node(i, j), 2..<4) }
        }
      } else if let kind = Self.kinds.firstIndex(of: BeadKind(source: pair.source.count, target: pair.target.count)),
        isOpen(pair.source.lowerBound, pair.target.lowerBound)
      {
        removed.beads[node(pair.source.lowerBound, pair.target.lowerBound) * Self.kindCount + kind] = true
      }
    }
    remove(beads: removed.beads, nulls: removed.nulls)
  }

  /// The nodes inside anchors that come out as one bead, their ends excepted.
  private func exemptNodes() -> [Bool] {
    var isExempt = [Bool](repeating: false, count: nodeCount)
    for anchor in corridor.anchors.all where anchor.isOneBead {
      for i in anchor.source.lowerBound...anchor.source.upperBound {
        let columns = (anchor.target.lowerBound...anchor.target.upperBound)
          .clamped(to: Int(corridor.low[i])...Int(corridor.high[i]))
        for j in columns where (i, j) != anchor.end { isExempt[node(i, j)] = true }
      }
    }
    return isExempt
  }
}
