import GRDB

/// Counts of what a memory contains.
public struct MemoryStatistics: Hashable, Sendable {
  /// Units.
  public var units = 0
  /// Texts by language.
  public var languages: [String: Int] = [:]
  /// Units by the file that they came from.
  public var files: [String: Int] = [:]
  /// The earliest and latest date of a unit.
  public var firstDate: String?
  /// The latest date of a unit.
  public var lastDate: String?
  /// Bytes of the file, without what waits in the log.
  public var bytes = 0
}

extension MemoryStore {
  /// Counts what the memory contains; reads every unit.
  public func statistics() throws -> MemoryStatistics {
    try read { db in
      var result = MemoryStatistics()
      result.units = try Int.fetchOne(db, sql: "SELECT count(*) FROM unit") ?? 0
      for row in try Row.fetchAll(
        db, sql: "SELECT tag, count(*) FROM variant JOIN language ON language.id = language GROUP BY tag")
      {
        result.languages[try row.decode(atIndex: 0)] = try row.decode(atIndex: 1)
      }
      for row in try Row.fetchAll(
        db, sql: "SELECT name, count(DISTINCT origin.id >> 16) FROM origin JOIN file ON file.id = file GROUP BY name")
      {
        result.files[try row.decode(atIndex: 0)] = try row.decode(atIndex: 1)
      }
      let dates = try Row.fetchOne(db, sql: "SELECT min(date), max(date) FROM origin")
      (result.firstDate, result.lastDate) = try (dates?.decode(atIndex: 0), dates?.decode(atIndex: 1))
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      result.bytes = try pages * (Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0)
      return result
    }
  }

  /// The languages that the memory has texts in, in the order in which they came.
  public func languages() throws -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT tag FROM language ORDER BY id") }
  }
}
