import GRDB
import ICU
import TMX

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

  /// How many blocks a memory has.
  static func blockCount(_ db: Database) throws -> Int64 {
    let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM unit") ?? -1
    return last < 0 ? 0 : last >> Int64(blockBits) + 1
  }

  /// The ids of a block's units.
  static func units(ofBlock block: Int64) -> Range<Int64> {
    block << Int64(blockBits)..<(block + 1) << Int64(blockBits)
  }

  /// The index's entries for a block as its texts make them, by row and then by unit.
  ///
  /// - Parameter visit: told of each text.
  static func entries(
    ofBlock block: Int64, _ db: Database, visit: (StoredText) -> Void
  ) throws -> [(row: Int64, entry: UInt32)] {
    var entries: [(row: Int64, entry: UInt32)] = []
    var tags: [Int64: String] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, tag FROM language") { tags[row[0]] = row[1] }
    var readers: [Int64: WordReader] = [:]
    let units = units(ofBlock: block)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, language, hash, text FROM variant WHERE id BETWEEN ? AND ? ORDER BY id",
      arguments: [units.lowerBound << 8, units.upperBound << 8 - 1])
    while let row = try rows.next() {
      let (id, text) = (row[0] as Int64, Array((row[3] as String).utf8))
      let (language, tag) = (row[1] as Int64, tags[row[1]])
      if let tag, readers[language] == nil {
        if readers.count >= mostOpenLanguages { readers.removeAll() }
        readers[language] = try WordReader(language: tag)
      }
      let words = readers[language]?.words(of: text) ?? MatchWords()
      visit(StoredText(id: id, language: tag, utf8: text, hash: row[2], folded: words.folded))
      append(unit: id >> 8, words: words.words, to: &entries)
    }
    return entries.sorted { ($0.row, $0.entry) < ($1.row, $1.entry) }
  }

  /// A text as the memory has it.
  struct StoredText {
    var id: Int64
    /// Its tag; nil where it is missing.
    var language: String?
    var utf8: [UInt8]
    var hash: Int64
    /// What the concordance's index has to have of it: ``MatchWords/folded``.
    var folded: [UInt8]
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
