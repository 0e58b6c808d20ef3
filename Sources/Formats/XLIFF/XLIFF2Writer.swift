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
  ) { sinks, options in try XLIFF2Writer(to: sinks[0], options: options) }
}

/// Writes XLIFF 2.1; proposals as translation candidates (5.1, `mtc:matches`).
final class XLIFF2Writer: ProposalWriter {
  private(set) var report = ExchangeReport()
  private let xml: XMLWriter
  private let languages: (source: Language, target: Language)
  private var files = 0

  init(to sink: any ByteSink, options: PairWritingOptions) throws {
    languages = try options.languages()
    xml = XMLWriter(to: sink)
    xml.start(
      "xliff",
      [
        ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"), ("xmlns:mda", "urn:oasis:names:tc:xliff:metadata:2.0"),
        ("xmlns:mtc", "urn:oasis:names:tc:xliff:matches:2.0"), ("version", "2.1"),
        ("srcLang", languages.source.tag), ("trgLang", languages.target.tag),
      ])
    startFile(options.name)
  }

  func startDocument(_ options: PairWritingOptions) throws {
    guard try options.languages() == languages else { throw ExchangeError.otherLanguages(format: "XLIFF 2.1") }
    xml.end()
    startFile(options.name)
  }

  private func startFile(_ name: String) {
    files += 1
    xml.start("file", [("id", "f\(files)"), ("original", originalName(name))])
  }

  func write(_ pair: BitextPair) throws {
    try write(pair, proposals: [])
  }

  func write(_ pair: BitextPair, proposals: [Proposal]) throws {
    xml.start("unit", [("id", "u\(pair.index)")] + (pair.id.map { [("name", allowedInXML($0))] } ?? []))
    write(proposals)
    writeMetadata(of: pair)
    let notes = doubt(about: pair).map { [$0] } ?? []
    let all = notes + pair.properties.filter { $0.type == nil }.map(\.text)
    if !all.isEmpty {
      xml.start("notes")
      for note in all { element("note", note) }
      xml.end()
    }
    let codes = NumberedCodes(pair.source.codes, pair.target.codes)
    let data = OriginalData(codes)
    xml.originalData(data)
    let isDone = !pair.source.text.isEmpty && !pair.target.text.isEmpty && proposals.first?.kind != .fuzzy
    let id = proposals.isEmpty ? [] : [("id", "s1")]
    xml.start("segment", id + [("state", isDone ? "translated" : "initial")])
    xml.element("source") { xml.codedText(pair.source.text, codes.source, data) }
    if !pair.target.text.isEmpty { xml.element("target") { xml.codedText(pair.target.text, codes.target, data) } }
    xml.end()
    xml.end()
    try xml.flush()
    report.written += 1
  }

  func finish() throws {
    try xml.finish()
  }

  private func element(_ name: String, _ text: String) {
    xml.element(name) { xml.codePoints(text.utf8) }
  }

  private func write(_ proposals: [Proposal]) {
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
        ] + (proposal.origin.map { [("origin", allowedInXML($0))] } ?? []))
      element("source", proposal.source)
      element("target", proposal.target)
      xml.end()
    }
    xml.end()
  }

  private func writeMetadata(of pair: BitextPair) {
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

/// Below this confidence a unit has a note.
private let sure = 0.9

/// What there is to say against a bead.
func doubt(about pair: BitextPair) -> String? {
  guard let kind = pair.kind else { return nil }
  if pair.target.text.isEmpty { return "The translation has no counterpart for this." }
  if pair.source.text.isEmpty { return "The original has no counterpart for this." }
  guard let confidence = pair.confidence, confidence < sure else { return nil }
  return "Doubtful: confidence \(confidenceText(confidence)), \(kind)."
}

/// The document's name without its folder; folder names are not disclosed.
func originalName(_ name: String) -> String {
  name == "-" ? "stdin" : allowedInXML(name.split(separator: "/").last.map(String.init) ?? name)
}
