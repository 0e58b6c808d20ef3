import Bitext
import Files

extension ExchangeFormat {
  /// Translation Memory eXchange 1.4, as every tool accepts it: level 2 where the documents have inline codes (`bpt`,
  /// `ept`, `it`, `ph`), else level 1.
  ///
  /// One `tu` a bead that has two sides. Its properties: `id` (index of the first source segment, from 0), `prev` and
  /// `next` (the source segments around it), `x-align-score` (the confidence), `x-align-type` ("2-1"); in each `tuv`,
  /// `file` (the name of that side's document, without its folder).
  ///
  /// Why `file` stands in the `tuv`: OmegaT takes a `tu` with a `file` for an alternative translation, which it
  /// inserts on its own only where every property of the `tu` equals the project's own entry; one that it does not
  /// know, such as `x-align-score`, never does. It would then fill in nothing from `tm/auto` (measured with OmegaT
  /// 3.6; `ImportFromAutoTMX`). Without `file` it fills in the translation and shows the other properties with the
  /// match; properties of a `tuv` it passes over.
  public static let tmx = ExchangeFormat(
    name: "tmx", fileExtensions: ["tmx"],
    summary: "a translation memory for OmegaT, Trados, memoQ and others; null beads are left out",
    itemName: ("translation unit", "translation units"), needsLanguages: true,
    bitexts: { try TMXBitextWriter(to: $0) },
    pairs: { sinks, options in try TMXPairWriter(to: sinks[0], options: options) })
}

private final class TMXBitextWriter: BitextWriter {
  private let xml: XMLStream
  /// The source language that the header states, the first bitext's, once it is written.
  private var headLanguage: String?
  private var (source, target, property) = (XMLText(), XMLText(), XMLText())

  init(to sink: any ByteSink) throws {
    xml = try XMLStream(to: sink)
  }

  func write(_ bitext: Bitext, _ options: ExchangeOptions) throws -> ExchangeReport {
    let (sourceLanguage, targetLanguage) = (try language(of: bitext.source), try language(of: bitext.target))
    let (sourceFile, targetFile) = (fileName(of: bitext.source), fileName(of: bitext.target))
    startBody(sourceLanguage, options)
    let unit = sourceLanguage == headLanguage ? [] : [("srclang", sourceLanguage)]
    let removedBefore = source.removed + target.removed
    var report = ExchangeReport()
    for bead in bitext.beads {
      guard !bead.isNull else {
        report.unpaired += 1
        continue
      }
      guard bead.confidence >= options.minimumConfidence else {
        report.weak += 1
        continue
      }
      let codes = set(bead, of: bitext, options)
      guard !source.isEmpty, !target.isEmpty else {
        report.empty += 1
        continue
      }
      xml.start("tu", unit)
      writeProperty("id", String(bead.source.lowerBound))
      if bead.source.lowerBound > 0 { writeProperty("prev", bitext.source.text(of: bead.source.lowerBound - 1)) }
      if bead.source.upperBound < bitext.source.segments.count {
        writeProperty("next", bitext.source.text(of: bead.source.upperBound))
      }
      writeProperty("x-align-score", confidenceText(bead.confidence))
      writeProperty("x-align-type", bead.kind)
      writeVariant(sourceLanguage, sourceFile, source, codes.source)
      writeVariant(targetLanguage, targetFile, target, codes.target)
      xml.end()
      try xml.check()
      report.written += 1
    }
    report.removedCharacters = source.removed + target.removed - removedBefore
    return report
  }

  func finish() throws {
    try xml.finish()
  }

  private func startBody(_ language: String, _ options: ExchangeOptions) {
    guard headLanguage == nil else { return }
    headLanguage = language
    xml.start("tmx", [("version", "1.4")])
    xml.start("header", tmxHeader(source: language, version: options.toolVersion, date: options.creationDate))
    xml.end()
    xml.start("body")
  }

  /// Takes both texts of the bead, and gives their codes.
  private func set(
    _ bead: Bead, of bitext: Bitext, _ options: ExchangeOptions
  ) -> (source: [NumberedCodes.Code], target: [NumberedCodes.Code]) {
    guard options.codes, bitext.hasCodes else {
      source.set(bitext.source.text(of: bead.source))
      target.set(bitext.target.text(of: bead.target))
      return ([], [])
    }
    let (one, other) = (bitext.source.codedText(of: bead.source), bitext.target.codedText(of: bead.target))
    let codes = NumberedCodes(one.codes, other.codes)
    return (source.set(one.text, codes.source), target.set(other.text, codes.target))
  }

  private func writeVariant(_ language: String, _ file: String, _ text: XMLText, _ codes: [NumberedCodes.Code]) {
    xml.start("tuv", [("xml:lang", language)])
    writeProperty("file", file)
    xml.segment(text, codes)
    xml.end()
  }

  private func writeProperty(_ type: String, _ text: String) {
    property.set(text)
    guard !property.isEmpty else { return }
    xml.start("prop", [("type", type)])
    xml.text(property.bytes)
    xml.end()
  }
}

/// A TMX header's attributes: all that the DTD requires, and the date where there is one.
public func tmxHeader(source: String, version: String, date: Int?) -> [(name: String, value: String)] {
  let header = [
    ("creationtool", "enregard"), ("creationtoolversion", version), ("segtype", "sentence"), ("o-tmf", "enregard"),
    ("adminlang", "en"), ("srclang", source), ("datatype", "plaintext"),
  ]
  return header + (date.map { [("creationdate", tmxDate($0))] } ?? [])
}

private func language(of side: SegmentedDocument) throws(ExchangeError) -> String {
  guard let language = side.document.language else { throw .unknownLanguage(document: side.document.name) }
  return language.tag
}

/// The document's name without its folder, which is nobody's business; empty for standard input.
private func fileName(of side: SegmentedDocument) -> String {
  let name = side.document.name
  return name == "-" ? "" : name.split(separator: "/").last.map(String.init) ?? ""
}
