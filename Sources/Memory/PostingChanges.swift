import GRDB

/// Changes of the index for fuzzy matches that adding does not make: of units that go or get other texts.
///
/// Linear in the lists of their words, which are read and written once each.
struct PostingChanges {
  private var removed: [(row: Int64, place: UInt32)] = []
  private var added: [(row: Int64, entry: UInt32)] = []

  /// Takes a text of a unit out, with all others of the unit that have one of its words.
  mutating func remove(unit: Int64, words: [UInt64]) {
    Postings.forEachWord(of: words) { word, _ in
      removed.append(
        (Postings.rowID(block: Int(unit >> Int64(Postings.blockBits)), word: word), UInt32(unit & 0xFFFF)))
    }
  }

  mutating func add(unit: Int64, words: [UInt64]) {
    Postings.append(unit: unit, words: words, to: &added)
  }

  /// Writes them, and forgets them.
  mutating func apply(_ db: Database) throws {
    removed.sort { $0 < $1 }
    added.sort { $0 < $1 }
    let find = try RawStatement(db, "SELECT data FROM posting WHERE id = ?")
    let store = try RawStatement(db, "INSERT OR REPLACE INTO posting (id, data) VALUES (?, ?)")
    let drop = try RawStatement(db, "DELETE FROM posting WHERE id = ?")
    var (gone, new) = (removed[...], added[...])
    while let row = [gone.first?.row, new.first?.row].compactMap({ $0 }).min() {
      find.bind(row, at: 1)
      var list = try find.step() ? try Postings.entries(in: find.bytes(at: 0)) : []
      find.reset()
      let places = gone.prefix { $0.row == row }
      if !places.isEmpty {
        var next = places.startIndex
        list.removeAll { entry in
          while next < places.endIndex, places[next].place < entry >> 16 { next += 1 }
          return next < places.endIndex && places[next].place == entry >> 16
        }
        gone = gone[places.endIndex...]
      }
      let entries = new.prefix { $0.row == row }
      if !entries.isEmpty {
        list = (list + entries.map(\.entry)).sorted()
        new = new[entries.endIndex...]
      }
      if list.isEmpty {
        drop.bind(row, at: 1)
        try drop.run()
      } else {
        store.bind(row, at: 1)
        list.map(\.littleEndian).withUnsafeBytes { store.bind(blob: $0, at: 2) }
        try store.run()
      }
    }
    (removed, added) = ([], [])
  }
}
