import Bitext

/// Anchors that can all hold, in order, and what follows from them for the grid of alignments.
///
/// Both ends of an anchor are *fences*: nodes that every path passes. So a bead fits where no fence lies between its ends
/// (`allows`), and only nodes are of use that lie before or behind each fence on both sides (`clamp`).
package struct Anchors: Sendable {
  package typealias Node = (source: Int, target: Int)

  /// Ascending on both sides.
  let all: [Anchor]
  /// The nodes that every path passes, ascending on both sides, each once.
  let fences: [Node]
  /// What no bead may be that is not an anchor.
  let exclusions: Exclusions

  /// No anchors.
  package static let none = Anchors(inOrder: [])

  /// Anchors between texts of so many segments, in any order; the same one may be given again.
  ///
  /// - Throws: `AnchorError` where they cannot all hold.
  package init(_ anchors: [Anchor], sourceCount: Int, targetCount: Int) throws(AnchorError) {
    try self.init(AlignmentConstraints(anchors: anchors), sourceCount: sourceCount, targetCount: targetCount)
  }

  /// The same with what else is known beforehand.
  package init(_ constraints: AlignmentConstraints, sourceCount: Int, targetCount: Int) throws(AnchorError) {
    let anchors = constraints.anchors
    let texts = (source: 0..<sourceCount, target: 0..<targetCount)
    for anchor in anchors
    where anchor.source.clamped(to: texts.source) != anchor.source
      || anchor.target.clamped(to: texts.target) != anchor.target
    {
      throw .outside(anchor)
    }
    var inOrder: [Anchor] = []
    inOrder.reserveCapacity(anchors.count)
    // A review gives tens of thousands at each answer, mostly in order.
    let isSorted = zip(anchors, anchors.dropFirst()).allSatisfy { !Self.areInOrder($1, $0) }
    let ascending = isSorted ? anchors : anchors.sorted(by: Self.areInOrder)
    for anchor in ascending {
      if let last = inOrder.last, !Self.isOrdered(last.end, anchor.start) {
        guard last.source == anchor.source, last.target == anchor.target else { throw .contradiction(last, anchor) }
        if !anchor.isDivisible { inOrder[inOrder.count - 1].isDivisible = false }
        continue
      }
      inOrder.append(anchor)
    }
    if let anchor = Self.firstRejected(of: inOrder, constraints.rejected) { throw .rejected(anchor) }
    self.init(inOrder: inOrder, excluding: Exclusions(constraints))
  }

  /// An anchor that was rejected as a bead, or whose segments are known to have a counterpart.
  private static func firstRejected(of anchors: [Anchor], _ rejected: [RejectedPair]) -> Anchor? {
    if rejected.isEmpty { return nil }
    let (alone, pairs) = (rejected.filter { $0.source.isEmpty || $0.target.isEmpty }, Set(rejected))
    return anchors.first { anchor in
      if anchor.target.isEmpty { return alone.contains { $0.target.isEmpty && $0.source.overlaps(anchor.source) } }
      if anchor.source.isEmpty { return alone.contains { $0.source.isEmpty && $0.target.overlaps(anchor.target) } }
      return anchor.isOneBead && pairs.contains(RejectedPair(source: anchor.source, target: anchor.target))
    }
  }

  private static func areInOrder(_ first: Anchor, _ second: Anchor) -> Bool {
    (first.source.lowerBound, first.target.lowerBound, first.source.upperBound, first.target.upperBound)
      < (second.source.lowerBound, second.target.lowerBound, second.source.upperBound, second.target.upperBound)
  }

  private init(inOrder anchors: [Anchor], excluding exclusions: Exclusions = .none) {
    all = anchors
    self.exclusions = exclusions
    var fences: [Node] = []
    fences.reserveCapacity(2 * anchors.count)
    for node in anchors.lazy.flatMap({ [$0.start, $0.end] }) where fences.last.map({ $0 != node }) ?? true {
      fences.append(node)
    }
    self.fences = fences
  }

  /// Whether a path may lead from one node to the other.
  static func isOrdered(_ node: Node, _ other: Node) -> Bool {
    node.source <= other.source && node.target <= other.target
  }

  /// Whether a bead may lead from `node` to `end`: no fence lies between. O(log fences).
  func allows(_ node: Node, to end: Node) -> Bool {
    let next = fences.partitioningIndex { !Self.isOrdered($0, node) }
    return next == fences.count || Self.isOrdered(end, fences[next])
  }

  /// Whether a bead lies inside an anchor. O(log anchors).
  func hold(_ bead: Bead) -> Bool {
    let next = all.partitioningIndex { !Self.isOrdered($0.start, (bead.source.lowerBound, bead.target.lowerBound)) }
    return next > 0 && Self.isOrdered((bead.source.upperBound, bead.target.upperBound), all[next - 1].end)
  }

  /// The node of the same row next to `node` from which a path leads through all fences. O(log fences).
  func clamp(_ node: Node) -> Node {
    let inRow = fences.partitioningIndex { $0.source >= node.source }
    let behind = fences.partitioningIndex { $0.source > node.source }
    let least = inRow == 0 ? 0 : fences[inRow - 1].target
    let most = behind == fences.count ? Int.max : fences[behind].target
    return (node.source, min(max(node.target, least), most))
  }

  /// Where `node` lies inside an anchor, the node behind that or before it; else `node`. O(log anchors).
  func outside(_ node: Node, forwards: Bool) -> Node {
    let next = all.partitioningIndex { !Self.isOrdered($0.start, node) }
    guard next > 0 else { return node }
    let (start, end) = (all[next - 1].start, all[next - 1].end)
    guard node != start, node != end, Self.isOrdered(node, end) else { return node }
    return forwards ? end : start
  }

  /// Those that lie within a section, in its numbers.
  func slice(_ section: Section) -> Anchors {
    let (start, end) = (
      (section.source.lowerBound, section.target.lowerBound), (section.source.upperBound, section.target.upperBound)
    )
    return Anchors(
      inOrder: all.filter { Self.isOrdered(start, $0.start) && Self.isOrdered($0.end, end) }.map { anchor in
        Anchor(
          source: anchor.source.lowerBound - start.0..<anchor.source.upperBound - start.0,
          target: anchor.target.lowerBound - start.1..<anchor.target.upperBound - start.1,
          isDivisible: anchor.isDivisible)
      }, excluding: exclusions.slice(section))
  }

  /// The same with these nodes as boundaries, which all paths pass that keep to the anchors.
  func adding(boundaries: [Node]) -> Anchors {
    let added = boundaries.map {
      Anchor(source: $0.source..<$0.source, target: $0.target..<$0.target)
    }
    return Anchors(inOrder: (all + added).sorted(by: Self.areInOrder), excluding: exclusions)
  }

  /// Whether a path that keeps to all anchors may pass a node that none of them holds inside. O(log anchors).
  func isOpen(_ node: Node) -> Bool { clamp(node) == node && outside(node, forwards: true) == node }

  /// Whether another anchor contradicts none. O(log anchors).
  package func admit(_ anchor: Anchor) -> Bool {
    isOpen(anchor.start) && isOpen(anchor.end) && allows(anchor.start, to: anchor.end)
  }

  /// Whether a bead is an anchor. O(log anchors).
  func confirm(_ bead: Bead) -> Bool {
    let next = all.partitioningIndex { !Self.isOrdered($0.start, (bead.source.lowerBound, bead.target.lowerBound)) }
    return next > 0 && all[next - 1].isOneBead && all[next - 1].source == bead.source
      && all[next - 1].target == bead.target
  }

  /// The chain of segment pairs, without those that an anchor excludes and with the fences between them.
  func merged(into chain: [Node]) -> [Node] {
    if fences.isEmpty { return chain }
    let points = chain.filter { allows($0, to: ($0.source + 1, $0.target + 1)) }
    var merged: [Node] = []
    merged.reserveCapacity(points.count + fences.count)
    var next = 0
    for fence in fences {
      while next < points.count, points[next] < fence {
        merged.append(points[next])
        next += 1
      }
      if next == points.count || points[next] != fence { merged.append(fence) }
    }
    return merged + points[next...]
  }

  /// A path with the beads inside each anchor that is one bead joined to it.
  func joined(_ path: Engine.Path) -> Engine.Path {
    if all.isEmpty { return path }
    var joined: Engine.Path = []
    joined.reserveCapacity(path.count)
    var next = 0
    for step in path {
      while next < all.count, !all[next].isOneBead || Self.isOrdered(all[next].end, (step.bead.i, step.bead.j)) {
        next += 1
      }
      guard next < all.count, Self.isOrdered(all[next].start, (step.bead.i, step.bead.j)) else {
        joined.append(step)
        continue
      }
      let anchor = all[next]
      if anchor.start == (step.bead.i, step.bead.j) {
        joined.append(
          ((anchor.source.lowerBound, anchor.source.count, anchor.target.lowerBound, anchor.target.count), 1))
      }
    }
    return joined
  }
}

extension Array {
  /// The first index from which on `isBehind` holds, or `count`; it may not cease to hold. O(log n).
  fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var (first, end) = (0, count)
    while first < end {
      let middle = first + (end - first) / 2
      if isBehind(self[middle]) { end = middle } else { first = middle + 1 }
    }
    return first
  }
}
