import Bitext
import Files

/// Writes pairs as TMX 1.4, each with the identifier, properties and notes that it was read with. Pairs without two texts
/// are left out.
package final class TMXPairWriter: PairWriter {
  package private(set) var report = ExchangeReport()
  private let xml: XMLStream
  private let languages: (source: Language, target: Language)
  private var text = XMLText()

  package init(to sink: any ByteSink, options: PairWritingOptions) throws {
    languages = try options.languages()
    xml = try XMLStream(to: sink)
    xml.start("tmx", [("version", "1.4")])
    xml.start(
      "header", tmxHeader(source: languages.source.tag, version: options.toolVersion, date: options.creationDate))
    xml.end()
    xml.start("body")
  }

  package func write(_ pair: BitextPair) throws {
    try write(pair, more: [])
  }

  /// The same with properties that the pair does not have of itself.
  package func write(_ pair: BitextPair, more: [(type: String, text: String)]) throws {
    // A unit holds two texts: of what stands alone a memory can say nothing.
    guard hasText(pair.source.text), hasText(pair.target.text) else {
      if pair.source.text.isEmpty || pair.target.text.isEmpty { report.unpaired += 1 } else { report.empty += 1 }
      return
    }
    xml.start("tu", pair.id.map { [("tuid", attributeText($0))] } ?? [])
    for property in pair.properties where property.type == nil { element("note", [], property.text) }
    let types = Set(pair.properties.compactMap(\.type))
    if let confidence = pair.confidence, !types.contains("x-align-score") {
      element("prop", [("type", "x-align-score")], confidenceText(confidence))
    }
    if let kind = pair.kind, !types.contains("x-align-type") { element("prop", [("type", "x-align-type")], kind) }
    for property in pair.properties {
      if let type = property.type { element("prop", [("type", attributeText(type))], property.text) }
    }
    for (type, words) in more { element("prop", [("type", type)], words) }
    let codes = NumberedCodes(pair.source.codes, pair.target.codes)
    variant(pair.source.language ?? languages.source, pair.source.text, codes.source)
    variant(pair.target.language ?? languages.target, pair.target.text, codes.target)
    xml.end()
    try xml.check()
    report.written += 1
    report.removedCharacters = text.removed
  }

  package func finish() throws {
    try xml.finish()
  }

  private func hasText(_ words: String) -> Bool {
    var allowed = XMLText()
    allowed.set(words)
    return !allowed.isEmpty
  }

  private func variant(_ language: Language, _ words: String, _ codes: [NumberedCodes.Code]) {
    xml.start("tuv", [("xml:lang", language.tag)])
    let placed = text.set(words, codes)
    xml.segment(text, placed)
    xml.end()
  }

  private func element(_ name: String, _ attributes: [(String, String)], _ words: String) {
    text.set(words)
    guard !text.isEmpty else { return }
    xml.start(name, attributes)
    xml.text(text.bytes)
    xml.end()
  }
}

/// `text` without what XML forbids, for an attribute.
package func attributeText(_ text: String) -> String {
  var allowed = XMLText()
  allowed.set(text)
  return String(decoding: allowed.bytes.dropLast(), as: UTF8.self)
}
