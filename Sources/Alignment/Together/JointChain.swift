import Bitext

/// Boundaries that lie at the same place in several texts: of all chains of them, in order in every text, that with the
/// greatest expected number of right beads.
///
/// What lies between two neighbours of the chain is a bead of all texts. For each pair of texts that have a part in it, it
/// counts as likely as the less likely of its two ends. So a link between two texts that the others contradict is outvoted
/// instead of gluing together what lies around it.
struct JointChain: Sendable {
  /// For each place, a boundary in each text; from the start of all to their ends.
  private(set) var places: [[Int]]

  /// A place is one for each text if alignments with most of the others pass it; else a text that joins what the others
  /// part would be cut where it has no boundary.
  private static let leastSupport: Float = 0.5
  /// How many places before a place are tried as the one that its bead begins at, beyond the first that is in order.
  private static let reach = 48

  /// - Parameters:
  ///   - counts: of the segments of each text.
  ///   - correspondences: of each text with each other; nil of one with itself.
  ///   - nullWorth: what a right bead counts in which one text of a pair has nothing, another counting 1.
  init(counts: [Int], correspondences: [[BoundaryMatrix?]], nullWorth: Float) {
    let texts = counts.indices
    let pairs = MultilingualBitext.pairs(of: counts.count)
    var candidates: Set<[Int]> = [[Int](repeating: 0, count: counts.count), counts]
    for text in texts {
      for boundary in 0...counts[text] {
        let place = texts.compactMap { other in
          other == text ? boundary : correspondences[text][other]?.likeliest(boundary)
        }
        if place.count == counts.count { candidates.insert(place) }
      }
    }
    let ordered = candidates.map { place in
      Candidate(
        place, pairs.map { correspondences[$0.one][$0.other]?.probability(place[$0.one], place[$0.other]) ?? 0 })
    }.filter {
      $0.place == counts || $0.sum == 0 || $0.support(pairs) >= Self.leastSupport
    }.sorted()
    places = Self.best(ordered, pairs, nullWorth)
  }

  private struct Candidate: Comparable {
    let place: [Int]
    /// For each pair of texts that alignments pass its two boundaries.
    let probabilities: [Float]
    let sum: Int

    init(_ place: [Int], _ probabilities: [Float]) {
      (self.place, self.probabilities) = (place, probabilities)
      sum = place.reduce(0, +)
    }

    /// A place comes behind all that lie before it in every text.
    static func < (one: Candidate, other: Candidate) -> Bool {
      one.sum == other.sum ? one.place.lexicographicallyPrecedes(other.place) : one.sum < other.sum
    }

    /// Of the text that fits in least the mean probability that it does.
    func support(_ pairs: [(one: Int, other: Int)]) -> Float {
      var sums = [Float](repeating: 0, count: place.count)
      for (index, (one, other)) in pairs.enumerated() {
        sums[one] += probabilities[index]
        sums[other] += probabilities[index]
      }
      return (sums.min() ?? 0) / Float(max(1, place.count - 1))
    }

    func isBefore(_ other: Candidate) -> Bool {
      for text in place.indices where place[text] > other.place[text] { return false }
      return true
    }

    /// What the bead between this place and a later one counts.
    func worth(to end: Candidate, _ pairs: [(one: Int, other: Int)], _ nullWorth: Float) -> Float {
      var sum: Float = 0
      for (index, (one, other)) in pairs.enumerated() {
        let (source, target) = (end.place[one] > place[one], end.place[other] > place[other])
        guard source || target else { continue }
        let likelihood = min(probabilities[index], end.probabilities[index])
        sum += source && target ? likelihood : nullWorth * likelihood
      }
      return sum
    }
  }

  /// The chain from the first to the last. O(candidates * reach * pairs).
  private static func best(
    _ candidates: [Candidate], _ pairs: [(one: Int, other: Int)], _ nullWorth: Float
  ) -> [[Int]] {
    var best: [Float] = [0]
    var ways = [-1]
    for (index, candidate) in candidates.enumerated().dropFirst() {
      var (found, way) = (-Float.infinity, -1)
      var former = index - 1
      while former >= 0, way < 0 || index - former <= reach {
        if candidates[former].isBefore(candidate) {
          let whole = best[former] + candidates[former].worth(to: candidate, pairs, nullWorth)
          if whole > found { (found, way) = (whole, former) }
        }
        former -= 1
      }
      best.append(found)
      ways.append(way)
    }
    var chain: [[Int]] = []
    var index = candidates.count - 1
    while index >= 0 {
      chain.append(candidates[index].place)
      index = ways[index]
    }
    return chain.reversed()
  }
}
