/// Where a stretch of a document's text starts in the file, where the text is not the file's from end to end: what is
/// left out (a hyphen and the end of its line inside a word) and what stands elsewhere (the second line of a table's cell)
/// must not lead to wrong lines, columns and offsets.
public struct FilePlace: Hashable, Sendable {
  /// UTF-8 offset in the document.
  public var offset: Int
  /// In the file's text, in code points from 0.
  public var codePoint: Int
  /// From 1.
  public var line: Int
  /// In code points from 1.
  public var column: Int

  /// A stretch that starts at `offset` of the document.
  public init(offset: Int, codePoint: Int, line: Int, column: Int) {
    (self.offset, self.codePoint, self.line, self.column) = (offset, codePoint, line, column)
  }
}

extension Document {
  /// The place of the stretch that `offset` lies in; nil where all of the text is the file's, or before the first.
  /// Logarithmic.
  package func filePlace(of offset: Int) -> FilePlace? {
    var (low, high) = (0, filePlaces.count)
    while low < high {
      let middle = (low + high) / 2
      if filePlaces[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? filePlaces[low - 1] : nil
  }

  /// The code points of `range` in the file's text. Linear in the length of a line.
  package func codePointsInFile(of range: Range<Int>) -> (start: Int, end: Int)? {
    func place(_ offset: Int) -> Int? {
      filePlace(of: offset).map { place in
        place.codePoint + utf8[place.offset..<offset].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      }
    }
    guard let start = place(range.lowerBound), !range.isEmpty else { return place(range.lowerBound).map { ($0, $0) } }
    // By its last character: what follows it may stand elsewhere.
    var last = range.upperBound - 1
    while last > range.lowerBound, utf8[last] & 0xC0 == 0x80 { last -= 1 }
    return place(last).map { (start, $0 + 1) }
  }
}
