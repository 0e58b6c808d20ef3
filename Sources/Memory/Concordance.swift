import GRDB
import ICU
import TMX

extension MemoryStore {
  /// The units one of whose texts has `phrase`: its words in a row, whatever their case; a `*` at its end stands for the
  /// rest of a word.
  ///
  /// - Parameters:
  ///   - language: that the text must be in; nil for any side.
  ///   - properties: that a unit has to have.
  ///   - limit: matches at most; the newest first.
  /// - Throws: ``MemoryError``; `ICUError` where a pattern is none or takes too long.
  public func concordance(
    _ phrase: String, language: String? = nil, properties: [PropertyCondition] = [], limit: Int = 20
  ) throws -> [MemoryMatch] {
    let conditions = try properties.map { try $0.compiled() }
    let isPrefix = phrase.hasSuffix("*")
    let reader: MatchWordReader
    do { reader = try MatchWordReader(language: language ?? "") } catch { return [] }
    let folded = reader.words(of: Array(phrase.utf8.prefix(1_000))).folded
    let words = String(decoding: folded, as: UTF8.self).split(separator: " ")
    guard !words.isEmpty else { return [] }
    // A quotation mark is part of a word in Hebrew (צה"ל), and written twice inside of quotation marks.
    let query = "\"\(words.joined(separator: " ").replacing("\"", with: "\"\""))\"" + (isPrefix ? "*" : "")
    return try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT variant.id, text, xml, tag FROM words JOIN variant ON variant.id = words.rowid
          JOIN language ON language.id = variant.language
          WHERE words MATCH ? AND (? IS NULL OR tag = ? OR tag LIKE ? || '-%') ORDER BY words.rowid DESC
          """, arguments: [query, language, language, language])
      var matches: [MemoryMatch] = []
      while matches.count < limit, let row = try rows.next() {
        let id = try row.decode(Int64.self, atIndex: 0)
        guard try conditions.isEmpty || hasProperties(conditions, id >> 8, in: db) else { continue }
        let others = try Row.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT text, xml, tag FROM variant JOIN language ON language.id = variant.language
              WHERE variant.id BETWEEN ? AND ? AND variant.id <> ? ORDER BY variant.id
              """), arguments: [id & ~255, id | 255, id])
        let source = StoredText(text: try row.decode(atIndex: 1), xml: try row.decode(atIndex: 2))
        let target = try others.first.map {
          StoredText(text: try $0.decode(atIndex: 0), xml: try $0.decode(atIndex: 1))
        }
        matches.append(
          MemoryMatch(
            unit: id >> 8, kind: .exact, score: 100, source: source.native, target: target?.native ?? "",
            plainSource: source.plain, plainTarget: target?.plain ?? "", sourceLanguage: try row.decode(atIndex: 3),
            targetLanguage: try others.first?.decode(atIndex: 2) ?? "", origins: try origins(of: id >> 8, in: db)))
      }
      return matches
    }
  }
}
