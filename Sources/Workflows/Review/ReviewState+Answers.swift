import Alignment
import Bitext

extension ReviewState {
  /// What an answer asks for.
  ///
  /// - Throws: `ReviewError` where it cannot be.
  func revision(by answer: ReviewAnswer) throws(ReviewError) -> Revision {
    var surgery = ReviewSurgery(self)
    switch answer {
    case .confirm(let bead): return try confirming(try surgery.index(of: bead), surgery)
    case .confirmBefore(let bead):
      let last = try surgery.index(of: bead)
      return confirming(surgery, around: last) { index, _ in index <= last }
    case .acceptAbove(let confidence):
      // In four decimals, as pages and journals have it.
      let least = (confidence * 10_000).rounded()
      return confirming(surgery, around: nil) { _, place in (place.bead.confidence * 10_000).rounded() >= least }
    case .reopen(let id):
      let index = try surgery.index(of: id)
      surgery.beads[index].bead.isConfirmed = false
      return Revision(beads: surgery.beads, places: [ReviewSurgery.place([surgery.beads[index]])], focus: id)
    case .reject(let id):
      let index = try surgery.index(of: id)
      let place = surgery.beads[index]
      if place.bead.counterpart != nil { return parting(index, surgery) }
      surgery.beads[index].bead.isConfirmed = false
      return Revision(
        beads: surgery.beads, places: [(place.source, place.target)],
        rejected: [RejectedPair(source: place.source, target: place.target)])
    case .move(let bead, let side, let edge): return try moving(bead, side, edge, surgery)
    case .merge(let bead): return try merging(bead, surgery)
    case .split(let bead, let source, let target): return try splitting(bead, source, target, surgery)
    case .unlink(let id):
      let index = try surgery.index(of: id)
      let place = surgery.beads[index]
      if place.bead.counterpart != nil { return parting(index, surgery) }
      guard !place.isNull else { throw .indivisible }
      let end = place.target.lowerBound
      let first = surgery.newBead(place.source, end..<end, isConfirmed: true)
      let second = surgery.newBead(
        place.source.upperBound..<place.source.upperBound, place.target, isConfirmed: true)
      surgery.beads.replaceSubrange(index...index, with: [first, second])
      return Revision(beads: surgery.beads, places: [(place.source, place.target)], focus: first.bead.id)
    case .link(let source, let target): return try linking(source, target, surgery)
    case .alone(let side, let segments):
      let range = try checked(segments, side)
      let own = surgery.isolating(range, of: side)
      return Revision(
        beads: own.beads, places: [side == .source ? (range, own.place) : (own.place, range)], focus: own.bead.bead.id)
    case .cut(let side, let segment, let offset): return try cutting(side, segment, offset, surgery)
    case .join(let side, let segment): return try joining(side, segment, surgery)
    case .correct(let side, let segment, let text): return try correcting(side, segment, text, surgery)
    case .leaveOut(let bead, let isLeftOut):
      let index = try surgery.index(of: bead)
      surgery.beads[index].bead.isLeftOut = isLeftOut
      return Revision(beads: surgery.beads, focus: bead)
    case .note(let bead, let text):
      let index = try surgery.index(of: bead)
      guard text.utf8.count <= Self.longestText else { throw .badText }
      surgery.beads[index].bead.note = text.isEmpty ? nil : text
      return Revision(beads: surgery.beads, focus: bead)
    }
  }

  /// A segment's range in place of its first and last numbers.
  private func checked(_ segments: ClosedRange<Int>, _ side: PairSide) throws(ReviewError) -> Range<Int> {
    guard segments.lowerBound >= 0, segments.upperBound < self[side].segments.count else { throw .noSegments }
    return segments.lowerBound..<segments.upperBound + 1
  }

  private func confirming(_ index: Int, _ surgery: ReviewSurgery) throws(ReviewError) -> Revision {
    var surgery = surgery
    surgery.beads[index].bead.isConfirmed = true
    let place = surgery.beads[index]
    // Both halves of a moved passage are one pair.
    if let other = place.bead.counterpart.flatMap({ id in surgery.beads.firstIndex { $0.bead.id == id } }) {
      surgery.beads[other].bead.isConfirmed = true
    }
    let pair = RejectedPair(source: place.source, target: place.target)
    return Revision(
      beads: surgery.beads, places: [(place.source, place.target)], restored: rejected.contains(pair) ? [pair] : [],
      focus: place.bead.id, isDone: true)
  }

