import Files
import GRDB

/// Which unit has the same texts as another, where each of its texts is one of very many units: of `Yes` with a thousand
/// translations, or of `Page {}` with a thousand codes. Comparing each with all others would take the square of their
/// number.
struct FrequentTexts {
  /// As many units are compared one by one; more are worth a table.
  static let least = 64
  /// Units in all tables, 24 bytes each; with more they are made anew.
  private static let capacity = 1 << 22

  /// By the hash of a text: the first unit for each key.
  private var tables: [Int64: [UInt64: Int64]] = [:]
  private var count = 0
  /// Of the database, as this connection saw it last.
  private var version: Int64?

  /// Forgets all where another connection has written since.
  mutating func renew(_ db: Database) throws {
    let now = try Int64.fetchOne(db, sql: "PRAGMA data_version")
    if now != version { self = FrequentTexts() }
    version = now
  }

  /// A unit that may have the very texts of `unit`, all of which are frequent ones.
  mutating func candidate(for unit: PreparedUnit, _ db: Database) throws -> Int64? {
    guard let first = unit.variants.first else { return nil }
    let hash = unit.variants.first { tables[$0.hash] != nil }?.hash ?? first.hash
    if tables[hash] == nil { try readTable(of: hash, db) }
    return tables[hash]?[Self.key(unit)]
  }

  /// Notes a unit that was written just now.
  mutating func note(_ unit: PreparedUnit, id: Int64) {
    for variant in unit.variants where tables[variant.hash] != nil {
      if tables[variant.hash]?.updateValue(id, forKey: Self.key(unit)) == nil { count += 1 }
    }
  }

  /// Forgets a unit that is taken out.
  mutating func forget(_ unit: PreparedUnit, id: Int64) {
    for variant in unit.variants where tables[variant.hash]?[Self.key(unit)] == id {
      tables[variant.hash]?[Self.key(unit)] = nil
      count -= 1
    }
  }

  private mutating func readTable(of hash: Int64, _ db: Database) throws {
    if count > Self.capacity { (tables, count) = ([:], 0) }
    let variants = try RawStatement(
      db,
      """
      SELECT found.id, variant.hash, variant.xml FROM variant AS found
      JOIN variant ON variant.id BETWEEN (found.id >> 8 << 8) AND (found.id | 255)
      WHERE found.hash = ? ORDER BY found.id
      """)
    variants.bind(hash, at: 1)
    defer { variants.reset() }
    var table: [UInt64: Int64] = [:]
    var (last, key): (Int64?, UInt64) = (nil, 0)
    func end() {
      if let last, table[key] == nil { table[key] = last >> 8 }
    }
    while try variants.step() {
      if variants.int64(at: 0) != last {
        end()
        (last, key) = (variants.int64(at: 0), 0)
      }
      let xml = variants.isNull(at: 2) ? nil : variants.bytes(at: 2)
      key &+= Self.key(hash: variants.int64(at: 1), xml: xml)
    }
    end()
    tables[hash] = table
    count += table.count
  }

  /// Of all texts in any order, inline codes included.
  private static func key(_ unit: PreparedUnit) -> UInt64 {
    unit.variants.reduce(0) { sum, variant in
      sum &+ (variant.xml?.withUnsafeBytes { key(hash: variant.hash, xml: $0) } ?? key(hash: variant.hash, xml: nil))
    }
  }

  private static func key(hash: Int64, xml: UnsafeRawBufferPointer?) -> UInt64 {
    var key = StableHash()
    key.combine(UInt64(bitPattern: hash))
    key.fold()
    if let xml {
      key.combine(1)
      key.combine(xml)
    }
    return key.finish()
  }
}
