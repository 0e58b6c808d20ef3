import Bitext
import Foundation
import GRDB

/// A translation memory in one SQLite file, for any number of processes at once.
///
/// In WAL mode readers never wait, and writers take turns. What a call says it has added is on the medium
/// (`synchronous=FULL`): neither a killed process nor a power cut loses it.
public final class MemoryStore: Sendable {
  /// Where it is.
  public let path: String
  let pool: DatabasePool

  /// Opens the memory at `path`.
  ///
  /// - Parameters:
  ///   - create: whether to make it, and its folder, where there is none.
  ///   - readers: how many searches may run at once.
  /// - Throws: ``MemoryError``.
  public init(path: String, create: Bool, readers: Int = 4) throws(MemoryError) {
    self.path = path
    let exists = FileManager.default.fileExists(atPath: path)
    guard exists || create else { throw .missing(path: path) }
    if !exists, case let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path {
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    var configuration = Configuration()
    configuration.label = "enregard memory"
    configuration.maximumReaderCount = readers
    // Short naps: a writer that goes on and on would never be seen idle by one that sleeps for long.
    configuration.busyMode = .callback { tries in
      usleep(UInt32(500 + (tries * 7919) % 4_000))
      return tries < 20_000
    }
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 8589934592")
    }
    let start = ContinuousClock.now
    var attempts = 0
    while true {
      do {
        pool = try Self.pool(path, configuration)
        return
      } catch {
        // Others may be making the same tables, or turning the log on, for which SQLite doesn't wait.
        attempts += 1
        let code = (error as? DatabaseError)?.resultCode.primaryResultCode
        let isPassing = code == .SQLITE_BUSY || (code == .SQLITE_ERROR || code == .SQLITE_CONSTRAINT) && attempts < 5
        guard isPassing, ContinuousClock.now - start < .seconds(10) else { throw memoryError(error, path) }
        usleep(20_000)
      }
    }
  }

  private static func pool(_ path: String, _ configuration: Configuration) throws -> DatabasePool {
    let pool = try DatabasePool(path: path, configuration: configuration)
    let migrator = Schema.migrator
    if try !pool.read({ db in try isCurrent(db, migrator, path) }) { try migrator.migrate(pool) }
    try pool.writeWithoutTransaction { db in
      // GRDB's own choice for WAL is NORMAL, with which a power cut may undo the last commits.
      try db.execute(
        sql:
          "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8192; PRAGMA cache_size = -262144; PRAGMA mmap_size = 0"
      )
    }
    return pool
  }

  /// Whether the database has all that this version wants.
  /// - Throws: `DatabaseError` where it is no memory, ``MemoryError/newer(path:)``.
  private static func isCurrent(_ db: Database, _ migrator: DatabaseMigrator, _ path: String) throws -> Bool {
    let id = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    // The list of migrations is there a moment before the tables.
    let tables =
      try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") ?? 0
    if id != Schema.applicationID, tables > 0 {
      throw DatabaseError(resultCode: .SQLITE_NOTADB, message: "it is a database of another program")
    }
    if try migrator.hasBeenSuperseded(db) { throw MemoryError.newer(path: path) }
    return try migrator.hasCompletedMigrations(db)
  }

  /// Does `work` with a connection for reading, which sees one state of the memory all the while.
  func read<Result>(_ work: (Database) throws -> Result) throws -> Result {
    do { return try pool.read(work) } catch { throw isOfDatabase(error) ? memoryError(error, path) : error }
  }

  /// Does `work` in a transaction.
  func write<Result>(_ work: (Database) throws -> Result) throws -> Result {
    do { return try pool.write(work) } catch { throw isOfDatabase(error) ? memoryError(error, path) : error }
  }

  /// Whether SQLite gave it, or a value that is none of its column's: the file is at fault then.
  private func isOfDatabase(_ error: any Error) -> Bool { error is DatabaseError || error is RowDecodingError }
}

func memoryError(_ error: any Error, _ path: String) -> MemoryError {
  if let error = error as? MemoryError { return error }
  if error is RowDecodingError { return .notMemory(path: path, message: "a value does not fit its column") }
  guard let error = error as? DatabaseError else { return .notMemory(path: path, message: "\(error)") }
  let message = error.message ?? "\(error.resultCode)"
  return switch error.resultCode.primaryResultCode {
  case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
  case .SQLITE_FULL, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_PERM:
    .unwritable(path: path, message: message)
  default: .notMemory(path: path, message: message)
  }
}
