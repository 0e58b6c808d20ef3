/// The path and the query of a request's target (RFC 9112, 3.2).
struct HTTPTarget {
  var path: String
  /// As it was sent.
  var rawPath: String
  var query: [String: String] = [:]

  /// Nil where it is none: not in origin form, badly encoded, or not UTF-8.
  init?(_ target: String) {
    guard target.hasPrefix("/") else { return nil }
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = Self.decoded(parts[0].utf8, plusIsSpace: false), !path.utf8.contains(0) else { return nil }
    (self.path, rawPath) = (path, String(parts[0]))
    guard parts.count > 1 else { return }
    for pair in parts[1].split(separator: "&") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(sides[0].utf8, plusIsSpace: true),
        let value = sides.count > 1 ? Self.decoded(sides[1].utf8, plusIsSpace: true) : ""
      else { return nil }
      query[name] = value
    }
  }

  /// Percent-decoded; nil where it is badly encoded, or not UTF-8.
  static func decoded(_ bytes: Substring.UTF8View, plusIsSpace: Bool) -> String? {
    var decoded: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard let high = rest.popFirst().flatMap(Self.digit), let low = rest.popFirst().flatMap(Self.digit) else {
          return nil
        }
        decoded.append(high << 4 | low)
      } else {
        decoded.append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
      }
    }
    return String(validating: decoded, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x61 + 10
    default: nil
    }
  }
}
