import Bitext
import Files
import Foundation
import Lexicons
import TextAnalysis

/// Two texts whose alignment is put right answer by answer, so that parts of it are aligned anew at once.
///
/// What is worked out of the texts (tokens, evidence, learned words) is kept, in proportion to their length. Beads are the
/// caller's: every method takes those that stand, in order and covering both texts, none of them moved. (What was moved
/// is set apart: an anchored null bead on either side.)
public struct AlignmentSession: Sendable {
  /// The source.
  public private(set) var source: SegmentedDocument
  /// The target.
  public private(set) var target: SegmentedDocument
  private let aligner: Aligner
  /// What is known of each section, in order; together they hold both texts. Empty until anything is aligned or learned.
  private var parts: [SessionPart] = []

  /// A session over two texts; nothing is worked out yet.
  public init(aligner: Aligner, source: SegmentedDocument, target: SegmentedDocument) {
    (self.aligner, self.source, self.target) = (aligner, source, target)
  }

  /// All of the alignment, as `Aligner.align` finds it under the same constraints, without a search for what was moved.
  ///
  /// - Throws: as `Aligner.align`.
  public mutating func align(
    under constraints: AlignmentConstraints = AlignmentConstraints(), progress: (@Sendable (Double) -> Void)? = nil
  ) throws -> [Bead] {
    let found = try aligner.alignment(source, target, under: constraints, keepsParts: true, progress: progress)
    parts = found.parts
    return found.path.map(Bead.init)
  }

  /// The beads around a place, aligned anew by what is known now.
  ///
  /// Only the stretch to the neighbouring confirmed beads is searched, and of a long one as far as an answer reaches (see
  /// `OpenStretch`). One pass: what the new beads teach is for `learn`.
  /// - Parameters:
  ///   - source, target: the segments that an answer was about, or that it was about before it was taken back; empty for a
  ///     place between segments.
  ///   - beads: those that stand. They may contradict the constraints where they are aligned anew.
  /// - Returns: the beads that are replaced, by their places, and those that replace them: some may be the same as before,
  ///   and each anchor of one bead among them comes out as it is, with confidence 1.
  /// - Throws: `AnchorError`; as `learn` where nothing is known yet.
  public mutating func realign(
    around source: Range<Int>, _ target: Range<Int>, in beads: [Bead], under constraints: AlignmentConstraints
  ) throws -> (replaced: Range<Int>, beads: [Bead]) {
    let anchors = try self.anchors(constraints)
    let stretch = OpenStretch(around: source, target, in: beads, anchors).beads
    guard !stretch.isEmpty else { return (stretch, []) }
    return (stretch, try align(stretch, of: beads, by: part(holding: stretch, of: beads), anchors))
  }

  /// All beads, aligned anew in one pass by what is known now, each section by itself.
  ///
  /// - Throws: as `realign`.
  public mutating func realignAll(_ beads: [Bead], under constraints: AlignmentConstraints) throws -> [Bead] {
    let anchors = try self.anchors(constraints)
    if seams(in: beads, anchors) == nil {
      parts = []
      try learn(from: beads)
    }
    guard let seams = seams(in: beads, anchors) else {
      return try align(beads.indices, of: beads, by: part(holding: beads.indices, of: beads), anchors)
    }
    let ends = [0] + seams + [beads.count]
    return try parallelMap(count: parts.count, threads: aligner.threads) { [self] index in
      try align(ends[index]..<ends[index + 1], of: beads, by: parts[index], anchors, isNear: true)
    }.flatMap { $0 }
  }

  /// Learns from beads anew what the words of these texts correspond to, and how often which kinds of bead occur, each bead
  /// as far as it is believed.
  ///
  /// - Throws: `ICUError` when ICU can't split words, which takes a broken installation.
  public mutating func learn(from beads: [Bead]) throws {
    let path = beads.map(step)
    if parts.isEmpty {
      let sections = sections(of: beads)
      parts = try parallelMap(count: sections.count, threads: aligner.threads) { [self] index in
        try part(sections[index], path)
      }
      return
    }
    parts = try parallelMap(count: parts.count, threads: aligner.threads) { [self] index in
      var part = parts[index]
      if part.lacksEvidence { return try self.part(part.section, path) }
      part.learn(from: Self.path(path, in: part.section))
      return part
    }
  }

