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

  /// Whether a word of it may be the first of a pattern.
  func mayHave(_ head: WordHead) -> Bool {
    for own in heads where own.agrees(with: head) { return true }
    return false
  }
}

/// The first two bytes of a word, by which nearly all patterns are told from it. A letter with an accent may be two as well:
/// a word with what may be such a letter, or a part of one, may be any; but it starts so where it starts with a letter of
/// Latin-1.
struct WordHead: Hashable, Sendable {
  private let bytes: UInt16

  static let any = WordHead(first: "")

  init(first word: String) {
    let start = word.utf8.prefix(2)
    let isLatin = start.first == 0xC3 || start.allSatisfy { $0 < 0x80 }
    bytes = isLatin ? start.reduce(0) { $0 << 8 | UInt16($1) } : 0
  }

  /// Whether both may be of one word.
  func agrees(with other: WordHead) -> Bool { bytes == other.bytes || bytes == 0 || other.bytes == 0 }
}
