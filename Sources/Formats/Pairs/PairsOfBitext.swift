import Bitext

extension Bitext {
  /// The beads as pairs of texts, null beads with one side empty, with the place of each text in its document.
  ///
  /// Linear in the length of both texts.
  public func pairs() -> [BitextPair] {
    var (sources, targets) = (Columns(source.document), Columns(target.document))
    var pairs = beads.enumerated().map { index, bead in
      var pair = BitextPair(
        index: index, source: source.side(bead.source, &sources),
        target: BitextPair.Side(text: "", language: target.document.language), confidence: bead.confidence)
      pair.kind = bead.kind
      if bead.isMoved { pair.isMoved = true }
      return pair
    }
    for index in beads.indices.sorted(by: { beads[$0].target.lowerBound < beads[$1].target.lowerBound }) {
      pairs[index].target = target.side(beads[index].target, &targets)
    }
    return pairs
  }
}

extension SegmentedDocument {
  /// The text of `segments` as `text(of:)` joins them, with an anchor wherever the two part.
  fileprivate func side(_ segments: Range<Int>, _ columns: inout Columns) -> BitextPair.Side {
    var side = BitextPair.Side(text: text(of: segments), language: document.language)
    side.positions = document.positions
    guard let first = segments.first else { return side }
    guard document.positions == .text else {
      side.anchors = [BitextPair.Anchor(line: self.segments[first].line)]
      return side
    }
    let shown = Array(side.text.utf8)
    let last = segments.upperBound - 1
    // What is shown leaves out and folds white space, and nothing else: the two are walked side by side.
    var position = self.segments[segments.lowerBound].range.lowerBound
    let end = self.segments[last].range.upperBound
    var (offset, isApart) = (0, true)
    while offset < shown.count, position < end {
      while position < end, Columns.isSpace(document.utf8[position]), shown[offset] != document.utf8[position] {
        position += 1
        isApart = true
      }
      guard position < end else { break }
      if columns.isStart(position) { isApart = true }
      if shown[offset] == 0x20, document.utf8[position] != 0x20 {
        offset += 1
        isApart = true
        continue
      }
      if isApart {
        let place = columns.place(of: position)
        side.anchors.append(BitextPair.Anchor(offset: offset, line: place.line, column: place.column))
        isApart = false
      }
      offset += 1
      position += 1
    }
    return side
  }
}

/// Lines and columns of ascending positions of a document.
private struct Columns {
  private let utf8: [UInt8]
  private let filePlaces: [FilePlace]
  private var (position, line, column) = (0, 1, 1)
  /// How many of `filePlaces` lie before `position` or at it.
  private var passed = 0

  init(_ document: Document) { (utf8, filePlaces) = (document.utf8, document.filePlaces) }

  /// Whether a stretch from elsewhere in the file starts at `offset`, which is not before the last one asked for.
  mutating func isStart(_ offset: Int) -> Bool {
    while passed < filePlaces.count, filePlaces[passed].offset < offset { take() }
    return passed < filePlaces.count && filePlaces[passed].offset == offset
  }

  private mutating func take() {
    (position, line, column) = (filePlaces[passed].offset, filePlaces[passed].line, filePlaces[passed].column)
    passed += 1
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Of a UTF-8 offset not before the last one asked for; columns in code points from 1.
  mutating func place(of offset: Int) -> (line: Int, column: Int) {
    while passed < filePlaces.count, filePlaces[passed].offset <= offset { take() }
    while position < offset {
      let length = utf8.withUnsafeBufferPointer { Characters.lineEndLength(at: position, in: $0) }
      if length > 0 {
        (line, column, position) = (line + 1, 1, position + length)
      } else {
        if utf8[position] & 0xC0 != 0x80 { column += 1 }
        position += 1
      }
    }
    // An offset inside a character or a line end belongs to what starts before it.
    return (line, column)
  }
}