  /// Goes on with texts some of whose segments were cut, joined or corrected, near each other on either side.
  ///
  /// What was worked out stays; of words that are new to a section nothing is known until `learn` is asked.
  /// - Throws: as `learn`.
  public mutating func replace(source: SegmentedDocument, target: SegmentedDocument) throws {
    let changes = (SegmentChange(from: self.source, to: source), SegmentChange(from: self.target, to: target))
    (self.source, self.target) = (source, target)
    var pair: TextPair?
    for index in parts.indices {
      let former = parts[index].section
      let section = Section(source: changes.0.placed(former.source), target: changes.1.placed(former.target))
      guard changes.0.touches(former.source) || changes.1.touches(former.target) else {
        parts[index].section = section
        continue
      }
      var tokenizers = try pair ?? TextPair(source, target)
      let texts = tokenizers.tokens(of: source.slice(section.source), target.slice(section.target))
      pair = tokenizers
      parts[index].goOn(with: texts.source, texts.target, section)
    }
  }

  private func anchors(_ constraints: AlignmentConstraints) throws(AnchorError) -> Anchors {
    try Anchors(constraints, sourceCount: source.segments.count, targetCount: target.segments.count)
  }

  /// A stretch of the beads aligned anew.
  ///
  /// - Parameter isNear: whether no bead is expected to move far.
  private func align(
    _ stretch: Range<Int>, of beads: [Bead], by part: SessionPart, _ anchors: Anchors, isNear: Bool = false
  ) throws -> [Bead] {
    guard !stretch.isEmpty else { return [] }
    let section = Section(holding: beads[stretch])
    // Where nothing is paired, neither of the texts shows the way.
    let nodes = beads[stretch].filter { !$0.isNull }.flatMap {
      [($0.source.lowerBound, $0.target.lowerBound), ($0.source.upperBound, $0.target.upperBound)]
    }.filter(anchors.isOpen)
    let ends = (
      first: (section.source.lowerBound, section.target.lowerBound),
      last: (section.source.upperBound, section.target.upperBound)
    )
    let context = Self.context(of: stretch, in: beads)
    let path = try part.align(
      section, nodes: [ends.first] + anchors.fences(with: nodes, in: section) + [ends.last], isNear: isNear,
      context: (
        beads[context.lowerBound..<stretch.lowerBound].filter(part.holds).map(step),
        beads[stretch.upperBound..<context.upperBound].filter(part.holds).map(step)
      ), anchors: anchors)
    return path.map(Bead.init)
  }

  /// A stretch with the beads around that count as near by for whether the texts correspond.
  private static func context(of stretch: Range<Int>, in beads: [Bead]) -> Range<Int> {
    max(0, stretch.lowerBound - Correspondence.reach)..<min(beads.count, stretch.upperBound + Correspondence.reach)
  }

  /// The part that holds a stretch, with what lies around it if one does; a new one where what stands has drifted out of
  /// all.
  private mutating func part(holding stretch: Range<Int>, of beads: [Bead]) throws -> SessionPart {
    let section = Section(holding: beads[stretch])
    func known() -> SessionPart? {
      let window = Section(holding: beads[Self.context(of: stretch, in: beads)])
      return parts.first { $0.holds(window) } ?? parts.first { $0.holds(section) }
    }
    if let part = known() { return part }
    parts = []
    try learn(from: beads)
    return try known() ?? part(section, beads.map(step))
  }

  /// What is known of a section by the beads in it.
  private func part(_ section: Section, _ path: Engine.Path) throws -> SessionPart {
    var pair = try TextPair(source, target)
    let texts = pair.tokens(of: source.slice(section.source), target.slice(section.target))
    let prior = PriorEvidence(
      source: texts.source, target: texts.target, knowledge: aligner.knowledge(of: source, target),
      omitting: aligner.omitting)
    return SessionPart(
      section, ScoredText(texts.source), ScoredText(texts.target), prior: prior.table, engine: aligner.engine,
      path: Self.path(path, in: section))
  }

