import Bitext
import Files

/// One document of a bitext, with what it takes to count its code points.
struct JSONSide: Sendable {
  let text: SegmentedDocument
  private let offsets: CodePointOffsets

  /// - Complexity: linear.
  init(_ text: SegmentedDocument) {
    self.text = text
    offsets = CodePointOffsets(utf8: text.document.utf8)
  }

  /// `range`, UTF-8 offsets, in code points of what was read.
  func codePoints(of range: Range<Int>) -> (start: Int, end: Int) {
    text.document.codePointsInFile(of: range)
      ?? (offsets.codePoints(at: range.lowerBound), offsets.codePoints(at: range.upperBound))
  }

  /// `range`, UTF-8 offsets, without the ASCII white space at its ends.
  func visible(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    while start < end, isSpace(text.document.utf8[start]) { start += 1 }
    while end > start, isSpace(text.document.utf8[end - 1]) { end -= 1 }
    return start..<end
  }
}
