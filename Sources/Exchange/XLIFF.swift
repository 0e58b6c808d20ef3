import Bitext

extension ExchangeFormat {
  /// XLIFF 2.1, a unit a bead, for translation tools that open bilingual files.
  ///
  /// A unit's metadata (XLIFF 2.1, 5.4, category `enregard`) hold `x-align-score` (the confidence) and `x-align-type`
  /// ("2-1"); beads that are doubtful (below 0.9) or have an empty side have a note that says so. Where the target is
  /// empty the segment has the state `initial` and no `target`; where the source is, an empty `source`. Inline codes
  /// are `pc`, `sc`, `ec` and `ph`, with their native forms in `originalData`.
  static let xliff = ExchangeFormat(
    name: "xliff", fileExtensions: ["xlf", "xliff"],
    summary: "XLIFF 2.1 for translation tools, with scores, and notes at doubtful places",
    itemName: ("unit", "units"), needsLanguages: true, writer: writeXLIFF)
}

/// Below this confidence a unit has a note.
private let sure = 0.9

private func writeXLIFF(_ bitext: Bitext, _ options: ExchangeOptions, _ sink: any ByteSink) throws -> ExchangeReport {
  guard let source = bitext.source.document.language else {
    throw ExchangeError.unknownLanguage(document: bitext.source.document.name)
  }
  guard let target = bitext.target.document.language else {
    throw ExchangeError.unknownLanguage(document: bitext.target.document.name)
  }
  var report = ExchangeReport()
  let xml = try XMLStream(to: sink)
  xml.start(
    "xliff",
    [
      ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"), ("xmlns:mda", "urn:oasis:names:tc:xliff:metadata:2.0"),
      ("version", "2.1"), ("srcLang", source.tag), ("trgLang", target.tag),
    ])
  xml.start("file", [("id", "f1"), ("original", original(bitext.source.document.name))])
  for (index, bead) in bitext.beads.enumerated() {
    guard bead.confidence >= options.minimumConfidence else {
      report.weak += 1
      continue
    }
    xml.start("unit", [("id", "u\(index)")])
    metadata(of: bead, xml)
    if let note = note(on: bead) {
      xml.start("notes")
      xml.element("note") { xml.codePoints(note.utf8) }
      xml.end()
    }
    let (one, other) = texts(of: bead, in: bitext, options)
    let codes = NumberedCodes(one.codes, other.codes)
    let data = OriginalData(codes)
    xml.originalData(data)
    xml.start("segment", [("state", bead.isNull ? "initial" : "translated")])
    xml.element("source") { xml.codedText(one.text, codes.source, data) }
    if !bead.target.isEmpty { xml.element("target") { xml.codedText(other.text, codes.target, data) } }
    xml.end()
    xml.end()
    try xml.check()
    report.written += 1
  }
  try xml.finish()
  return report
}

private func texts(
  of bead: Bead, in bitext: Bitext, _ options: ExchangeOptions
) -> (source: CodedText, target: CodedText) {
  guard options.codes else {
    return (CodedText(text: bitext.source.text(of: bead.source)), CodedText(text: bitext.target.text(of: bead.target)))
  }
  return (bitext.source.codedText(of: bead.source), bitext.target.codedText(of: bead.target))
}

private func metadata(of bead: Bead, _ xml: XMLStream) {
  xml.start("mda:metadata")
  xml.start("mda:metaGroup", [("category", "enregard")])
  for (type, value) in [("x-align-score", confidenceText(bead.confidence)), ("x-align-type", bead.kind)] {
    xml.start("mda:meta", [("type", type)])
    xml.text(Array(value.utf8) + [0])
    xml.end()
  }
  xml.end()
  xml.end()
}

private func note(on bead: Bead) -> String? {
  if bead.target.isEmpty { return "Nothing in the translation answers this." }
  if bead.source.isEmpty { return "Nothing in the original answers this." }
  guard bead.confidence < sure else { return nil }
  return "Doubtful: confidence \(confidenceText(bead.confidence)), \(bead.kind)."
}

/// The document's name without its folder, which is nobody's business.
private func original(_ name: String) -> String {
  name == "-" ? "stdin" : attributeText(name.split(separator: "/").last.map(String.init) ?? name)
}