  private func confirming(
    _ surgery: ReviewSurgery, around index: Int?, where isMeant: (Int, PlacedBead) -> Bool
  ) -> Revision {
    var surgery = surgery
    for index in surgery.beads.indices where isMeant(index, surgery.beads[index]) {
      surgery.beads[index].bead.isConfirmed = true
    }
    guard let index else { return Revision(beads: surgery.beads) }
    let next = min(index + 1, surgery.beads.count - 1)
    return Revision(
      beads: surgery.beads, places: [ReviewSurgery.place([surgery.beads[next]])], focus: surgery.beads[index].bead.id,
      isDone: true)
  }

  /// A moved passage that is none: both halves are open again.
  private func parting(_ index: Int, _ surgery: ReviewSurgery) -> Revision {
    var surgery = surgery
    var places = [surgery.beads[index]]
    if let id = surgery.beads[index].bead.counterpart, let other = surgery.beads.firstIndex(where: { $0.bead.id == id })
    {
      places.append(surgery.beads[other])
      surgery.beads[other].bead.counterpart = nil
      surgery.beads[other].bead.isConfirmed = false
    }
    surgery.beads[index].bead.counterpart = nil
    surgery.beads[index].bead.isConfirmed = false
    return Revision(
      beads: surgery.beads, places: places.map { ($0.source, $0.target) }, focus: surgery.beads[index].bead.id)
  }

  private func moving(
    _ id: Int, _ side: PairSide, _ edge: ReviewAnswer.BeadEnd, _ surgery: ReviewSurgery
  ) throws(ReviewError) -> Revision {
    var surgery = surgery
    let index = try surgery.index(of: id)
    let other = edge == .first ? index - 1 : index + 1
    guard surgery.beads.indices.contains(other) else { throw .noNeighbour }
    var (place, neighbour) = (surgery.beads[index], surgery.beads[other])
    guard !place[side].isEmpty else { throw .noSegments }
    guard place.bead.counterpart == nil, neighbour.bead.counterpart == nil else { throw .isMoved }
    if edge == .first {
      neighbour[side] = neighbour[side].lowerBound..<place[side].lowerBound + 1
      place[side] = place[side].lowerBound + 1..<place[side].upperBound
    } else {
      neighbour[side] = place[side].upperBound - 1..<neighbour[side].upperBound
      place[side] = place[side].lowerBound..<place[side].upperBound - 1
    }
    place.bead.isConfirmed = true
    neighbour.bead.isConfirmed = true
    var changed = edge == .first ? [neighbour, place] : [place, neighbour]
    changed.removeAll { $0.source.isEmpty && $0.target.isEmpty }
    surgery.beads.replaceSubrange(min(index, other)...max(index, other), with: changed)
    return revision(with: surgery.beads, changed, focus: changed.contains { $0.bead.id == id } ? id : neighbour.bead.id)
  }

  private func merging(_ id: Int, _ surgery: ReviewSurgery) throws(ReviewError) -> Revision {
    var surgery = surgery
    let index = try surgery.index(of: id)
    guard index + 1 < surgery.beads.count else { throw .noNeighbour }
    var (first, second) = (surgery.beads[index], surgery.beads[index + 1])
    guard first.bead.counterpart == nil, second.bead.counterpart == nil else { throw .isMoved }
    first.source = first.source.lowerBound..<second.source.upperBound
    first.target = first.target.lowerBound..<second.target.upperBound
    first.bead.isConfirmed = true
    first.bead.note = [first.bead.note, second.bead.note].compactMap(\.self).joined(separator: "\n")
    if first.bead.note == "" { first.bead.note = nil }
    surgery.beads.replaceSubrange(index...index + 1, with: [first])
    return revision(with: surgery.beads, [first], focus: id)
  }

