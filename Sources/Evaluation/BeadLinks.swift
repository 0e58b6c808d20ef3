import Formats

/// Which pairs of a source segment and a target segment some bead holds.
///
/// The pairs of ordinary beads are listed. A bead of thousands by thousands has millions, so that of such ones it is only
/// noted which segments they hold.
struct BeadLinks {
  private var pairs: Set<SegmentPair> = []
  private var large = Holders()
  private var all = Holders()

  init(_ beads: [BeadLine]) {
    for (index, bead) in beads.enumerated() {
      all.add(bead, index)
      if bead.isListed { pairs.formUnion(bead.pairs) } else { large.add(bead, index) }
    }
  }

  /// Whether one of the beads holds a source segment and a target segment of `bead`.
  func shareAny(with bead: BeadLine) -> Bool {
    bead.isListed ? bead.pairs.contains(where: pairs.contains) || large.shareAny(with: bead) : all.shareAny(with: bead)
  }
}

/// The beads, by index and in order, that hold a segment.
private struct Holders {
  private var ofSource: [Int: [Int]] = [:]
  private var ofTarget: [Int: [Int]] = [:]

  mutating func add(_ bead: BeadLine, _ index: Int) {
    for segment in bead.source where ofSource[segment]?.last != index { ofSource[segment, default: []].append(index) }
    for segment in bead.target where ofTarget[segment]?.last != index { ofTarget[segment, default: []].append(index) }
  }

  func shareAny(with bead: BeadLine) -> Bool {
    if ofSource.isEmpty { return false }
    let beads = Set(bead.source.lazy.flatMap { ofSource[$0] ?? [] })
    return bead.target.contains { ofTarget[$0]?.contains(where: beads.contains) ?? false }
  }
}

private struct SegmentPair: Hashable {
  var source: Int
  var target: Int
}

extension BeadLine {
  /// Whether it has so few pairs of segments that they are listed.
  fileprivate var isListed: Bool { source.count * target.count <= 256 }

  fileprivate var pairs: some Sequence<SegmentPair> {
    source.lazy.flatMap { source in target.lazy.map { SegmentPair(source: source, target: $0) } }
  }
}
