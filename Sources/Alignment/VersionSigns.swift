import Foundation
import TextAnalysis

/// By what the first pass of a faithful version tells that one text is an abridged version of the other.
package struct VersionSigns: Sendable {
  /// The shares of each side's segments that are left alone.
  package private(set) var alone: (source: Float, target: Float) = (0, 0)
  /// How much longer the target is than its length would be if all of it were translated as the beads of one segment each
  /// are, as the logarithm of a ratio: above 0 where the source leaves something out, and not where it joins sentences.
  package private(set) var excess: Float = 0
  /// By how many segments a real bead's target is longer than its source.
  package private(set) var finer: Float = 0

  /// Signs of such sizes.
  init(alone: (source: Float, target: Float), excess: Float, finer: Float) {
    (self.alone, self.excess, self.finer) = (alone, excess, finer)
  }

  init(_ posteriors: Posteriors, of lattice: borrowing Lattice, source: TokenizedText, target: TokenizedText) {
    var ones = (source: Float(0), target: Float(0))
    var (beads, segments) = (Float(0), Float(0))
    for i in 0...lattice.corridor.sourceCount {
      for j in Int(lattice.corridor.low[i])...Int(lattice.corridor.high[i]) {
        let node = lattice.node(i, j)
        alone.source += posteriors.nulls[node * 4] + posteriors.nulls[node * 4 + 1]
        alone.target += posteriors.nulls[node * 4 + 2] + posteriors.nulls[node * 4 + 3]
        for (kind, shape) in Lattice.kinds.enumerated() {
          let share = posteriors.beads[node * Lattice.kindCount + kind]
          beads += share
          segments += share * Float(shape.target - shape.source)
        }
        let share = posteriors.beads[node * Lattice.kindCount]
        if share > 0.5 {
          ones.source += share * Float(source.lengths[i])
          ones.target += share * Float(target.lengths[j])
        }
      }
    }
    settle(ones, beads: beads, segments: segments, source, target)
  }

  /// The same of an alignment, from wherever, each bead counting as far as it is believed.
  init(of path: Engine.Path, source: TokenizedText, target: TokenizedText) {
    var ones = (source: Float(0), target: Float(0))
    var (beads, segments) = (Float(0), Float(0))
    for step in path {
      let (i, m, j, n) = step.bead
      if m == 0 || n == 0 {
        alone.source += step.confidence * Float(m)
        alone.target += step.confidence * Float(n)
        continue
      }
      beads += step.confidence
      segments += step.confidence * Float(n - m)
      if m == 1, n == 1, step.confidence > 0.5 {
        ones.source += step.confidence * Float(source.lengths[i])
        ones.target += step.confidence * Float(target.lengths[j])
      }
    }
    settle(ones, beads: beads, segments: segments, source, target)
  }

  /// From sums over beads to what they tell.
  private mutating func settle(
    _ ones: (source: Float, target: Float), beads: Float, segments: Float, _ source: TokenizedText,
    _ target: TokenizedText
  ) {
    alone.source /= Float(max(1, source.count))
    alone.target /= Float(max(1, target.count))
    finer = segments / max(1, beads)
    let (sources, targets) = (Float(source.lengths.reduce(0, +)), Float(target.lengths.reduce(0, +)))
    if min(ones.source, ones.target, sources, targets) > 0 {
      excess = log(targets / sources) - log(ones.target / ones.source)
    }
  }

  // Chosen on gold texts, whole and in pieces of 25 beads, with and without sentences of one side taken out, so that no text
  // that lost nothing is worse for it.
  /// By how much the share that is left alone is greater than the other side's.
  private static let leastAlone: Float = 0.03
  private static let leastExcess: Float = 0.15
  private static let leastFiner: Float = 0.3
  /// A lesser excess speaks for sentences left out here and there, on one side.
  private static let someExcess: Float = 0.05

  /// Whether one side leaves out more than the other, be it as little as a tenth.
  var isUneven: Bool { abs(excess) > Self.someExcess }

  var kind: VersionKind {
    if alone.source - alone.target > Self.leastAlone, -excess > Self.leastExcess { return .abridgedTarget }
    if alone.target - alone.source > Self.leastAlone, excess > Self.leastExcess { return .abridgedSource }
    // Where nothing is left out, the side of shorter sentences is no longer for its being so.
    if finer > Self.leastFiner { return excess > Self.leastExcess ? .abridgedSource : .finerTarget }
    if -finer > Self.leastFiner { return -excess > Self.leastExcess ? .abridgedTarget : .finerSource }
    return .faithful
  }
}
