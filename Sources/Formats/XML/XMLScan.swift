import Files

/// The tags and texts of XML in bytes that ``TMXReader`` or ``XLIFFReader`` gave, one after the other. Comments and
/// instructions are skipped.
///
/// Of such bytes it is known that one space stands before each attribute, that values are between `"`, and that `>`
/// stands for itself at ends of tags only. Linear.
package struct XMLScan {
  package enum Piece {
    /// Escaped text, up to the next tag.
    case text(Range<Int>)
    case start(XMLTag)
    case end(XMLTag)
  }

  private let xml: [UInt8]
  private var index: Int
  private let limit: Int

  package init(_ xml: [UInt8], _ range: Range<Int>) {
    (self.xml, index, limit) = (xml, range.lowerBound, range.upperBound)
  }

  package mutating func next() -> Piece? {
    while index < limit {
      let start = index
      guard xml[start] == UInt8(ascii: "<") else {
        index = xml[start..<limit].firstIndex(of: UInt8(ascii: "<")) ?? limit
        return .text(start..<index)
      }
      switch xml[start + 1] {
      case UInt8(ascii: "!"):
        // A comment, or the document type declaration.
        index = end(of: xml[start...].starts(with: "<!--".utf8) ? "-->" : ">")
      case UInt8(ascii: "?"): index = end(of: "?>")
      case UInt8(ascii: "/"):
        index = end(of: ">")
        return .end(XMLTag(xml, start..<index))
      default:
        index = end(of: ">")
        return .start(XMLTag(xml, start..<index))
      }
    }
    return nil
  }

  /// Passes over what is inside of the element that has just started, up to its end tag.
  package mutating func skip(_ tag: XMLTag) {
    var depth = tag.isEmpty ? 0 : 1
    while depth > 0, let piece = next() {
      switch piece {
      case .start(let inner): if !inner.isEmpty { depth += 1 }
      case .end: depth -= 1
      case .text: break
      }
    }
  }

  private func end(of sign: StaticString) -> Int {
    sign.withUTF8Buffer { sign in
      var place = index
      while place < limit {
        if xml[place] == sign[0], xml[place...].starts(with: sign) { return place + sign.count }
        place += 1
      }
      return limit
    }
  }
}

/// A start tag or an end tag.
package struct XMLTag {
  private let xml: [UInt8]
  /// From `<` to behind `>`.
  package let range: Range<Int>
  /// The name with its prefix.
  package let name: Range<Int>

  fileprivate init(_ xml: [UInt8], _ range: Range<Int>) {
    (self.xml, self.range) = (xml, range)
    let start = range.lowerBound + (xml[range.lowerBound + 1] == UInt8(ascii: "/") ? 2 : 1)
    let end = xml[start..<range.upperBound].firstIndex {
      $0 <= 0x20 || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/")
    }
    name = start..<(end ?? range.upperBound)
  }

  /// Whether the element ends at once.
  package var isEmpty: Bool { xml[range.upperBound - 2] == UInt8(ascii: "/") }

  /// The name without its prefix.
  package var localName: String {
    let whole = xml[name]
    return String(decoding: whole.lastIndex(of: UInt8(ascii: ":")).map { whole[($0 + 1)...] } ?? whole, as: UTF8.self)
  }

  /// The attributes with their escaped values, in order.
  package var attributes: [(name: String, value: Range<Int>)] {
    var found: [(name: String, value: Range<Int>)] = []
    let end = range.upperBound - (isEmpty ? 2 : 1)
    var place = name.upperBound
    while place < end, let equals = xml[place..<end].firstIndex(of: UInt8(ascii: "=")) {
      let value = equals + 2
      let last = xml[value..<end].firstIndex(of: UInt8(ascii: "\"")) ?? end
      found.append((String(decoding: xml[(place + 1)..<equals], as: UTF8.self), value..<last))
      place = last + 1
    }
    return found
  }

  /// The value of the attribute of that name.
  package func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name }.map { unescaped(xml[$0.value]) }
  }
}
