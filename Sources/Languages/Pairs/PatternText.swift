/// The words of a text in lower case, ready to be compared with patterns.
package struct PatternText: Sendable {
  let words: [String]
  let heads: [WordHead]

  package init(_ words: [String]) {
    self.words = words
    heads = words.map { WordHead(first: $0) }
  }

  /// Of its words.
  package var indices: Range<Int> { words.indices }
}

/// The first two bytes of a word, by which nearly all patterns are told from it. Letters outside ASCII may be written in two
/// ways: a word that has one there may be any.
struct WordHead: Hashable, Sendable {
  private let bytes: UInt16

  static let any = WordHead(first: "")

  init(first word: String) {
    let start = word.utf8.prefix(2)
    bytes = start.contains { $0 >= 0x80 } ? 0 : start.reduce(0) { $0 << 8 | UInt16($1) }
  }

  /// Whether both may be of one word.
  func agrees(with other: WordHead) -> Bool { bytes == other.bytes || bytes == 0 || other.bytes == 0 }
}
