/// A stretch of both texts that is aligned by itself.
struct Section: Hashable, Sendable {
  var source: Range<Int>
  var target: Range<Int>
}

/// Cuts long texts where the coarse path is surest, so that time and memory grow with length and sections can be
/// aligned side by side. Where to cut depends on the texts alone, never on how many cores there are.
struct Sections {
  /// The sections, each reaching `overlap` segments into its neighbours.
  let all: [Section]
  /// The cuts between them: the first segment of either side behind each.
  let cuts: [(source: Int, target: Int)]

  /// Segments of the source a section has, about.
  static let size = 3000
  /// Segments a section sees beyond its cuts: its forced corners lie there, and the paths of neighbours meet.
  static let overlap = 60

  /// - Parameter chain: the coarse path, ascending on both sides.
  init(chain: [(source: Int, target: Int)], sourceCount: Int, targetCount: Int) {
    var cuts: [(source: Int, target: Int)] = []
    var first = 0
    var lastCut = (source: 0, target: 0)
    while true {
      // The surest point between four and six fifths of a size away; farther on when there is none.
      while first < chain.count, chain[first].source < lastCut.source + Self.size * 4 / 5 { first += 1 }
      var best: (point: (source: Int, target: Int), support: Int)?
      var index = first
      while index < chain.count,
        chain[index].source < lastCut.source + Self.size * 6 / 5 || best == nil
      {
        let support = Self.support(of: index, in: chain)
        if support >= (best?.support ?? 3) + 1 { best = (chain[index], support) }
        index += 1
      }
      // Where nothing shows the way for long, the diagonal of what is left has to do: memory must stay bounded.
      var cut = best?.point
      if cut.map({ $0.source > lastCut.source + 4 * Self.size }) ?? (sourceCount > lastCut.source + 4 * Self.size) {
        let share = Double(Self.size) / Double(max(1, sourceCount - lastCut.source))
        cut = (lastCut.source + Self.size, lastCut.target + Int(share * Double(targetCount - lastCut.target)))
      }
      guard let cut, cut.source + Self.size / 3 < sourceCount else { break }
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
      let (before, after) = (index == 0 ? 0 : Self.overlap, index == cuts.count ? 0 : Self.overlap)
      all.append(
        Section(
          source: max(0, start.source - before)..<min(sourceCount, end.source + after),
          target: max(0, start.target - before)..<min(targetCount, end.target + after)))
    }
    self.all = all
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
        if step.bead.i + 2 * Self.overlap < cut.source { break }
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
