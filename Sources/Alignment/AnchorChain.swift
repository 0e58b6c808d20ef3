import Lexicons

/// A coarse path through the alignment grid: the heaviest monotone chain of segment pairs that share rare tokens.
///
/// It needs no diagonal, so a missing chapter or a long insertion bends it where it should. Candidates come from the
/// postings of rare types, the chain from one sweep with a tree of prefix maxima: O(k log k) in the number of pairs.
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
        !anchors.allows((Int($0.source), Int($0.target)), to: (Int($0.source) + 1, Int($0.target) + 1))
      }
    }
    candidates.sort { ($0.source, -$0.target) < ($1.source, -$1.target) }
    // Fenwick tree of the best chain that ends at or before a target segment; descending targets within a source
    // segment keep a chain from using it twice.
    var tree = [Int32](repeating: -1, count: target.text.count + 1)
    var best = [Float](repeating: 0, count: candidates.count)
    var previous = [Int32](repeating: -1, count: candidates.count)
    for (index, candidate) in candidates.enumerated() {
      var position = Int(candidate.target)
      var found: Int32 = -1
      while position > 0 {
        let other = tree[position]
        if other >= 0, found < 0 || best[Int(other)] > best[Int(found)] { found = other }
        position -= position & -position
      }
      previous[index] = found
      best[index] = candidate.weight + (found < 0 ? 0 : best[Int(found)])
      position = Int(candidate.target) + 1
      while position <= target.text.count {
        let other = tree[position]
        if other < 0 || best[Int(other)] < best[index] { tree[position] = Int32(index) }
        position += position & -position
      }
    }
    var last = best.indices.max { best[$0] < best[$1] }
    while let index = last {
      points.append((Int(candidates[index].source), Int(candidates[index].target)))
      last = previous[index] < 0 ? nil : Int(previous[index])
    }
    points.reverse()
  }

  private struct Candidate {
    var source: Int32
    var target: Int32
    var weight: Float
  }

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
        candidates.append(
          Candidate(
            source: Int32(truncatingIfNeeded: pair >> 32), target: Int32(truncatingIfNeeded: pair), weight: weight))
      }
    }
    return candidates
  }
}
