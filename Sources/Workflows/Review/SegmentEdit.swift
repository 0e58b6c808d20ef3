import Alignment
import Bitext

/// Segments of a text that were cut, joined or corrected.
struct SegmentEdit: Hashable, Sendable, Codable {
  var side: PairSide
  /// The first of the segments.
  var at: Int
  var old: [Boundary]
  var new: [Boundary]
  /// Characters that replace others; nil where only the boundaries are changed.
  var text: Replacement?

  /// A segment as the document has it: UTF-8 offsets, block and line.
  struct Boundary: Hashable, Sendable, Codable {
    var from: Int
    var to: Int
    var block: Int
    var line: Int

    init(_ segment: Segment) {
      (from, to, block, line) = (segment.range.lowerBound, segment.range.upperBound, segment.block, segment.line)
    }
  }

  /// Characters in the place of others.
  struct Replacement: Hashable, Sendable, Codable {
    /// UTF-8 offset in the document.
    var offset: Int
    var old: String
    var new: String
  }

  /// What takes it back.
  var inverse: SegmentEdit {
    SegmentEdit(
      side: side, at: at, old: new, new: old,
      text: text.map { Replacement(offset: $0.offset, old: $0.new, new: $0.old) })
  }
}

extension ReviewState {
  /// - Throws: `ForeignChange`.
  mutating func apply(_ edit: SegmentEdit) throws {
    var text = self[edit.side]
    if let replacement = edit.text {
      let range = replacement.offset..<replacement.offset + replacement.old.utf8.count
      guard range.lowerBound >= 0, range.upperBound <= text.document.utf8.count,
        text.document.utf8[range].elementsEqual(replacement.old.utf8)
      else { throw ForeignChange() }
      text = text.replacing(range, with: replacement.new)
    }
    let places = edit.at..<edit.at + edit.old.count
    guard edit.at >= 0, places.upperBound <= text.segments.count, !edit.new.isEmpty,
      edit.new.allSatisfy({
        0 <= $0.from && $0.from < $0.to && $0.to <= text.document.utf8.count && $0.block >= 0
          && $0.block < text.document.blocks.count
      })
    else { throw ForeignChange() }
    text.segments.replaceSubrange(
      places, with: edit.new.map { Segment(range: $0.from..<$0.to, block: $0.block, line: $0.line) })
    self[edit.side] = text
    let change = edit.new.count - edit.old.count
    if change != 0 {
      // What was rejected behind it has other numbers now; what holds it is no longer the same.
      func moved(_ range: Range<Int>) -> Range<Int>? {
        if range.lowerBound >= places.upperBound { return (range.lowerBound + change)..<(range.upperBound + change) }
        return range.overlaps(places) ? nil : range
      }
      var kept: Set<RejectedPair> = []
      for pair in rejected {
        var pair: RejectedPair? = pair
        switch edit.side {
        case .source:
          pair = pair.flatMap { old in moved(old.source).map { RejectedPair(source: $0, target: old.target) } }
        case .target:
          pair = pair.flatMap { old in moved(old.target).map { RejectedPair(source: old.source, target: $0) } }
        }
        if let pair { kept.insert(pair) }
      }
      rejected = kept
    }
  }
}
