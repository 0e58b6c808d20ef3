import Bitext
import Files
import Foundation
import Lexicons
import TextAnalysis

/// Pairs the segments of two documents.
///
/// The alignment depends on the two texts, the lexicons and the anchors alone: the same input gives the same beads on
/// any machine and any number of threads. Time and memory grow in proportion to the texts: long ones are cut into
/// sections where a coarse path is most certain, and sections are aligned in parallel.
public struct Aligner: Sendable {
  /// The dictionaries to use; with none, evidence comes from the documents alone.
  public let lexicons: [Lexicon]
  /// How many threads to use at most, from 1 on.
  public var threads = ProcessInfo.processInfo.activeProcessorCount
  /// Whether headings, list items and table cells are used as evidence, where both documents have them.
  public var usesStructure: Bool {
    get { engine.usesStructure }
    set { engine.usesStructure = newValue }
  }
  /// Kinds of evidence to do without, for measuring what each is worth.
  package var omitting: Set<Link.Kind> = []
  package var engine = Engine()
  /// Whether what is left alone is matched among itself.
  package var looksForMoved = true
  /// How long texts are cut.
  var extent = Sections.Extent()

  private let known: KnowledgeStore

  /// An aligner with the weights learned from gold alignments.
  ///
  /// - Parameter cacheFolder: where to keep large dictionaries as they are looked up, so that the next run starts at
  ///   once; made when first needed.
  public init(lexicons: [Lexicon], cacheFolder: String? = nil) {
    self.lexicons = lexicons
    known = KnowledgeStore(lexicons: lexicons, cacheFolder: cacheFolder)
  }

  /// The beads between `source` and `target`, with confidences.
  ///
  /// - Parameters:
  ///   - anchors: what is known about the alignment, in any order; each holds whatever the texts look like (see `Anchor`).
  ///   - progress: called now and then, from any thread, with the share done, 0 to 1.
  /// - Throws: `AnchorError` where anchors contradict each other; `ICUError` when ICU can't split words, which takes a broken
  ///   installation.
  public func align(
    _ source: SegmentedDocument, _ target: SegmentedDocument, anchors: [Anchor] = [],
    progress: (@Sendable (Double) -> Void)? = nil
  ) throws -> Bitext {
    try align(source, target, under: AlignmentConstraints(anchors: anchors), progress: progress)
  }

  /// The same, under whatever is known beforehand.
  public func align(
    _ source: SegmentedDocument, _ target: SegmentedDocument, under constraints: AlignmentConstraints,
    progress: (@Sendable (Double) -> Void)? = nil
  ) throws -> Bitext {
    let found = try alignment(source, target, under: constraints, progress: progress)
    let bitext = Bitext(source: source, target: target, beads: found.path.map(Bead.init))
    return looksForMoved ? try findMoved(in: bitext, found.knowledge, found.anchors) : bitext
  }

  /// An alignment, and what it was found by.
  struct Alignment {
    var path: Engine.Path
    /// The beads that are at all likely, and what each section knows, if asked for.
    var beads: [PathGraph.LikelyBead] = []
    var parts: [SessionPart] = []
    var knowledge: PairKnowledge
    var anchors: Anchors
  }

