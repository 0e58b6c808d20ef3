import Bitext
import Files
import Formats

extension ReportFormat {
  /// TMX with all pairs that have two sides, each finding a property `x-check` of its unit.
  static let tmx = ReportFormat(
    name: "tmx", fileExtensions: ["tmx"],
    summary: "all pairs as a translation memory, findings in properties of type x-check", needsLanguages: true,
    open: TMXReport.init)
}

/// Writes the TMX that was checked as it stands, or, of pairs from elsewhere, units as `ExchangeFormat.tmx` does with the
/// identifier, properties and notes that they were read with.
///
/// A property `x-check` reads `number error 0.97: source says 30, target says 13: correct the target`; those of a check
/// before go.
private final class TMXReport: ReportWriter {
  private enum Output {
    case new(TMXPairWriter)
    case copy(TMXWriter, end: (passed: [TMXUnit], tail: [UInt8])?)
  }

  private let sink: any ByteSink
  private let options: PairWritingOptions
  private var output: Output?

  init(_ sink: any ByteSink, _ options: ReportOptions) throws {
    guard let source = options.sourceLanguage else { throw ExchangeError.unknownLanguage(document: options.sourceName) }
    guard let target = options.targetLanguage else { throw ExchangeError.unknownLanguage(document: options.targetName) }
    self.sink = sink
    self.options = PairWritingOptions(
      source: source, target: target, name: options.sourceName, creationDate: options.creationDate,
      toolVersion: options.toolVersion)
  }

  func write(_ checked: CheckedText) throws {
    let texts = checked.findings.map { finding in
      "\(finding.check) \(finding.severity)\(finding.confidence.map { " \(confidenceText($0))" } ?? ""): \(finding.message)"
    }
    if let kept = checked.pair.unit {
      let writer = if case .copy(let writer, _) = output { writer } else { TMXWriter(kept.head, to: sink) }
      output = .copy(writer, end: kept.end)
      for unit in kept.passed { try writer.write(unit) }
      try writer.write(kept.unit, as: kept.unit.replacing(properties: "x-check", by: texts.map { allowedInXML($0) }))
      return
    }
    let writer = try newOutput()
    var pair = checked.pair
    pair.properties.removeAll { $0.type == "x-check" }
    pair.properties += texts.map { BitextPair.Property(type: "x-check", text: $0) }
    try writer.write(pair)
  }

  func finish() throws {
    if case .copy(let writer, let end) = output {
      for unit in end?.passed ?? [] { try writer.write(unit) }
      try writer.finish(end?.tail ?? [])
    } else {
      try newOutput().finish()
    }
  }

  private func newOutput() throws -> TMXPairWriter {
    if case .new(let writer) = output { return writer }
    let writer = try TMXPairWriter(to: sink, options: options)
    output = .new(writer)
    return writer
  }
}
