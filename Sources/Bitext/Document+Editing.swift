extension SegmentedDocument {
  /// The same document with other characters in the place of `range`, and everything behind it where it then stands.
  ///
  /// What lies inside the range (inline codes, places of the file) comes to its end. Linear.
  /// - Parameter range: UTF-8 offsets of whole characters.
  package func replacing(_ range: Range<Int>, with text: String) -> SegmentedDocument {
    let change = text.utf8.count - range.count
    func moved(_ offset: Int) -> Int {
      if offset <= range.lowerBound { return offset }
      return offset >= range.upperBound ? offset + change : range.upperBound + change
    }
    func moved(_ range: Range<Int>) -> Range<Int> { moved(range.lowerBound)..<moved(range.upperBound) }
    var utf8 = document.utf8
    utf8.replaceSubrange(range, with: text.utf8)
    var edited = Document(
      name: document.name, language: document.language, utf8: utf8,
      blocks: document.blocks.map { Block(kind: $0.kind, range: moved($0.range), line: $0.line) })
    edited.codes = document.codes.map { code in
      var code = code
      code.range = moved(code.range)
      return code
    }
    edited.filePlaces = document.filePlaces.map { place in
      var place = place
      place.offset = moved(place.offset)
      return place
    }
    edited.positions = document.positions
    return SegmentedDocument(
      document: edited,
      segments: segments.map { Segment(range: moved($0.range), block: $0.block, line: $0.line) })
  }

  /// For each UTF-8 offset of `text(of: index)`, and for its end, the offset in the document.
  package func offsets(ofTextOf index: Int) -> [Int] {
    let range = segments[index].range
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    let bytes = document.utf8
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    var (offsets, at): ([Int], Int) = ([], start)
    while at < end {
      var runEnd = at
      while runEnd < end, isSpace(bytes[runEnd]) { runEnd += 1 }
      if runEnd > at, bytes[at..<runEnd].contains(where: isLineBreak) {
        offsets.append(at)
        at = runEnd
      } else {
        offsets.append(contentsOf: at..<max(runEnd, at + 1))
        at = max(runEnd, at + 1)
      }
    }
    return offsets + [end]
  }
}
