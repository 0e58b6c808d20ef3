import Files
import GRDB

/// The tables of a memory. All of it is one SQLite file.
///
/// - `unit`: its own attributes, as XML, and its properties and notes, with a checksum over them and its variants. NULL
///   attributes: it was added before these were kept.
/// - `variant`: the texts. Its id is `unit << 8 | place`, so that the texts of a unit lie side by side. `hash` finds exact
///   matches and those that differ by inline codes only; `xml` holds the segment where it has inline codes; attributes and properties are those of the `tuv`.
/// - `origin`: where a unit came from, id `unit << 16 | number`; more than one where duplicates were folded; with a checksum each.
/// - `file`: what origins name: files told apart by where they lie, or by a name that was given (then `path` is '').
/// - `state`: one row. `newest`, the highest number of a unit that was removed: numbers are never given twice. `changes`
///   grows when units are removed or changed, so that what others hold of the index is read anew.
/// - `posting`: the index for fuzzy matches; see `Postings.swift`.
/// - `words`: the index for concordances, FTS5 without the texts; its rowid is the variant's. What it gets are words folded and parted
///   by spaces, so that the plainest tokenizer does; memories of the first days have unicode61, and work as well.
enum Schema {
  /// "Enrg": tells a memory from other SQLite files.
  static let applicationID: Int32 = 0x456E_7267

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(applicationID);
          CREATE TABLE language (id INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE);
          CREATE TABLE file (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
          CREATE TABLE unit (id INTEGER PRIMARY KEY, properties TEXT);
          CREATE TABLE variant (
            id INTEGER PRIMARY KEY, language INTEGER NOT NULL REFERENCES language(id), hash INTEGER NOT NULL,
            text TEXT NOT NULL, xml TEXT);
          CREATE INDEX variant_hash ON variant (hash);
          CREATE TABLE origin (
            id INTEGER PRIMARY KEY, file INTEGER NOT NULL REFERENCES file(id), date TEXT, author TEXT, confidence REAL,
            before TEXT, after TEXT);
          CREATE TABLE posting (id INTEGER PRIMARY KEY, data BLOB NOT NULL);
          CREATE VIRTUAL TABLE words USING fts5(
            body, content='', columnsize=0, tokenize='ascii');
          -- Words waiting in memory, and how many parts of the index are put together at a time.
          INSERT INTO words (words, rank) VALUES ('hashsize', 33554432), ('automerge', 0), ('crisismerge', 16);
          """)
    }
    migrator.registerMigration("2") { db in
      try db.execute(
        sql: """
          ALTER TABLE unit ADD COLUMN attributes TEXT;
          ALTER TABLE variant ADD COLUMN attributes TEXT;
          ALTER TABLE variant ADD COLUMN properties TEXT;
          """)
    }
    // Tags and inline codes were words until then.
    migrator.registerMigration("3") { _ in }
    // ’ was no ' in words with letters beyond Latin-1 (œuvre), and a text's hash was another with inline codes than without.
    migrator.registerMigration("4") { _ in }
    // Placeholders were other ones than the checks', and nothing told a damaged property from a sound one. It makes the
    // hashes, too, that those before it need.
    migrator.registerMigration("5") { db in
      try db.execute(
        sql: "ALTER TABLE unit ADD COLUMN checksum INTEGER; ALTER TABLE origin ADD COLUMN checksum INTEGER")
      try index(db)
    }
    // The marks of keys in menus were part of words, and %s before a quotation mark was no placeholder. Hashes stay, and
    // with them checksums.
    migrator.registerMigration("6") { db in try index(db) }
    // Units could not be removed, nor files of one name be told apart.
    migrator.registerMigration("7") { db in
      try db.execute(
        sql: """
          CREATE TABLE source_file (id INTEGER PRIMARY KEY, name TEXT NOT NULL, path TEXT NOT NULL DEFAULT '');
          INSERT INTO source_file (id, name) SELECT id, name FROM file;
          DROP TABLE file;
          ALTER TABLE source_file RENAME TO file;
          CREATE UNIQUE INDEX file_source ON file (path, name);
          ALTER TABLE origin ADD COLUMN properties TEXT;
          CREATE INDEX origin_file ON origin (file);
          CREATE TABLE state (newest INTEGER NOT NULL, changes INTEGER NOT NULL);
          INSERT INTO state VALUES (-1, 0);
          """)
      try addChecksums(db)
    }
    return migrator
  }

  /// Rows that exist when checksums are first made are assumed to be sound.
  private static func addChecksums(_ db: Database) throws {
    guard try Int64.fetchOne(db, sql: "SELECT id FROM unit WHERE checksum IS NULL LIMIT 1") != nil else { return }
    let updateUnit = try RawStatement(db, "UPDATE unit SET checksum = ? WHERE id = ?")
    let updateOrigin = try RawStatement(db, "UPDATE origin SET checksum = ? WHERE id = ?")
    for block in 0..<Int64(Postings.blockCount(newest: try Postings.newestUnit(db))) {
      var (units, origins): ([CheckedRow], [CheckedRow]) = ([], [])
      try checkedUnits(Postings.units(ofBlock: block), db) { units.append($0) }
      try checkedOrigins(Postings.units(ofBlock: block), db) { origins.append($0) }
      for (rows, update) in [(units, updateUnit), (origins, updateOrigin)] {
        for row in rows {
          update.bind(row.computed, at: 1)
          update.bind(row.id, at: 2)
          try update.run()
        }
      }
    }
  }

  /// Rebuilds both indexes and the hashes from the texts, block by block.
  private static func index(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM posting; INSERT INTO words (words) VALUES ('delete-all')")
    let insert = try RawStatement(db, "INSERT INTO posting (id, data) VALUES (?, ?)")
    let insertWords = try RawStatement(db, "INSERT INTO words (rowid, body) VALUES (?, ?)")
    let updateHash = try RawStatement(db, "UPDATE variant SET hash = ? WHERE id = ?")
    for block in 0..<Int64(Postings.blockCount(newest: try Postings.newestUnit(db))) {
      var words: [(id: Int64, folded: [UInt8])] = []
      var hashes: [(id: Int64, hash: Int64)] = []
      let entries = try Postings.entries(ofBlock: block, db) { text in
        words.append((text.id, text.folded))
        let hash = plainTextHash(text.utf8, language: text.language ?? "")
        if hash != text.hash { hashes.append((text.id, hash)) }
      }
      for (id, folded) in words {
        insertWords.bind(id, at: 1)
        insertWords.bind(text: folded, at: 2)
        try insertWords.run()
      }
      for (id, hash) in hashes {
        updateHash.bind(hash, at: 1)
        updateHash.bind(id, at: 2)
        try updateHash.run()
      }
      var start = 0
      while start < entries.count {
        var end = start + 1
        while end < entries.count, entries[end].row == entries[start].row { end += 1 }
        insert.bind(entries[start].row, at: 1)
        entries[start..<end].map(\.entry.littleEndian).withUnsafeBytes { insert.bind(blob: $0, at: 2) }
        try insert.run()
        start = end
      }
    }
  }
}
