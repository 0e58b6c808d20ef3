import GRDB

/// The result of taking units out of a memory.
public struct RemovalReport: Hashable, Sendable {
  /// Units that went.
  public var removed = 0
  /// Units that stay, since files that were not meant have them, too.
  public var kept = 0
}

extension MemoryStore {
  /// Takes out the units that are meant, in one transaction. Where files are named, what goes is where units came from, and
  /// units that came from nowhere else.
  ///
  /// - Parameter mayBeAll: whether it is right that no unit is left.
  /// - Throws: ``MemoryError``, ``MemoryError/nothingChosen(path:)`` and ``MemoryError/everythingChosen(path:units:)``
  ///   among them; `ICUError` where a pattern takes too long.
  public func remove(_ choice: UnitChoice, mayBeAll: Bool = false) throws -> RemovalReport {
    try write { db in
      let chosen = try chosenForChange(choice, mayBeAll: mayBeAll, in: db)
      var removal = try UnitRemoval(db)
      guard !choice.files.isEmpty else {
        try removal.remove(chosen)
        return RemovalReport(removed: chosen.count)
      }
      let units = Set(chosen)
      let removed = try removal.removeOrigins(
        originIDs(of: choice.files, in: db).filter { units.contains($0 >> 16) })
      return RemovalReport(removed: removed, kept: chosen.count - removed)
    }
  }

  /// The units that are meant, where they are some and not all.
  func chosenForChange(_ choice: UnitChoice, mayBeAll: Bool, in db: Database) throws -> [Int64] {
    let chosen = try chosen(choice, in: db)
    guard !chosen.isEmpty else { throw MemoryError.nothingChosen(path: path) }
    if !mayBeAll, try Int.fetchOne(db, sql: "SELECT count(*) FROM unit") == chosen.count {
      throw MemoryError.everythingChosen(path: path, units: chosen.count)
    }
    return chosen
  }
}
