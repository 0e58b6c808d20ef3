import Files
import GRDB
import Formats
import ICU
import TMX

/// Searches a memory. For one thread; the memory may be searched by several at once, each with its own.
public final class MemorySearch {
  private let store: MemoryStore
  private var readers: [String: MatchWordReader] = [:]
  private let scratch = CandidateScan.Scratch()
  /// Those of the last query that had any.
  private var conditions: (given: [PropertyCondition], compiled: [PropertyCondition.Compiled]) = ([], [])
  /// For measuring, by language.
  private var tables: [Int64: ExhaustiveTable] = [:]
  /// Texts that are compared for one query at most; what that costs in recall is measured in docs/memory.md.
  private static let mostCompared = 6_000
  /// Words of a query that is searched in steps.
  private static let fewWords = 12

  /// For searching `store`.
  public init(_ store: MemoryStore) {
    self.store = store
  }

  /// The best matches, the best first.
  ///
  /// - Throws: ``MemoryError``.
  public func matches(_ query: MemoryQuery) throws -> [MemoryMatch] {
    try store.read { db in try matches(query, in: db) }
  }

  func matches(_ query: MemoryQuery, in db: Database) throws -> [MemoryMatch] {
    let text = Array(query.text.utf8)
    let source = try varieties(of: query.source, db)
    let target = try query.target.map { try varieties(of: $0, db) }
    var best: [Found] = []
    var known = Set<Int64>()
    // The same text, by its hash, in each variety of the language.
    for language in source {
      let rows = try Row.fetchAll(
        db.cachedStatement(sql: "SELECT id, text FROM variant WHERE hash = ? ORDER BY id LIMIT 1000"),
        arguments: [plainTextHash(text, language: language.tag)])
      for row in rows where try row.decode(String.self, atIndex: 1).utf8.elementsEqual(text) {
        let id = try row.decode(Int64.self, atIndex: 0)
        guard known.insert(id >> 8).inserted, try hasTarget(id, target, db), try meets(query.properties, id >> 8, db)
        else { continue }
        best.append(Found(variant: id, score: 100))
      }
    }
    // Only a text of which the memory has not enough as it is needs a search for others.
    if best.count < query.limit, query.minimumScore < 100 {
      for language in source {
        try searchFuzzily(text, language, query, target, &best, &known, db)
      }
    }
    var matches = try best.prefix(max(query.limit, 200)).map { try match($0, target, query, db) }
    // Context first; among equals the oldest.
    matches.sort { ($0.kind == .context ? 1 : 0, $0.score, $1.unit) > ($1.kind == .context ? 1 : 0, $1.score, $0.unit) }
    return Array(matches.prefix(query.limit))
  }

  private struct Found {
    var variant: Int64
    var score: Int
  }

