import Alignment
import Bitext

extension ReviewState {
  /// What an answer changes, the rest aligned anew around it.
  ///
  /// - Parameter kinds: the kinds of beads that may occur; nil for all.
  /// - Throws: `ReviewError` where it cannot be, and what aligning throws.
  func change(
    by answer: ReviewAnswer, with session: AlignmentSession, kinds: Set<BeadKind>?
  ) throws -> (change: ReviewChange, session: AlignmentSession, focus: Int?) {
    var session = session
    let revision = try revision(by: answer)
    var next = self
    if let edit = revision.edit {
      try next.apply(edit)
      try session.replace(source: next.source, target: next.target)
    }
    next.rejected.subtract(revision.restored)
    next.rejected.formUnion(revision.rejected)
    var beads = revision.beads
    var nextID = max(self.nextID, (beads.map(\.bead.id).max() ?? -1) + 1)
    for place in revision.places {
      var constraints = beads.constraints(rejected: next.rejected, kinds: kinds)
      constraints.anchors += revision.boundaries
      do {
        let found = try session.realign(around: place.source, place.target, in: beads.alignerBeads, under: constraints)
        beads.take(found.beads, at: found.replaced, nextID: &nextID)
      } catch is AnchorError { throw ReviewError.contradiction }
    }
    beads.dropLoneCounterparts()
    let change = ReviewChange(
      patches: ReviewChange.patches(from: self.beads, to: beads.map(\.counted)),
      rejected: revision.rejected.map(ReviewChange.Rejection.init),
      restored: revision.restored.map(ReviewChange.Rejection.init), edit: revision.edit)
    return (
      change, session, Self.focus(after: revision, in: beads) ?? change.patches.first.flatMap { $0.new.first?.id }
    )
  }

  /// The id of the bead to go on with.
  private static func focus(after revision: Revision, in beads: [PlacedBead]) -> Int? {
    guard let id = revision.focus, let index = beads.firstIndex(where: { $0.bead.id == id }) else { return nil }
    guard revision.isDone else { return id }
    return beads[index...].first { !$0.bead.isConfirmed }?.bead.id ?? id
  }
}

extension [PlacedBead] {
  /// Puts beads of the aligner in the place of others; what is as it was stays what it was.
  fileprivate mutating func take(_ found: [Bead], at replaced: Range<Int>, nextID: inout Int) {
    let former = Dictionary(
      self[replaced].map { (Pair($0.source, $0.target), $0) }, uniquingKeysWith: { first, _ in first })
    var notes: [(source: Range<Int>, target: Range<Int>, note: String)] = []
    var taken: [PlacedBead] = []
    taken.reserveCapacity(found.count)
    var kept: Set<Int> = []
    for bead in found {
      if var old = former[Pair(bead.source, bead.target)] {
        if !old.bead.isConfirmed, old.bead.counterpart == nil,
          abs(old.bead.confidence - bead.confidence) >= Self.leastDifference
        {
          old.bead.confidence = bead.confidence
        }
        kept.insert(old.bead.id)
        taken.append(old)
      } else {
        let own = ReviewBead(
          id: nextID, source: bead.source.count, target: bead.target.count, confidence: bead.confidence)
        nextID += 1
        taken.append(PlacedBead(bead: own, source: bead.source, target: bead.target))
      }
    }
    // A note goes with the segments that it was about.
    for old in self[replaced] where !kept.contains(old.bead.id) {
      if let note = old.bead.note { notes.append((old.source, old.target, note)) }
    }
    for (source, target, note) in notes {
      let index = taken.firstIndex { $0.source.overlaps(source) } ?? taken.firstIndex { $0.target.overlaps(target) }
      if let index {
        taken[index].bead.note = [taken[index].bead.note, note].compactMap(\.self).joined(separator: "\n")
      }
    }
    replaceSubrange(replaced, with: taken)
  }

  /// Confidences that change by less are no news, and would fill journals.
  private static var leastDifference: Double { 0.005 }

  private struct Pair: Hashable {
    var source: Range<Int>
    var target: Range<Int>

    init(_ source: Range<Int>, _ target: Range<Int>) { (self.source, self.target) = (source, target) }
  }

  /// What has lost the other half of a moved passage is an open bead like others.
  fileprivate mutating func dropLoneCounterparts() {
    let partners = Dictionary(
      compactMap { place in place.bead.counterpart.map { (place.bead.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    for index in indices {
      guard let other = self[index].bead.counterpart, partners[other] != self[index].bead.id || !self[index].isNull
      else { continue }
      self[index].bead.counterpart = nil
      self[index].bead.isConfirmed = false
    }
  }
}
