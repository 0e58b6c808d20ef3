import Bitext
import Foundation

/// Finds what stands elsewhere on the other side, among what an alignment left alone or is not sure of.
///
/// The alignment stays as it is but for the segments that were found: `MovedMatching` pairs them one to one, and then a
/// neighbour that stands alone joins a pair where the engine's model prefers the longer bead.
struct MovedSearch {
  /// Where the numbers of segments that are offered on the two sides, multiplied, are more, nothing is searched.
  static let mostPairs = 1 << 24
  /// How many partners are weighed for each segment, from either side.
  private static let mostPartners = 8
  /// Below this probability a pair is none.
  private static let least: Float = 0.5

  private let beads: [Bead]
  private let leftovers: Leftovers
  private var evidence: SpanEvidence
  /// How many beads with two sides come before each bead.
  private let realBefore: [Int]
  /// Whether so little was paired that nothing need lie between what was moved: of a list that is sorted anew, hardly any
  /// bead may be left that others could cross.
  private let isOpen: Bool
  private var isTaken: (source: [Bool], target: [Bool])

  init(in beads: [Bead], _ leftovers: Leftovers, evidence: SpanEvidence) {
    (self.beads, self.leftovers, self.evidence) = (beads, leftovers, evidence)
    var count = 0
    realBefore = beads.map { bead in
      defer { count += bead.isNull ? 0 : 1 }
      return count
    }
    isOpen = count < min(leftovers.source.offered.count, leftovers.target.offered.count) / 3
    func taken(_ side: Leftovers.Side) -> [Bool] {
      var isTaken = [Bool](repeating: true, count: side.segments.count)
      for place in side.offered { isTaken[place] = false }
      return isTaken
    }
    isTaken = (taken(leftovers.source), taken(leftovers.target))
  }

  /// The beads that were moved, none of which share a segment.
  mutating func find() -> [Bead] {
    let candidates = candidates()
    let matching = MovedMatching(
      candidates, source: leftovers.source, target: leftovers.target, stays: stays())
    var found: [MovedMatching.Pair] = []
    for pair in matching.surest(from: Self.least) where !isTaken.source[pair.source] && !isTaken.target[pair.target] {
      (isTaken.source[pair.source], isTaken.target[pair.target]) = (true, true)
      found.append(pair)
    }
    return found.map { bead(around: $0) }
  }

  /// The pairs of offered segments that share words, with other beads between their own where there are enough.
  private mutating func candidates() -> [MovedMatching.Pair] {
    let (sources, targets) = (leftovers.source.offered, leftovers.target.offered)
    var keys: Set<Int64> = []
    for (source, found) in zip(sources, evidence.likeliest(sources, among: targets, most: Self.mostPartners)) {
      for target in found { keys.insert(Int64(source) << 32 | Int64(target)) }
    }
    for (target, found) in zip(targets, evidence.likeliestSources(targets, among: sources, most: Self.mostPartners)) {
      for source in found { keys.insert(Int64(source) << 32 | Int64(target)) }
    }
    return keys.sorted().compactMap { key in
      let (source, target) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
      guard isOpen || crosses(source, target) else { return nil }
      let odds = MovedMatching.odds(evidence.odds(source..<source + 1, target..<target + 1))
      return MovedMatching.Pair(source: source, target: target, odds: odds)
    }
  }

  /// Whether beads with two sides lie between the two segments' own.
  private func crosses(_ source: Int, _ target: Int) -> Bool {
    let (one, other) = (leftovers.source.beads[source], leftovers.target.beads[target])
    let (first, last) = (min(one, other), max(one, other))
    return realBefore[last] - realBefore[first] > (beads[first].isNull ? 0 : 1)
  }

  /// By place, the odds that a segment stays in its bead, to 1 that it stands alone.
  private mutating func stays() -> (source: [Float], target: [Float]) {
    var stays: (source: [Float], target: [Float]) = (
      [Float](repeating: 1, count: leftovers.source.segments.count),
      [Float](repeating: 1, count: leftovers.target.segments.count)
    )
    for doubtful in leftovers.doubtful {
      let odds = MovedMatching.odds(evidence.odds(doubtful.source, doubtful.target))
      let stay = MovedMatching.stay(odds: odds, confidence: doubtful.weight)
      for place in doubtful.source { stays.source[place] = stay }
      for place in doubtful.target { stays.target[place] = stay }
    }
    return stays
  }

  /// The bead of a pair, with the neighbour of either of its segments that belongs to it, if there is one.
  private mutating func bead(around pair: MovedMatching.Pair) -> Bead {
    let (source, target) = (pair.source..<pair.source + 1, pair.target..<pair.target + 1)
    let alone = evidence.odds(source, target).sum
    // A bead, and its odds to the pair beside a segment that stands alone; and those of all beads that it may be.
    var best = (source: source, target: target, odds: Float(0))
    var total: Float = 1
    let longer =
      neighbours(source, leftovers.source, isTaken.source).map { ($0, target) }
      + neighbours(target, leftovers.target, isTaken.target).map { (source, $0) }
    for (source, target) in longer {
      let odds = evidence.odds(source, target).sum - alone - evidence.nullOpens
      total += exp(min(60, odds))
      if odds > best.odds { best = (source, target, odds) }
    }
    for place in best.source { isTaken.source[place] = true }
    for place in best.target { isTaken.target[place] = true }
    let share = exp(min(60, best.odds)) / total
    return Bead(
      source: leftovers.source.numbers(best.source), target: leftovers.target.numbers(best.target),
      confidence: Double(pair.probability * share), isMoved: true)
  }

  /// A place with the one before it and with the one behind it, where these stand alone.
  private func neighbours(_ place: Range<Int>, _ side: Leftovers.Side, _ isTaken: [Bool]) -> [Range<Int>] {
    [place.lowerBound - 1..<place.upperBound, place.lowerBound..<place.upperBound + 1].filter { longer in
      guard longer.lowerBound >= 0, longer.upperBound <= side.segments.count else { return false }
      let other = longer.lowerBound == place.lowerBound ? place.upperBound : longer.lowerBound
      let areNext = side.segments[longer.upperBound - 1] == side.segments[longer.lowerBound] + 1
      return areNext && !isTaken[other] && beads[side.beads[other]].isNull
    }
  }
}
