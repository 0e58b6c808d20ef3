import Bitext

/// Whether a line is a rule or an ornament that only parts what stands around it, and no text: `-----`, `* * *`, `⁂`. Three
/// dots and a question mark are what someone says.
func isOrnament(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
  // A letter or a digit, as nearly every line starts with.
  guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }) else { return false }
  if first >= 0x30 && first <= 0x39 || first | 0x20 >= 0x61 && first | 0x20 <= 0x7A { return false }
  var (marks, dots) = (0, 0)
  for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
    switch scalar.value {
    case 0x2E: dots += 1
    // - _ = * ~ # + ^ : / \ | , < >
    case 0x2D, 0x5F, 0x3D, 0x2A, 0x7E, 0x23, 0x2B, 0x5E, 0x3A, 0x2F, 0x5C, 0x7C, 0x2C, 0x3C, 0x3E, 0xAF, 0xB0, 0xB7:
      marks += 1
    case 0x2010...0x2015, 0x2020...0x2022, 0x203B, 0x2042, 0x2051, 0x2055, 0x2190...0x21FF, 0x2500...0x27BF,
      0x2B00...0x2BFF, 0x3007, 0x3030, 0x30FB, 0xFE4D...0xFE4F, 0xFF0A, 0xFF0D, 0xFF1D, 0xFF3F, 0xFF5E, 0xFFE3:
      marks += 1
    default: guard scalar.properties.isWhitespace || scalar.value == 0xFE0F else { return false }
    }
  }
  return marks > 0 || dots > 3
}

extension Document {
  /// Leaves out paragraphs that are nothing but an ornament, in whatever format: in plain text they part blocks besides. A
  /// cell stays, whose place in its table counts, and so does a document that has nothing else.
  mutating func removeOrnaments() {
    let rest = utf8.withUnsafeBufferPointer { utf8 in
      blocks.filter { $0.kind != .paragraph || !isOrnament(UnsafeBufferPointer(rebasing: utf8[$0.range])) }
    }
    if !rest.isEmpty { blocks = rest }
  }
}