  /// The beads between `source` and `target`.
  func alignment(
    _ source: SegmentedDocument, _ target: SegmentedDocument, under constraints: AlignmentConstraints,
    keepsBeads: Bool = false, keepsParts: Bool = false, progress: (@Sendable (Double) -> Void)? = nil
  ) throws -> Alignment {
    let knowledge = knowledge(of: source, target)
    let anchors = try Anchors(constraints, sourceCount: source.segments.count, targetCount: target.segments.count)
    let sections = try sections(of: source, target, knowledge, anchors)
    progress?(0.1)
    let done = Counter()
    let parts = try parallelMap(
      count: sections.all.count, threads: threads, makeState: { try TextPair(source, target) }
    ) { pair, index -> (path: Engine.Path, posteriorPath: Engine.Path, beads: [PathGraph.LikelyBead], SessionPart?) in
      let section = sections.all[index]
      let texts = pair.tokens(of: source.slice(section.source), target.slice(section.target))
      let prior = PriorEvidence(
        source: texts.source, target: texts.target, knowledge: knowledge, omitting: omitting)
      let (first, second) = (ScoredText(texts.source), ScoredText(texts.target))
      let found: Engine.Outcome
      do throws(AnchorError) {
        found = try engine.search(first, second, prior, anchors: anchors.slice(section), keepsBeads: keepsBeads)
      } catch { throw section.placed(error) }
      progress?(0.1 + 0.9 * Double(done.increment()) / Double(sections.all.count))
      return (
        section.placed(found.path), section.placed(found.posteriorPath), section.placed(found.beads),
        keepsParts
          ? SessionPart(
            section, first, second, prior: prior.table, engine: engine, pass: found.pass, whole: found.whole) : nil
      )
    }
    let path = sections.join(parts.map(\.path))
    try anchors.requireNoneExcluded(of: path)
    let beads = keepsBeads ? sections.join(parts.map(\.beads), path: sections.join(parts.map(\.posteriorPath))) : []
    return Alignment(path: path, beads: beads, parts: parts.compactMap(\.3), knowledge: knowledge, anchors: anchors)
  }

  /// For each bead of `bitext`, the evidence for it, strongest first.
  ///
  /// Works on any bitext, whichever program aligned it: what is learned from the texts is learned from its beads.
  /// - Throws: as `align`.
  public func links(in bitext: Bitext) throws -> [[Link]] {
    var pair = try TextPair(bitext.source, bitext.target)
    let knowledge = knowledge(of: bitext.source, bitext.target)
    var links: [[Link]] = []
    links.reserveCapacity(bitext.beads.count)
    // In stretches, so that long texts don't need all their words' pairs at once.
    var first = 0
    while first < bitext.beads.count {
      let beads = bitext.beads[first..<min(first + extent.size, bitext.beads.count)]
      first = beads.endIndex
      links += linksOfStretch(beads, in: bitext, &pair, knowledge)
    }
    return links
  }

  private func linksOfStretch(
    _ beads: ArraySlice<Bead>, in bitext: Bitext, _ pair: inout TextPair, _ knowledge: PairKnowledge
  ) -> [[Link]] {
    guard let first = beads.first, let last = beads.last else { return [] }
    let source = first.source.lowerBound..<last.source.upperBound
    // Those of moved beads come from elsewhere; each bead's stay together.
    let targets = beads.flatMap(\.target).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(targets, targets.indices))
    let texts = pair.tokens(of: bitext.source.slice(source), bitext.target.slice(targets))
    let prior = PriorEvidence(source: texts.source, target: texts.target, knowledge: knowledge, omitting: omitting)
    let samples = beads.filter { !$0.isNull }.map { bead in
      let start = places[bead.target.lowerBound] ?? 0
      return TranslationModel.Sample(
        source: bead.source.lowerBound - source.lowerBound..<bead.source.upperBound - source.lowerBound,
        target: start..<start + bead.target.count, weight: Float(bead.confidence))
    }
    // A person wants to see what answers the grammar, too.
    var learning = engine.learning
    learning.isOfContent = false
    let table = learning.learn(
      from: samples, source: texts.source, target: texts.target, prior: prior.table)
    let linker = Linker(table: table, prior: prior, target: texts.target)
    return beads.map { bead in
      linker.links(
        between: pair.sourceTokens(bead.source, of: bitext.source, in: texts.source),
        and: pair.targetTokens(bead.target, of: bitext.target, in: texts.target))
    }
  }

  func knowledge(of source: SegmentedDocument, _ target: SegmentedDocument) -> PairKnowledge {
    known.knowledge(
      of: (source.document.language?.base ?? "und", target.document.language?.base ?? "und"))
  }

  /// Where to cut the texts; short ones stay whole.
  private func sections(
    of source: SegmentedDocument, _ target: SegmentedDocument, _ knowledge: PairKnowledge, _ anchors: Anchors
  ) throws -> Sections {
    let (m, n) = (source.segments.count, target.segments.count)
    guard m > extent.size * 2 else {
      return Sections(chain: [], anchors: anchors, sourceCount: m, targetCount: n, extent: extent)
    }
    let both = [source, target]
    let texts = try parallelMap(count: 2, threads: threads, makeState: {}) { _, side in
      try Tokenizer(language: both[side].document.language).tokenize(both[side])
    }
    // Words that merely look alike would cost much among so many, and rare equal ones are plenty.
    let prior = PriorEvidence(
      source: texts[0], target: texts[1], knowledge: knowledge, omitting: omitting.union([.cognate, .name]))
    let chain = AnchorChain(
      source: ScoredText(texts[0]), target: ScoredText(texts[1]), table: prior.table, anchors: anchors)
    return Sections(chain: chain.points, anchors: anchors, sourceCount: m, targetCount: n, extent: extent)
  }
}

