// XML as bytes: escaping, and reading back what was escaped here.

/// Appends `text` as character data. `>` is escaped, too (as Canonical XML does), so that `]]>` can't arise, and CR is,
/// which a parser would otherwise make a line feed of; `"` only in attributes, or where `quotes` are asked for.
package func appendEscaped(
  _ text: some Sequence<UInt8>, to bytes: inout [UInt8], inAttribute: Bool = false, quotes: Bool = false
) {
  for byte in text {
    switch byte {
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    case 0x0D: bytes += "&#13;".utf8
    case UInt8(ascii: "\"") where inAttribute || quotes: bytes += "&quot;".utf8
    case 0x0A where inAttribute: bytes += "&#10;".utf8
    case 0x09 where inAttribute: bytes += "&#9;".utf8
    default: bytes.append(byte)
    }
  }
}

/// `text` as the value of an attribute or as character data, escaped.
package func xmlEscaped(_ text: String, inAttribute: Bool = false) -> [UInt8] {
  var bytes: [UInt8] = []
  appendEscaped(text.utf8, to: &bytes, inAttribute: inAttribute)
  return bytes
}

/// An element that holds text only, in one line.
package func xmlElement(_ name: String, _ text: String, attributes: [(name: String, value: String)] = []) -> [UInt8] {
  var bytes: [UInt8] = Array("<\(name)".utf8) + xmlAttributes(attributes) + [UInt8(ascii: ">")]
  appendEscaped(text.utf8, to: &bytes)
  return bytes + Array("</\(name)>".utf8)
}

/// Attributes, a space before each.
package func xmlAttributes(_ attributes: [(name: String, value: String)]) -> [UInt8] {
  var bytes: [UInt8] = []
  appendAttributes(attributes, to: &bytes)
  return bytes
}

/// Appends attributes, a space before each.
package func appendAttributes(_ attributes: [(name: String, value: String)], to bytes: inout [UInt8]) {
  for (name, value) in attributes {
    bytes.append(0x20)
    bytes += name.utf8
    bytes += "=\"".utf8
    appendEscaped(value.utf8, to: &bytes, inAttribute: true)
    bytes.append(UInt8(ascii: "\""))
  }
}

/// What the character data of `escaped` stands for, as ``appendUnescaped(_:to:)`` has it.
package func unescaped(_ escaped: ArraySlice<UInt8>) -> String {
  guard escaped.contains(UInt8(ascii: "&")) else { return String(decoding: escaped, as: UTF8.self) }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(escaped.count)
  appendUnescaped(escaped, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// Appends what the character data of `escaped` stands for.
///
/// Only the references that ``appendEscaped(_:to:inAttribute:quotes:)`` writes are known: the bytes are our own.
package func appendUnescaped(_ escaped: ArraySlice<UInt8>, to text: inout [UInt8]) {
  var index = escaped.startIndex
  while index < escaped.endIndex {
    let byte = escaped[index]
    guard byte == UInt8(ascii: "&"), let end = escaped[index...].firstIndex(of: UInt8(ascii: ";")) else {
      text.append(byte)
      index += 1
      continue
    }
    switch escaped[escaped.index(after: index)..<end] {
    case [0x61, 0x6D, 0x70]: text.append(UInt8(ascii: "&"))
    case [0x6C, 0x74]: text.append(UInt8(ascii: "<"))
    case [0x67, 0x74]: text.append(UInt8(ascii: ">"))
    case [0x71, 0x75, 0x6F, 0x74]: text.append(UInt8(ascii: "\""))
    case [0x23, 0x31, 0x33]: text.append(0x0D)
    case [0x23, 0x31, 0x30]: text.append(0x0A)
    default: text.append(0x09)
    }
    index = end + 1
  }
}
