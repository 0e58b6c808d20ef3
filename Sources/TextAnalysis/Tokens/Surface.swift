/// What a run of letters or digits is, worked out once for each distinct spelling.
package struct Surface: Sendable {
  /// The type, and for an elided word ("l'homme", "Ukraine's") the type of its other part; -1 for none.
  var first: Int32
  var second: Int32 = -1
  /// Where the apostrophe between the two stands, in bytes from the start.
  var cut: Range<UInt8> = 0..<0
  /// The number it stands for, in digits or as a word.
  var value: Double?
  /// In digits, so that the value is all there is to it.
  var isDigits = false
  /// Starts with a capital letter.
  var isCapitalized = false
  /// Starts with a small letter; neither in scripts without case.
  var isSmall = false
  /// One to three ASCII digits: may start or (three) go on a number grouped by spaces.
  var digitCount = 0
}

/// Apostrophes inside words: what they part differs by language.
enum Elision {
  /// Where to cut `word`: the offsets of the apostrophe's bytes; nil to leave it whole.
  static func cut(_ word: UnsafeBufferPointer<UInt8>, language: String) -> Range<Int>? {
    guard word.count < 128, let apostrophe = apostrophe(in: word) else { return nil }
    switch language {
    case "en":
      // Ukraine's, we're: the ending is a word of its own.
      return word.count - apostrophe.upperBound <= 2 ? apostrophe : nil
    case "fr", "it", "ca", "oc", "pms", "fur":
      // l', d', qu', jusqu', dell': but aujourd'hui, whose first part is longer than any article.
      let first = word[..<apostrophe.lowerBound]
      // No article ends in o: O'Connell is one word.
      if first.count == 1, first.first.map({ $0 | 0x20 }) == UInt8(ascii: "o") { return nil }
      if first.count <= 2 { return apostrophe }
      let parts = ["jusqu", "lorsqu", "puisqu", "quoiqu", "dell", "nell", "sull", "dall", "all", "quell", "quest"]
      return parts.contains { $0.utf8.elementsEqual(first.map { $0 | 0x20 }) } ? apostrophe : nil
    default:
      return nil
    }
  }

  /// The first ' or ’ in `word`.
  private static func apostrophe(in word: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    for index in word.indices {
      if word[index] == 0x27 { return index..<index + 1 }
      if word[index] == 0xE2, index + 2 < word.count, word[index + 1] == 0x80, word[index + 2] == 0x99 {
        return index..<index + 3
      }
    }
    return nil
  }
}
