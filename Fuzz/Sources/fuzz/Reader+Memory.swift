import Files
import Formats
import Foundation

@testable import Memory

extension Reader {
  /// A sound memory with one value replaced: a byte for its table and column, one for its row, one for its type.
  /// Whatever is done with it, an answer is given or a `MemoryError`; where all is said to be sound, an answer.
  static let memory = Reader(name: "memory") { bytes in
    guard bytes.count > 3 else { return }
    let (table, column) = cells[Int(bytes[0]) % cells.count]
    let type = types[Int(bytes[2]) % types.count]
    let store = try memoryStore.get()
    try store.write { db in
      try db.execute(
        sql: """
          CREATE TEMP TABLE kept AS SELECT id, \(column) FROM \(table) ORDER BY id
          LIMIT 1 OFFSET \(bytes[1]) % (SELECT count(*) FROM \(table))
          """)
    }
    defer {
      try? store.write { db in
        try db.execute(
          sql: """
            UPDATE \(table) SET \(column) = (SELECT \(column) FROM kept) WHERE id = (SELECT id FROM kept);
            DROP TABLE kept;
            """)
      }
    }
    try store.write { db in
      let update = try RawStatement(db, "UPDATE \(table) SET \(column) = \(type) WHERE id = (SELECT id FROM kept)")
      bytes.dropFirst(3).withUnsafeBytes { update.bind(blob: $0, at: 1) }
      try update.run()
    }
    use(try MemoryStore(path: store.path, create: false))
  }

  private static let cells = [
    ("posting", "data"), ("words_data", "block"), ("variant", "text"), ("variant", "xml"), ("variant", "attributes"),
    ("variant", "properties"), ("variant", "hash"), ("variant", "language"), ("unit", "properties"),
    ("unit", "attributes"), ("origin", "file"), ("origin", "date"), ("origin", "confidence"), ("origin", "before"),
    ("language", "tag"), ("file", "name"),
  ]

  private static let types = ["?", "CAST(? AS TEXT)", "CAST(CAST(? AS TEXT) AS NUMERIC)"]

  private static func use(_ store: MemoryStore) {
    let (search, exported) = (MemorySearch(store), ByteBuffer())
    var failure: (any Error)?
    let uses: [() throws -> Void] = [
      { _ = try search.matches(MemoryQuery("The lamp is on now", source: "en", target: "fr", minimumScore: 40)) },
      { _ = try search.matches(MemoryQuery("The lamp 7 is off now, please", source: "en", before: "a")) },
      { _ = try store.concordance("lamp") }, { _ = try store.concordance("la*", language: "fr") },
      { _ = try store.translations(of: "The lamp 7 is off now, please", from: "en", to: "fr") },
      { _ = try store.recentPairs(from: "en", to: "fr", limit: 9) }, { _ = try store.statistics() },
      { _ = try store.export(toolVersion: "1", date: nil, to: exported) },
      { _ = try store.export(languages: ["en", "fr"], toolVersion: "1", date: nil, to: ByteBuffer()) },
    ]
    for use in uses {
      do { try use() } catch {
        precondition(error is MemoryError, "an error that is none of the memory's: \(error)")
        failure = error
      }
    }
    do {
      guard try store.verify().isSound else { return }
      precondition(failure == nil, "a memory that is called sound: \(String(describing: failure))")
      let reader = try TMXReader(FileStream(name: "a.tmx", bytes: exported.bytes))
      while try reader.next() != nil {}
    } catch {
      precondition(error is MemoryError, "what a sound memory exports is no TMX: \(error)")
    }
  }
}

/// Of forty units, some words of which are in all of them, one with inline codes, properties and context.
private let memoryStore = Result {
  let path = try scratchFile("memory", [])
  unlink(path)
  let store = try MemoryStore(path: path, create: true)
  let units = (0..<40).map { number in
    """
    <tu tuid="\(number)"><prop type="x-a">b</prop><tuv xml:lang="en"><seg>The lamp \(number) is off now, \
    please</seg></tuv><tuv xml:lang="fr"><prop type="x-b">c</prop><seg>La <ph>%s</ph>lampe \(number) est \
    éteinte</seg></tuv></tu>
    """
  }
  let tmx = """
    <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" \
    srclang="en" datatype="plaintext"/><body>\(units.joined())</body></tmx>
    """
  _ = try store.add(TMXReader(FileStream(name: "a.tmx", bytes: Array(tmx.utf8))), name: "a.tmx")
  try store.writable().writeWithoutTransaction { try $0.execute(sql: "PRAGMA foreign_keys = OFF") }
  return store
}