  private func searchFuzzily(
    _ text: [UInt8], _ language: (id: Int64, tag: String), _ query: MemoryQuery, _ target: [(id: Int64, tag: String)]?,
    _ best: inout [Found], _ known: inout Set<Int64>, _ db: Database
  ) throws {
    let reader = try reader(language.tag)
    let words = reader.words(of: text)
    guard !words.words.isEmpty else { return }
    if query.isExhaustive {
      let table =
        try tables[language.id] ?? ExhaustiveTable(db, language: language, targets: target.map { Set($0.map(\.id)) })
      tables[language.id] = table
      if let found = table.best(text, words, minimum: query.minimumScore), known.insert(found.variant >> 8).inserted {
        best.append(Found(variant: found.variant, score: found.score))
      }
      return
    }
    let scan = try CandidateScan(db, words: words.words, scratch: scratch)
    var scorer = MatchScore(text, words)
    let fetch = try RawStatement(db, "SELECT id, language, text FROM variant WHERE id BETWEEN ? AND ?")
    defer { fetch.reset() }
    var (tried, otherWords) = (Set<Int64>(), MatchWords())
    // The score that a text must have to be among the best.
    func floor() -> Int {
      best.count < query.limit ? query.minimumScore : max(query.minimumScore, (best.last?.score ?? 0) + 1)
    }
    /// Compares the texts of a unit, and keeps the best if it is among the best of all.
    func compare(_ unit: Int64) throws {
      guard !known.contains(unit), tried.insert(unit).inserted else { return }
      fetch.reset()
      fetch.bind(unit << 8, at: 1)
      fetch.bind(unit << 8 | 255, at: 2)
      var own: Found?
      while try fetch.step() {
        guard fetch.int64(at: 1) == language.id else { continue }
        let other = fetch.bytes(at: 2).bindMemory(to: UInt8.self)
        reader.read(other, into: &otherWords, foldingToo: false)
        let score = scorer.score(other, otherWords)
        if score >= floor(), score > own?.score ?? 0 { own = Found(variant: fetch.int64(at: 0), score: score) }
      }
      guard let own, try hasTarget(own.variant, target, db), try meets(query.properties, unit, db) else { return }
      known.insert(unit)
      // Behind those of the same score, so that the order doesn't depend on how they were found.
      let place = best.firstIndex { $0.score < own.score } ?? best.count
      best.insert(own, at: place)
      if best.count > query.limit { best.removeLast(best.count - query.limit) }
    }
    for unit in try scan.promising(minimum: floor()) { try compare(unit) }
    // Of a few words a great many texts have one or two, and none of these may be the best: those that have most come first.
    let steps = words.words.count <= Self.fewWords ? [85, 70].filter { $0 > query.minimumScore } : []
    for step in steps + [query.minimumScore] {
      // The newest block first: what was added last is most like what is translated now.
      for block in (0..<scan.blocks).reversed() {
        let minimum = max(step, floor())
        guard minimum <= 100 else { break }
        for candidate in try scan.candidates(block: block, minimum: minimum) {
          guard candidate.bound >= max(step, floor()), tried.count < Self.mostCompared else { break }
          try compare(candidate.unit)
        }
      }
      // All that score so well are known by now.
      if best.count >= query.limit, best.last?.score ?? 0 >= step { break }
    }
  }

  private func hasTarget(_ variant: Int64, _ target: [(id: Int64, tag: String)]?, _ db: Database) throws -> Bool {
    guard let target else { return true }
    let unit = variant >> 8
    let rows = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT language FROM variant WHERE id BETWEEN ? AND ? AND id <> ?"),
      arguments: [unit << 8, unit << 8 | 255, variant])
    return rows.contains { id in target.contains { $0.id == id } }
  }

  private func meets(_ conditions: [PropertyCondition], _ unit: Int64, _ db: Database) throws -> Bool {
    guard !conditions.isEmpty else { return true }
    if conditions != self.conditions.given { self.conditions = (conditions, try conditions.map { try $0.compiled() }) }
    return try hasProperties(self.conditions.compiled, unit, in: db)
  }

  private func match(
    _ found: Found, _ target: [(id: Int64, tag: String)]?, _ query: MemoryQuery, _ db: Database
  ) throws -> MemoryMatch {
    let unit = found.variant >> 8
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT variant.id, variant.language, text, xml, tag FROM variant
          JOIN language ON language.id = variant.language
          WHERE variant.id BETWEEN ? AND ? ORDER BY variant.id
          """), arguments: [unit << 8, unit << 8 | 255])
    let texts = try rows.map { row in
      try (
        id: row.decode(Int64.self, atIndex: 0), language: row.decode(Int64.self, atIndex: 1),
        text: StoredText(text: row.decode(atIndex: 2), xml: row.decode(atIndex: 3)),
        tag: row.decode(String.self, atIndex: 4)
      )
    }
    let own = texts.first { $0.id == found.variant }
    let others = texts.filter { $0.id != found.variant }
    let other =
      target?.lazy.compactMap { wanted in others.first { $0.language == wanted.id } }.first ?? others.first
    let origins = try origins(of: unit, in: db)
    var kind: MemoryMatch.Kind = found.score == 100 ? .exact : .fuzzy
    if kind == .exact, query.before != nil || query.after != nil,
      origins.contains(where: { origin in
        (origin.before != nil || origin.after != nil) && origin.before == query.before && origin.after == query.after
      })
    {
      kind = .context
    }
    return MemoryMatch(
      unit: unit, kind: kind, score: found.score, source: own?.text.native ?? "", target: other?.text.native ?? "",
      plainSource: own?.text.plain ?? "", plainTarget: other?.text.plain ?? "", sourceLanguage: own?.tag ?? "",
      targetLanguage: other?.tag ?? "", origins: origins)
  }

  private func reader(_ language: String) throws -> MatchWordReader {
    if let reader = readers[language] { return reader }
    let reader = try MatchWordReader(language: language)
    readers[language] = reader
    return reader
  }
}
