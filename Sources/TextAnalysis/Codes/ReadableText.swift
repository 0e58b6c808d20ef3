/// A text as its words are read: without soft hyphens, which belong to no word, and the marks of keys in menus, and with
/// a space for each escape by a letter, which no word starts with (`\nLine`).
package struct ReadableText {
  /// What is read.
  package private(set) var bytes: [UInt8] = []
  /// Where each of `bytes` stands in the text.
  private var places: [Int32] = []

  /// Nil where the text is read as it is.
  package init?(_ text: UnsafeBufferPointer<UInt8>, codes: [Code]) {
    let isMarked = text.contains { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "&") }
    let marks = isMarked ? keyMarks(in: text, codes: codes) : []
    let hasSoftHyphen = text.contains(0xAD) && text.indices.contains { Self.isSoftHyphen(text, $0) }
    guard hasSoftHyphen || !marks.isEmpty || codes.contains(where: { $0.kind == .escape }) else { return nil }
    bytes.reserveCapacity(text.count)
    places.reserveCapacity(text.count)
    var (place, mark, code) = (0, 0, 0)
    while place < text.count {
      while code < codes.count, codes[code].range.upperBound <= place { code += 1 }
      if mark < marks.count, marks[mark] == place {
        mark += 1
        place += 1
      } else if Self.isSoftHyphen(text, place) {
        place += 2
      } else {
        let isEscape =
          code < codes.count && codes[code].kind == .escape && codes[code].range.contains(place)
          && Self.isLetter(text[codes[code].range.lowerBound + 1])
        bytes.append(isEscape ? 0x20 : text[place])
        places.append(Int32(clamping: place))
        place += 1
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isSoftHyphen(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    text[place] == 0xC2 && place + 1 < text.count && text[place + 1] == 0xAD
  }

  /// The codes of the text, by their places in `bytes`.
  package func codes(_ codes: [Code]) -> [Code] {
    var index = 0
    func offset(of place: Int) -> Int {
      while index < places.count, places[index] < place { index += 1 }
      return index
    }
    return codes.map { Code(kind: $0.kind, range: offset(of: $0.range.lowerBound)..<offset(of: $0.range.upperBound)) }
  }

  /// Where a range of `bytes` that is not empty stands in the text.
  package func placeInText(of range: Range<Int>) -> Range<Int> {
    Int(places[range.lowerBound])..<Int(places[range.upperBound - 1]) + 1
  }
}
