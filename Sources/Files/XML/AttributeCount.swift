import Glibc

/// Watches the tags of XML or HTML go by, for an element with more attributes than a parser should be given: libxml2
/// compares each attribute of an element with all others.
///
/// Takes the bytes of any encoding that has ASCII for its marks, UTF-16 included, in pieces as they come.
package struct AttributeCount {
  /// Attributes of an element; the formats that are read know thirty.
  package static let limit = 1_000

  private enum State {
    case text
    /// Behind `<`, `<!`; inside of a tag; inside of a value, up to this mark.
    case opened, declared, tag
    case value(UInt8)
    /// Up to `-->` or `]]>`, and how many of the repeated marks are there.
    case passed(UInt8, Int)
    /// The contents of a script or a style of HTML, up to `</`; whether `<` was there.
    case raw(Bool)
  }

  private let isHTML: Bool
  private var state = State.text
  private var count = 0
  private var line = 1
  private var tagLine = 1
  /// The first bytes of the element's name, in lower case; nil behind it.
  private var name: [UInt8]? = []
  private var isRaw = false
  private var isBehindSpace = false
  private var isBehindEquals = false

  package init(html: Bool = false) { isHTML = html }

  /// Looks at a whole document.
  /// - Throws: `ReadingError` where an element has too many attributes.
  package static func check(_ markup: [UInt8], named name: String, html: Bool = false) throws(ReadingError) {
    var count = AttributeCount(html: html)
    guard let line = markup.withUnsafeBytes({ count.lineOfTooMany(in: $0) }) else { return }
    throw ReadingError(name: name, reason: .tooManyAttributes(line: line, limit: limit))
  }

  /// Takes the next bytes; the line, from 1, on which an element with too many attributes starts, if one does.
  package mutating func lineOfTooMany(in bytes: UnsafeRawBufferPointer) -> Int? {
    var index = 0
    while index < bytes.count {
      if case .text = state {
        guard let start = bytes.baseAddress, let found = memchr(start + index, 0x3C, bytes.count - index) else {
          countLines(bytes[index...])
          return nil
        }
        let end = UnsafeRawPointer(found) - start
        countLines(bytes[index..<end])
        (state, index) = (.opened, end + 1)
        continue
      }
      let byte = bytes[index]
      index += 1
      // Half of an ASCII character in UTF-16.
      if byte == 0 { continue }
      if byte == 0x0A { line += 1 }
      take(byte)
      if count > Self.limit { return tagLine }
    }
    return nil
  }

  private mutating func countLines(_ bytes: Slice<UnsafeRawBufferPointer>) {
    let piece = UnsafeRawBufferPointer(rebasing: bytes)
    guard let start = piece.baseAddress else { return }
    var place = 0
    while let found = memchr(start + place, 0x0A, piece.count - place) {
      line += 1
      place = UnsafeRawPointer(found) - start + 1
    }
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .text: break
    case .opened:
      switch byte {
      case UInt8(ascii: "!"): state = .declared
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...:
        (state, count, tagLine, name) = (.tag, 0, line, isHTML ? [byte | 0x20] : nil)
        (isRaw, isBehindSpace, isBehindEquals) = (false, false, false)
      default: state = .text
      }
    case .declared:
      state =
        byte == UInt8(ascii: "-")
        ? .passed(byte, -1) : byte == UInt8(ascii: "[") ? .passed(UInt8(ascii: "]"), 0) : .text
    case .passed(let mark, let found):
      if byte == mark {
        state = .passed(mark, min(2, found + 1))
      } else if byte == UInt8(ascii: ">"), found == 2 {
        state = .text
      } else if found != 0 {
        state = .passed(mark, 0)
      }
    case .raw(let isOpen):
      state = isOpen && byte == UInt8(ascii: "/") ? .text : .raw(byte == UInt8(ascii: "<"))
    case .value(let mark): if byte == mark { state = .tag }
    case .tag: takeOfTag(byte)
    }
  }

  private mutating func takeOfTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"):
      endName()
      state = isRaw ? .raw(false) : .text
    case 0x20, 0x09, 0x0A, 0x0D:
      endName()
      isBehindSpace = true
    case UInt8(ascii: "="): (isBehindEquals, isBehindSpace) = (true, false)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      // The next attribute may follow without a space.
      if isBehindEquals { state = .value(byte) }
      (isBehindEquals, isBehindSpace) = (false, true)
    case UInt8(ascii: "/"): endName()
    default:
      if isBehindSpace, !isBehindEquals { count += 1 }
      if isBehindSpace || isBehindEquals { (isBehindSpace, isBehindEquals) = (false, false) }
      if let count = name?.count, count < 8 { name?.append(byte | 0x20) }
    }
  }

  private mutating func endName() {
    guard let known = name else { return }
    isRaw = known.elementsEqual("script".utf8) || known.elementsEqual("style".utf8)
    name = nil
  }
}
