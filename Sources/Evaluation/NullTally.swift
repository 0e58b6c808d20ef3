import Formats

/// Segments without a counterpart: how many there are, how many were found, and how many of these are right.
///
/// The published scores leave them out; they matter to anyone who looks for omissions. They are counted by segment, since a run
/// of them may be written as one null bead or as many. A segment that a file of beads does not mention, but the other
/// file does, counts as one without a counterpart.
package struct NullTally: Hashable, Sendable {
  /// Of the source.
  package private(set) var source = Tally()
  /// Of the target.
  package private(set) var target = Tally()

  /// Counts from zero.
  package init() {}

  /// Adds a document.
  package mutating func add(gold: [BeadLine], found: [BeadLine]) {
    source += tally(gold: gold, found: found, side: \.source)
    target += tally(gold: gold, found: found, side: \.target)
  }

  static func += (sum: inout NullTally, more: NullTally) {
    sum.source += more.source
    sum.target += more.target
  }
}

private func tally(gold: [BeadLine], found: [BeadLine], side: KeyPath<BeadLine, [Int]>) -> Tally {
  func segments(_ beads: [BeadLine]) -> Set<Int> { Set(beads.flatMap { $0[keyPath: side] }) }
  func paired(_ beads: [BeadLine]) -> Set<Int> {
    segments(beads.filter { !$0.source.isEmpty && !$0.target.isEmpty })
  }
  let all = segments(gold).union(segments(found))
  let (alone, foundAlone) = (all.subtracting(paired(gold)), all.subtracting(paired(found)))
  return Tally(gold: alone.count, found: foundAlone.count, right: alone.intersection(foundAlone).count)
}
