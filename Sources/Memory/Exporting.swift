import Files
import Formats
import GRDB

extension MemoryStore {
  /// Writes the memory, or the units that have all of `languages`, as TMX 1.4, in the order in which they were added.
  ///
  /// A unit has its attributes, inline codes, properties and notes back, as they were when it came first, and the confidence and context of
  /// its first origin; where its attributes were not kept, that one's date and author.
  /// - Parameters:
  ///   - languages: that are wanted, the source first; empty for all.
  ///   - date: for the header, in seconds since 1970.
  /// - Returns: units written.
  /// - Throws: ``MemoryError``; what the sink throws.
  public func export(
    languages wanted: [String] = [], toolVersion: String, date: Int?, to sink: any ByteSink,
    progress: (Double) -> Void = { _ in }
  ) throws -> Int {
    try read { db in
      let tags = try String.fetchAll(db, sql: "SELECT tag FROM language ORDER BY id")
      let writer = TMXWriter(source: wanted.first ?? tags.first ?? "en", toolVersion: toolVersion, date: date, to: sink)
      let last = try Postings.newestUnit(db)
      let texts = try db.cachedStatement(
        sql: """
          SELECT tag, text, xml, attributes, properties FROM variant JOIN language ON language.id = variant.language
          WHERE variant.id BETWEEN ? AND ? ORDER BY variant.id
          """)
      let units = try Row.fetchCursor(db, sql: "SELECT id, properties, attributes FROM unit ORDER BY id")
      while let unit = try units.next() {
        let id = try unit.decode(Int64.self, atIndex: 0)
        if id & 0xFFF == 0 { progress(Double(id) / Double(last + 1)) }
        var rows = try Row.fetchAll(texts, arguments: [id << 8, id << 8 | 255])
        if !wanted.isEmpty {
          let tags = try rows.map { try $0.decode(String.self, atIndex: 0) }
          let chosen = wanted.compactMap { tag in
            (tags.firstIndex(of: tag) ?? tags.firstIndex { $0.hasPrefix(tag + "-") }).map { rows[$0] }
          }
          guard chosen.count == wanted.count else { continue }
          rows = chosen
        }
        let origin = try origins(of: id, in: db).first
        try writer.write(
          unitXML(rows, properties: unit.decode(atIndex: 1), attributes: unit.decode(atIndex: 2), origin))
      }
      try writer.finish()
      return writer.count
    }
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
