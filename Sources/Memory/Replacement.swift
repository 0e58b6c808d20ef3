import Synchronization

/// The units that a memory has of a file, to be replaced by those that it has now: what is added with it stays, and
/// ``MemoryStore/finish(_:)`` takes the rest.
public final class Replacement: Sendable {
  let file: AddedFile
  /// The ids of the origins that the file has now.
  private let seen = Mutex<[Int64]>([])

  init(_ file: AddedFile) { self.file = file }

  func note(_ origins: [Int64]) { seen.withLock { $0 += origins } }

  /// In order, each perhaps several times.
  var origins: [Int64] { seen.withLock { $0.sorted() } }
}

extension MemoryStore {
  /// What has to be given to ``add(_:file:options:progress:committed:)`` for each part of a file, all of whose older units are to
  /// go; nil where the memory has none.
  ///
  /// - Throws: ``MemoryError``.
  public func replacement(of file: AddedFile) throws -> Replacement? {
    try read { db in try file.id(in: db) }.map { _ in Replacement(file) }
  }

  /// Takes out what the file no longer has: its older origins, and the units that came from nowhere else. One transaction.
  ///
  /// Nothing goes where the file was found to have no unit at all.
  /// - Returns: units that went.
  /// - Throws: ``MemoryError``.
  public func finish(_ replacement: Replacement) throws -> Int {
    let seen = replacement.origins
    guard !seen.isEmpty else { return 0 }
    return try write { db in
      guard let file = try replacement.file.id(in: db) else { return 0 }
      var (stale, index): ([Int64], Int) = ([], 0)
      let ids = try RawStatement(db, "SELECT id FROM origin WHERE file = ? ORDER BY id")
      ids.bind(file, at: 1)
      defer { ids.reset() }
      while try ids.step() {
        let id = ids.int64(at: 0)
        while index < seen.count, seen[index] < id { index += 1 }
        if index == seen.count || seen[index] != id { stale.append(id) }
      }
      var removal = try UnitRemoval(db)
      return try removal.removeOrigins(stale)
    }
  }
}