/// What is known of pairs of languages, worked out when first asked for and shared by all documents of the pair.
private final class KnowledgeStore: @unchecked Sendable {
  private let lexicons: [Lexicon]
  private let cacheFolder: String?
  private let lock = NSLock()
  private var known: [[String]: PairKnowledge] = [:]

  init(lexicons: [Lexicon], cacheFolder: String?) {
    self.lexicons = lexicons
    self.cacheFolder = cacheFolder
  }

  func knowledge(of languages: (source: String, target: String)) -> PairKnowledge {
    lock.withLock {
      let key = [languages.source, languages.target]
      if let knowledge = known[key] { return knowledge }
      let knowledge = PairKnowledge(languages: languages, lexicons: lexicons, cacheFolder: cacheFolder)
      known[key] = knowledge
      return knowledge
    }
  }
}

/// A number that several threads count up.
final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  func increment() -> Int {
    lock.withLock {
      count += 1
      return count
    }
  }
}

extension Bead {
  /// A step of a path.
  init(_ step: Engine.Step) {
    self.init(
      source: step.bead.i..<step.bead.i + step.bead.m, target: step.bead.j..<step.bead.j + step.bead.n,
      confidence: min(1, max(0, Double(step.confidence))))
  }
}

extension Section {
  /// An error about the section in the numbers of the whole texts.
  func placed(_ error: AnchorError) -> AnchorError {
    guard case .impossible(let source, let target) = error else { return error }
    let (i, j) = (self.source.lowerBound, self.target.lowerBound)
    return .impossible(
      source: source.lowerBound + i..<source.upperBound + i, target: target.lowerBound + j..<target.upperBound + j)
  }

  /// A path of the section in the numbers of the whole texts.
  func placed(_ path: Engine.Path) -> Engine.Path {
    path.map { step in
      ((step.bead.i + source.lowerBound, step.bead.m, step.bead.j + target.lowerBound, step.bead.n), step.confidence)
    }
  }

  /// Beads of the section in the numbers of the whole texts.
  fileprivate func placed(_ beads: [PathGraph.LikelyBead]) -> [PathGraph.LikelyBead] {
    func placed(_ node: PathGraph.Node) -> PathGraph.Node {
      PathGraph.Node(Int(node.source) + source.lowerBound, Int(node.target) + target.lowerBound)
    }
    return beads.map { (placed($0.start), placed($0.end), $0.probability) }
  }
}

extension SegmentedDocument {
  /// The same document with only the segments of `range`.
  func slice(_ range: Range<Int>) -> SegmentedDocument {
    SegmentedDocument(document: document, segments: Array(segments[range]))
  }

  /// The same document with only these segments.
  func slice(_ chosen: [Int]) -> SegmentedDocument {
    SegmentedDocument(document: document, segments: chosen.map { segments[$0] })
  }
}
