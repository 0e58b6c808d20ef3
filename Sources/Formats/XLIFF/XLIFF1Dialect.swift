import Bitext
import Files

extension ExchangeFormat {
  /// XLIFF 1.2, which nearly every translation tool opens, OmegaT 3 to 6 among them; the newer version is ``xliff``.
  ///
  /// A `trans-unit` a pair. What is said of a pair stands in notes, and a side without a counterpart is left without one.
  /// Inline codes are `bpt`, `ept`, `it` and `ph`, with their native forms.
  static let xliff1 = ExchangeFormat(
    name: "xliff-1.2", fileExtensions: [],
    summary: "XLIFF 1.2 for tools that don't open 2.1", itemName: ("unit", "units"), needsLanguages: true
  ) { sinks, options in try XLIFF1Writer(to: sinks[0], options: options) }
}

/// Writes XLIFF 1.2; proposals as `alt-trans`.
final class XLIFF1Writer: ProposalWriter {
  private(set) var report = ExchangeReport()
  private let xml: XMLWriter
  private var languages: (source: Language, target: Language)
  private var text = XMLText()

  init(to sink: any ByteSink, options: PairWritingOptions) throws {
    languages = try options.languages()
    xml = XMLWriter(to: sink)
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
    xml.start("trans-unit", [("id", "u\(pair.index)")] + (pair.id.map { [("resname", allowedInXML($0))] } ?? []))
    let codes = NumberedCodes(pair.source.codes, pair.target.codes)
    element("source", [], pair.source.text, codes.source)
    let best = proposals.first
    if !pair.target.text.isEmpty {
      // 1.2 has a word for an exact match, none for one in context.
      let (state, qualifier) =
        best?.kind == .fuzzy
        ? ("needs-review-translation", "fuzzy-match") : ("translated", best == nil ? nil : "exact-match")
      element(
        "target", [("state", state)] + (qualifier.map { [("state-qualifier", $0)] } ?? []), pair.target.text,
        codes.target)
    }
    for proposal in proposals {
      xml.start(
        "alt-trans",
        [("match-quality", "\(proposal.score)%")]
          + (proposal.origin.map { [("origin", allowedInXML($0))] } ?? []))
      element("source", [("xml:lang", languages.source.tag)], proposal.source)
      element("target", [("xml:lang", languages.target.tag)], proposal.target)
      xml.end()
    }
    if let doubt = doubt(about: pair) { element("note", [("from", "enregard")], doubt) }
    for property in pair.properties where property.type == nil { element("note", [], property.text) }
    xml.end()
    try xml.flush()
    report.written += 1
    report.removedCharacters = text.removed
  }

  func finish() throws {
    try xml.finish()
  }

  private func element(
    _ name: String, _ attributes: [(String, String)], _ words: String, _ codes: [NumberedCodes.Code] = []
  ) {
    let placed = text.set(words, codes)
    xml.element(name, attributes) {
      xml.textWithCodes(text, placed) { code in
        let id = ("id", String(code.number))
        let type = code.kind.xliffType(isAlone: code.form == .single)
        return switch code.form {
        case .start: ("bpt", [id] + type)
        case .end: ("ept", [id])
        case .single: ("ph", [id] + type)
        case .loneStart: ("it", [id, ("pos", "open")] + type)
        case .loneEnd: ("it", [id, ("pos", "close")] + type)
        }
      }
    }
  }
}

extension InlineCode.Kind {
  /// `ctype`, with the values that XLIFF 1.2 (2.3) names for codes that surround text or for those that stand alone.
  fileprivate func xliffType(isAlone: Bool) -> [(name: String, value: String)] {
    let type: String? =
      switch self {
      case .bold: isAlone ? "x-bold" : "bold"
      case .italic: isAlone ? "x-italic" : "italic"
      case .underline: isAlone ? "x-underlined" : "underlined"
      case .link: isAlone ? "x-link" : "link"
      case .image: isAlone ? "image" : "x-image"
      case .note: "x-footnote"
      case .strikethrough: "x-strikethrough"
      case .superscript: "x-superscript"
      case .subscript: "x-subscript"
      case .code: "x-code"
      case .other: nil
      }
    return type.map { [("ctype", $0)] } ?? []
  }
}
