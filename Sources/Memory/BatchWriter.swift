import GRDB

/// Writes prepared units in one transaction.
struct BatchWriter {
  private let db: Database
  private let insertUnit: RawStatement
  private let insertVariant: RawStatement
  private let insertWords: RawStatement
  private let insertOrigin: RawStatement
  private let findHash: RawStatement
  private let texts: RawStatement
  private var languages: [String: Int64] = [:]
  private var files: [String: Int64] = [:]
  /// The origins of units that others of the batch were folded into.
  private var known: [Int64: (count: Int, origins: Set<Origin>)] = [:]
  private var knownOrigins = 0
  /// For the writer of the next batch.
  private(set) var frequent: FrequentTexts

  init(_ db: Database, _ frequent: FrequentTexts) throws {
    self.db = db
    self.frequent = frequent
    try self.frequent.renew(db)
    insertUnit = try RawStatement(db, "INSERT INTO unit (id, properties, attributes, checksum) VALUES (?, ?, ?, ?)")
    insertVariant = try RawStatement(
      db,
      "INSERT INTO variant (id, language, hash, text, xml, attributes, properties) VALUES (?, ?, ?, ?, ?, ?, ?)")
    insertWords = try RawStatement(db, "INSERT INTO words (rowid, body) VALUES (?, ?)")
    insertOrigin = try RawStatement(
      db,
      "INSERT INTO origin (id, file, date, author, confidence, before, after, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    )
    findHash = try RawStatement(db, "SELECT id FROM variant WHERE hash = ?")
    texts = try RawStatement(db, "SELECT language, text, xml FROM variant WHERE id BETWEEN ? AND ?")
  }

  mutating func write(_ batch: PreparedBatch) throws -> (added: Int, folded: Int) {
    let first = try Postings.newestUnit(db) + 1
    var (next, folded) = (first, 0)
    // The number that each unit of the batch gets; nil where it was folded.
    var numbers: [Int64?] = []
    numbers.reserveCapacity(batch.units.count)
    for unit in batch.units {
      if let known = try existing(unit) {
        try addOrigin(unit.origin, to: known)
        folded += 1
        numbers.append(nil)
        continue
      }
      insertUnit.bind(next, at: 1)
      insertUnit.bind(text: unit.properties.isEmpty ? nil : unit.properties, at: 2)
      insertUnit.bind(text: unit.attributes, at: 3)
      insertUnit.bind(unit.checksum(next), at: 4)
      try insertUnit.run()
      for (place, variant) in unit.variants.enumerated() {
        let id = next << 8 | Int64(place)
        insertVariant.bind(id, at: 1)
        insertVariant.bind(try language(variant.language), at: 2)
        insertVariant.bind(variant.hash, at: 3)
        insertVariant.bind(text: variant.text, at: 4)
        insertVariant.bind(text: variant.xml, at: 5)
        insertVariant.bind(text: variant.attributes.isEmpty ? nil : variant.attributes, at: 6)
        insertVariant.bind(text: variant.properties.isEmpty ? nil : variant.properties, at: 7)
        try insertVariant.run()
        insertWords.bind(id, at: 1)
        insertWords.bind(text: variant.words.folded, at: 2)
        try insertWords.run()
      }
      try insert(unit.origin, id: next << 16)
      frequent.note(unit, id: next)
      numbers.append(next)
      next += 1
    }
    try write(
      batch.entries, numbers, blocks: Int(first >> Int64(Postings.blockBits))...Int(next >> Int64(Postings.blockBits)))
    return (Int(next - first), folded)
  }

  /// Adds the entries to the index's rows, block by block: numbers grow with the units, so that the order stays.
  private func write(_ entries: [PreparedBatch.Entry], _ numbers: [Int64?], blocks: ClosedRange<Int>) throws {
    let upsert = try RawStatement(
      db,
      """
      INSERT INTO posting (id, data) VALUES (?, ?)
      ON CONFLICT (id) DO UPDATE SET data = CAST(data || excluded.data AS BLOB)
      """)
    var data: [UInt32] = []
    for block in blocks {
      var start = 0
      while start < entries.count {
        let word = entries[start].word
        data.removeAll(keepingCapacity: true)
        while start < entries.count, entries[start].word == word {
          let entry = entries[start]
          start += 1
          guard let number = numbers[Int(entry.unit)], number >> Int64(Postings.blockBits) == block else { continue }
          data.append(
            Postings.entry(unit: number, length: Int(entry.length), frequency: Int(entry.frequency)).littleEndian)
        }
        guard !data.isEmpty else { continue }
        upsert.bind(Postings.rowID(block: block, word: word), at: 1)
        data.withUnsafeBytes { upsert.bind(blob: $0, at: 2) }
        try upsert.run()
      }
    }
  }

  /// The unit that has the same texts in the same languages.
  private mutating func existing(_ unit: PreparedUnit) throws -> Int64? {
    // The text that the fewest units have: translations of "OK" are many.
    var candidates: [Int64]?
    for variant in unit.variants {
      var found: [Int64] = []
      findHash.bind(variant.hash, at: 1)
      while found.count < FrequentTexts.least, try findHash.step() { found.append(findHash.int64(at: 0) >> 8) }
      findHash.reset()
      if found.isEmpty { return nil }
      if found.count < candidates?.count ?? FrequentTexts.least { candidates = found }
    }
    if let candidates { return try candidates.first { try hasTexts($0, of: unit) } }
    return try frequent.candidate(for: unit, db).flatMap { try hasTexts($0, of: unit) ? $0 : nil }
  }

  private mutating func hasTexts(_ candidate: Int64, of unit: PreparedUnit) throws -> Bool {
    var left = try unit.variants.map { (language: try language($0.language), variant: $0) }
    texts.bind(candidate << 8, at: 1)
    texts.bind(candidate << 8 | 255, at: 2)
    defer { texts.reset() }
    while try texts.step() {
      let place = left.firstIndex { language, variant in
        language == texts.int64(at: 0) && texts.bytes(at: 1).elementsEqual(variant.text)
          && (variant.xml.map { texts.bytes(at: 2).elementsEqual($0) } ?? texts.isNull(at: 2))
      }
      guard let place else { return false }
      left.remove(at: place)
    }
    return left.isEmpty
  }

  private mutating func addOrigin(_ origin: Origin, to unit: Int64) throws {
    if known[unit] == nil {
      // Read once a batch: a text such as "OK" is folded thousands of times.
      let found = try origins(of: unit, in: db)
      if knownOrigins > 1 << 18 { (known, knownOrigins) = ([:], 0) }
      known[unit] = (found.count, Set(found))
      knownOrigins += found.count + 1
    }
    // A text that ten thousand files have needs no more witnesses.
    guard let count = known[unit]?.count, count <= 10_000, known[unit]?.origins.insert(origin).inserted == true else {
      return
    }
    try insert(origin, id: unit << 16 | Int64(count))
    known[unit]?.count += 1
    knownOrigins += 1
  }

  private mutating func insert(_ origin: Origin, id: Int64) throws {
    insertOrigin.bind(id, at: 1)
    insertOrigin.bind(try file(origin.file), at: 2)
    insertOrigin.bind(origin.date, at: 3)
    insertOrigin.bind(origin.author, at: 4)
    insertOrigin.bind(origin.confidence, at: 5)
    insertOrigin.bind(origin.before, at: 6)
    insertOrigin.bind(origin.after, at: 7)
    insertOrigin.bind(origin.checksum(id), at: 8)
    try insertOrigin.run()
  }

  private mutating func language(_ tag: String) throws -> Int64 {
    if let id = languages[tag] { return id }
    let id = try identifier(of: tag, table: "language", column: "tag")
    languages[tag] = id
    return id
  }

  private mutating func file(_ name: String) throws -> Int64 {
    if let id = files[name] { return id }
    let id = try identifier(of: name, table: "file", column: "name")
    files[name] = id
    return id
  }

  private func identifier(of name: String, table: String, column: String) throws -> Int64 {
    if let id = try Int64.fetchOne(db, sql: "SELECT id FROM \(table) WHERE \(column) = ?", arguments: [name]) {
      return id
    }
    try db.execute(sql: "INSERT INTO \(table) (\(column)) VALUES (?)", arguments: [name])
    return db.lastInsertedRowID
  }
}
