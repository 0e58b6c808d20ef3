/// Finds tags in XML; comments, CDATA sections and declarations are passed over.
struct TagScanner {
  struct Tag {
    enum Kind { case opening, closing, alone }
    var name: String
    var kind: Kind
    var range: Range<Int>
  }

  private let bytes: [UInt8]
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next tag from `start` on.
  func tag(from start: Int) -> Tag? {
    var place = start
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")), open + 1 < bytes.count {
      switch bytes[open + 1] {
      case UInt8(ascii: "!") where starts(with: "<!--", at: open): place = end("-->", from: open + 4)
      case UInt8(ascii: "!") where starts(with: "<![CDATA[", at: open): place = end("]]>", from: open + 9)
      case UInt8(ascii: "?"): place = end("?>", from: open + 2)
      case UInt8(ascii: "!"): place = end(">", from: open + 2)
      default: return tag(at: open)
      }
    }
    return nil
  }

  /// Behind the tag that closes the element that `tag` opens.
  func end(of tag: Tag) -> Int? {
    guard tag.kind == .opening else { return tag.range.upperBound }
    var (depth, place) = (1, tag.range.upperBound)
    while let next = self.tag(from: place) {
      place = next.range.upperBound
      guard next.name == tag.name else { continue }
      depth += next.kind == .opening ? 1 : next.kind == .closing ? -1 : 0
      if depth == 0 { return place }
    }
    return nil
  }

  private func tag(at open: Int) -> Tag? {
    let isClosing = bytes[open + 1] == UInt8(ascii: "/")
    let start = open + (isClosing ? 2 : 1)
    var (place, quote): (Int, UInt8?) = (start, nil)
    while place < bytes.count {
      let byte = bytes[place]
      if let mark = quote {
        if byte == mark { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      place += 1
    }
    guard place < bytes.count else { return nil }
    let name = bytes[start..<place].prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    let isAlone = !isClosing && bytes[place - 1] == UInt8(ascii: "/")
    return Tag(
      name: String(decoding: name, as: UTF8.self), kind: isClosing ? .closing : isAlone ? .alone : .opening,
      range: open..<(place + 1))
  }

  private func starts(with mark: StaticString, at place: Int) -> Bool {
    place + mark.utf8CodeUnitCount <= bytes.count
      && mark.withUTF8Buffer { bytes[place..<(place + $0.count)].elementsEqual($0) }
  }

  /// Behind the next `mark`; the end where there is none.
  private func end(_ mark: StaticString, from start: Int) -> Int {
    var place = start
    while place < bytes.count {
      if starts(with: mark, at: place) { return place + mark.utf8CodeUnitCount }
      place += 1
    }
    return bytes.count
  }
}
