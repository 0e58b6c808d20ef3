import Bitext
import Lexicons
import TextAnalysis

/// A section of two texts with all that a pass over it goes by, so that a stretch of it can be searched at once.
///
/// Memory in proportion to the section.
struct SessionPart: Sendable {
  var section: Section
  private var source: ScoredText
  private var target: ScoredText
  private let engine: Engine
  private var prior: TranslationTable
  private var priorInverse: TranslationTable
  private var pass: Engine.Pass
  private var inverse: TranslationTable
  private var features: BeadFeatures
  private let model: BeadModel
  private var whole: Correspondence.Whole
  /// Whether there may be words of which nothing was worked out.
  private(set) var lacksEvidence = false

  /// What a search over the section left.
  init(
    _ section: Section, _ source: ScoredText, _ target: ScoredText, prior: TranslationTable, engine: Engine,
    pass: Engine.Pass, whole: Correspondence.Whole
  ) {
    (self.section, self.source, self.target) = (section, source, target)
    self.engine = engine.fitting(source.text, target.text)
    self.prior = prior
    priorInverse = prior.inverted(targetTypes: target.text.typeCount)
    self.pass = pass
    inverse = pass.knowledge.table.inverted(targetTypes: target.text.typeCount)
    features = Self.features(source, target, pass)
    model = self.engine.laterWeights(of: pass.version.kind)
    self.whole = whole
  }

  /// What an alignment of the section, from wherever, tells.
  ///
  /// - Parameter path: in the numbers of the section.
  init(
    _ section: Section, _ source: ScoredText, _ target: ScoredText, prior: TranslationTable, engine: Engine,
    path: Engine.Path
  ) {
    let fitting = engine.fitting(source.text, target.text)
    let signs = VersionSigns(of: path, source: source.text, target: target.text)
    let version = Engine.Version(
      kind: engine.tellsVersions ? signs.kind : .faithful, countsBySide: engine.ratesBySide || signs.isUneven)
    let knowledge = fitting.knowledge(
      from: path, source: source.text, target: target.text, prior: prior, version)
    let inverse = prior.inverted(targetTypes: target.text.typeCount)
    let whole = Self.sums(path, source, target, prior, inverse, fitting).whole
    self.init(
      section, source, target, prior: prior, engine: engine, pass: Engine.Pass(knowledge: knowledge, version: version),
      whole: whole)
  }

  private static func features(_ source: ScoredText, _ target: ScoredText, _ pass: Engine.Pass) -> BeadFeatures {
    BeadFeatures(
      source: source.text, target: target.text, rates: pass.knowledge.rates, structure: pass.knowledge.structure)
  }

  private static func sums(
    _ path: Engine.Path, _ source: ScoredText, _ target: ScoredText, _ prior: TranslationTable,
    _ inverse: TranslationTable, _ engine: Engine
  ) -> Correspondence.Sums {
    Correspondence.Sums(
      path, source, target, prior, inverse, engine.weights.later.lexical,
      in: Section(source: 0..<source.text.count, target: 0..<target.text.count))
  }

  /// Learns anew from a path, in the numbers of the section.
  mutating func learn(from path: Engine.Path) {
    pass.knowledge = engine.knowledge(
      from: path, source: source.text, target: target.text, prior: prior, pass.version)
    inverse = pass.knowledge.table.inverted(targetTypes: target.text.typeCount)
    features = Self.features(source, target, pass)
    whole = Self.sums(path, source, target, prior, priorInverse, engine).whole
  }

  /// Goes on with texts that are changed here and there, by what is known of the words that stand in them still.
  mutating func goOn(with newSource: TokenizedText, _ newTarget: TokenizedText, _ section: Section) {
    func types(_ old: TokenizedText, _ new: TokenizedText) -> [Int32?] {
      (0..<Int32(old.typeCount)).map { new.types.forms.id(of: old.types.forms[$0]) }
    }
    let (sources, targets) = (types(source.text, newSource), types(target.text, newTarget))
    func mapped(_ table: TranslationTable) -> TranslationTable {
      TranslationTable(
        entries: table.entries.compactMap { entry in
          guard let source = sources[Int(entry.source)], let target = targets[Int(entry.target)] else { return nil }
          return TranslationTable.Entry(
            source: source, target: target, forward: entry.forward, backward: entry.backward)
        }, sourceTypes: newSource.typeCount)
    }
    (prior, pass.knowledge.table) = (mapped(prior), mapped(pass.knowledge.table))
    (source, target) = (ScoredText(newSource), ScoredText(newTarget))
    priorInverse = prior.inverted(targetTypes: newTarget.typeCount)
    inverse = pass.knowledge.table.inverted(targetTypes: newTarget.typeCount)
    features = Self.features(source, target, pass)
    self.section = section
    lacksEvidence = true
  }

