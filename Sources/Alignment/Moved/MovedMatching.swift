import Bitext
import Foundation

/// Which of the segments that were left over belong together though other beads lie between: a matching, not an alignment.
///
/// Each possible pair weighs what its texts say (`SpanEvidence`) times how likely it is beforehand: as likely as any other,
/// unless neighbours of both belong together, for passages move as blocks. Against it stand the rivals of both segments,
/// as far as they have no better partners themselves, and what the alignment made of them. How many segments are moved at
/// all is learned from the text. A few rounds settle all of it, as belief propagation would; O(pairs), of which there are
/// a few for each segment.
struct MovedMatching {
  /// A possible pair, in places of the two sides' lists.
  struct Pair {
    var source: Int
    var target: Int
    /// The logarithm of what its texts say for it.
    var odds: Float
    fileprivate(set) var probability: Float = 0
    fileprivate var weight: Float = 0

    init(source: Int, target: Int, odds: Float) {
      (self.source, self.target, self.odds) = (source, target, odds)
    }
  }

  // The numbers of `odds` and `inPlace` were fitted by maximum likelihood to some 20,000 pairs of what scripts/measure/moved
  // makes of all hand-aligned sets, and of texts that have nothing to do with each other. The others were set by hand.

  /// What speaks for a pair, weighed anew: the engine's weights are for segments between whose neighbours a bead has to lie.
  /// Chance likenesses add up with the words that two segments have, and grow as the root of their number.
  static func odds(_ odds: SpanEvidence.Odds) -> Float {
    let sum = odds.lexical - 1.25 * odds.alone + 0.32 * odds.form
    return 12.5 * sum / (1 + max(0, odds.alone) / 0.23).squareRoot() + 1.75
  }
  /// A segment of a bead with two sides has a partner, which is in its place.
  private static let inPlace: Float = 2
  /// Of pairs whose neighbours belong together, so many do.
  private static let follows: Float = 0.6
  private static let mostSupport: Float = 0.95
  /// What no rival stands for weighs so much beside the best pair.
  private static let unforeseen: Float = 0.005

  private static let rounds = 8
  /// The share of segments that are moved, to begin with, and the number of segments, and of moved ones, that a text's own
  /// are pooled with.
  private static let (share, usual, usualMoved): (Float, Float, Float) = (0.2, 10, 0.5)

  private var pairs: [Pair]
  private let segments: (source: [Int], target: [Int])
  private let stays: (source: [Float], target: [Float])
  /// The pairs of each place.
  private var rivals: (source: [[Int]], target: [[Int]])
  /// By the numbers of their segments.
  private var index: [Int64: Int] = [:]

  /// - Parameter stays: by place, the odds that a segment stays what the alignment made of it, to 1 that it is alone.
  init(
    _ pairs: [Pair], source: Leftovers.Side, target: Leftovers.Side, stays: (source: [Float], target: [Float])
  ) {
    (self.pairs, self.stays) = (pairs, stays)
    segments = (source.segments, target.segments)
    rivals = (
      [[Int]](repeating: [], count: source.segments.count), [[Int]](repeating: [], count: target.segments.count)
    )
    for (number, pair) in pairs.enumerated() {
      rivals.source[pair.source].append(number)
      rivals.target[pair.target].append(number)
      index[Self.key(segments.source[pair.source], segments.target[pair.target])] = number
    }
    settle(sizes: (Float(source.offered.count), Float(target.offered.count)))
  }

  /// The pairs that are at least so likely, the likeliest first.
  func surest(from least: Float) -> [Pair] {
    pairs.filter { $0.probability >= least }.sorted {
      ($1.probability, $0.source, $0.target) < ($0.probability, $1.source, $1.target)
    }
  }

  /// The odds that a segment stays in a bead of these odds, to 1 that it stands alone.
  static func stay(odds: Float, confidence: Float) -> Float {
    1 / max(0.01, 1 - confidence) + inPlace * exp(min(60, odds))
  }

  private static func key(_ source: Int, _ target: Int) -> Int64 { Int64(source) << 32 | Int64(target) }

  private mutating func settle(sizes: (Float, Float)) {
    var share = Self.share
    for _ in 0..<Self.rounds {
      let supports = pairs.map(support)
      for (number, support) in supports.enumerated() {
        let prior = (1 - support) * share / max(sizes.0, sizes.1) + support * Self.follows
        pairs[number].weight = exp(min(60, pairs[number].odds)) * prior / (1 - share)
      }
      weighRivals()
      let moved = pairs.reduce(0) { $0 + $1.probability }
      share = min(0.9, (moved + Self.usualMoved) / (min(sizes.0, sizes.1) + Self.usual))
    }
  }

  /// How surely neighbours of both segments belong together.
  private func support(_ pair: Pair) -> Float {
    let (i, j) = (segments.source[pair.source], segments.target[pair.target])
    var none: Float = 1
    for (near, far) in [(1, 1), (1, 2), (2, 1), (2, 2)] {
      for (source, target) in [(i - near, j - far), (i + near, j + far)] where source >= 0 && target >= 0 {
        if let number = index[Self.key(source, target)] { none *= 1 - pairs[number].probability }
      }
    }
    return min(Self.mostSupport, 1 - none)
  }

  /// Each pair's probability beside its rivals.
  private mutating func weighRivals() {
    func taken(_ rivals: [[Int]]) -> [Float] { rivals.map { $0.reduce(0) { $0 + pairs[$1].probability } } }
    let (takenSources, takenTargets) = (taken(rivals.source), taken(rivals.target))
    for number in pairs.indices {
      let pair = pairs[number]
      let (stay, otherStay) = (stays.source[pair.source], stays.target[pair.target])
      var rest = stay * otherStay + Self.unforeseen * pair.weight
      for rival in rivals.source[pair.source] where rival != number {
        let other = pairs[rival]
        let free = max(0, 1 - (takenTargets[other.target] - other.probability))
        rest += other.weight * free * otherStay / stays.target[other.target]
      }
      for rival in rivals.target[pair.target] where rival != number {
        let other = pairs[rival]
        let free = max(0, 1 - (takenSources[other.source] - other.probability))
        rest += other.weight * free * stay / stays.source[other.source]
      }
      pairs[number].probability = pair.weight / (pair.weight + rest)
    }
  }
}
