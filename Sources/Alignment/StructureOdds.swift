import Bitext
import Foundation
import TextAnalysis

/// What the parts that blocks play in their documents say about whether they correspond.
///
/// Headings mostly meet headings and cells cells; but one file's list may be another's paragraphs. So nothing is fixed:
/// how often which kinds meet is counted in the pass before, pooled with what the two documents' own shares of kinds make
/// likely, and a pair of kinds is worth the logarithm of how much more often it meets than by chance (pointwise mutual
/// information, Church & Hanks 1990). Where structures disagree that is 0.
///
/// An item's place in its list doesn't count: on real pages it brought nothing, and where an item is missing it misleads
/// (docs/alignment.md).
package struct StructureOdds: Sendable {
  /// By source kind times `Block.Kind.codeCount` plus target kind, in nats; empty where structure tells nothing.
  private var kinds: [Float] = []

  /// How many beads what was expected counts for.
  private static let pool: Float = 20
  /// How often kinds agree, where both documents have the same shares of them.
  private static let agreement: Float = 0.9
  /// What one bead can gain or lose at most.
  private static let most: Float = 4
  /// Documents whose kinds overlap less are of different structure.
  private static let leastOverlap: Float = 0.5

  /// Structure that tells nothing.
  package init() {}

  /// Whether structure tells nothing.
  var isEmpty: Bool { kinds.isEmpty }

  /// What to expect of two documents, by the pass before where there was one.
  init(source: TokenizedText, target: TokenizedText, path: Engine.Path = []) {
    let count = Block.Kind.codeCount
    let (first, second) = (Self.shares(source.blockKinds), Self.shares(target.blockKinds))
    // A text of one kind says nothing by it.
    guard first.count(where: { $0 > 0 }) > 1, second.count(where: { $0 > 0 }) > 1 else { return }
    let shared = zip(first, second).map { min($0, $1) }
    let overlap = shared.reduce(0, +)
    let agreeing = overlap < Self.leastOverlap ? 0 : Self.agreement * overlap
    var meetings = [Float](repeating: 0, count: count * count)
    for a in 0..<count {
      for b in 0..<count { meetings[a * count + b] = Self.pool * (1 - agreeing) * first[a] * second[b] }
      if agreeing > 0 { meetings[a * count + a] += Self.pool * agreeing * shared[a] / overlap }
    }
    var beads = Self.pool
    for step in path where step.bead.m > 0 && step.bead.n > 0 {
      let (a, b) = (source.blockKinds[step.bead.i], target.blockKinds[step.bead.j])
      guard a > 0, b > 0 else { continue }
      beads += step.confidence
      meetings[Int(a) * count + Int(b)] += step.confidence
    }
    kinds = [Float](repeating: 0, count: count * count)
    for a in 0..<count where first[a] > 0 {
      for b in 0..<count where second[b] > 0 {
        let odds = log(meetings[a * count + b] / beads / (first[a] * second[b]))
        kinds[a * count + b] = max(-Self.most, min(Self.most, odds))
      }
    }
  }

  /// The odds of a bead whose sides start with segments of these kinds.
  @inline(__always)
  func odds(_ source: UInt8, _ target: UInt8) -> Float {
    kinds[Int(source) * Block.Kind.codeCount + Int(target)]
  }

  /// The share of each kind among the segments that start a block.
  private static func shares(_ kinds: [UInt8]) -> [Float] {
    var counts = [Float](repeating: 0, count: Block.Kind.codeCount)
    for kind in kinds where kind > 0 { counts[Int(kind)] += 1 }
    let total = max(1, counts.reduce(0, +))
    return counts.map { $0 / total }
  }
}
