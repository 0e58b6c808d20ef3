import Files
import GRDB

/// The result of verifying a memory.
public struct VerificationReport: Hashable, Sendable {
  /// Units that were checked.
  public var units = 0
  /// What is wrong, in words; the first hundred.
  public var problems: [String] = []
  /// Whether the index of words was checked, for which the memory must be writable.
  public var hasCheckedWords = true
  /// Whether nothing is wrong.
  public var isSound: Bool { problems.isEmpty }
}

extension MemoryStore {
  /// Checks everything: SQLite's own structure and its index of words, that everything that is exported agrees with its
  /// checksum, that every text has its hash, every unit two texts and an origin, and that the index for fuzzy matches is
  /// exactly the one that follows from the texts.
  ///
  /// - Throws: ``MemoryError`` where the memory can't be read.
  public func verify(progress: (Double) -> Void = { _ in }) throws -> VerificationReport {
    var report = VerificationReport()
    func note(_ problem: String) {
      if report.problems.count < 100 { report.problems.append(problem) }
    }
    try read { db in
      for message in try String.fetchAll(db, sql: "PRAGMA integrity_check") where message != "ok" { note(message) }
      let blocks = Int64(Postings.blockCount(newest: try Postings.newestUnit(db)))
      for block in 0..<blocks {
        progress(Double(block) / Double(blocks))
        let units = Postings.units(ofBlock: block)
        var texts: [Int64: Int] = [:]
        let expected = try Postings.entries(ofBlock: block, db) { text in
          texts[text.id >> 8, default: 0] += 1
          guard let tag = text.language else { return note("text \(text.id): its language is missing") }
          if plainTextHash(text.utf8, language: tag) != text.hash {
            note("text \(text.id): its hash does not match the text")
          }
        }
        for unit in try Int64.fetchAll(
          db, sql: "SELECT id FROM unit WHERE id BETWEEN ? AND ?", arguments: [units.lowerBound, units.upperBound - 1])
        {
          report.units += 1
          if texts[unit, default: 0] < 2 { note("unit \(unit): it has fewer than two texts") }
          texts[unit] = nil
        }
        for unit in texts.keys.sorted() { note("text of unit \(unit): there is no such unit") }
        try checkedUnits(units, db) { row in
          if row.stored != row.computed {
            note("unit \(row.id): its texts, properties or attributes were changed by damage")
          }
        }
        try checkedOrigins(units, db) { row in
          if row.stored != row.computed {
            note("origin \(row.id & 0xFFFF) of unit \(row.id >> 16): it was changed by damage")
          }
        }
        let orphans = try Int.fetchOne(
          db,
          sql: """
            SELECT count(*) FROM unit WHERE id BETWEEN ? AND ?
            AND NOT EXISTS (SELECT 1 FROM origin WHERE origin.id BETWEEN unit.id << 16 AND unit.id << 16 | 65535)
            """, arguments: [units.lowerBound, units.upperBound - 1])
        if let orphans, orphans > 0 { note("\(orphans) units without an origin") }
        try compare(expected, block: block, db, note)
      }
    }
    // SQLite checks it by an insertion.
    report.hasCheckedWords = !isReadOnly
    if !isReadOnly {
      try write { db in
        do { try db.execute(sql: "INSERT INTO words(words) VALUES('integrity-check')") } catch {
          note("the index of words: \(error)")
        }
      }
    }
    return report
  }

  private func compare(
    _ expected: [(row: Int64, entry: UInt32)], block: Int64, _ db: Database, _ note: (String) -> Void
  ) throws {
    var index = 0
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, data FROM posting WHERE id BETWEEN ? AND ? ORDER BY id",
      arguments: [block << 48, block << 48 | 0xFFFF_FFFF_FFFF])
    while let row = try rows.next() {
      let id = try row.decode(Int64.self, atIndex: 0)
      try row.withUnsafeData(atIndex: 1) { data in
        data?.withUnsafeBytes { bytes in
          for offset in stride(from: 0, to: bytes.count, by: 4) {
            guard index < expected.count, expected[index].row == id, offset + 4 <= bytes.count,
              expected[index].entry.littleEndian == bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
            else {
              note("the index for fuzzy matches, row \(id): an entry without a text, or a missing entry before it")
              // One problem is enough to know.
              index = expected.count + 1
              return
            }
            index += 1
          }
        }
      }
      if index > expected.count { return }
    }
    if index < expected.count {
      note("the index for fuzzy matches, block \(block): \(expected.count - index) entries missing")
    }
  }

  /// Frees unused space, merges the index of words, and empties the log.
  public func compact() throws {
    do {
      try writable().writeWithoutTransaction { db in
        try db.execute(sql: "INSERT INTO words(words) VALUES('optimize')")
        try db.execute(sql: "VACUUM")
        try db.checkpoint(.truncate)
      }
    } catch let error as DatabaseError { throw memoryError(error, path) }
  }
}
