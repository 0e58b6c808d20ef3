import Bitext
import Files

/// Writes pairs as TMX 1.4, each with the identifier, properties and notes that it was read with. Pairs without two texts
/// are left out.
package final class TMXPairWriter: PairWriter {
  package private(set) var report = ExchangeReport()
  private let writer: TMXWriter
  private let languages: (source: Language, target: Language)

  package init(to sink: any ByteSink, options: PairWritingOptions) throws {
    languages = try options.languages()
    writer = TMXWriter(
      source: languages.source.tag, toolVersion: options.toolVersion, date: options.creationDate, to: sink)
  }

  package func write(_ pair: BitextPair) throws {
    let before = writer.removed
    // A unit holds two texts: of what stands alone a memory can say nothing.
    guard try writer.write(unit(pair)) else {
      if pair.source.text.isEmpty || pair.target.text.isEmpty { report.unpaired += 1 } else { report.empty += 1 }
      return
    }
    report.written += 1
    report.removedCharacters += writer.removed.texts - before.texts + writer.removed.properties - before.properties
  }

  package func finish() throws {
    try writer.finish()
  }

  private func unit(_ pair: BitextPair) -> NewTMXUnit {
    let types = Set(pair.properties.compactMap(\.type))
    let own = [("x-align-score", pair.confidence.map(confidenceText)), ("x-align-type", pair.kind)].compactMap {
      (type, text) in text.flatMap { types.contains(type) ? nil : BitextPair.Property(type: type, text: $0) }
    }
    return NewTMXUnit(
      attributes: (pair.id.map { [("tuid", allowedInXML($0))] } ?? []) + pair.history.written,
      properties: pair.properties.filter { $0.type == nil } + own + pair.properties.filter { $0.type != nil },
      variants: [variant(pair.source, languages.source), variant(pair.target, languages.target)])
  }

  private func variant(_ side: BitextPair.Side, _ language: Language) -> NewTMXUnit.Variant {
    NewTMXUnit.Variant(language: (side.language ?? language).tag, text: side.text, codes: side.codes)
  }
}
