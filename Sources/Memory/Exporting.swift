import Files
import Formats
import GRDB

extension MemoryStore {
  /// Writes the memory, or the chosen units that have all of `languages`, as TMX 1.4, in the order in which they were added.
  ///
  /// A unit has its attributes, inline codes, properties and notes back, as they were when it came first, the client,
  /// project and subject of all its origins, and the confidence and context of the first; where its attributes were not
  /// kept, that one's date and author.
  /// - Parameters:
  ///   - languages: that are wanted, the source first; empty for all.
  ///   - date: for the header, in seconds since 1970.
  /// - Returns: units written.
  /// - Throws: ``MemoryError``; `ICUError` where a pattern takes too long; what the sink throws.
  public func export(
    _ choice: UnitChoice = UnitChoice(), languages wanted: [String] = [], toolVersion: String, date: Int?,
    to sink: any ByteSink, progress: (Double) -> Void = { _ in }
  ) throws -> Int {
    try read { db in
      let tags = try String.fetchAll(db, sql: "SELECT tag FROM language ORDER BY id")
      let writer = TMXWriter(source: wanted.first ?? tags.first ?? "en", toolVersion: toolVersion, date: date, to: sink)
      let last = try Postings.newestUnit(db)
      let chosen = choice.isEverything ? nil : try self.chosen(choice, in: db)
      let all = try Int64.fetchCursor(db, sql: "SELECT id FROM unit ORDER BY id")
      let units = try UnitXML(db)
      var index = 0
      while let id = try chosen.map({ index < $0.count ? $0[index] : nil }) ?? all.next() {
        index += 1
        if index & 0xFFF == 0 { progress(Double(id) / Double(last + 1)) }
        if let xml = try units.xml(of: id, languages: wanted) { try writer.write(xml) }
      }
      try writer.finish()
      return writer.count
    }
  }
}

/// Units as XML, with all that the memory has of them. For one access to the database.
struct UnitXML {
  private let db: Database
  private let unit: Statement
  private let texts: Statement

  init(_ db: Database) throws {
    self.db = db
    unit = try db.cachedStatement(sql: "SELECT properties, attributes FROM unit WHERE id = ?")
    texts = try db.cachedStatement(
      sql: """
        SELECT tag, text, xml, attributes, properties FROM variant JOIN language ON language.id = variant.language
        WHERE variant.id BETWEEN ? AND ? ORDER BY variant.id
        """)
  }

  /// nil where there is no such unit, or it lacks one of the languages, the source first, that are wanted.
  func xml(of id: Int64, languages wanted: [String] = []) throws -> [UInt8]? {
    guard let unit = try Row.fetchOne(unit, arguments: [id]) else { return nil }
    var rows = try Row.fetchAll(texts, arguments: [id << 8, id << 8 | 255])
    if !wanted.isEmpty {
      let tags = try rows.map { try $0.decode(String.self, atIndex: 0) }
      let chosen = wanted.compactMap { tag in
        (tags.firstIndex(of: tag) ?? tags.firstIndex { $0.hasPrefix(tag + "-") }).map { rows[$0] }
      }
      guard chosen.count == wanted.count else { return nil }
      rows = chosen
    }
    let origins = try origins(of: id, in: db)
    return try unitXML(
      rows, properties: properties(unit.decode(atIndex: 0), origins), attributes: unit.decode(atIndex: 1),
      origins.first)
  }

  /// The properties of a unit's origins, each once, and its own.
  private func properties(_ own: String?, _ origins: [Origin]) -> String? {
    var (all, seen) = ("", Set<Substring>())
    for properties in Set(origins.compactMap(\.properties)).sorted() {
      for part in properties.split(separator: "</prop>") where seen.insert(part).inserted {
        let property = part + "</prop>"
        if own?.contains(property) != true { all += property }
      }
    }
    all += own ?? ""
    return all.isEmpty ? nil : all
  }
}

private func unitXML(_ rows: [Row], properties: String?, attributes: String?, _ origin: Origin?) throws -> [UInt8] {
  var xml: [UInt8] = Array("    <tu".utf8)
  if let attributes {
    xml += attributes.utf8
  } else {
    if let date = origin?.date, date.utf8.count == 16 { appendAttributes([("changedate", date)], to: &xml) }
    if let author = origin?.author { appendAttributes([("changeid", author)], to: &xml) }
  }
  xml += ">\n".utf8
  // Other programs' names for the context, where they came so, are among the properties.
  let own: [(type: String, alias: String, text: String?)] = [
    ("prev", "x-context-pre", origin?.before), ("next", "x-context-post", origin?.after),
    ("x-align-score", "x-confidence", origin?.confidence.map(confidenceText)),
  ]
  for (type, alias, text) in own {
    guard let text, !text.isEmpty, properties?.contains("type=\"\(alias)\"") != true else { continue }
    xml += "      ".utf8 + tmxProperty(type, text) + "\n".utf8
  }
  if let properties { xml += "      ".utf8 + Array(properties.utf8) + "\n".utf8 }
  for row in rows {
    xml += "      <tuv".utf8
    appendAttributes([("xml:lang", try row.decode(atIndex: 0))], to: &xml)
    if let attributes = try row.decode(String?.self, atIndex: 3) { xml += attributes.utf8 }
    xml += ">".utf8
    if let properties = try row.decode(String?.self, atIndex: 4) { xml += properties.utf8 }
    xml += "<seg>".utf8
    xml += try row.decode(String?.self, atIndex: 2).map { Array($0.utf8) } ?? xmlEscaped(try row.decode(atIndex: 1))
    xml += "</seg></tuv>\n".utf8
  }
  return xml + "    </tu>\n".utf8
}
