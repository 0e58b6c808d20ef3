import Bitext
import Files
import Lexicons
import TextAnalysis

/// Aligns two tokenized texts in passes: a coarse path, then beads by prior evidence, then beads by what the pass before
/// taught about the words of these texts.
package struct Engine: Sendable {
  /// What was learned.
  package var weights: EngineWeights
  /// Those of texts of at most `shortText` segments a side; nil where they are no others.
  package var shortWeights: EngineWeights?
  package var shortText = 100
  /// Passes over the texts at most; each but the first draws on the lexicon learned from the one before.
  package var passes = 5
  /// A pass that changes a smaller share of the beads is the last.
  package var settled: Float = 0.01
  package var learning = TranslationModel()
  /// How far from the coarse path beads are looked for, in segments: where no other way is almost as good, and at most.
  package var sureRadius = 3
  package var firstRadius = 20
  /// Texts whose grid has no more nodes are searched whole in the first pass.
  var wholeGrid = 10_000
  /// Later passes look near the nodes that the one before held for so likely, and so many segments around them.
  package var likelyNode: Float = 0.001
  package var laterMargin = 1
  /// What a right null bead counts in decoding, a right real bead being 1.
  package var nullWorth: Float = 0.5
  /// Whether the parts that blocks play in their documents count.
  package var usesStructure = true
  /// Whether texts may be of another kind than faithful.
  package var tellsVersions = true
  /// Whether a text's own rate of null beads is counted for each side apart even where neither leaves out more.
  package var ratesBySide = false

  package init(weights: EngineWeights = .long, shortWeights: EngineWeights? = .short) {
    self.weights = weights
    self.shortWeights = shortWeights
  }

  /// The same engine, which takes all texts to correspond.
  package func credulous() -> Engine {
    var engine = self
    engine.weights.correspondence = .certain
    engine.shortWeights?.correspondence = .certain
    return engine
  }

  /// The engine for texts of these extents.
  func fitting(_ source: TokenizedText, _ target: TokenizedText) -> Engine {
    guard let shortWeights, max(source.count, target.count) <= shortText else { return self }
    var engine = self
    (engine.weights, engine.shortWeights) = (shortWeights, nil)
    engine.learning.isOfContent = false
    return engine
  }

  /// A bead as segment ranges with its probability.
  package typealias Step = (bead: (i: Int, m: Int, j: Int, n: Int), confidence: Float)
  /// An alignment, in order.
  package typealias Path = [Step]

  /// The alignment of all segments, in order.
  package func align(
    source: TokenizedText, target: TokenizedText, prior: PriorEvidence
  ) -> Path {
    var knowledge = PassKnowledge(table: prior.table)
    return align(source: source, target: target, prior: prior, knowledge: &knowledge)
  }

  /// What a pass knows when it begins.
  package struct PassKnowledge: Sendable {
    package var table: TranslationTable
    package var rates = BeadRates()
    package var structure = StructureOdds()

    package init(table: TranslationTable) {
      self.table = table
    }
  }

  /// The same; `knowledge` is left as the last pass used it.
  package func align(
    source: TokenizedText, target: TokenizedText, prior: PriorEvidence, knowledge: inout PassKnowledge
  ) -> Path {
    let engine = fitting(source, target)
    let (first, second) = (ScoredText(source), ScoredText(target))
    // Where nothing is excluded, there is always an alignment.
    guard let found = try? engine.search(first, second, prior, knowledge: &knowledge, anchors: .none) else { return [] }
    return engine.weighed(found.path, first, second, prior.table, .none).path
  }

  /// The path with what each bead's confidence is worth, and what all of its beads hold.
  private func weighed(
    _ path: Path, _ source: ScoredText, _ target: ScoredText, _ prior: TranslationTable, _ anchors: Anchors
  ) -> (path: Path, whole: Correspondence.Whole) {
    let sums = Correspondence.Sums(
      path, source, target, prior, prior.inverted(targetTypes: target.text.typeCount), weights.later.lexical,
      in: Section(source: 0..<source.text.count, target: 0..<target.text.count))
    let whole = sums.whole
    return (weights.correspondence.applied(to: path, sums, whole: whole, anchors: anchors), whole)
  }

  /// What a search over all segments of two texts gives.
  struct Outcome {
    /// The alignment.
    var path: Path
    /// The same by its posteriors alone.
    var posteriorPath: Path
    /// The beads that are at all likely, if asked for.
    var beads: [PathGraph.LikelyBead]
    /// What the last pass knew.
    var pass: Pass
    var whole: Correspondence.Whole
  }

  /// What a pass, but for the first, goes by.
  struct Pass {
    var knowledge: PassKnowledge
    var version = Version()
  }

  /// What the first pass tells of the kind of version.
  struct Version: Sendable {
    var kind = VersionKind.faithful
    /// Whether each side has its own rate of null beads.
    var countsBySide = false
  }

  /// The alignment of all segments.
  ///
  /// - Throws: `AnchorError.impossible`, in the numbers of these texts.
  func search(
    _ first: ScoredText, _ second: ScoredText, _ prior: PriorEvidence, anchors: Anchors, keepsBeads: Bool
  ) throws(AnchorError) -> Outcome {
    let engine = fitting(first.text, second.text)
    var knowledge = PassKnowledge(table: prior.table)
    let found = try engine.search(first, second, prior, knowledge: &knowledge, anchors: anchors)
    let weighed = engine.weighed(found.path, first, second, prior.table, anchors)
    return Outcome(
      path: weighed.path, posteriorPath: found.path,
      beads: keepsBeads ? found.lattice.likelyBeads(found.posteriors, path: found.path) : [],
      pass: Pass(knowledge: knowledge, version: found.version), whole: weighed.whole)
  }

  /// The alignment, and what the last pass was about.
  private func search(
    _ first: ScoredText, _ second: ScoredText, _ prior: PriorEvidence, knowledge: inout PassKnowledge,
    anchors: Anchors
  ) throws(AnchorError) -> (path: Path, lattice: Lattice, posteriors: Posteriors, version: Version) {
    let (source, target) = (first.text, second.text)
    if usesStructure { knowledge.structure = StructureOdds(source: source, target: target) }
    var corridor = coarseCorridor(first, second, knowledge.table, anchors)
    var former: Path = []
    var version = Version(countsBySide: ratesBySide)
    var pass = 0
    while true {
      // What kind of version it is shows by the usual weights.
      let isToBeTold = pass == 0 && tellsVersions
      let usual = weights(of: version.kind, pass: pass, omits: isToBeTold ? 0 : weights.omits)
      var lattice = self.lattice(first, second, knowledge, corridor, usual)
      var posteriors = lattice.posteriors()
      if posteriors.logPartition == -.infinity {
        corridor = try corridor.widenedForAPath()
        lattice = self.lattice(first, second, knowledge, corridor, usual)
        posteriors = lattice.posteriors()
      }
      if isToBeTold {
        let signs = VersionSigns(posteriors, of: lattice, source: source, target: target)
        version.kind = signs.kind
        version.countsBySide = version.countsBySide || signs.isUneven
        if version.kind != .faithful || weights.omits != 0 {
          lattice = self.lattice(
            first, second, knowledge, corridor, weights(of: version.kind, pass: pass, omits: weights.omits))
          posteriors = lattice.posteriors()
        }
      }
      let path = anchors.joined(lattice.decode(posteriors, nullWorth: nullWorth))
      if pass + 1 >= passes || Self.changed(from: former, to: path) < settled {
        return (path, lattice, posteriors, version)
      }
      knowledge = self.knowledge(from: path, source: source, target: target, prior: prior.table, version)
      corridor = Corridor(
        around: posteriors.nodes, in: corridor, leastProbability: likelyNode, margin: laterMargin)
      // With beads excluded, what is likely need not lead from one end to the other.
      if !anchors.exclusions.isEmpty { corridor.hold(path) }
      corridor.bind(to: anchors)
      corridor._checkInvariants()
      former = path
      pass += 1
    }
  }

  /// What a path teaches the next pass.
  func knowledge(
    from path: Path, source: TokenizedText, target: TokenizedText, prior: TranslationTable, _ version: Version
  ) -> PassKnowledge {
    // Of all beads, only those of the path: their rivals' shares would teach as many wrong pairs as right ones.
    let samples = path.filter { $0.bead.m > 0 && $0.bead.n > 0 && $0.confidence > 0.1 }.map {
      TranslationModel.Sample(
        source: $0.bead.i..<$0.bead.i + $0.bead.m, target: $0.bead.j..<$0.bead.j + $0.bead.n,
        weight: $0.confidence)
    }
    var knowledge = PassKnowledge(
      table: learning.learn(from: samples, source: source, target: target, prior: prior))
    knowledge.rates = BeadRates(of: path, bySide: version.countsBySide)
    if usesStructure { knowledge.structure = StructureOdds(source: source, target: target, path: path) }
    return knowledge
  }

  /// The weights of a pass, but for the first, over texts of a kind.
  func laterWeights(of kind: VersionKind) -> BeadModel { weights(of: kind, pass: 1, omits: weights.omits) }

  /// The weights of a pass over texts of a kind; `omits` is what opening a null bead gains in a faithful version.
  private func weights(of kind: VersionKind, pass: Int, omits: Float) -> BeadModel {
    let version = weights.version(kind)
    var model = pass == 0 ? version.first : version.later
    if kind == .faithful { model.features[BeadFeature.nullOpens.rawValue] += omits }
    return model
  }

  /// What the first pass of a faithful version says of the kind of version.
  package func signs(source: TokenizedText, target: TokenizedText, prior: PriorEvidence) -> VersionSigns {
    let (first, second) = (ScoredText(source), ScoredText(target))
    var knowledge = PassKnowledge(table: prior.table)
    if usesStructure { knowledge.structure = StructureOdds(source: source, target: target) }
    let corridor = coarseCorridor(first, second, knowledge.table, .none)
    let lattice = self.lattice(first, second, knowledge, corridor, fitting(source, target).weights.first)
    return VersionSigns(lattice.posteriors(), of: lattice, source: source, target: target)
  }

  /// The share of an alignment's beads that a former one doesn't have.
  private static func changed(from former: Path, to path: Path) -> Float {
    guard !former.isEmpty, !path.isEmpty else { return 1 }
    var (kept, index) = (0, 0)
    for step in path {
      while index < former.count, (former[index].bead.i, former[index].bead.j) < (step.bead.i, step.bead.j) {
        index += 1
      }
      if index < former.count, former[index].bead == step.bead { kept += 1 }
    }
    return 1 - Float(kept) / Float(path.count)
  }

  /// Where the first pass looks: everywhere in short texts, else near the coarse path, which leads through all anchors.
  func coarseCorridor(
    _ source: ScoredText, _ target: ScoredText, _ table: TranslationTable, _ anchors: Anchors
  ) -> Corridor {
    let (m, n) = (source.text.count, target.text.count)
    func bound(_ corridor: Corridor) -> Corridor {
      var corridor = corridor
      corridor.bind(to: anchors)
      corridor._checkInvariants()
      return corridor
    }
    if m * n <= wholeGrid { return bound(Corridor(sourceCount: m, targetCount: n)) }
    func path(_ chain: [Anchors.Node]) -> [Anchors.Node] { [(0, 0)] + anchors.merged(into: chain) + [(m, n)] }
    let chain = AnchorChain(source: source, target: target, table: table, anchors: anchors)
    let wide = Corridor(path: path(chain.points), radius: firstRadius, sourceCount: m, targetCount: n)
    let coarse = CoarsePath(source: source, target: target, table: table, within: bound(wide))
    let dense = path(coarse.points)
    let radii = radii(of: dense, coarse.spreads)
    return bound(Corridor(path: dense, sourceCount: m, targetCount: n) { radii[$0] })
  }

  /// How far from each stretch between two nodes of the coarse path the first pass looks: as far as other ways are almost
  /// as good near by, and a little farther.
  private func radii(of path: [(source: Int, target: Int)], _ spreads: [Int]) -> [Int] {
    (0..<path.count - 1).map { stretch in
      let (from, to) = (path[stretch].source, path[stretch + 1].source)
      let near = max(0, from - sureRadius)...min(spreads.count - 1, to + sureRadius)
      return min(firstRadius, sureRadius + (spreads[near].max() ?? 0))
    }
  }

  func lattice(
    _ source: ScoredText, _ target: ScoredText, _ knowledge: PassKnowledge, _ corridor: Corridor,
    _ model: BeadModel
  ) -> Lattice {
    let table = knowledge.table
    let inverse = table.inverted(targetTypes: target.text.typeCount)
    let cells = LexicalScores(
      source: source, target: target, table: table, inverse: inverse, corridor: corridor, origin: (0, 0),
      weights: model.lexical)
    return Lattice(
      corridor: corridor, origin: (0, 0), lexical: cells,
      features: BeadFeatures(
        source: source.text, target: target.text, rates: knowledge.rates, structure: knowledge.structure),
      weights: model.features)
  }
}
