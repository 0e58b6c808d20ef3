import Files
import GRDB

/// Over the values of a row and of what belongs to it, in order. SQLite keeps none, so that without it a flipped bit of a
/// property or an inline code goes out with the next export.
struct Checksum {
  private var hash = StableHash()

  init(_ id: Int64) { hash.combine(UInt64(bitPattern: id)) }

  /// Takes a text or NULL; each ends where it ends, so that two texts cannot lend each other letters.
  mutating func combine(_ text: (some Collection<UInt8>)?) {
    guard let text else { return hash.combine(UInt64.max) }
    hash.combine(UInt64(text.count))
    hash.combine(text)
  }

  mutating func combine(_ text: String?) { combine(text?.utf8) }

  mutating func combine(_ number: Double?) { hash.combine(number?.bitPattern ?? .max) }

  /// As SQLite has it.
  var value: Int64 { Int64(bitPattern: hash.finish()) }
}

extension PreparedUnit {
  /// Of the unit with its variants, if it gets that number.
  func checksum(_ id: Int64) -> Int64 {
    var sum = Checksum(id)
    sum.combine(properties.isEmpty ? nil : properties)
    sum.combine(attributes)
    for variant in variants {
      sum.combine(variant.language)
      sum.combine(variant.text)
      sum.combine(variant.xml)
      sum.combine(variant.attributes.isEmpty ? nil : variant.attributes)
      sum.combine(variant.properties.isEmpty ? nil : variant.properties)
    }
    return sum.value
  }
}

extension Origin {
  func checksum(_ id: Int64) -> Int64 {
    var sum = Checksum(id)
    for text in [file, date, author] { sum.combine(text) }
    sum.combine(confidence)
    for text in [before, after] { sum.combine(text) }
    // Later additions: the sums of origins without them stay what they were.
    for text in [path, properties] where text != nil { sum.combine(text) }
    return sum.value
  }
}

/// A row's checksum as it is stored and as its values make it.
struct CheckedRow {
  var id: Int64
  var stored: Int64?
  var computed: Int64
}

/// The checksums of the units with these ids, in order.
func checkedUnits(_ ids: Range<Int64>, _ db: Database, _ body: (CheckedRow) throws -> Void) throws {
  let units = try RawStatement(
    db, "SELECT id, checksum, properties, attributes FROM unit WHERE id >= ? AND id < ? ORDER BY id")
  let variants = try RawStatement(
    db,
    """
    SELECT tag, text, xml, attributes, properties FROM variant LEFT JOIN language ON language.id = variant.language
    WHERE variant.id BETWEEN ? AND ? ORDER BY variant.id
    """)
  units.bind(ids.lowerBound, at: 1)
  units.bind(ids.upperBound, at: 2)
  defer { units.reset() }
  while try units.step() {
    let id = units.int64(at: 0)
    var sum = Checksum(id)
    for column: Int32 in 2...3 { sum.combine(units.text(at: column)) }
    variants.bind(id << 8, at: 1)
    variants.bind(id << 8 | 255, at: 2)
    while try variants.step() { for column: Int32 in 0...4 { sum.combine(variants.text(at: column)) } }
    variants.reset()
    try body(CheckedRow(id: id, stored: units.isNull(at: 1) ? nil : units.int64(at: 1), computed: sum.value))
  }
}

/// The checksums of the origins of the units with these ids, in order.
func checkedOrigins(_ units: Range<Int64>, _ db: Database, _ body: (CheckedRow) throws -> Void) throws {
  let origins = try RawStatement(
    db,
    """
    SELECT origin.id, checksum, name, date, author, confidence, before, after, nullif(path, ''), properties
    FROM origin LEFT JOIN file ON file.id = origin.file WHERE origin.id >= ? AND origin.id < ? ORDER BY origin.id
    """)
  origins.bind(units.lowerBound << 16, at: 1)
  origins.bind(units.upperBound << 16, at: 2)
  defer { origins.reset() }
  while try origins.step() {
    let id = origins.int64(at: 0)
    var sum = Checksum(id)
    for column: Int32 in 2...4 { sum.combine(origins.text(at: column)) }
    sum.combine(origins.isNull(at: 5) ? nil : origins.double(at: 5))
    for column: Int32 in 6...7 { sum.combine(origins.text(at: column)) }
    for column: Int32 in 8...9 where !origins.isNull(at: column) { sum.combine(origins.text(at: column)) }
    try body(CheckedRow(id: id, stored: origins.isNull(at: 1) ? nil : origins.int64(at: 1), computed: sum.value))
  }
}
