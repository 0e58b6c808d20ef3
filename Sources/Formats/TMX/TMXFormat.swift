import Bitext
import Files

extension ExchangeFormat {
  /// Translation Memory eXchange 1.4, as every tool accepts it: level 2 where the documents have inline codes (`bpt`,
  /// `ept`, `it`, `ph`), else level 1.
  ///
  /// One `tu` a bead that has two sides. Its properties: `id` (index of the first source segment, from 0), `prev` and
  /// `next` (the source segments around it), `x-align-score` (the confidence), `x-align-type` ("2-1"), and `x-align-moved` ("yes") where the target's
  /// segments stand elsewhere; in each `tuv`,
  /// `file` (the name of that side's document, without its folder).
  ///
  /// Why `file` stands in the `tuv`: OmegaT takes a `tu` with a `file` for an alternative translation, which it
  /// inserts on its own only where every property of the `tu` equals the project's own entry; one that it does not
  /// know, such as `x-align-score`, never does. It would then fill in nothing from `tm/auto` (measured with OmegaT
  /// 3.6; `ImportFromAutoTMX`). Without `file` it fills in the translation and shows the other properties with the
  /// match; properties of a `tuv` it skips.
  public static let tmx = ExchangeFormat(
    name: "tmx", fileExtensions: ["tmx"],
    summary: "a translation memory for OmegaT, Trados, memoQ and others; null beads are left out",
    itemName: ("translation unit", "translation units"), needsLanguages: true,
    bitexts: { TMXBitextWriter(to: $0) },
    pairs: { sinks, options in try TMXPairWriter(to: sinks[0], options: options) })
}

private final class TMXBitextWriter: BitextWriter {
  private let sink: any ByteSink
  /// Opened at the first bitext, whose source language the header states.
  private var opened: (writer: TMXWriter, language: String)?

  init(to sink: any ByteSink) {
    self.sink = sink
  }

  func write(_ bitext: Bitext, _ options: ExchangeOptions) throws -> ExchangeReport {
    let languages = (source: try language(of: bitext.source), target: try language(of: bitext.target))
    let files = (source: fileName(of: bitext.source), target: fileName(of: bitext.target))
    let (writer, headLanguage) = open(languages.source, options)
    let attributes = languages.source == headLanguage ? [] : [("srclang", languages.source)]
    let removedBefore = writer.removed.texts
    var report = ExchangeReport()
    for (index, bead) in bitext.beads.enumerated() {
      guard !bead.isNull else {
        report.unpaired += 1
        continue
      }
      guard options.keep(bead, of: bitext, &report) else { continue }
      let pair = bitext.pair(index, codes: options.codes && bitext.hasCodes)
      func variant(_ side: BitextPair.Side, _ language: String, _ file: String) -> NewTMXUnit.Variant {
        NewTMXUnit.Variant(
          language: language, properties: [BitextPair.Property(type: "file", text: file)], text: side.text,
          codes: side.codes)
      }
      let unit = NewTMXUnit(
        attributes: attributes, properties: properties(of: bead, in: bitext),
        source: variant(pair.source, languages.source, files.source),
        target: variant(pair.target, languages.target, files.target))
      if try writer.write(unit) { report.written += 1 } else { report.empty += 1 }
    }
    report.removedCharacters = writer.removed.texts - removedBefore
    return report
  }

  func finish() throws {
    // Where every bitext was refused, a document without a root.
    if let opened { try opened.writer.finish() } else { try XMLWriter(to: sink).finish() }
  }

  private func open(_ language: String, _ options: ExchangeOptions) -> (writer: TMXWriter, language: String) {
    if let opened { return opened }
    let writer = TMXWriter(
      source: language, toolVersion: options.toolVersion, date: options.creationDate, to: sink)
    opened = (writer, language)
    return (writer, language)
  }

  private func properties(of bead: Bead, in bitext: Bitext) -> [BitextPair.Property] {
    let segments = bead.source
    var properties = [("id", String(segments.lowerBound))]
    if segments.lowerBound > 0 { properties.append(("prev", bitext.source.text(of: segments.lowerBound - 1))) }
    if segments.upperBound < bitext.source.segments.count {
      properties.append(("next", bitext.source.text(of: segments.upperBound)))
    }
    properties += [("x-align-score", confidenceText(bead.confidence)), ("x-align-type", bead.kind)]
    if bead.isMoved { properties.append((BitextPair.movedType, "yes")) }
    return properties.map { BitextPair.Property(type: $0, text: $1) }
  }
}

private func language(of side: SegmentedDocument) throws(ExchangeError) -> String {
  guard let language = side.document.language else { throw .unknownLanguage(document: side.document.name) }
  return language.tag
}

/// The document's name without its folder; folder names are not disclosed; empty for standard input.
private func fileName(of side: SegmentedDocument) -> String {
  let name = side.document.name
  return name == "-" ? "" : name.split(separator: "/").last.map(String.init) ?? ""
}
