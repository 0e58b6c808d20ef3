import Bitext
import Files

extension ExchangeFormat {
  /// XLIFF 2.1, a unit a pair, for translation tools that open bilingual files.
  ///
  /// A unit's metadata (XLIFF 2.1, 5.4, category `enregard`) hold `x-align-score` (the confidence), `x-align-type`
  /// ("2-1") and what else is said of the pair; beads that are doubtful (below 0.9) or have an empty side have a note that
  /// says so. Where the target is empty the segment has the state `initial` and no `target`; where the source is, an empty
  /// `source`. Inline codes are `pc`, `sc`, `ec` and `ph`, with their native forms in `originalData`.
  static let xliff = ExchangeFormat(
    name: "xliff", fileExtensions: ["xlf", "xliff"],
    summary: "XLIFF 2.1 for translation tools, with scores, and notes at doubtful places",
    itemName: ("unit", "units"), needsLanguages: true
  ) { sinks, options in try XLIFFWriter<XLIFF2Dialect>(to: sinks[0], options: options) }
}

/// XLIFF 2.1; proposals are translation candidates (5.1, `mtc:matches`).
struct XLIFF2Dialect: XLIFFDialect {
  static let name = "XLIFF 2.1"
  static let filesStateLanguages = false
  static let fileDepth = 1
  static let unit = (element: "unit", name: "name")
  /// None: what XML forbids stands as code points.
  let removedCharacters = 0

  static func attributes(_ languages: XLIFFLanguages) -> [(name: String, value: String)] {
    [
      ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"), ("xmlns:mda", "urn:oasis:names:tc:xliff:metadata:2.0"),
      ("xmlns:mtc", "urn:oasis:names:tc:xliff:matches:2.0"), ("version", "2.1"),
      ("srcLang", languages.source.tag), ("trgLang", languages.target.tag),
    ]
  }

  static func startFile(_ name: String, number: Int, _ languages: XLIFFLanguages, _ xml: XMLWriter) {
    xml.start("file", [("id", "f\(number)"), ("original", name)])
  }

  func write(_ unit: XLIFFUnitContents, _ languages: XLIFFLanguages, to xml: XMLWriter) {
    let (pair, proposals) = (unit.pair, unit.proposals)
    write(proposals, to: xml)
    writeMetadata(of: pair, to: xml)
    let notes = (unit.doubt.map { [$0] } ?? []) + unit.notes
    if !notes.isEmpty {
      xml.start("notes")
      for note in notes { element("note", note, xml) }
      xml.end()
    }
    let data = OriginalData(unit.codes)
    xml.originalData(data)
    let isDone = !pair.source.text.isEmpty && !pair.target.text.isEmpty && proposals.first?.kind != .fuzzy
    let id = proposals.isEmpty ? [] : [("id", "s1")]
    xml.start("segment", id + [("state", isDone ? "translated" : "initial")])
    xml.element("source") { xml.codedText(pair.source.text, unit.codes.source, data) }
    if !pair.target.text.isEmpty { xml.element("target") { xml.codedText(pair.target.text, unit.codes.target, data) } }
    xml.end()
  }

  private func element(_ name: String, _ text: String, _ xml: XMLWriter) {
    xml.element(name) { xml.codePoints(text.utf8) }
  }

  private func write(_ proposals: [Proposal], to xml: XMLWriter) {
    guard !proposals.isEmpty else { return }
    xml.start("mtc:matches")
    for proposal in proposals {
      // A match in context is "icm", whatever else is from a memory "tm" (5.1.3.7).
      let quality = "\(proposal.score).0"
      xml.start(
        "mtc:match",
        [
          ("ref", "#s1"), ("type", proposal.kind == .context ? "icm" : "tm"), ("similarity", quality),
          ("matchQuality", quality),
        ] + proposal.originAttribute)
      element("source", proposal.source, xml)
      element("target", proposal.target, xml)
      xml.end()
    }
    xml.end()
  }

  private func writeMetadata(of pair: BitextPair, to xml: XMLWriter) {
    var items = [("x-align-score", pair.confidence.map(confidenceText)), ("x-align-type", pair.kind)].compactMap {
      (type, text) in text.map { (type, $0) }
    }
    let known = Set(items.map(\.0))
    items += pair.properties.compactMap { property in
      property.type.flatMap { $0.isEmpty || known.contains($0) ? nil : (allowedInXML($0), property.text) }
    }
    guard !items.isEmpty else { return }
    xml.start("mda:metadata")
    xml.start("mda:metaGroup", [("category", "enregard")])
    for (type, value) in items {
      xml.start("mda:meta", [("type", type)])
      xml.text(allowedInXML(value).utf8)
      xml.end()
    }
    xml.end()
    xml.end()
  }
}
