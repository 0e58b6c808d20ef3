/// The index for fuzzy matches: for each word the units that have it.
///
/// Units stand in blocks of 65,536. For a block and a word there is a row with 4 bytes a unit, in order: the unit's place in the block,
/// how many words the text has, and how often it has this one (255 at most). Its id is made of the block
/// and the low 48 bits of the word. Rows only grow at their ends, and only in the last blocks, so that adding is cheap.
enum Postings {
  static let blockBits = 16
  static let blockSize = 1 << blockBits

  static func rowID(block: Int, word: UInt64) -> Int64 {
    Int64(block) << 48 | Int64(word & 0xFFFF_FFFF_FFFF)
  }

  static func entry(unit: Int64, length: Int, frequency: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: unit & 0xFFFF) << 16 | UInt32(min(length, 255)) << 8 | UInt32(min(frequency, 255))
  }

  /// The entries of a text, one for each distinct word.
  static func append(unit: Int64, words: [UInt64], to list: inout [(row: Int64, entry: UInt32)]) {
    let block = Int(unit >> Int64(blockBits))
    forEachWord(of: words) { word, frequency in
      list.append((rowID(block: block, word: word), entry(unit: unit, length: words.count, frequency: frequency)))
    }
  }

  /// Each distinct word, and how often it is there.
  static func forEachWord(of words: [UInt64], _ body: (UInt64, Int) -> Void) {
    let sorted = words.sorted()
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
      body(sorted[start], end - start)
      start = end
    }
  }
}