  /// The alignment of a stretch by what the part knows.
  ///
  /// O(nodes of the corridor, and the part's types and pairs of words).
  /// - Parameters:
  ///   - stretch: of the whole texts, in whose numbers all here is.
  ///   - nodes: those of the path so far from end to end of the stretch, as far as they agree with the anchors.
  ///   - isNear: whether no bead is expected to be far from these.
  ///   - context: what is known of the beads around the stretch: they count as what lies near by.
  ///   - anchors: of the whole texts.
  /// - Throws: `AnchorError.impossible`.
  func align(
    _ stretch: Section, nodes: [Anchors.Node], isNear: Bool, context: (before: Engine.Path, behind: Engine.Path),
    anchors: Anchors
  ) throws(AnchorError) -> Engine.Path {
    let origin = (
      source: stretch.source.lowerBound - section.source.lowerBound,
      target: stretch.target.lowerBound - section.target.lowerBound
    )
    let own = anchors.slice(stretch)
    let inStretch = nodes.map {
      (source: $0.source - stretch.source.lowerBound, target: $0.target - stretch.target.lowerBound)
    }
    var corridor = corridor(
      inStretch, radius: isNear ? 2 * engine.sureRadius : engine.firstRadius, stretch.source.count,
      stretch.target.count)
    corridor.bind(to: own)
    corridor._checkInvariants()
    var lattice = self.lattice(corridor, origin)
    var posteriors = lattice.posteriors()
    if posteriors.logPartition == -.infinity {
      do { corridor = try corridor.widenedForAPath() } catch { throw stretch.placed(error) }
      lattice = self.lattice(corridor, origin)
      posteriors = lattice.posteriors()
    }
    let path = stretch.placed(own.joined(lattice.decode(posteriors, nullWorth: engine.nullWorth)))
    return weighed(path, stretch, context, anchors)
  }

  private func corridor(
    _ nodes: [Anchors.Node], radius: Int, _ sourceCount: Int, _ targetCount: Int
  ) -> Corridor {
    if sourceCount * targetCount <= engine.wholeGrid {
      return Corridor(sourceCount: sourceCount, targetCount: targetCount)
    }
    return Corridor(path: nodes, radius: radius, sourceCount: sourceCount, targetCount: targetCount)
  }

  private func lattice(_ corridor: Corridor, _ origin: Anchors.Node) -> Lattice {
    let cells = LexicalScores(
      source: source, target: target, table: pass.knowledge.table, inverse: inverse, corridor: corridor,
      origin: origin, weights: model.lexical)
    return Lattice(corridor: corridor, origin: origin, lexical: cells, features: features, weights: model.features)
  }

  /// The path with what each bead's confidence is worth among those around.
  private func weighed(
    _ path: Engine.Path, _ stretch: Section, _ context: (before: Engine.Path, behind: Engine.Path), _ anchors: Anchors
  ) -> Engine.Path {
    let all = context.before + path + context.behind
    guard let first = all.first?.bead, let last = all.last?.bead else { return [] }
    let window = Section(source: first.i..<last.i + last.m, target: first.j..<last.j + last.n)
    let bounds = [
      (stretch.source.lowerBound, stretch.target.lowerBound), (stretch.source.upperBound, stretch.target.upperBound),
    ]
    let own = anchors.slice(window).adding(
      boundaries: bounds.map { ($0.0 - window.source.lowerBound, $0.1 - window.target.lowerBound) })
    let inWindow = window.counted(all)
    let sums = Correspondence.Sums(
      inWindow, source, target, prior, priorInverse, engine.weights.later.lexical, in: counted(window))
    let weighed = engine.weights.correspondence.applied(to: inWindow, sums, whole: whole, anchors: own)
    return window.placed(weighed).filter {
      Anchors.isOrdered(bounds[0], ($0.bead.i, $0.bead.j))
        && Anchors.isOrdered(($0.bead.i + $0.bead.m, $0.bead.j + $0.bead.n), bounds[1])
    }
  }

  /// A section of the whole texts in the part's numbers.
  private func counted(_ other: Section) -> Section {
    let (i, j) = (section.source.lowerBound, section.target.lowerBound)
    return Section(
      source: other.source.lowerBound - i..<other.source.upperBound - i,
      target: other.target.lowerBound - j..<other.target.upperBound - j)
  }

  /// Whether all of a bead lies in the part.
  func holds(_ bead: Bead) -> Bool { holds(Section(source: bead.source, target: bead.target)) }

  /// Whether all of a section lies in the part.
  func holds(_ other: Section) -> Bool {
    section.holds((other.source.lowerBound, other.target.lowerBound))
      && section.holds((other.source.upperBound, other.target.upperBound))
  }
}

extension Section {
  /// A path of the whole texts in the numbers of the section.
  func counted(_ path: Engine.Path) -> Engine.Path {
    path.map { step in
      ((step.bead.i - source.lowerBound, step.bead.m, step.bead.j - target.lowerBound, step.bead.n), step.confidence)
    }
  }
}
