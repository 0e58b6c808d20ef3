import Bitext
import Lexicons
import TextAnalysis

extension Aligner {
  /// The bitext with what was moved in place of what was left alone for it.
  ///
  /// Time and memory grow in proportion to what is left alone or doubtful.
  func findMoved(in bitext: Bitext, _ knowledge: PairKnowledge, _ anchors: Anchors) throws -> Bitext {
    let (source, target) = (bitext.source, bitext.target)
    let leftovers = Leftovers(of: bitext.beads, anchors: anchors)
    let offered = (leftovers.source.offered.count, leftovers.target.offered.count)
    guard min(offered.0, offered.1) > 0 else { return bitext }
    guard offered.0 <= MovedSearch.mostPairs / offered.1 else {
      var bitext = bitext
      bitext.isUnsearchedForMoved = true
      return bitext
    }
    var pair = try TextPair(source, target)
    let texts = pair.tokens(of: source.slice(leftovers.source.segments), target.slice(leftovers.target.segments))
    // Among so many, words that merely look alike would cost much.
    let isLong = max(texts.source.count, texts.target.count) > 2 * extent.size
    let prior = PriorEvidence(
      source: texts.source, target: texts.target, knowledge: knowledge,
      omitting: isLong ? omitting.union([.cognate, .name]) : omitting)
    let table = engine.learning.learn(
      from: leftovers.samples, source: texts.source, target: texts.target, prior: prior.table)
    let evidence = SpanEvidence(
      source: ScoredText(texts.source), target: ScoredText(texts.target), table: table, model: engine.weights.later)
    var search = MovedSearch(in: bitext.beads, leftovers, evidence: evidence)
    let moved = search.find().filter {
      !anchors.exclusions.forbid($0.source.lowerBound, $0.source.count, $0.target.lowerBound, $0.target.count)
    }
    let beads = bitext.beads.replacing(with: moved)
    // Here and there two sentences of texts that have nothing to do with each other share rare words.
    guard beads.pairedShare(source.segments.count, target.segments.count) >= Self.leastPaired else { return bitext }
    return Bitext(source: source, target: target, beads: beads)
  }

  /// Texts of which less is paired, moved passages included, have none. Chosen on pairs of texts that do not belong
  /// together (`scripts/measure/mismatched`).
  private static let leastPaired = 1.0 / 3
}

extension [Bead] {
  /// The share of segments in beads with two sides, of the side of which that is greater.
  fileprivate func pairedShare(_ sourceCount: Int, _ targetCount: Int) -> Double {
    var paired = (source: 0, target: 0)
    for bead in self where !bead.isNull {
      paired.source += bead.source.count
      paired.target += bead.target.count
    }
    return Swift.max(
      Double(paired.source) / Double(Swift.max(1, sourceCount)),
      Double(paired.target) / Double(Swift.max(1, targetCount)))
  }

  /// The beads with `moved` ones in their order, and without the segments of these in others.
  func replacing(with moved: [Bead]) -> [Bead] {
    guard !moved.isEmpty else { return self }
    var (sources, targets): ([Int: Bead], Set<Int>) = ([:], [])
    for bead in moved {
      for segment in bead.source { sources[segment] = bead }
      targets.formUnion(bead.target)
    }
    var beads: [Bead] = []
    var end = 0
    func append(_ bead: Bead) {
      beads.append(bead)
      // A null bead of the target's may have stood between two segments of a moved one.
      if bead.source.isEmpty { beads[beads.count - 1].source = end..<end }
      end = Swift.max(end, bead.source.upperBound)
    }
    for bead in self {
      guard bead.source.contains(where: { sources[$0] != nil }) || bead.target.contains(where: targets.contains) else {
        append(bead)
        continue
      }
      // What is left of it stays together where both sides have something, in one piece.
      let (left, rest) = (bead.source.filter { sources[$0] == nil }, bead.target.filter { !targets.contains($0) })
      let isWhole = !left.isEmpty && !rest.isEmpty && left.areConsecutive && rest.areConsecutive
      var place = bead.target.lowerBound
      for segment in bead.source {
        if let found = sources[segment] {
          if found.source.lowerBound == segment { append(found) }
        } else if !isWhole {
          append(Bead(source: segment..<segment + 1, target: place..<place, confidence: bead.confidence))
        } else if segment == left[0] {
          place = rest[0] + rest.count
          append(
            Bead(source: segment..<segment + left.count, target: rest[0]..<place, confidence: bead.confidence))
        }
      }
      for segment in isWhole ? [] : rest {
        append(Bead(source: end..<end, target: segment..<segment + 1, confidence: bead.confidence))
      }
    }
    return beads
  }
}

extension [Int] {
  fileprivate var areConsecutive: Bool { last.map { $0 - self[0] + 1 == count } ?? true }
}
