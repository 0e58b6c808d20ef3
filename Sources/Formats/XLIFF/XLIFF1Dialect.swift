import Bitext
import Files

extension ExchangeFormat {
  /// XLIFF 1.2, which nearly every translation tool opens, OmegaT 3 to 6 among them; the newer version is ``xliff``.
  ///
  /// A `trans-unit` a pair. What is said of a pair stands in notes, and a side without a counterpart is left without one.
  /// Inline codes are `bpt`, `ept`, `it` and `ph`, with their native forms.
  static let xliff1 = ExchangeFormat(
    name: "xliff-1.2", fileExtensions: [], usualExtension: "xlf",
    summary: "XLIFF 1.2 for tools that don't open 2.1", itemName: ("unit", "units"), needsLanguages: true
  ) { sinks, options in try XLIFFWriter<XLIFF1Dialect>(to: sinks[0], options: options) }
}

/// XLIFF 1.2; proposals are `alt-trans`.
struct XLIFF1Dialect: XLIFFDialect {
  static let name = "XLIFF 1.2"
  static let filesStateLanguages = true
  static let fileDepth = 2
  static let unit = (element: "trans-unit", name: "resname")
  private var text = XMLText()

  init() {}

  var removedCharacters: Int { text.removed }

  static func attributes(_ languages: XLIFFLanguages) -> [(name: String, value: String)] {
    [("xmlns", "urn:oasis:names:tc:xliff:document:1.2"), ("version", "1.2")]
  }

  static func startFile(_ name: String, number: Int, _ languages: XLIFFLanguages, _ xml: XMLWriter) {
    xml.start(
      "file",
      [
        ("original", name), ("source-language", languages.source.tag), ("target-language", languages.target.tag),
        ("datatype", "plaintext"),
      ])
    xml.start("body")
  }

  mutating func write(_ unit: XLIFFUnitContents, _ languages: XLIFFLanguages, to xml: XMLWriter) {
    let pair = unit.pair
    element("source", [], pair.source.text, unit.codes.source, xml)
    if !pair.target.text.isEmpty {
      element("target", state(unit.proposals.first), pair.target.text, unit.codes.target, xml)
    }
    for proposal in unit.proposals {
      xml.start("alt-trans", [("match-quality", "\(proposal.score)%")] + proposal.originAttribute)
      element("source", [("xml:lang", languages.source.tag)], proposal.source, [], xml)
      element("target", [("xml:lang", languages.target.tag)], proposal.target, [], xml)
      xml.end()
    }
    if let doubt = unit.doubt { element("note", [("from", "enregard")], doubt, [], xml) }
    for note in unit.notes { element("note", [], note, [], xml) }
  }

  /// 1.2 has a word for an exact match, none for one in context.
  private func state(_ best: Proposal?) -> [(name: String, value: String)] {
    switch best?.kind {
    case .fuzzy: [("state", "needs-review-translation"), ("state-qualifier", "fuzzy-match")]
    case .exact, .context: [("state", "translated"), ("state-qualifier", "exact-match")]
    case nil: [("state", "translated")]
    }
  }

  private mutating func element(
    _ name: String, _ attributes: [(name: String, value: String)], _ words: String, _ codes: [NumberedCodes.Code],
    _ xml: XMLWriter
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
