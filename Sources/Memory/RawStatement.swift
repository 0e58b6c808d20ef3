import GRDB
import GRDBSQLite

/// A statement whose values are bound and read without boxes, for the loops that write and search millions of rows.
///
/// For one thread, inside the access to the database that it was made in.
struct RawStatement {
  private let statement: OpaquePointer
  private let connection: OpaquePointer?

  /// The statement of that text, compiled once a connection.
  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql).sqliteStatement
    connection = db.sqliteConnection
  }

  /// Makes it ready to be bound and run again.
  func reset() {
    sqlite3_reset(statement)
  }

  func bind(_ value: Int64?, at index: Int32) {
    if let value { sqlite3_bind_int64(statement, index, value) } else { sqlite3_bind_null(statement, index) }
  }

  func bind(_ value: Double?, at index: Int32) {
    if let value { sqlite3_bind_double(statement, index, value) } else { sqlite3_bind_null(statement, index) }
  }

  /// Binds UTF-8.
  func bind(text: [UInt8]?, at index: Int32) {
    guard let text else {
      sqlite3_bind_null(statement, index)
      return
    }
    text.withUnsafeBytes { bytes in
      // An empty buffer has no address, and no address means NULL.
      let address = bytes.isEmpty ? nil : bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      if let address {
        _ = sqlite3_bind_text(statement, index, address, Int32(bytes.count), Self.copied)
      } else {
        _ = sqlite3_bind_text(statement, index, "", 0, Self.copied)
      }
    }
  }

  func bind(_ text: String?, at index: Int32) {
    bind(text: text.map { Array($0.utf8) }, at: index)
  }

  /// Binds bytes, which must stay in place until the next reset.
  func bind(blob: UnsafeRawBufferPointer, at index: Int32) {
    sqlite3_bind_blob(statement, index, blob.baseAddress, Int32(blob.count), Self.copied)
  }

  /// Whether there is a row, or another one.
  /// - Throws: `DatabaseError`.
  func step() throws -> Bool {
    let code = sqlite3_step(statement)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    let message = connection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
    sqlite3_reset(statement)
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }

  /// Runs a statement that gives no rows.
  func run() throws {
    _ = try step()
    sqlite3_reset(statement)
  }

  func int64(at column: Int32) -> Int64 {
    sqlite3_column_int64(statement, column)
  }

  func double(at column: Int32) -> Double {
    sqlite3_column_double(statement, column)
  }

  /// The bytes of a text or blob, valid until the next step; nil for NULL.
  func text(at column: Int32) -> UnsafeRawBufferPointer? {
    isNull(at: column) ? nil : bytes(at: column)
  }

  func isNull(at column: Int32) -> Bool {
    sqlite3_column_type(statement, column) == SQLITE_NULL
  }

  /// The bytes of a text or blob, valid until the next step.
  func bytes(at column: Int32) -> UnsafeRawBufferPointer {
    let address = sqlite3_column_blob(statement, column)
    return UnsafeRawBufferPointer(start: address, count: Int(sqlite3_column_bytes(statement, column)))
  }

  /// SQLite's SQLITE_TRANSIENT: it takes a copy.
  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
