import ICU

/// Traditional characters as simplified ones, so that both scripts of Chinese are looked up alike.
///
/// ICU's table, character by character; what it writes with more than one is left alone.
struct HanVariants: Sendable {
  static let shared = HanVariants()

  /// The scalars that the table covers: the ideographs of Unicode's first block of them.
  private static let range: ClosedRange<UInt32> = 0x4E00...0x9FFF
  /// By scalar less the first of the range.
  private let simplified: [UInt16]

  private init() {
    let all = Self.range.compactMap(Unicode.Scalar.init)
    // One call: each line is a character by itself.
    let lines = all.map { String(Character($0)) }.joined(separator: "\n")
    let changed = (try? Transliterator(id: "Traditional-Simplified"))?.transliterate(lines) ?? lines
    let answers = changed.split(separator: "\n", omittingEmptySubsequences: false)
    simplified = zip(all, answers).map { own, answer in
      let scalars = answer.unicodeScalars
      guard scalars.count == 1, let first = scalars.first, Self.range.contains(first.value) else {
        return UInt16(own.value)
      }
      return UInt16(first.value)
    }
  }

  /// Replaces the traditional characters of UTF-8 text by simplified ones; every one of them takes three bytes.
  func simplify(_ text: inout [UInt8], from start: Int = 0) {
    var place = start
    while place + 2 < text.count {
      guard (0xE4...0xE9).contains(text[place]) else {
        place += 1
        continue
      }
      let scalar =
        UInt32(text[place] & 0x0F) << 12 | UInt32(text[place + 1] & 0x3F) << 6 | UInt32(text[place + 2] & 0x3F)
      if Self.range.contains(scalar), Int(scalar - Self.range.lowerBound) < simplified.count {
        let answer = UInt32(simplified[Int(scalar - Self.range.lowerBound)])
        text[place] = UInt8(0xE0 | answer >> 12)
        text[place + 1] = UInt8(0x80 | answer >> 6 & 0x3F)
        text[place + 2] = UInt8(0x80 | answer & 0x3F)
      }
      place += 3
    }
  }
}
