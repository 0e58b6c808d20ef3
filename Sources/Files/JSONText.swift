/// JSON put together by hand: `JSONEncoder` does not keep the order of keys, which readers of a line care about.
package struct JSONText {
  package var bytes: [UInt8] = []

  package init() {}

  /// Appends what is JSON already.
  package mutating func raw(_ text: String) {
    bytes += text.utf8
  }

  /// Appends `text` as a JSON string (RFC 8259, section 7).
  ///
  /// U+2028 and U+2029 are escaped, too, although JSON does not ask for it: some readers of lines break there.
  package mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": raw(#"\""#)
      case "\\": raw(#"\\"#)
      case "\n": raw(#"\n"#)
      case "\r": raw(#"\r"#)
      case "\t": raw(#"\t"#)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        raw(#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits)
      default: bytes += scalar.utf8
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
