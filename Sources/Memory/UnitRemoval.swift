import GRDB
import TMX

/// Takes units out of a memory, with all that the indexes have of them. For one transaction.
struct UnitRemoval {
  private let db: Database
  private let texts: RawStatement
  private let deleteWords: RawStatement
  private let deleteTexts: RawStatement
  private let deleteUnit: RawStatement
  private let deleteOrigins: RawStatement
  private var readers: [String: MatchWordReader] = [:]
  private var changes = PostingChanges()
  /// Those of texts that went.
  private var languages: Set<Int64> = []

  init(_ db: Database) throws {
    self.db = db
    texts = try RawStatement(
      db,
      """
      SELECT variant.id, tag, text, variant.language FROM variant JOIN language ON language.id = variant.language
      WHERE variant.id BETWEEN ? AND ?
      """)
    // A table without contents has to be told what goes.
    deleteWords = try RawStatement(db, "INSERT INTO words (words, rowid, body) VALUES ('delete', ?, ?)")
    deleteTexts = try RawStatement(db, "DELETE FROM variant WHERE id BETWEEN ? AND ?")
    deleteUnit = try RawStatement(db, "DELETE FROM unit WHERE id = ?")
    deleteOrigins = try RawStatement(db, "DELETE FROM origin WHERE id BETWEEN ? AND ?")
  }

  /// Takes out the units of these numbers, which are in order.
  mutating func remove(_ units: [Int64]) throws {
    var block: Int64?
    for unit in units {
      if let block, block != unit >> Int64(Postings.blockBits) { try changes.apply(db) }
      block = unit >> Int64(Postings.blockBits)
      try removeTexts(of: unit)
      deleteOrigins.bind(unit << 16, at: 1)
      deleteOrigins.bind(unit << 16 | 0xFFFF, at: 2)
      try deleteOrigins.run()
    }
    try finish(newest: units.last)
  }

  /// Takes out origins, by the ids of their rows in order, and the units that have no other.
  /// - Returns: how many units those are.
  mutating func removeOrigins(_ ids: [Int64]) throws -> Int {
    guard !ids.isEmpty else { return 0 }
    let delete = try RawStatement(db, "DELETE FROM origin WHERE id = ?")
    let other = try RawStatement(db, "SELECT 1 FROM origin WHERE id BETWEEN ? AND ? LIMIT 1")
    var orphans: [Int64] = []
    for (index, id) in ids.enumerated() {
      delete.bind(id, at: 1)
      try delete.run()
      let unit = id >> 16
      guard index + 1 == ids.count || ids[index + 1] >> 16 != unit else { continue }
      other.bind(unit << 16, at: 1)
      other.bind(unit << 16 | 0xFFFF, at: 2)
      if try !other.step() { orphans.append(unit) }
      other.reset()
    }
    try remove(orphans)
    return orphans.count
  }

  /// Takes out what a unit is, but not where it came from; ``finish(newest:)`` has to follow.
  mutating func removeTexts(of unit: Int64) throws {
    texts.bind(unit << 8, at: 1)
    texts.bind(unit << 8 | 255, at: 2)
    var found: [(id: Int64, language: String, text: [UInt8])] = []
    while try texts.step() {
      languages.insert(texts.int64(at: 3))
      found.append(
        (texts.int64(at: 0), String(decoding: texts.bytes(at: 1), as: UTF8.self), Array(texts.bytes(at: 2))))
    }
    texts.reset()
    for (id, language, text) in found {
      let words = try reader(language).words(of: text)
      deleteWords.bind(id, at: 1)
      deleteWords.bind(text: words.folded, at: 2)
      try deleteWords.run()
      changes.remove(unit: unit, words: words.words)
    }
    deleteTexts.bind(unit << 8, at: 1)
    deleteTexts.bind(unit << 8 | 255, at: 2)
    try deleteTexts.run()
    deleteUnit.bind(unit, at: 1)
    try deleteUnit.run()
  }

  /// Gives the index the texts of a unit that was written in the place of one that went.
  mutating func index(_ unit: PreparedUnit, id: Int64) {
    for variant in unit.variants { changes.add(unit: id, words: variant.words.words) }
  }

  /// Brings the index up to date, takes out languages and files that no unit has any more, and lets others know.
  ///
  /// - Parameter newest: the highest number among the units that went for good.
  mutating func finish(newest: Int64?) throws {
    try changes.apply(db)
    for id in languages.sorted() {
      if try Int64.fetchOne(db, sql: "SELECT id FROM variant WHERE language = ? LIMIT 1", arguments: [id]) == nil {
        try db.execute(sql: "DELETE FROM language WHERE id = ?", arguments: [id])
      }
    }
    try db.execute(sql: "DELETE FROM file WHERE NOT EXISTS (SELECT 1 FROM origin WHERE origin.file = file.id)")
    try db.execute(
      sql: "UPDATE state SET changes = changes + 1, newest = max(newest, ?)", arguments: [newest ?? -1])
  }

  private mutating func reader(_ language: String) throws -> MatchWordReader {
    if let reader = readers[language] { return reader }
    if readers.count >= mostOpenLanguages { readers.removeAll() }
    let reader = try MatchWordReader(language: language)
    readers[language] = reader
    return reader
  }
}
