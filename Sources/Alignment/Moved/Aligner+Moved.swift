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
    let prior = PriorEvidence(source: texts.source, target: texts.target, knowledge: knowledge, omitting: omitting)
    let table = engine.learning.learn(
      from: leftovers.samples, source: texts.source, target: texts.target, prior: prior.table)
    let evidence = SpanEvidence(
      source: ScoredText(texts.source), target: ScoredText(texts.target), table: table, model: engine.model)
    var search = MovedSearch(in: bitext.beads, leftovers, evidence: evidence)
    return Bitext(source: source, target: target, beads: bitext.beads.replacing(with: search.find()))
  }
}

extension [Bead] {
  /// The beads with `moved` ones in their order, and without the segments of these in others.
  func replacing(with moved: [Bead]) -> [Bead] {
    guard !moved.isEmpty else { return self }
    var (sources, targets): ([Int: Bead], Set<Int>) = ([:], [])
    for bead in moved {
      for segment in bead.source { sources[segment] = bead }
      targets.formUnion(bead.target)
    }
    var beads: [Bead] = []
    for bead in self {
      guard bead.source.contains(where: { sources[$0] != nil }) || bead.target.contains(where: targets.contains) else {
        beads.append(bead)
        continue
      }
      // What is left of it goes on together where both sides have something, and one piece.
      let left = bead.source.filter { sources[$0] == nil }
      let rest = bead.target.filter { !targets.contains($0) }
      let isWhole = !left.isEmpty && !rest.isEmpty && left.isConsecutive && rest.isConsecutive
      var place = bead.target.lowerBound
      for segment in bead.source {
        if let found = sources[segment] {
          if found.source.lowerBound == segment { beads.append(found) }
        } else if !isWhole {
          beads.append(Bead(source: segment..<segment + 1, target: place..<place, confidence: bead.confidence))
        } else if segment == left[0] {
          beads.append(Bead(source: segment..<segment + left.count, target: rest[0]..<rest[0] + rest.count, confidence: bead.confidence))
          place = rest[0] + rest.count
        }
      }
      if !isWhole {
        let end = bead.source.upperBound
        for segment in rest {
          beads.append(Bead(source: end..<end, target: segment..<segment + 1, confidence: bead.confidence))
        }
      }
    }
    return beads
  }
}

extension [Int] {
  fileprivate var isConsecutive: Bool { last.map { $0 - self[0] + 1 == count } ?? true }
}
