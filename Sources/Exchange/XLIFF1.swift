import Bitext

extension ExchangeFormat {
  /// XLIFF 1.2, which nearly every translation tool opens, OmegaT 3 to 6 among them; the newer version is ``xliff``.
  ///
  /// A `trans-unit` a pair. What is said of a pair stands in notes, and a side without a counterpart is left without one.
  static let xliff1 = ExchangeFormat(
    name: "xliff-1.2", fileExtensions: [],
    summary: "XLIFF 1.2 for tools that don't open 2.1", itemName: ("unit", "units"), needsLanguages: true
  ) { sinks, options in try XLIFF1Writer(to: sinks[0], options: options) }
}

/// Writes XLIFF 1.2; proposals as `alt-trans`.
final class XLIFF1Writer: ProposalWriter {
  private(set) var report = ExchangeReport()
  private let xml: XMLStream
  private var languages: (source: Language, target: Language)
  private var text = XMLText()

  init(to sink: any ByteSink, options: PairWritingOptions) throws {
    languages = try options.languages()
    xml = try XMLStream(to: sink)
    xml.start("xliff", [("xmlns", "urn:oasis:names:tc:xliff:document:1.2"), ("version", "1.2")])
    startFile(options.name)
  }

  func startDocument(_ options: PairWritingOptions) throws {
    languages = try options.languages()
    xml.end()
    xml.end()
    startFile(options.name)
  }

  private func startFile(_ name: String) {
    xml.start(
      "file",
      [
        ("original", originalName(name)), ("source-language", languages.source.tag),
        ("target-language", languages.target.tag), ("datatype", "plaintext"),
      ])
    xml.start("body")
  }

  func write(_ pair: BitextPair) throws {
    try write(pair, proposals: [])
  }

  func write(_ pair: BitextPair, proposals: [Proposal]) throws {
    xml.start("trans-unit", [("id", "u\(pair.index)")] + (pair.id.map { [("resname", attributeText($0))] } ?? []))
    element("source", [], pair.source.text)
    let best = proposals.first
    if !pair.target.text.isEmpty {
      // 1.2 has a word for an exact match, none for one in context.
      let (state, qualifier) =
        best?.kind == .fuzzy
        ? ("needs-review-translation", "fuzzy-match") : ("translated", best == nil ? nil : "exact-match")
      element(
        "target", [("state", state)] + (qualifier.map { [("state-qualifier", $0)] } ?? []), pair.target.text)
    }
    for proposal in proposals {
      xml.start(
        "alt-trans",
        [("match-quality", "\(proposal.score)%")]
          + (proposal.origin.map { [("origin", attributeText($0))] } ?? []))
      element("source", [("xml:lang", languages.source.tag)], proposal.source)
      element("target", [("xml:lang", languages.target.tag)], proposal.target)
      xml.end()
    }
    if let doubt = doubt(about: pair) { element("note", [("from", "enregard")], doubt) }
    for property in pair.properties where property.type == nil { element("note", [], property.text) }
    xml.end()
    try xml.check()
    report.written += 1
    report.removedCharacters = text.removed
  }

  func finish() throws {
    try xml.finish()
  }

  private func element(_ name: String, _ attributes: [(String, String)], _ words: String) {
    text.set(words)
    xml.start(name, attributes)
    // Not by `element`, which takes no attributes: there is only text in it, so that no line break is put in.
    xml.text(text.bytes)
    xml.end()
  }
}
