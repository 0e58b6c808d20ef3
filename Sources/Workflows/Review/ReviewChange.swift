import Alignment
import Bitext

/// What an answer has changed, so that it can be done again without the aligner, and taken back.
package struct ReviewChange: Hashable, Sendable, Codable {
  /// Beads that replace others, one after the other.
  package var patches: [Patch] = []
  /// What was rejected by it, and what is rejected no longer.
  var rejected: [Rejection] = []
  var restored: [Rejection] = []
  /// Segments that were cut, joined or corrected.
  var edit: SegmentEdit?

  /// Beads in the place of others.
  package struct Patch: Hashable, Sendable, Codable {
    /// The index of the first bead that is replaced, when all patches before have been applied.
    package var at: Int
    package var old: [ReviewBead]
    package var new: [ReviewBead]
  }

  /// Ends of the ranges of a pair that was rejected.
  struct Rejection: Hashable, Sendable, Codable {
    var source: [Int]
    var target: [Int]

    init(_ pair: RejectedPair) {
      source = [pair.source.lowerBound, pair.source.upperBound]
      target = [pair.target.lowerBound, pair.target.upperBound]
    }

    /// Nil where it is none.
    var pair: RejectedPair? {
      guard source.count == 2, target.count == 2, 0 <= source[0], source[0] <= source[1], 0 <= target[0],
        target[0] <= target[1]
      else { return nil }
      return RejectedPair(source: source[0]..<source[1], target: target[0]..<target[1])
    }
  }

  /// The change that takes this one back.
  package var inverse: ReviewChange {
    ReviewChange(
      patches: patches.reversed().map { Patch(at: $0.at, old: $0.new, new: $0.old) }, rejected: restored,
      restored: rejected, edit: edit?.inverse)
  }

  /// Whether segments were cut, joined or corrected.
  package var changesSegments: Bool { edit != nil }

  /// How many beads it touches.
  package var size: Int { patches.reduce(0) { $0 + max($1.old.count, $1.new.count) } }

  /// What leads from beads to others: runs of those that differ.
  static func patches(from old: [ReviewBead], to new: [ReviewBead]) -> [Patch] {
    var first = 0
    while first < min(old.count, new.count), old[first] == new[first] { first += 1 }
    var last = 0
    while last < min(old.count, new.count) - first, old[old.count - 1 - last] == new[new.count - 1 - last] { last += 1 }
    let (before, after) = (old[first..<old.count - last], new[first..<new.count - last])
    if before.isEmpty, after.isEmpty { return [] }
    guard before.count == after.count else { return [Patch(at: first, old: Array(before), new: Array(after))] }
    var patches: [Patch] = []
    for index in before.indices where old[index] != new[index] {
      if let patch = patches.last, patch.at + patch.old.count == index {
        patches[patches.count - 1].old.append(old[index])
        patches[patches.count - 1].new.append(new[index])
      } else {
        patches.append(Patch(at: index, old: [old[index]], new: [new[index]]))
      }
    }
    return patches
  }
}

extension ReviewState {
  /// Why a change cannot be of this state: a journal is damaged, or of other texts.
  struct ForeignChange: Error {}

  /// Changes the state.
  ///
  /// - Throws: `ForeignChange`, and nothing is changed.
  mutating func apply(_ change: ReviewChange) throws {
    var next = self
    if let edit = change.edit { try next.apply(edit) }
    for patch in change.patches {
      guard patch.at >= 0, patch.at <= next.beads.count - patch.old.count,
        Array(next.beads[patch.at..<patch.at + patch.old.count]).elementsEqual(patch.old, by: Self.isSame)
      else { throw ForeignChange() }
      next.beads.replaceSubrange(patch.at..<patch.at + patch.old.count, with: patch.new)
      next.nextID = max(next.nextID, (patch.new.map(\.id).max() ?? -1) + 1)
    }
    for rejection in change.restored { if let pair = rejection.pair { next.rejected.remove(pair) } }
    for rejection in change.rejected { if let pair = rejection.pair { next.rejected.insert(pair) } }
    let sums = next.beads.reduce((0, 0)) { ($0.0 + $1.source, $0.1 + $1.target) }
    guard sums == (next.source.segments.count, next.target.segments.count) else { throw ForeignChange() }
    self = next
  }

  /// Whether two are one bead: a journal has confidences in four decimals.
  private static func isSame(_ one: ReviewBead, _ other: ReviewBead) -> Bool {
    (one.id, one.source, one.target) == (other.id, other.source, other.target)
  }
}
