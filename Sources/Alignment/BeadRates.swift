import Foundation

/// How much more often than usual a text has certain shapes of bead, as natural logarithms of ratios; 0 is as usual.
///
/// A translator who keeps sentence to sentence does so all through the text, and one who leaves things out goes on leaving
/// out: what a pass found tells the next what to expect. Counts are pooled with those of a usual text, so that a short
/// one is held to be usual until it has shown otherwise.
package struct BeadRates: Sendable {
  /// Runs of null beads of each side.
  var sourceNulls: Float = 0
  var targetNulls: Float = 0
  /// Beads of one segment against several.
  var splits: Float = 0
  /// Beads of several against several.
  var merges: Float = 0

  /// Shares of beads in the hand-aligned texts.
  private static let usual = (nulls: Float(0.02), splits: Float(0.2), merges: Float(0.03))
  /// How many beads of a usual text a text's own are pooled with.
  private static let pool: Float = 40

  /// As usual.
  package init() {}

  /// Those of a pass, each bead counting as far as it is believed.
  ///
  /// - Parameter bySide: whether each side has its own rate of null beads; else both have that of both together.
  init(of path: Engine.Path, bySide: Bool = false) {
    var (beads, splits, merges): (Float, Float, Float) = (Self.pool, 0, 0)
    var nulls: (source: Float, target: Float) = (0, 0)
    var previous = (source: false, target: false)
    for step in path {
      let (m, n) = (step.bead.m, step.bead.n)
      beads += step.confidence
      switch (min(m, n), max(m, n)) {
      case (0, _):
        if previous == (m == 0, n == 0) { break }
        if n == 0 { nulls.source += step.confidence } else { nulls.target += step.confidence }
      case (1, 1): break
      case (1, _): splits += step.confidence
      default: merges += step.confidence
      }
      previous = (m == 0, n == 0)
    }
    func ratio(_ count: Float, _ usual: Float) -> Float { log((count + Self.pool * usual) / (beads * usual)) }
    if bySide {
      sourceNulls = ratio(nulls.source, Self.usual.nulls / 2)
      targetNulls = ratio(nulls.target, Self.usual.nulls / 2)
    } else {
      sourceNulls = ratio(nulls.source + nulls.target, Self.usual.nulls)
      targetNulls = sourceNulls
    }
    self.splits = ratio(splits, Self.usual.splits)
    self.merges = ratio(merges, Self.usual.merges)
  }
}
