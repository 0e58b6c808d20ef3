/// From UTF-8 offsets to code point offsets in one text.
///
/// A count is kept every 1024 bytes: 1% of the text's size, and a look-up counts half as many bytes on average.
package struct CodePointOffsets: Sendable {
  private static let stride = 1024
  private let utf8: [UInt8]
  private let counts: [Int]

  /// - Complexity: linear.
  package init(utf8: [UInt8]) {
    self.utf8 = utf8
    var counts = [0]
    counts.reserveCapacity(utf8.count / Self.stride + 1)
    var start = 0
    while start + Self.stride <= utf8.count {
      counts.append(counts[counts.count - 1] + Self.starts(in: utf8[start..<start + Self.stride]))
      start += Self.stride
    }
    self.counts = counts
  }

  /// How many code points stand before the UTF-8 offset `offset`, at a character boundary; beyond the text, all.
  package func codePoints(at offset: Int) -> Int {
    let offset = min(max(offset, 0), utf8.count)
    let mark = offset / Self.stride
    return counts[mark] + Self.starts(in: utf8[mark * Self.stride..<offset])
  }

  /// Bytes that start a code point: all but 10xxxxxx.
  private static func starts(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
