import GRDB

/// Reads the lists of the index, and keeps those that were read last: a project's segments share most of their words.
///
/// For one thread, with one connection at a time; what it keeps is forgotten when units have been added, changed or removed.
final class PostingCache {
  private var lists: [Int64: [UInt32]] = [:]
  private var counts: [UInt64: [Int32]] = [:]
  private var size = 0
  /// The newest unit and how often others were changed, when the lists were read.
  private var state: (newest: Int64, changes: Int64) = (-1, -1)
  private var statements: (list: RawStatement, length: RawStatement)?
  /// Entries kept at most, 4 bytes each: 64 MB.
  private static let mostEntries = 1 << 24
  /// Words whose counts are kept at most.
  private static let mostCounts = 1 << 17

  /// Must be called inside each access to the database.
  func prepare(_ db: Database, newest: Int64) throws {
    let now = (newest: newest, changes: try Int64.fetchOne(db.cachedStatement(sql: "SELECT changes FROM state")) ?? -1)
    if now != state {
      (lists, counts, size) = ([:], [:], 0)
      state = now
    }
    statements = (
      try RawStatement(db, "SELECT data FROM posting WHERE id = ?"),
      try RawStatement(db, "SELECT length(data) FROM posting WHERE id = ?")
    )
  }

  /// How many units of each block have a word.
  func counts(of word: UInt64, blocks: Int) throws -> [Int32] {
    if let known = counts[word] { return known }
    guard let statement = statements?.length else { return [] }
    var found: [Int32] = []
    found.reserveCapacity(blocks)
    for block in 0..<blocks {
      statement.bind(Postings.rowID(block: block, word: word), at: 1)
      let length = try statement.step() ? statement.int64(at: 0) : 0
      statement.reset()
      found.append(try Postings.count(ofBytes: length))
    }
    if counts.count >= Self.mostCounts { counts.removeAll(keepingCapacity: true) }
    counts[word] = found
    return found
  }

  /// Gives `body` the entries of a word in a block.
  func withList(block: Int, word: UInt64, _ body: (UnsafeBufferPointer<UInt32>) -> Void) throws {
    let row = Postings.rowID(block: block, word: word)
    if let known = lists[row] { return known.withUnsafeBufferPointer(body) }
    guard let statement = statements?.list else { return }
    statement.bind(row, at: 1)
    defer { statement.reset() }
    guard try statement.step() else { return }
    let list = try Postings.entries(in: statement.bytes(at: 0))
    if size + list.count > Self.mostEntries { (lists, size) = ([:], 0) }
    size += list.count
    lists[row] = list
    list.withUnsafeBufferPointer(body)
  }
}
