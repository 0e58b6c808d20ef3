import Bitext
import Files
import Formats

extension ReportFormat {
  /// TMX 1.4 with all pairs that have two sides, each finding a property `x-check` of its unit.
  static let tmx = ReportFormat(
    name: "tmx", fileExtensions: ["tmx"],
    summary: "all pairs as a translation memory, findings in properties of type x-check", needsLanguages: true,
    open: TMXReport.init)
}

/// Writes units as `ExchangeFormat.tmx` does, with the identifier, properties and notes that they were read with.
///
/// A property `x-check` reads `number error 0.97: source says 30, target says 13: correct the target`.
private final class TMXReport: ReportWriter {
  private let writer: TMXPairWriter

  init(_ sink: any ByteSink, _ options: ReportOptions) throws {
    guard let source = options.sourceLanguage else { throw ExchangeError.unknownLanguage(document: options.sourceName) }
    guard let target = options.targetLanguage else { throw ExchangeError.unknownLanguage(document: options.targetName) }
    writer = try TMXPairWriter(
      to: sink,
      options: PairWritingOptions(
        source: source, target: target, name: options.sourceName, creationDate: options.creationDate,
        toolVersion: options.toolVersion))
  }

  func write(_ checked: CheckedText) throws {
    var pair = checked.pair
    pair.properties.removeAll { $0.type == "x-check" }
    pair.properties += checked.findings.map { finding in
      BitextPair.Property(
        type: "x-check",
        text: "\(finding.check) \(finding.severity) \(confidenceText(finding.confidence)): \(finding.message)")
    }
    try writer.write(pair)
  }

  func finish() throws {
    try writer.finish()
  }
}
