import Files
import Formats
import Foundation
import TMX
import Testing

@testable import Memory

@Suite("A damaged memory")
struct DamageTests {
  private let scratch = Scratch()

  /// A memory of a few units, some words of which are in all of them.
  private func store(_ damage: String) throws -> MemoryStore {
    let store = try scratch.store()
    try add(tmx((0..<40).map { ("The lamp \($0) is off now, please", "La lampe \($0) est éteinte") }), to: store)
    try store.writable().writeWithoutTransaction { db in
      // Damage keeps no rules.
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: damage)
      try db.execute(sql: "PRAGMA foreign_keys = ON")
    }
    return store
  }

  /// Whatever is done with a memory.
  private static let uses: [(name: String, use: @Sendable (MemoryStore) throws -> Void)] = [
    ("search", { _ = try MemorySearch($0).matches(MemoryQuery("The lamp is on now", source: "en", target: "fr")) }),
    ("exact", { _ = try MemorySearch($0).matches(MemoryQuery("The lamp 7 is off now, please", source: "en")) }),
    ("concordance", { _ = try $0.concordance("lamp") }),
    ("translations", { _ = try $0.translations(of: "The lamp 7 is off now, please", from: "en", to: "fr") }),
    ("recent", { _ = try $0.recentPairs(from: "en", to: "fr", limit: 9) }),
    ("statistics", { _ = try $0.statistics() }),
    ("export", { _ = try $0.export(toolVersion: "1", date: nil, to: ByteBuffer()) }),
    ("choice", { _ = try $0.export(languages: ["en", "fr"], toolVersion: "1", date: nil, to: ByteBuffer()) }),
    ("list", { _ = try $0.list(patterned()) }), ("conditions", { _ = try MemorySearch($0).matches(conditioned()) }),
    ("edit", { _ = try $0.edit(patterned(), by: replacing()) }), ("remove", { _ = try $0.remove(numbered(3)) }),
    ("verify", { _ = try $0.verify() }),
    ("add", { try add(tmx([("The lamp is new", "La lampe est neuve")]), to: $0) }),
  ]

  /// Units with a 7 in them.
  @Sendable private static func patterned() throws -> UnitChoice {
    var choice = UnitChoice()
    choice.filter.text = [try TextPattern("7")]
    return choice
  }

  @Sendable private static func numbered(_ number: Int64) -> UnitChoice {
    var choice = UnitChoice()
    choice.numbers = [number]
    return choice
  }

  @Sendable private static func replacing() -> UnitEdit {
    var edit = UnitEdit()
    edit.replacements = [("lampe", "lanterne")]
    return edit
  }

  @Sendable private static func conditioned() -> MemoryQuery {
    var query = MemoryQuery("The lamp is on now", source: "en", target: "fr")
    query.properties = [PropertyCondition("client=Acme")]
    return query
  }

  @Test(
    "gives a clear error or an answer, whatever is done with it",
    arguments: [
      // Lists of the index: of frequency 0, many times the same; out of order; cut; with a length of 0; none at all; text.
      "UPDATE posting SET data = zeroblob(400000)",
      "UPDATE posting SET data = CAST(replace(hex(zeroblob(100000)), '00', char(0, 9, 0, 0)) AS BLOB)",
      "UPDATE posting SET data = CAST(data || data AS BLOB)", "UPDATE posting SET data = substr(data, 1, 3)",
      "UPDATE posting SET data = x'00090000'", "UPDATE posting SET data = x''", "UPDATE posting SET data = 'words'",
      // Numbers of units that no block holds.
      "INSERT INTO unit (id) VALUES (9223372036854775807)", "INSERT INTO unit (id) VALUES (2147483648)",
      "INSERT INTO unit (id) VALUES (-9223372036854775807)", "UPDATE variant SET id = id - 4611686018427387904",
      // Values that are none of their columns'.
      "UPDATE variant SET text = x'FF00FE'", "UPDATE variant SET text = 7", "UPDATE variant SET language = 'en'",
      "UPDATE variant SET xml = x'FF'", "UPDATE variant SET attributes = x'FF', properties = x'FE'",
      "UPDATE variant SET hash = 'none'", "UPDATE language SET tag = CAST(x'FF' || id AS BLOB)", "DELETE FROM language",
      "UPDATE origin SET date = x'FF'", "UPDATE origin SET confidence = 'high'", "UPDATE origin SET confidence = 1e999",
      "UPDATE file SET name = x'FE'", "UPDATE unit SET properties = x'FF'", "DELETE FROM file", "DELETE FROM unit",
      "DELETE FROM variant", "DROP TABLE posting", "DELETE FROM state", "UPDATE state SET newest = 'x'",
      "UPDATE variant SET xml = '<seg', properties = '<prop'", "UPDATE origin SET properties = '<prop>'",
      "UPDATE origin SET id = id | 65535",
    ])
  func neverCrashes(damage: String) throws {
    let store = try store(damage)
    for (name, use) in Self.uses {
      do { try use(store) } catch {
        switch error as? MemoryError {
        // Damage may make a condition true of no unit, or of all.
        case .notMemory?, .nothingChosen?, .everythingChosen?: continue
        default: Issue.record("\(name): \(error)")
        }
      }
    }
  }

  @Test(
    "is told by its checksums, whatever was changed of what is exported",
    arguments: [
      ("UPDATE variant SET text = replace(text, 'off', 'on') WHERE id = 256", "unit 1"),
      ("UPDATE variant SET xml = '<seg' WHERE id = 257", "unit 1"),
      ("UPDATE variant SET attributes = ' x' WHERE id = 256", "unit 1"),
      ("UPDATE variant SET properties = '<prop type=\"x' WHERE id = 256", "unit 1"),
      ("UPDATE unit SET properties = '<note>a</nota>' WHERE id = 2", "unit 2"),
      ("UPDATE unit SET attributes = ' tuid=\"1' WHERE id = 2", "unit 2"),
      ("UPDATE language SET tag = 'e.' WHERE tag = 'en'", "unit 0"),
      ("UPDATE origin SET author = 'you' WHERE id = 3 << 16", "origin 0 of unit 3"),
      ("UPDATE origin SET confidence = 0.5 WHERE id = 3 << 16", "origin 0 of unit 3"),
      ("UPDATE origin SET after = 'a' WHERE id = 3 << 16", "origin 0 of unit 3"),
      ("UPDATE file SET name = 'b.tmx'", "origin 0 of unit 0"),
    ])
  func isNoticed(damage: String, place: String) throws {
    let report = try store(damage).verify()
    #expect(report.problems.contains { $0.hasPrefix(place + ":") && $0.contains("damage") }, "\(report.problems)")
  }

  @Test(
    "is told by what is wrong with its index",
    arguments: [
      ("zeroblob(400000)", "entries that no text can have"),
      ("CAST(data || data AS BLOB)", "entries that no text can have"),
      ("substr(data, 1, 3)", "ends within an entry"),
      ("CAST(data || x'00' AS BLOB)", "ends within an entry"),
    ])
  func namesTheIndex(data: String, expected: String) throws {
    let store = try store("UPDATE posting SET data = \(data)")
    let error = #expect(throws: MemoryError.self) {
      try MemorySearch(store).matches(MemoryQuery("The lamp is on now", source: "en", target: "fr"))
    }
    #expect("\(String(describing: error))".contains(expected))
    #expect(try !store.verify().isSound)
  }

  @Test(
    "entries that no text makes are refused where they are read",
    arguments: [
      [0x0000_0900], [0x0000_0001], [0x0000_0203], [0x0001_0901, 0x0000_0901],
    ] as [[UInt32]])
  func refusesEntries(entries: [UInt32]) {
    #expect(throws: (any Error).self) {
      try entries.map(\.littleEndian).withUnsafeBytes { try Postings.entries(in: $0) }
    }
  }

  @Test func entriesComeBackAsTheyWere() throws {
    let entries = [(3, 1, 1), (3, 300, 2), (4, 300, 300), (65_535, 7, 7)].map {
      Postings.entry(unit: $0.0, length: $0.1, frequency: $0.2)
    }
    #expect(try entries.map(\.littleEndian).withUnsafeBytes { try Postings.entries(in: $0) } == entries)
  }
}
