import Bitext

/// Where two states of a document differ: all segments before it and all behind it are the same.
struct SegmentChange {
  /// The segments that were replaced, and those that replace them.
  let former: Range<Int>
  let new: Range<Int>
  private let formerCount: Int

  /// O(bytes).
  init(from old: SegmentedDocument, to new: SegmentedDocument) {
    let (m, n) = (old.segments.count, new.segments.count)
    func areSame(_ i: Int, _ j: Int) -> Bool {
      old.document.utf8[old.segments[i].range] == new.document.utf8[new.segments[j].range]
        && old.startsBlock(i) == new.startsBlock(j)
    }
    var start = 0
    while start < min(m, n), areSame(start, start) { start += 1 }
    var end = 0
    while end < min(m, n) - start, areSame(m - 1 - end, n - 1 - end) { end += 1 }
    (former, self.new, formerCount) = (start..<m - end, start..<n - end, m)
  }

  /// Whether any of these former segments, or a place between or beside them, changed.
  func touches(_ segments: Range<Int>) -> Bool {
    !(former.isEmpty && new.isEmpty) && former.lowerBound <= segments.upperBound
      && segments.lowerBound <= former.upperBound
  }

  /// Where former segments are now, with all that came between them.
  func placed(_ segments: Range<Int>) -> Range<Int> {
    let difference = new.count - former.count
    let (first, end) = (segments.lowerBound, segments.upperBound)
    let newEnd =
      end == formerCount || end >= former.upperBound && end > former.lowerBound
      ? end + difference : end <= former.lowerBound ? end : new.upperBound
    let newFirst =
      first <= former.lowerBound ? first : first >= former.upperBound ? first + difference : former.lowerBound
    return newFirst..<max(newFirst, newEnd)
  }
}

extension SegmentedDocument {
  /// The kind of the block that a segment starts; nil where it goes on with one.
  fileprivate func startsBlock(_ index: Int) -> Block.Kind? {
    let block = segments[index].block
    return index > 0 && segments[index - 1].block == block ? nil : document.blocks[block].kind
  }
}
