import Lexicons

/// A coarse path through the alignment grid: the heaviest monotone chain of segment pairs that share rare tokens.
///
/// It needs no diagonal, so a missing chapter or a long insertion bends it where it should. Candidates come from the
/// postings of rare types; O(k log k) in the number of pairs.
struct AnchorChain {
  /// The chained pairs, ascending on both sides.
  private(set) var points: [(source: Int, target: Int)] = []

  /// Types that stand more often than this on either side say too little about where.
  private static let mostOccurrences = 16
  /// The evidence that a pair must have to count.
  private static let threshold: Float = 0.5

  /// - Parameter anchors: what they exclude is no candidate.
  init(source: ScoredText, target: ScoredText, table: TranslationTable, anchors: Anchors = .none) {
    var candidates = Self.candidates(source, target, table)
    if !anchors.fences.isEmpty {
      candidates.removeAll {
        !anchors.allows(
          (Int($0.source.lowerBound), Int($0.target.lowerBound)),
          to: (Int($0.source.upperBound), Int($0.target.upperBound)))
      }
    }
    // Descending targets within a source segment, as of a chain it can be in once only.
    candidates.sort { ($0.source.lowerBound, -$0.target.lowerBound) < ($1.source.lowerBound, -$1.target.lowerBound) }
    points = heaviestChain(candidates).map {
      (Int(candidates[$0].source.lowerBound), Int(candidates[$0].target.lowerBound))
    }
  }

  private typealias Candidate = ChainSpan<Float>

  private static func candidates(
    _ source: ScoredText, _ target: ScoredText, _ table: TranslationTable
  ) -> [Candidate] {
    // (pair, weight) of every meeting of rare types; meetings of one pair are then added up.
    var meetings: [(pair: Int64, weight: Float)] = []
    for type in 0..<source.text.typeCount {
      let sourceCount = Int(source.text.counts[type])
      guard sourceCount <= mostOccurrences, source.text.classes[type] != .punctuation else { continue }
      for entry in table.row(Int32(type)) {
        let other = Int(table.targets[entry])
        let targetCount = Int(target.text.counts[other])
        guard targetCount <= mostOccurrences, sourceCount * targetCount <= mostOccurrences * mostOccurrences else {
          continue
        }
        let probability = (table.forward[entry] * table.backward[entry]).squareRoot()
        let weight = probability / Float(max(sourceCount, targetCount)).squareRoot()
        guard weight > 0.01 else { continue }
        for i in source.postings.starts[type]..<source.postings.starts[type + 1] {
          for j in target.postings.starts[other]..<target.postings.starts[other + 1] {
            let pair =
              Int64(source.postings.segments[Int(i)]) << 32 | Int64(target.postings.segments[Int(j)])
            meetings.append((pair, weight))
          }
        }
      }
    }
    meetings.sort { ($0.pair, $0.weight) < ($1.pair, $1.weight) }
    var candidates: [Candidate] = []
    var index = 0
    while index < meetings.count {
      var weight: Float = 0
      let pair = meetings[index].pair
      while index < meetings.count, meetings[index].pair == pair {
        weight += meetings[index].weight
        index += 1
      }
      if weight >= threshold {
        let (source, target) = (Int32(truncatingIfNeeded: pair >> 32), Int32(truncatingIfNeeded: pair))
        candidates.append(Candidate(source: source..<source + 1, target: target..<target + 1, weight: weight))
      }
    }
    return candidates
  }
}