  private func splitting(
    _ id: Int, _ source: Int?, _ target: Int?, _ surgery: ReviewSurgery
  ) throws(ReviewError) -> Revision {
    var surgery = surgery
    let index = try surgery.index(of: id)
    let place = surgery.beads[index]
    guard place.bead.counterpart == nil,
      place.source.count + place.target.count > 2 || place.isNull && place.source.count + place.target.count > 1
    else { throw .indivisible }
    guard let k = source ?? (place.source.isEmpty ? 0 : nil), let l = target ?? (place.target.isEmpty ? 0 : nil) else {
      // The aligner says where, within what the bead held.
      surgery.beads[index].bead.isConfirmed = false
      let boundaries = [
        (place.source.lowerBound, place.target.lowerBound), (place.source.upperBound, place.target.upperBound),
      ]
      .map { Anchor(source: $0.0..<$0.0, target: $0.1..<$0.1) }
      return Revision(
        beads: surgery.beads, places: [(place.source, place.target)],
        rejected: [RejectedPair(source: place.source, target: place.target)], boundaries: boundaries)
    }
    guard (0...place.source.count).contains(k), (0...place.target.count).contains(l), k + l > 0,
      k + l < place.source.count + place.target.count
    else { throw .indivisible }
    let (i, j) = (place.source.lowerBound + k, place.target.lowerBound + l)
    var first = place
    (first.source, first.target) = (place.source.lowerBound..<i, place.target.lowerBound..<j)
    first.bead.isConfirmed = true
    let second = surgery.newBead(i..<place.source.upperBound, j..<place.target.upperBound, isConfirmed: true)
    surgery.beads.replaceSubrange(index...index, with: [first, second])
    return revision(with: surgery.beads, [first, second], focus: id)
  }

  private func linking(
    _ source: ClosedRange<Int>, _ target: ClosedRange<Int>, _ surgery: ReviewSurgery
  ) throws(ReviewError) -> Revision {
    let (source, target) = (try checked(source, .source), try checked(target, .target))
    var trial = surgery
    let linking = trial.linking(source, target)
    // Beads that lie across the link, none of whose segments it takes.
    let crossed = linking.dissolved.filter { !$0.source.overlaps(source) && !$0.target.overlaps(target) }
    let isElsewhere =
      crossed.contains { $0.bead.isConfirmed && !$0.isNull }
      || crossed.reduce(0) { $0 + ($1.isNull ? 0 : max(0, $1.bead.confidence - 0.5)) } > Self.mostCrossed
    guard isElsewhere else {
      let hull = ReviewSurgery.place(linking.dissolved)
      return revision(
        with: linking.beads, [linking.bead], focus: linking.bead.bead.id,
        around: linking.dissolved.isEmpty ? (source, target) : hull)
    }
    var surgery = surgery
    var own = surgery.isolating(source, of: .source)
    surgery.beads = own.beads
    var other = surgery.isolating(target, of: .target)
    let places = [(source, own.place), (other.place, target)]
    own.bead.bead.counterpart = other.bead.bead.id
    other.bead.bead.counterpart = own.bead.bead.id
    surgery.beads = other.beads.map { place in
      var place = place
      if place.bead.id == own.bead.bead.id { place.bead.counterpart = other.bead.bead.id }
      if place.bead.id == other.bead.bead.id { place.bead.counterpart = own.bead.bead.id }
      return place
    }
    return Revision(beads: surgery.beads, places: places, focus: own.bead.bead.id)
  }

  /// A link that crosses more than so many sure beads is of a passage that moved.
  private static let mostCrossed = 1.0

  /// Beads that a person has made: what was rejected of them is so no longer.
  private func revision(
    with beads: [PlacedBead], _ changed: [PlacedBead], focus: Int,
    around place: (source: Range<Int>, target: Range<Int>)? = nil
  ) -> Revision {
    let pairs = changed.map { RejectedPair(source: $0.source, target: $0.target) }.filter(rejected.contains)
    return Revision(
      beads: beads, places: [place ?? ReviewSurgery.place(changed)], restored: pairs, focus: focus)
  }
}
