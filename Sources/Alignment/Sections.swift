/// A stretch of both texts that is aligned by itself.
struct Section: Hashable, Sendable {
  var source: Range<Int>
  var target: Range<Int>
}

/// Cuts long texts where the coarse path is surest, so that time and memory grow with length and sections can be
/// aligned side by side. Where to cut depends on the texts and anchors alone, never on how many cores there are.
struct Sections {
  /// The sections, each reaching `overlap` segments into its neighbours.
  let all: [Section]
  /// The cuts between them: the first segment of either side behind each.
  let cuts: [(source: Int, target: Int)]

  /// What no section cuts.
  let anchors: Anchors
  private let extent: Extent

  /// How long sections are.
  struct Extent: Sendable {
    /// Segments of the source a section has, about.
    var size = 3000
    /// Segments a section sees beyond its cuts: its forced corners lie there, and the paths of neighbours meet.
    var overlap = 60
  }

  /// - Parameters:
  ///   - chain: the coarse path, ascending on both sides.
  ///   - anchors: each lies in every section that it reaches into.
  init(
    chain: [(source: Int, target: Int)], anchors: Anchors = .none, sourceCount: Int, targetCount: Int,
    extent: Extent = Extent()
  ) {
    (self.anchors, self.extent) = (anchors, extent)
    let chain = anchors.merged(into: chain)
    let (size, overlap) = (extent.size, extent.overlap)
    var cuts: [(source: Int, target: Int)] = []
    var first = 0
    var lastCut = (source: 0, target: 0)
    while true {
      // The surest point between four and six fifths of a size away; farther on when there is none.
      while first < chain.count, chain[first].source < lastCut.source + size * 4 / 5 { first += 1 }
      var best: (point: (source: Int, target: Int), support: Int)?
      var index = first
      while index < chain.count,
        chain[index].source < lastCut.source + size * 6 / 5 || best == nil
      {
        let support = Self.support(of: index, in: chain)
        if support >= (best?.support ?? 3) + 1 { best = (chain[index], support) }
        index += 1
      }
      // Where nothing shows the way for long, the diagonal of what is left has to do: memory must stay bounded.
      var cut = best?.point
      if cut.map({ $0.source > lastCut.source + 4 * size }) ?? (sourceCount > lastCut.source + 4 * size) {
        let share = Double(size) / Double(max(1, sourceCount - lastCut.source))
        cut = anchors.clamp(
          (lastCut.source + size, lastCut.target + Int(share * Double(targetCount - lastCut.target))))
      }
      guard let cut = cut.map({ anchors.outside($0, forwards: true) }), cut.source + size / 3 < sourceCount else {
        break
      }
      cuts.append(cut)
      lastCut = cut
      // The chain goes on behind the cut, on both sides.
      while first < chain.count, chain[first].target < lastCut.target { first += 1 }
    }
    self.cuts = cuts
    var all: [Section] = []
    for index in 0...cuts.count {
      let start = index == 0 ? (source: 0, target: 0) : cuts[index - 1]
      let end = index == cuts.count ? (source: sourceCount, target: targetCount) : cuts[index]
      let (before, after) = (index == 0 ? 0 : overlap, index == cuts.count ? 0 : overlap)
      let first = anchors.outside(
        anchors.clamp((max(0, start.source - before), max(0, start.target - before))), forwards: false)
      let last = anchors.outside(
        anchors.clamp((min(sourceCount, end.source + after), min(targetCount, end.target + after))), forwards: true)
      all.append(Section(source: first.source..<last.source, target: first.target..<last.target))
    }
    self.all = all
    _checkInvariants()
  }

  /// How many points of the chain near by keep the same step on both sides.
  private static func support(of index: Int, in chain: [(source: Int, target: Int)]) -> Int {
    let point = chain[index]
    var support = 0
    for other in max(0, index - 12)..<min(chain.count, index + 13) where other != index {
      let (rows, columns) = (chain[other].source - point.source, chain[other].target - point.target)
      if abs(rows) <= 24, abs(rows - columns) <= 2 + abs(rows) / 4 { support += 1 }
    }
    return support
  }

  /// Joins the paths of all sections, each given in the numbers of the whole texts, where neighbours agree.
  ///
  /// Of two overlapping paths the later takes over at the common node nearest to the cut; should they have none, what
  /// lies between is left unpaired.
  func join(_ paths: [Engine.Path]) -> Engine.Path {
    var joined: Engine.Path = []
    for (index, path) in paths.enumerated() {
      guard index > 0 else {
        joined = path
        continue
      }
      let cut = cuts[index - 1]
      func distance(_ step: Engine.Step) -> Int { abs(step.bead.i - cut.source) + abs(step.bead.j - cut.target) }
      let starts = Dictionary(
        path.enumerated().map { ([$0.element.bead.i, $0.element.bead.j], $0.offset) }, uniquingKeysWith: { a, _ in a })
      var best: (kept: Int, start: Int, distance: Int)?
      for (offset, step) in joined.enumerated().reversed() {
        if step.bead.i + 2 * extent.overlap < cut.source { break }
        if let start = starts[[step.bead.i, step.bead.j]], distance(step) < best?.distance ?? Int.max {
          best = (offset, start, distance(step))
        }
      }
      if let best {
        joined = Array(joined[..<best.kept]) + path[best.start...]
      } else {
        joined = Self.patch(joined, path, at: cut, in: all[index])
      }
    }
    _checkInvariants(ofJoined: joined)
    return joined
  }

  /// Joins two paths that share no node: whole beads before and behind the cut, and null beads between.
  ///
  /// - Parameter section: that of the second path, which may have no bead that lies whole behind the cut: null beads
  ///   then go on to the section's end.
  private static func patch(
    _ first: Engine.Path, _ second: Engine.Path, at cut: (source: Int, target: Int), in section: Section
  ) -> Engine.Path {
    var joined = first.filter { $0.bead.i + $0.bead.m <= cut.source && $0.bead.j + $0.bead.n <= cut.target }
    let rest = second.filter { $0.bead.i >= cut.source && $0.bead.j >= cut.target }
    let from = joined.last.map { ($0.bead.i + $0.bead.m, $0.bead.j + $0.bead.n) } ?? (0, 0)
    let to = rest.first.map { ($0.bead.i, $0.bead.j) } ?? (section.source.upperBound, section.target.upperBound)
    for i in from.0..<max(from.0, to.0) { joined.append(((i, 1, from.1, 0), 0)) }
    for j in from.1..<max(from.1, to.1) { joined.append(((max(from.0, to.0), 0, j, 1), 0)) }
    return joined + rest
  }
}
