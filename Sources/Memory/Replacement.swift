import Synchronization

/// The units that a memory has of a file, to be replaced by those that it has now: what is added with it stays, and
/// ``MemoryStore/finish(_:)`` takes the rest.
public final class Replacement: Sendable {
  let file: AddedFile
  /// The ids of the origins that it had, in order: what others add under its name in the meantime is theirs to take.
  let older: [Int64]
  /// The ids of the origins that the file has now.
  private let seen = Mutex<[Int64]>([])

  init(_ file: AddedFile, older: [Int64]) { (self.file, self.older) = (file, older) }

  func note(_ origins: [Int64]) { seen.withLock { $0 += origins } }

  /// Each perhaps several times.
  var origins: [Int64] { seen.withLock { $0 } }
}

extension MemoryStore {
  /// What has to be given to ``add(_:file:properties:replacement:progress:committed:)`` for each part of a file, all of whose older units are to
  /// go; nil where the memory has none.
  ///
  /// - Throws: ``MemoryError``.
  public func replacement(of file: AddedFile) throws -> Replacement? {
    try read { db in
      try file.id(in: db).map { id in
        Replacement(
          file, older: try Int64.fetchAll(db, sql: "SELECT id FROM origin WHERE file = ? ORDER BY id", arguments: [id]))
      }
    }
  }

  /// Takes out what the file no longer has: its older origins, and the units that came from nowhere else. One transaction.
  ///
  /// Nothing goes where the file was found to have no unit at all.
  /// - Returns: units that went.
  /// - Throws: ``MemoryError``.
  public func finish(_ replacement: Replacement) throws -> Int {
    let seen = replacement.origins
    guard !seen.isEmpty else { return 0 }
    let gone = Set(replacement.older).subtracting(seen)
    return try write { db in
      guard let file = try replacement.file.id(in: db) else { return 0 }
      // Others may have taken some, and their numbers are another file's then.
      let ids = try Int64.fetchAll(db, sql: "SELECT id FROM origin WHERE file = ? ORDER BY id", arguments: [file])
      var removal = try UnitRemoval(db)
      return try removal.removeOrigins(ids.filter(gone.contains))
    }
  }
}
