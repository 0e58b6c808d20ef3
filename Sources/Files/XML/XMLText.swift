/// A text as XML 1.0 can hold it, in UTF-8, and what had to go.
///
/// XML 1.0 (production 2, Char) forbids the C0 controls but tab, LF and CR, and U+FFFE and U+FFFF, even as character
/// references. They are removed; VERTICAL TAB and FORM FEED, which word processors leave where a line or page was
/// broken, become a space where words would otherwise run together. White space at both ends goes, too: it may only
/// have come to the end by what was removed.
package struct XMLText {
  /// Not escaped.
  package private(set) var bytes: [UInt8] = []
  /// How many characters were removed from all texts so far.
  package private(set) var removed = 0
  private let keepsEnds: Bool

  /// - Parameter keepsEnds: whether white space at both ends stays.
  package init(keepsEnds: Bool = false) { self.keepsEnds = keepsEnds }

  /// Whether nothing visible is left.
  package var isEmpty: Bool { bytes.isEmpty }
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Replaces the contents.
  package mutating func set(_ text: String) {
    _ = set(text, places: [])
  }

  /// The same, and where in `bytes` offsets of the text come to stand.
  ///
  /// - Parameter places: UTF-8 offsets in `text`, ascending.
  package mutating func set(_ text: String, places: [Int]) -> [Int] {
    bytes.removeAll(keepingCapacity: true)
    var owesSpace = false
    var found: [Int] = []
    var position = 0
    for scalar in text.unicodeScalars {
      while found.count < places.count, places[found.count] <= position { found.append(bytes.count) }
      position += UTF8.width(scalar)
      switch scalar.value {
      case 0x0B, 0x0C:
        owesSpace = true
        removed += 1
      case 0x00...0x08, 0x0E...0x1F, 0xFFFE, 0xFFFF:
        removed += 1
      default:
        let isSpace = scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
        if isSpace, bytes.isEmpty, !keepsEnds { continue }
        if owesSpace, !isSpace, let last = bytes.last, last != 0x20 { bytes.append(0x20) }
        owesSpace = false
        bytes += scalar.utf8
      }
    }
    while !keepsEnds, let last = bytes.last, last == 0x20 || (0x09...0x0D).contains(last) { bytes.removeLast() }
    while found.count < places.count { found.append(bytes.count) }
    return found.map { min($0, bytes.count) }
  }
}

/// `text` without what XML forbids and, unless it `keepsEnds`, without white space at its ends.
package func allowedInXML(_ text: String, keepsEnds: Bool = false) -> String {
  var allowed = XMLText(keepsEnds: keepsEnds)
  allowed.set(text)
  return allowed.string
}