  /// The beads that lie in a section, with null beads for the segments of it whose beads reach out of it.
  private static func path(_ path: Engine.Path, in section: Section) -> Engine.Path {
    let inside = path.filter { step in
      Anchors.isOrdered((section.source.lowerBound, section.target.lowerBound), (step.bead.i, step.bead.j))
        && Anchors.isOrdered(
          (step.bead.i + step.bead.m, step.bead.j + step.bead.n), (section.source.upperBound, section.target.upperBound)
        )
    }
    var whole: Engine.Path = []
    whole.reserveCapacity(inside.count)
    var place = (section.source.lowerBound, section.target.lowerBound)
    /// Fills what is missing up to a node.
    func fill(to node: Anchors.Node) {
      for i in place.0..<max(place.0, node.source) { whole.append(((i, 1, place.1, 0), 0)) }
      for j in place.1..<max(place.1, node.target) { whole.append(((node.source, 0, j, 1), 0)) }
      place = node
    }
    for step in inside {
      fill(to: (step.bead.i, step.bead.j))
      whole.append(step)
      place = (step.bead.i + step.bead.m, step.bead.j + step.bead.n)
    }
    fill(to: (section.source.upperBound, section.target.upperBound))
    return section.counted(whole)
  }

  /// Where to cut the texts by beads that stand.
  private func sections(of beads: [Bead]) -> [Section] {
    let (m, n) = (source.segments.count, target.segments.count)
    let chain =
      m > aligner.extent.size * 2
      ? beads.filter { !$0.isNull }.map { ($0.source.lowerBound, $0.target.lowerBound) } : []
    return Sections(chain: chain, sourceCount: m, targetCount: n, extent: aligner.extent).all
  }

  /// The beads from which on each next part takes over, near the middle of what both parts hold; nil where there is none.
  private func seams(in beads: [Bead], _ anchors: Anchors) -> [Int]? {
    if parts.isEmpty { return nil }
    var seams: [Int] = []
    for (one, next) in zip(parts, parts.dropFirst()) {
      let middle = (one.section.source.upperBound + next.section.source.lowerBound) / 2
      let seam = beads.indices[(seams.last ?? 0)...].filter { index in
        let node = (beads[index].source.lowerBound, beads[index].target.lowerBound)
        return one.section.holds(node) && next.section.holds(node) && anchors.isOpen(node)
      }.min { abs(beads[$0].source.lowerBound - middle) < abs(beads[$1].source.lowerBound - middle) }
      guard let seam else { return nil }
      seams.append(seam)
    }
    return seams
  }
}

extension Section {
  /// The stretch of the texts that beads cover, of which there is one at least.
  fileprivate init(holding beads: ArraySlice<Bead>) {
    let (first, last) = (beads[beads.startIndex], beads[beads.endIndex - 1])
    self.init(
      source: first.source.lowerBound..<last.source.upperBound, target: first.target.lowerBound..<last.target.upperBound
    )
  }
}

extension Anchors {
  /// The fences inside a section, and nodes of it that agree with them, ascending.
  fileprivate func fences(with nodes: [Node], in section: Section) -> [Node] {
    let own = fences.filter { section.holds($0) } + nodes
    let sorted = own.sorted { $0 < $1 }
    return sorted.enumerated().filter { $0.offset == 0 || sorted[$0.offset - 1] != $0.element }.map(\.element)
  }
}

extension Section {
  /// Whether a node lies in the section or on its border.
  func holds(_ node: Anchors.Node) -> Bool {
    source.lowerBound <= node.source && node.source <= source.upperBound && target.lowerBound <= node.target
      && node.target <= target.upperBound
  }
}

/// A bead as a step of a path.
private func step(_ bead: Bead) -> Engine.Step {
  (
    (bead.source.lowerBound, bead.source.count, bead.target.lowerBound, bead.target.count), Float(bead.confidence)
  )
}
