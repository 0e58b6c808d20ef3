import Bitext

/// Answers that change the segments themselves.
extension ReviewState {
  /// The longest text that a person may write, in bytes.
  static let longestText = 100_000

  private func index(of segment: Int, _ side: PairSide, in beads: [PlacedBead]) -> Int? {
    beads.firstIndex { $0[side].contains(segment) }
  }

  func cutting(
    _ side: PairSide, _ segment: Int, _ offset: Int, _ surgery: ReviewSurgery
  ) throws(ReviewError) -> Revision {
    let text = self[side]
    guard text.segments.indices.contains(segment), let index = index(of: segment, side, in: surgery.beads) else {
      throw .noSegments
    }
    let shown = text.text(of: segment)
    let units = shown.utf16
    guard offset > 0, offset < units.count,
      let place = units.index(units.startIndex, offsetBy: offset).samePosition(in: shown.unicodeScalars)
    else { throw .noPlaceToCut }
    let (before, after) = (shown[..<place], shown[place...])
    guard before.contains(where: { !$0.isWhitespace }), after.contains(where: { !$0.isWhitespace }) else {
      throw .noPlaceToCut
    }
    let at = text.offsets(ofTextOf: segment)[before.utf8.count]
    let old = text.segments[segment]
    let line = old.line + text.document.utf8[old.range.lowerBound..<at].count { $0 == 0x0A }
    let parts = [
      Segment(range: old.range.lowerBound..<at, block: old.block, line: old.line),
      Segment(
        range: at..<old.range.upperBound, block: old.block,
        line: text.document.positions.areLines ? line : old.line),
    ]
    var beads = surgery.beads
    beads[index][side] = beads[index][side].lowerBound..<beads[index][side].upperBound + 1
    let edit = SegmentEdit(
      side: side, at: segment, old: [.init(old)], new: parts.map(SegmentEdit.Boundary.init))
    return edited(ReviewSurgery.placed(beads), [index], edit)
  }

  func joining(_ side: PairSide, _ segment: Int, _ surgery: ReviewSurgery) throws(ReviewError) -> Revision {
    let text = self[side]
    guard text.segments.indices.contains(segment), segment + 1 < text.segments.count else { throw .noNeighbour }
    guard let first = index(of: segment, side, in: surgery.beads),
      let second = index(of: segment + 1, side, in: surgery.beads)
    else { throw .noSegments }
    guard first == second || surgery.beads[second].bead.counterpart == nil || surgery.beads[second][side].count > 1
    else { throw .isMoved }
    let (one, other) = (text.segments[segment], text.segments[segment + 1])
    let joined = Segment(
      range: one.range.lowerBound..<other.range.upperBound, block: one.block, line: one.line)
    var beads = surgery.beads
    let place = beads[second][side]
    beads[second][side] = place.lowerBound + 1..<place.upperBound
    if first != second {
      beads[first].bead.isConfirmed = false
      beads[second].bead.isConfirmed = false
    }
    var touched = [first, second]
    if beads[second].source.isEmpty, beads[second].target.isEmpty {
      beads.remove(at: second)
      touched = [first]
    }
    let edit = SegmentEdit(
      side: side, at: segment, old: [.init(one), .init(other)], new: [.init(joined)])
    return edited(ReviewSurgery.placed(beads), touched, edit)
  }

  func correcting(
    _ side: PairSide, _ segment: Int, _ corrected: String, _ surgery: ReviewSurgery
  ) throws(ReviewError) -> Revision {
    let text = self[side]
    guard text.segments.indices.contains(segment), let index = index(of: segment, side, in: surgery.beads) else {
      throw .noSegments
    }
    let isText = corrected.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80..<0xA0).contains(scalar.value)
        && scalar.value & 0xFFFE != 0xFFFE
    }
    guard isText, corrected.utf8.count <= Self.longestText, corrected.contains(where: { !$0.isWhitespace }) else {
      throw .badText
    }
    let (old, new) = (Array(text.text(of: segment).unicodeScalars), Array(corrected.unicodeScalars))
    var first = 0
    while first < min(old.count, new.count), old[first] == new[first] { first += 1 }
    var last = 0
    while last < min(old.count, new.count) - first, old[old.count - 1 - last] == new[new.count - 1 - last] { last += 1 }
    func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      var string = String.UnicodeScalarView()
      string.append(contentsOf: scalars)
      return String(string)
    }
    let offsets = text.offsets(ofTextOf: segment)
    let start = offsets[string(old[..<first]).utf8.count]
    let end = offsets[string(old[..<(old.count - last)]).utf8.count]
    let replacement = SegmentEdit.Replacement(
      offset: start, old: String(decoding: text.document.utf8[start..<max(start, end)], as: UTF8.self),
      new: string(new[first..<new.count - last]))
    // The boundaries are those that the segment has then.
    let replaced = text.replacing(start..<max(start, end), with: replacement.new)
    let edit = SegmentEdit(
      side: side, at: segment, old: [.init(text.segments[segment])], new: [.init(replaced.segments[segment])],
      text: replacement)
    return edited(surgery.beads, [index], edit)
  }

  /// Beads after an edit: those that nobody has confirmed are aligned anew.
  private func edited(_ beads: [PlacedBead], _ touched: [Int], _ edit: SegmentEdit) -> Revision {
    let open = touched.map { beads[$0] }.filter { !$0.bead.isConfirmed && $0.bead.counterpart == nil }
    return Revision(
      beads: beads, places: open.isEmpty ? [] : [ReviewSurgery.place(open)], edit: edit,
      focus: touched.first.map { beads[$0].bead.id })
  }
}
