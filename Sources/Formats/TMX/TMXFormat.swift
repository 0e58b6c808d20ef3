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
    pairs: { sinks, options in try TMXPairWriter(to: sinks[0], options: options) }
  ).together(writeTMX)
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
      var pair = bitext.pair(index, codes: options.codes && bitext.hasCodes, notes: options.notes)
      pair.properties = properties(of: bead, in: bitext)
      pair.stamp(options.properties)
      let unit = NewTMXUnit(
        attributes: pair.history.written + attributes, properties: pair.properties,
        variants: [
          variant(pair.source, languages.source, files.source), variant(pair.target, languages.target, files.target),
        ])
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
    let moved = bead.isMoved ? [BitextPair.Property(type: BitextPair.movedType, text: "yes")] : []
    return placeProperties(of: bead.source, in: bitext.source) + alignmentProperties(bead.confidence, bead.kind) + moved
  }
}

/// Where a unit's source stands, and what stands around it.
private func placeProperties(of segments: Range<Int>, in side: SegmentedDocument) -> [BitextPair.Property] {
  var properties = [("id", String(segments.lowerBound))]
  if segments.lowerBound > 0 { properties.append(("prev", side.text(of: segments.lowerBound - 1))) }
  if segments.upperBound < side.segments.count { properties.append(("next", side.text(of: segments.upperBound))) }
  return properties.map { BitextPair.Property(type: $0, text: $1) }
}

/// How sure a unit is, and how many segments it has of each text.
private func alignmentProperties(_ confidence: Double, _ kind: String) -> [BitextPair.Property] {
  [("x-align-score", confidenceText(confidence)), ("x-align-type", kind)].map {
    BitextPair.Property(type: $0, text: $1)
  }
}

private func variant(_ side: BitextPair.Side, _ language: String, _ file: String) -> NewTMXUnit.Variant {
  NewTMXUnit.Variant(
    language: language, properties: [BitextPair.Property(type: "file", text: file)], text: side.text, codes: side.codes)
}

/// A unit for each bead, with a variant for each text that has a part in it. The header's source language is that of the
/// first text, and a unit without it says which language its first variant is in.
private func writeTMX(
  _ bitext: MultilingualBitext, _ options: ExchangeOptions, _ sink: any ByteSink
) throws -> ExchangeReport {
  let languages = try bitext.documents.map(language)
  let files = bitext.documents.map(fileName)
  let hasCodes = options.codes && bitext.documents.contains { !$0.document.codes.isEmpty }
  let writer = TMXWriter(
    source: languages[0], toolVersion: options.toolVersion, date: options.creationDate, to: sink)
  var report = ExchangeReport()
  var stamped = BitextPair(index: 0, source: BitextPair.Side(text: ""), target: BitextPair.Side(text: ""))
  for bead in bitext.beads {
    guard !bead.isNull else {
      report.unpaired += 1
      continue
    }
    guard options.keep(bead, &report) else { continue }
    let present = bead.sides.indices.filter { !bead.sides[$0].isEmpty }
    let first = present[0]
    stamped.properties =
      placeProperties(of: bead.sides[first], in: bitext.documents[first])
      + alignmentProperties(bead.confidence, bead.kind)
    stamped.stamp(options.properties)
    let unit = NewTMXUnit(
      attributes: stamped.history.written
        + (languages[first] == languages[0] ? [] : [("srclang", languages[first])]),
      properties: stamped.properties,
      variants: present.map {
        variant(bitext.documents[$0].side(bead.sides[$0], codes: hasCodes), languages[$0], files[$0])
      })
    if try writer.write(unit) { report.written += 1 } else { report.empty += 1 }
  }
  report.removedCharacters = writer.removed.texts
  try writer.finish()
  return report
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
