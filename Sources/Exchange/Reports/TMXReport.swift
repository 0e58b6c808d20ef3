import Bitext
import Checks

extension ReportFormat {
  /// TMX 1.4 with all pairs that have two sides, each finding a property `x-check` of its unit.
  static let tmx = ReportFormat(
    name: "tmx", fileExtensions: ["tmx"],
    summary: "all pairs as a translation memory, findings in properties of type x-check", needsLanguages: true,
    open: TMXReport.init)
}

/// Writes units as `ExchangeFormat.tmx` does, with the identifier, properties and notes that they were read with.
///
/// A property `x-check` reads `number error 0.97: source says 30, target says 13`.
private final class TMXReport: ReportWriter {
  private let xml: XMLStream
  private let languages: (source: String, target: String)
  private var (text, target) = (XMLText(), XMLText())

  init(_ sink: any ByteSink, _ options: ReportOptions) throws {
    guard let source = options.sourceLanguage else { throw ExchangeError.unknownLanguage(document: options.sourceName) }
    guard let target = options.targetLanguage else { throw ExchangeError.unknownLanguage(document: options.targetName) }
    languages = (source.tag, target.tag)
    xml = try XMLStream(to: sink)
    xml.start("tmx", [("version", "1.4")])
    xml.start("header", tmxHeader(source: source.tag, version: options.toolVersion, date: options.creationDate))
    xml.end()
    xml.start("body")
  }

  func write(_ checked: CheckedText) throws {
    let pair = checked.pair
    text.set(pair.source.text)
    target.set(pair.target.text)
    // A unit holds two texts: of null beads a memory can say nothing.
    guard !text.isEmpty, !target.isEmpty else { return }
    xml.start("tu", pair.id.map { [("tuid", attributeText($0))] } ?? [])
    for property in pair.properties where property.type == nil { element("note", [], property.text) }
    for property in pair.properties where property.type != "x-check" {
      if let type = property.type { element("prop", [("type", attributeText(type))], property.text) }
    }
    for finding in checked.findings {
      let words = "\(finding.check) \(finding.severity) \(confidenceText(finding.confidence)): \(finding.message)"
      element("prop", [("type", "x-check")], words)
    }
    variant(pair.source.language?.tag ?? languages.source, pair.source.text)
    variant(pair.target.language?.tag ?? languages.target, pair.target.text)
    xml.end()
    try xml.check()
  }

  func finish() throws {
    try xml.finish()
  }

  private func variant(_ language: String, _ words: String) {
    xml.start("tuv", [("xml:lang", language)])
    element("seg", [], words)
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
func attributeText(_ text: String) -> String {
  var allowed = XMLText()
  allowed.set(text)
  return String(decoding: allowed.bytes.dropLast(), as: UTF8.self)
}
