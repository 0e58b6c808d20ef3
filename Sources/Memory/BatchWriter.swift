import GRDB

/// Writes prepared units in one transaction.
struct BatchWriter {
  let db: Database
  private let insertUnit: RawStatement
  private let insertVariant: RawStatement
  private let insertWords: RawStatement
  private let insertOrigin: RawStatement
  private let findHash: RawStatement
  private let texts: RawStatement
  private var languages: [String: Int64] = [:]
  private var files: [AddedFile: Int64] = [:]
  /// The origins of units that others of the batch were folded into, by number, and the number of the next.
  private var known: [Int64: (next: Int64, origins: [Origin: Int64])] = [:]
  private var knownOrigins = 0
  /// Origins that a unit may have.
  private static let mostOrigins = 10_000
  /// Of units that have as many.
  private var witnesses: [Int64: (file: String, path: String?, id: Int64?)] = [:]
  /// For the writer of the next batch.
  var frequent: FrequentTexts
  /// The origins that units of the batch have, new or known.
  private(set) var seenOrigins: [Int64] = []
  private let notesOrigins: Bool

  /// - Parameter notesOrigins: whether ``seenOrigins`` are wanted.
  init(_ db: Database, _ frequent: FrequentTexts, notesOrigins: Bool = false) throws {
    (self.db, self.notesOrigins) = (db, notesOrigins)
    self.frequent = frequent
    try self.frequent.renew(db)
    insertUnit = try RawStatement(db, "INSERT INTO unit (id, properties, attributes, checksum) VALUES (?, ?, ?, ?)")
    insertVariant = try RawStatement(
      db,
      "INSERT INTO variant (id, language, hash, text, xml, attributes, properties) VALUES (?, ?, ?, ?, ?, ?, ?)")
    insertWords = try RawStatement(db, "INSERT INTO words (rowid, body) VALUES (?, ?)")
    insertOrigin = try RawStatement(
      db,
      """
      INSERT INTO origin (id, file, date, author, confidence, before, after, properties, checksum)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    findHash = try RawStatement(db, "SELECT id FROM variant WHERE hash = ?")
    texts = try RawStatement(db, "SELECT language, text, xml FROM variant WHERE id BETWEEN ? AND ?")
  }

  mutating func write(_ batch: PreparedBatch) throws -> (added: Int, folded: Int) {
    let first = try Postings.nextUnit(db)
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
      try insert(unit, id: next)
      try insert(unit.origin, id: next << 16)
      numbers.append(next)
      next += 1
    }
    try write(
      batch.entries, numbers, blocks: Int(first >> Int64(Postings.blockBits))...Int(next >> Int64(Postings.blockBits)))
    return (Int(next - first), folded)
  }

  /// Writes a unit, but for its origins and its entries in the index for fuzzy matches.
  mutating func insert(_ unit: PreparedUnit, id unitID: Int64) throws {
    insertUnit.bind(unitID, at: 1)
    insertUnit.bind(text: unit.properties.isEmpty ? nil : unit.properties, at: 2)
    insertUnit.bind(text: unit.attributes, at: 3)
    insertUnit.bind(unit.checksum(unitID), at: 4)
    try insertUnit.run()
    for (place, variant) in unit.variants.enumerated() {
      let id = unitID << 8 | Int64(place)
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
    frequent.note(unit, id: unitID)
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
  mutating func existing(_ unit: PreparedUnit) throws -> Int64? {
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

  mutating func addOrigin(_ origin: Origin, to unit: Int64) throws {
    if known[unit] == nil {
      // Read once a batch: a text such as "OK" is folded thousands of times.
      let found = try numberedOrigins(of: unit, in: db)
      if knownOrigins > 1 << 18 { (known, knownOrigins) = ([:], 0) }
      known[unit] = (
        (found.last?.id).map { $0 &+ 1 } ?? unit << 16,
        Dictionary(found.map { ($0.origin, $0.id) }, uniquingKeysWith: { first, _ in first })
      )
      knownOrigins += found.count + 1
    }
    guard let (next, origins) = known[unit] else { return }
    if let id = origins[origin] {
      if notesOrigins { seenOrigins.append(id) }
      return
    }
    // A text that ten thousand files have needs no more witnesses.
    guard origins.count <= Self.mostOrigins else {
      if notesOrigins, let witness = witness(of: origin, for: unit, among: origins) { seenOrigins.append(witness) }
      return
    }
    guard next <= unit << 16 | 0xFFFF else {
      // So often were files of the unit replaced.
      try renumberOrigins(of: unit)
      known[unit] = nil
      return try addOrigin(origin, to: unit)
    }
    try insert(origin, id: next)
    known[unit]?.origins[origin] = next
    known[unit]?.next += 1
    knownOrigins += 1
  }

  /// One of a unit's origins that is of the same file as `origin`, for which there is no room: what tells that the file has
  /// the unit still.
  private mutating func witness(of origin: Origin, for unit: Int64, among origins: [Origin: Int64]) -> Int64? {
    if let known = witnesses[unit], known.file == origin.file, known.path == origin.path { return known.id }
    let found = origins.filter { $0.key.file == origin.file && $0.key.path == origin.path }.values.min()
    witnesses[unit] = (origin.file, origin.path, found)
    return found
  }

  private mutating func renumberOrigins(of unit: Int64) throws {
    let found = try origins(of: unit, in: db)
    try deleteOrigins(of: unit)
    for (number, origin) in found.enumerated() { try insert(origin, id: unit << 16 | Int64(number)) }
  }

  /// Makes a unit come from nowhere.
  mutating func deleteOrigins(of unit: Int64) throws {
    known[unit] = nil
    try db.execute(
      sql: "DELETE FROM origin WHERE id BETWEEN ? AND ?", arguments: [unit << 16, unit << 16 | 0xFFFF])
  }

  /// Takes from the origins of a unit what the unit itself tells now.
  mutating func dropProperties(ofOriginsOf unit: Int64) throws {
    let found = try numberedOrigins(of: unit, in: db)
    try deleteOrigins(of: unit)
    for (id, var origin) in found {
      origin.properties = nil
      try insert(origin, id: id)
    }
  }

  private mutating func insert(_ origin: Origin, id: Int64) throws {
    if notesOrigins { seenOrigins.append(id) }
    insertOrigin.bind(id, at: 1)
    insertOrigin.bind(try file(AddedFile(name: origin.file, path: origin.path)), at: 2)
    insertOrigin.bind(origin.date, at: 3)
    insertOrigin.bind(origin.author, at: 4)
    insertOrigin.bind(origin.confidence, at: 5)
    insertOrigin.bind(origin.before, at: 6)
    insertOrigin.bind(origin.after, at: 7)
    insertOrigin.bind(origin.properties, at: 8)
    insertOrigin.bind(origin.checksum(id), at: 9)
    try insertOrigin.run()
  }

  private mutating func language(_ tag: String) throws -> Int64 {
    if let id = languages[tag] { return id }
    let id: Int64
    if let known = try Int64.fetchOne(db, sql: "SELECT id FROM language WHERE tag = ?", arguments: [tag]) {
      id = known
    } else {
      try db.execute(sql: "INSERT INTO language (tag) VALUES (?)", arguments: [tag])
      id = db.lastInsertedRowID
    }
    languages[tag] = id
    return id
  }

  private mutating func file(_ file: AddedFile) throws -> Int64 {
    if let id = files[file] { return id }
    let id: Int64
    if let known = try file.id(in: db) {
      id = known
    } else {
      try db.execute(sql: "INSERT INTO file (name, path) VALUES (?, ?)", arguments: [file.name, file.path ?? ""])
      id = db.lastInsertedRowID
    }
    files[file] = id
    return id
  }
}
