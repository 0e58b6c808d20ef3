/// A text cut where marks begin and end, shortened where it is long and nothing is marked.
package struct MarkedText {
  /// A stretch of the text.
  package struct Piece: Hashable {
    /// Characters of the text. Empty for a place where something is missing, and for a gap.
    package var bytes: ArraySlice<UInt8>
    /// The marks that cover it, in ascending order.
    package var marks: [Int]
    /// How many characters are left out here instead.
    package var omitted = 0
  }

  package private(set) var pieces: [Piece] = []

  /// More pieces than a reader would look at; what follows is left out.
  private static let mostPieces = 500

  /// - Parameters:
  ///   - marks: ranges, UTF-8 offsets, and the number of the mark; overlapping, empty and even wrong ones do no harm.
  ///   - context: of a text with more than eight times as many characters, how many are kept beside each mark.
  package init(_ text: String, marks: [(range: Range<Int>, mark: Int)], context: Int) {
    let bytes = Array(text.utf8)
    let marks = marks.map { (range: Self.whole($0.range, in: bytes), mark: $0.mark) }
    let cuts = Set(marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [0, bytes.count]).sorted()
    // Marks that cover the stretch at hand, kept up to date from cut to cut.
    let starts = marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var (next, open) = (0, [(range: Range<Int>, mark: Int)]())
    for (index, cut) in cuts.enumerated() {
      var places: [Int] = []
      while next < starts.count, starts[next].range.lowerBound == cut {
        if starts[next].range.isEmpty { places.append(starts[next].mark) } else { open.append(starts[next]) }
        next += 1
      }
      open.removeAll { $0.range.upperBound <= cut }
      if !places.isEmpty { pieces.append(Piece(bytes: [], marks: Set(places).sorted())) }
      guard index + 1 < cuts.count else { break }
      pieces.append(Piece(bytes: bytes[cut..<cuts[index + 1]], marks: Set(open.map(\.mark)).sorted()))
    }
    if bytes.count > 8 * context { shorten(to: context) }
  }

  /// `range` inside the text and at boundaries of characters.
  private static func whole(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    func start(_ offset: Int) -> Int {
      var offset = min(max(offset, 0), bytes.count)
      while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      return offset
    }
    let lower = start(range.lowerBound)
    return lower..<max(lower, start(range.upperBound))
  }

  private mutating func shorten(to context: Int) {
    var short: [Piece] = []
    let hasMarks = pieces.contains { !$0.marks.isEmpty }
    for (index, piece) in pieces.enumerated() {
      guard short.count < Self.mostPieces else {
        short.append(Piece(bytes: [], marks: [], omitted: pieces[index...].reduce(0) { $0 + characters($1.bytes) }))
        break
      }
      let isMarked = !piece.marks.isEmpty
      let isNearStart = isMarked || index > 0 || !hasMarks
      let isNearEnd = isMarked || index + 1 < pieces.count
      let (head, tail) = cut(
        piece.bytes, head: isNearStart ? context * (isMarked ? 2 : hasMarks ? 1 : 4) : 0, tail: isNearEnd ? context : 0)
      guard head.endIndex < tail.startIndex else {
        short.append(piece)
        continue
      }
      if !head.isEmpty { short.append(Piece(bytes: head, marks: piece.marks)) }
      let omitted = characters(piece.bytes) - characters(head) - characters(tail)
      short.append(Piece(bytes: [], marks: piece.marks, omitted: omitted))
      if !tail.isEmpty { short.append(Piece(bytes: tail, marks: piece.marks)) }
    }
    pieces = short
  }

  /// The first and the last characters of `bytes`, so many of each.
  private func cut(
    _ bytes: ArraySlice<UInt8>, head: Int, tail: Int
  ) -> (head: ArraySlice<UInt8>, tail: ArraySlice<UInt8>) {
    var (end, count) = (bytes.startIndex, 0)
    while end < bytes.endIndex {
      if bytes[end] & 0xC0 != 0x80 {
        if count == head { break }
        count += 1
      }
      end += 1
    }
    var start = bytes.endIndex
    count = 0
    while start > bytes.startIndex, count < tail {
      start -= 1
      if bytes[start] & 0xC0 != 0x80 { count += 1 }
    }
    return (bytes[..<end], bytes[start...])
  }

  private func characters(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
