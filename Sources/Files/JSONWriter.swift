/// JSON written value by value, with the commas that belong between them.
///
/// `JSONEncoder` does not keep the order of keys, which readers of a line care about.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  /// Whether a value was written that the next one is parted from.
  private var needsComma = false

  package init() {}

  /// Hands what was written so far to `sink` and forgets it; its memory serves for what follows.
  package mutating func flush(to sink: any ByteSink) throws {
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  // MARK: - Values

  /// An object, whose members `write` writes.
  package mutating func object(_ write: (inout JSONWriter) throws -> Void) rethrows {
    beginObject()
    try write(&self)
    endObject()
  }

  /// An array, whose elements `write` writes.
  package mutating func array(_ write: (inout JSONWriter) throws -> Void) rethrows {
    beginArray()
    try write(&self)
    endArray()
  }

  /// A number, `true`, `false` or `null`, as it is to stand.
  package mutating func literal(_ text: String) { literal(text.utf8) }

  /// A value that is JSON already.
  package mutating func literal(_ json: some Sequence<UInt8>) {
    separate()
    bytes += json
    needsComma = true
  }

  /// A string (RFC 8259, section 7).
  ///
  /// U+2028 and U+2029 are escaped, too, although JSON does not ask for it: some readers of lines break there.
  package mutating func string(_ text: String) {
    separate()
    appendString(text)
    needsComma = true
  }

  package mutating func beginObject() { begin("{") }
  package mutating func endObject() { end("}") }
  package mutating func beginArray() { begin("[") }
  package mutating func endArray() { end("]") }

  // MARK: - Members

  /// The name of a member, whose value follows.
  package mutating func key(_ name: String) {
    separate()
    appendString(name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// A member with a string, or null.
  package mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { string(text) } else { literal("null") }
  }

  /// A member with a whole number, or null.
  package mutating func member(_ name: String, _ number: Int?) {
    member(name, literal: number.map(String.init) ?? "null")
  }

  /// A member with a literal, such as `0.97` or `true`.
  package mutating func member(_ name: String, literal text: String) {
    key(name)
    literal(text)
  }

  /// Members that are JSON already, parted by commas; none where there are no bytes.
  package mutating func members(_ json: [UInt8]) {
    guard !json.isEmpty else { return }
    separate()
    bytes += json
    needsComma = true
  }

  // MARK: - Lines

  /// Puts the next value on a line of its own.
  package mutating func startLine() {
    separate()
    bytes.append(0x0A)
  }

  /// Ends the line, and what is parted from what follows by that alone.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func begin(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
  }

  private mutating func end(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  private mutating func appendString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += #"\""#.utf8
      case "\\": bytes += #"\\"#.utf8
      case "\n": bytes += #"\n"#.utf8
      case "\r": bytes += #"\r"#.utf8
      case "\t": bytes += #"\t"#.utf8
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        bytes += (#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      default: bytes += scalar.utf8
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
