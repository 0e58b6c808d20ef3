import Alignment
import Bitext

/// What an answer asks for, before the aligner has gone over the places that it touches.
struct Revision {
  var beads: [PlacedBead]
  /// Segments around which the rest is aligned anew.
  var places: [(source: Range<Int>, target: Range<Int>)] = []
  var rejected: [RejectedPair] = []
  var restored: [RejectedPair] = []
  /// Boundaries that hold for this answer alone.
  var boundaries: [Anchor] = []
  var edit: SegmentEdit?
  /// The bead that the answer was about.
  var focus: Int?
  /// Whether there is no more to do there, so that the person goes on with the next open bead.
  var isDone = false
}

/// Changes to a list of beads, which stay in order and hold every segment once.
struct ReviewSurgery {
  var beads: [PlacedBead]
  var nextID: Int

  init(_ state: ReviewState) {
    (beads, nextID) = (state.placed(), state.nextID)
  }

  mutating func newBead(_ source: Range<Int>, _ target: Range<Int>, isConfirmed: Bool) -> PlacedBead {
    defer { nextID += 1 }
    var bead = ReviewBead(id: nextID, source: source.count, target: target.count, confidence: isConfirmed ? 1 : 0.5)
    bead.isConfirmed = isConfirmed
    return PlacedBead(bead: bead, source: source, target: target)
  }

  /// A bead for each segment of a range, without counterpart, at a place of the other text.
  mutating func nulls(_ range: Range<Int>, of side: PairSide, at place: Int) -> [PlacedBead] {
    range.map { segment in
      let (own, other) = (segment..<segment + 1, place..<place)
      return newBead(side == .source ? own : other, side == .source ? other : own, isConfirmed: false)
    }
  }

  func index(of id: Int) throws(ReviewError) -> Int {
    guard let index = beads.firstIndex(where: { $0.bead.id == id }) else { throw .noBead }
    return index
  }

  /// The segments of one side of some beads, in order.
  private static func hull(_ beads: [PlacedBead], _ side: PairSide) -> Range<Int> {
    guard let first = beads.map({ $0[side].lowerBound }).min(), let last = beads.map({ $0[side].upperBound }).max()
    else { return 0..<0 }
    return first..<last
  }

  static func place(_ beads: [PlacedBead]) -> (source: Range<Int>, target: Range<Int>) {
    (hull(beads, .source), hull(beads, .target))
  }

  /// What became of a link.
  struct Linking {
    var beads: [PlacedBead]
    var bead: PlacedBead
    /// Those that could not stand beside it.
    var dissolved: [PlacedBead]
  }

  /// The beads with one of these segments confirmed, and those that lie across it dissolved.
  mutating func linking(_ source: Range<Int>, _ target: Range<Int>) -> Linking {
    let bead = newBead(source, target, isConfirmed: true)
    var (before, after, dissolved): ([PlacedBead], [PlacedBead], [PlacedBead]) = ([], [], [])
    for old in beads {
      let (s, t) = (old.source, old.target)
      let isBefore = s.lowerBound < source.lowerBound && !s.isEmpty || t.lowerBound < target.lowerBound && !t.isEmpty
      let isAfter = s.upperBound > source.upperBound && !s.isEmpty || t.upperBound > target.upperBound && !t.isEmpty
      let overlaps = s.overlaps(source) || t.overlaps(target)
      if !overlaps, isBefore != isAfter {
        if isBefore { before.append(old) } else { after.append(old) }
        continue
      }
      dissolved.append(old)
      for side in PairSide.allCases {
        let (own, taken) = (old[side], side == .source ? source : target)
        before += nulls(own.lowerBound..<min(own.upperBound, max(own.lowerBound, taken.lowerBound)), of: side, at: 0)
        after += nulls(max(own.lowerBound, min(own.upperBound, taken.upperBound))..<own.upperBound, of: side, at: 0)
      }
    }
    let all = before + [bead] + after
    return Linking(beads: Self.placed(all), bead: bead, dissolved: dissolved)
  }

  /// The beads with segments of a side in a confirmed one of their own, and the rest of those that held them as it is.
  mutating func isolating(_ range: Range<Int>, of side: PairSide) -> (
    beads: [PlacedBead], bead: PlacedBead, place: Range<Int>
  ) {
    let other: PairSide = side == .source ? .target : .source
    let own = newBead(
      side == .source ? range : 0..<0, side == .source ? 0..<0 : range, isConfirmed: true)
    var result: [PlacedBead] = []
    var (isPlaced, touched): (Bool, [PlacedBead]) = (false, [])
    for old in beads {
      guard old[side].overlaps(range) else {
        result.append(old)
        continue
      }
      touched.append(old)
      let before = old[side].lowerBound..<max(old[side].lowerBound, range.lowerBound)
      let after = min(old[side].upperBound, range.upperBound)..<old[side].upperBound
      if before.isEmpty, after.isEmpty {
        result += nulls(old[other], of: other, at: 0)
      } else {
        let kept = before.isEmpty ? after : before
        let rest = newBead(
          side == .source ? kept : old.source, side == .source ? old.target : kept, isConfirmed: false)
        if before.isEmpty, !isPlaced {
          result.append(own)
          isPlaced = true
        }
        result.append(rest)
      }
      if !isPlaced {
        result.append(own)
        isPlaced = true
      }
      if !before.isEmpty, !after.isEmpty { result += nulls(after, of: side, at: 0) }
    }
    return (Self.placed(result), own, Self.hull(touched, other))
  }

  /// The beads with places that follow from their order.
  static func placed(_ beads: [PlacedBead]) -> [PlacedBead] {
    var (i, j) = (0, 0)
    return beads.map { place in
      defer { (i, j) = (i + place.source.count, j + place.target.count) }
      return PlacedBead(
        bead: place.counted, source: i..<i + place.source.count, target: j..<j + place.target.count)
    }
  }
}
