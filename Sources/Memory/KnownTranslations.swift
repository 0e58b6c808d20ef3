import Bitext
import Files
import GRDB

extension MemoryStore {
  /// The translations into `target` of units whose text in `source` is `text`, the newest first, each once. Varieties of both
  /// languages count, inline codes don't, and are left out of what is given.
  ///
  /// - Throws: ``MemoryError``.
  public func translations(of text: String, from source: String, to target: String, limit: Int = 20) throws -> [String]
  {
    try read { db in
      let bytes = withoutInlineCodes(Array(text.utf8))
      let (sources, targets) = (try varieties(of: source, db), try varieties(of: target, db))
      let wanted = Set(targets.map(\.id))
      var found: [String] = []
      for language in sources {
        let ids = try Row.fetchAll(
          db.cachedStatement(sql: "SELECT id, text FROM variant WHERE hash = ? ORDER BY id DESC LIMIT 1000"),
          arguments: [textHash(bytes, language: language.tag)])
        for row in ids where try withoutInlineCodes(row.decode(String.self, atIndex: 1)).utf8.elementsEqual(bytes) {
          let unit = try row.decode(Int64.self, atIndex: 0) >> 8
          let others = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT language, text FROM variant WHERE id BETWEEN ? AND ? ORDER BY id"),
            arguments: [unit << 8, unit << 8 | 255])
          for other in others where try wanted.contains(other.decode(atIndex: 0)) {
            let text = withoutInlineCodes(try other.decode(String.self, atIndex: 1))
            if !found.contains(text) { found.append(text) }
          }
          if found.count >= limit { return found }
        }
      }
      return found
    }
  }

  /// The texts of the units that were added last, as pairs in both languages, the newest first; inline codes are left out.
  ///
  /// - Parameter limit: pairs at most, so that the time is bounded however large the memory is.
  /// - Throws: ``MemoryError``.
  public func recentPairs(from source: String, to target: String, limit: Int) throws -> [(
    source: String, target: String
  )] {
    try read { db in
      let (sources, targets) = (
        Set(try varieties(of: source, db).map(\.id)), Set(try varieties(of: target, db).map(\.id))
      )
      guard !sources.isEmpty, !targets.isEmpty else { return [] }
      var pairs: [(source: String, target: String)] = []
      var (unit, one, other): (Int64, String?, String?) = (-1, nil, nil)
      func finish() {
        if let one, let other { pairs.append((one, other)) }
      }
      // Ten times as many texts are looked at as are wanted: a memory of many languages has few of each.
      let rows = try Row.fetchCursor(
        db, sql: "SELECT id, language, text FROM variant ORDER BY id DESC LIMIT ?", arguments: [limit * 20])
      while let row = try rows.next(), pairs.count < limit {
        let number = try row.decode(Int64.self, atIndex: 0) >> 8
        if number != unit {
          finish()
          (unit, one, other) = (number, nil, nil)
        }
        let language = try row.decode(Int64.self, atIndex: 1)
        if sources.contains(language) { one = withoutInlineCodes(try row.decode(String.self, atIndex: 2)) }
        if targets.contains(language) { other = withoutInlineCodes(try row.decode(String.self, atIndex: 2)) }
      }
      if pairs.count < limit { finish() }
      return pairs
    }
  }
}

/// The varieties of a language that the memory has: the very tag first, then those of the same base.
func varieties(of tag: String, _ db: Database) throws -> [(id: Int64, tag: String)] {
  let base = Language(canonical: tag).base
  let rows = try Row.fetchAll(db.cachedStatement(sql: "SELECT id, tag FROM language ORDER BY id"))
  let all = try rows.map { try (id: $0.decode(Int64.self, atIndex: 0), tag: $0.decode(String.self, atIndex: 1)) }
    .filter { Language(canonical: $0.tag).base == base }
  return all.filter { $0.tag == tag } + all.filter { $0.tag != tag }
}
