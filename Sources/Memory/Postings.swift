import GRDB
import ICU
import TMX

/// What SQLite says of a damaged file, said of what only this program knows to be damaged.
func damaged(_ message: String) -> DatabaseError {
  DatabaseError(resultCode: .SQLITE_CORRUPT, message: message)
}

/// The index for fuzzy matches: for each word the units that have it.
///
/// Units stand in blocks of 65,536. For a block and a word there is a row with 4 bytes a unit, in order: the unit's place in the block,
/// how many words the text has, and how often it has this one (255 at most). Its id is made of the block
/// and the low 48 bits of the word. Adding lets rows grow at their ends, and only in the last blocks, so that it is cheap;
/// ``PostingChanges`` makes the others.
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

  /// The entries of a row as the file has them, checked: scans trust them, and what is in a file may be anything.
  ///
  /// - Throws: `DatabaseError` where they are none that ``entry(unit:length:frequency:)`` makes, in the units' order.
  static func entries(in bytes: UnsafeRawBufferPointer) throws -> [UInt32] {
    _ = try count(ofBytes: Int64(bytes.count))
    var (isSound, last) = (true, UInt32(0))
    let list = [UInt32](unsafeUninitializedCapacity: bytes.count / 4) { buffer, count in
      count = bytes.count / 4
      for index in 0..<count {
        let entry = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
        let (place, length, frequency) = (entry >> 16, entry >> 8 & 0xFF, entry & 0xFF)
        if place < last || frequency == 0 || frequency > length { isSound = false }
        last = place
        buffer[index] = entry
      }
    }
    guard isSound else { throw damaged("a list of the index for fuzzy matches has entries that no text can have") }
    return list
  }

  /// How many entries a row of `length` bytes has.
  ///
  /// - Throws: `DatabaseError` where one is cut off.
  static func count(ofBytes length: Int64) throws -> Int32 {
    guard length % 4 == 0, let count = Int32(exactly: length / 4) else {
      throw damaged("a list of the index for fuzzy matches ends within an entry")
    }
    return count
  }

  /// The id of the unit that was added last; -1 where there is none.
  ///
  /// - Throws: `DatabaseError` where it can be no unit's, so that it is never used.
  static func newestUnit(_ db: Database) throws -> Int64 {
    let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM unit") ?? -1
    // A row's id has 15 bits for the block.
    guard (-1..<1 << Int64(15 + blockBits)).contains(last) else { throw damaged("unit \(last) cannot be") }
    return last
  }

  /// The id that the next unit gets: no unit's before.
  static func nextUnit(_ db: Database) throws -> Int64 {
    let removed = try Int64.fetchOne(db, sql: "SELECT newest FROM state") ?? -1
    let next = max(try newestUnit(db), removed) + 1
    guard (0..<1 << Int64(15 + blockBits)).contains(next) else { throw damaged("unit \(next) cannot be") }
    return next
  }

  /// How many blocks hold the units up to `newest`.
  static func blockCount(newest: Int64) -> Int {
    newest < 0 ? 0 : Int(newest >> Int64(blockBits)) + 1
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
    for row in try Row.fetchAll(db, sql: "SELECT id, tag FROM language") {
      tags[try row.decode(atIndex: 0)] = try row.decode(atIndex: 1)
    }
    var readers: [Int64: MatchWordReader] = [:]
    let units = units(ofBlock: block)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, language, hash, text FROM variant WHERE id BETWEEN ? AND ? ORDER BY id",
      arguments: [units.lowerBound << 8, units.upperBound << 8 - 1])
    while let row = try rows.next() {
      let (id, language, hash) = try (
        row.decode(Int64.self, atIndex: 0), row.decode(Int64.self, atIndex: 1), row.decode(Int64.self, atIndex: 2)
      )
      let text = Array(try row.decode(String.self, atIndex: 3).utf8)
      let tag = tags[language]
      if let tag, readers[language] == nil {
        if readers.count >= mostOpenLanguages { readers.removeAll() }
        readers[language] = try MatchWordReader(language: tag)
      }
      let words = readers[language]?.words(of: text) ?? MatchWords()
      visit(StoredText(id: id, language: tag, utf8: text, hash: hash, folded: words.folded))
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
