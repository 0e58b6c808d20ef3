import Bitext
import Foundation
import GRDB
import Glibc

/// A translation memory in one SQLite file, for any number of processes at once.
///
/// In WAL mode readers never wait, writers take turns. What a call says it has added is on the medium
/// (`synchronous=FULL`): neither a killed process nor a power cut loses it. The file, and a folder that is made for it,
/// are for their owner alone (XDG Base Directory Specification). A memory that cannot be written, on a read-only medium or
/// another user's, is read as it is, and nothing is left beside it.
public final class MemoryStore: Sendable {
  /// Where it is.
  public let path: String
  private let reader: any DatabaseReader
  /// nil where it can only be read.
  private let pool: DatabasePool?

  /// Whether it can only be read.
  public var isReadOnly: Bool { pool == nil }

  /// Opens the memory at `path`.
  ///
  /// - Parameters:
  ///   - create: whether to make it, and its folder, where there is none.
  ///   - readers: how many searches may run at once.
  /// - Throws: ``MemoryError``.
  public convenience init(path: String, create: Bool, readers: Int = 4) throws(MemoryError) {
    try self.init(path: path, create: create, readers: readers, isReadOnly: !create && !Self.canBeWritten(path))
  }

  /// - Parameter isReadOnly: whether to leave it as it is.
  init(path: String, create: Bool, readers: Int = 4, isReadOnly: Bool) throws(MemoryError) {
    self.path = path
    let exists = FileManager.default.fileExists(atPath: path)
    guard exists || create else { throw .missing(path: path) }
    if !exists { try Self.makePrivateFile(path) }
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
    if isReadOnly {
      do { reader = try Self.reader(path, configuration) } catch { throw memoryError(error, path) }
      pool = nil
      return
    }
    let start = ContinuousClock.now
    var attempts = 0
    while true {
      do {
        let pool = try Self.pool(path, configuration)
        (self.pool, reader) = (pool, pool)
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

  /// Whether the memory and the log beside it can be written.
  private static func canBeWritten(_ path: String) -> Bool {
    guard access(path, W_OK) == 0 else { return false }
    let folder = URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent().path
    return access(folder, W_OK) == 0
  }

  /// An empty file, which SQLite takes for an empty database, so that nobody else can read the memory from the start; the
  /// log beside it gets the same permissions.
  private static func makePrivateFile(_ path: String) throws(MemoryError) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, message: String(cString: strerror(errno))) }
    Glibc.close(descriptor)
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

  /// For reading alone. Where a log with newer units lies beside the memory, it is read, too, as far as SQLite can without
  /// writing; else the file is taken as it is (`immutable`), since nobody can change what we may not.
  private static func reader(_ path: String, _ configuration: Configuration) throws -> any DatabaseReader {
    var configuration = configuration
    configuration.readonly = true
    var log = stat()
    let hasLog = stat(path + "-wal", &log) == 0 && log.st_size > 0
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%"))
    guard let escaped = URL(fileURLWithPath: path).path.addingPercentEncoding(withAllowedCharacters: allowed) else {
      throw MemoryError.missing(path: path)
    }
    let pool = try DatabasePool(
      path: hasLog ? path : "file://\(escaped)?immutable=1", configuration: configuration)
    guard try pool.read({ db in try isCurrent(db, Schema.migrator, path) }) else {
      throw MemoryError.unwritable(
        path: path,
        message: "an earlier version made it, and it has to be brought up to date once where it can be written")
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
    do { return try reader.read(work) } catch { throw isOfDatabase(error) ? memoryError(error, path) : error }
  }

  /// Does `work` in a transaction.
  func write<Result>(_ work: (Database) throws -> Result) throws -> Result {
    do { return try writable().write(work) } catch { throw isOfDatabase(error) ? memoryError(error, path) : error }
  }

  /// The connections that may write.
  /// - Throws: ``MemoryError/unwritable(path:message:)``.
  func writable() throws(MemoryError) -> DatabasePool {
    guard let pool else { throw .unwritable(path: path, message: "it can only be read") }
    return pool
  }

  /// Brings what the log still holds into the one file and closes it; others that have it open keep what they need of the
  /// log. Nothing can be done with the memory afterwards.
  public func close() throws(MemoryError) {
    do {
      // Another program that reads an older state is no fault: the last one to close does it.
      _ = try? pool?.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      try reader.close()
    } catch { throw memoryError(error, path) }
  }

  /// Whether SQLite gave it, or a value that is none of its column's: the file is at fault then.
  private func isOfDatabase(_ error: any Error) -> Bool { error is DatabaseError || error is RowDecodingError }
}

func memoryError(_ error: any Error, _ path: String) -> MemoryError {
  if let error = error as? MemoryError { return error }
  if error is RowDecodingError { return .notMemory(path: path, message: "a value is none of its column's") }
  guard let error = error as? DatabaseError else { return .notMemory(path: path, message: "\(error)") }
  let message = error.message ?? "\(error.resultCode)"
  return switch error.resultCode.primaryResultCode {
  case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
  case .SQLITE_FULL, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_PERM:
    .unwritable(path: path, message: message)
  default: .notMemory(path: path, message: message)
  }
}
