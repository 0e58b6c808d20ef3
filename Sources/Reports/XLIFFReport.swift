import Bitext
import Checks
import Files
import Formats

extension ReportFormat {
  /// XLIFF 2.1 with the Localization Quality Issues of the Internationalization Tag Set 2.0.
  static let xliff = ReportFormat(
    name: "xliff", fileExtensions: ["xlf", "xliff"],
    summary: "XLIFF 2.1 with ITS 2.0 localization quality issues", needsLanguages: true, open: XLIFFReport.init)
}

/// Writes a unit for each pair. What was found stands in the unit as `its:locQualityIssues`, one for each finding; the
/// places in the texts are marked with `sm` and `em`, which may overlap, and refer to it (XLIFF 2.1, section 5.9.6.5).
private final class XLIFFReport: ReportWriter {
  private let xml: XMLWriter

  init(_ sink: any ByteSink, _ options: ReportOptions) throws {
    guard let source = options.sourceLanguage else { throw ExchangeError.unknownLanguage(document: options.sourceName) }
    guard let target = options.targetLanguage else { throw ExchangeError.unknownLanguage(document: options.targetName) }
    xml = XMLWriter(to: sink)
    xml.start(
      "xliff",
      [
        ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"), ("xmlns:its", "http://www.w3.org/2005/11/its"),
        ("version", "2.1"), ("its:version", "2.0"), ("srcLang", source.tag), ("trgLang", target.tag),
      ])
    let original = options.sourceName == "-" ? "stdin" : options.sourceName
    xml.start("file", [("id", "f1"), ("original", allowedInXML(original))])
  }

  func write(_ checked: CheckedText) throws {
    xml.start(
      "unit", [("id", "u\(checked.pair.index)")] + (checked.pair.id.map { [("name", allowedInXML($0))] } ?? []))
    for (index, (finding, fingerprint)) in zip(checked.findings, checked.fingerprints).enumerated() {
      xml.start("its:locQualityIssues", [("xml:id", "u\(checked.pair.index)q\(index)")])
      let confidence = finding.confidence.map { "confidence \(confidenceText($0)), " } ?? ""
      let comment = "\(finding.message) (\(finding.check), \(confidence)\(fingerprint))"
      xml.start(
        "its:locQualityIssue",
        [
          ("locQualityIssueType", finding.category.issueType), ("locQualityIssueComment", allowedInXML(comment)),
          ("locQualityIssueSeverity", finding.severity.issueSeverity),
        ])
      xml.end()
      xml.end()
    }
    xml.start("segment")
    text("source", checked.pair.source.text, checked.sourceMarks, checked.pair.index, "s")
    if !checked.pair.target.text.isEmpty {
      text("target", checked.pair.target.text, checked.targetMarks, checked.pair.index, "t")
    }
    xml.end()
    xml.end()
    try xml.flush()
  }

  func finish() throws {
    try xml.finish()
  }

  /// The text with a start marker before and an end marker behind each stretch of each finding.
  private func text(
    _ element: String, _ text: String, _ marks: [(range: Range<Int>, mark: Int)], _ unit: Int, _ side: String
  ) {
    xml.element(element) {
      var open: [Int: String] = [:]
      var count = 0
      func change(to marks: [Int]) {
        for mark in open.keys.sorted() where !marks.contains(mark) {
          xml.start("em", [("startRef", open.removeValue(forKey: mark) ?? "")])
          xml.end()
        }
        for mark in marks where open[mark] == nil {
          count += 1
          let id = "\(side)\(count)"
          open[mark] = id
          let reference = "#its=u\(unit)q\(mark)"
          xml.start("sm", [("id", id), ("type", "its:generic"), ("its:locQualityIssuesRef", reference)])
          xml.end()
        }
      }
      for piece in MarkedText(text, marks: marks, context: .max / 8).pieces {
        change(to: piece.marks)
        xml.codePoints(piece.bytes)
      }
      change(to: [])
    }
  }
}

extension Severity {
  /// ITS wants 0 to 100.
  fileprivate var issueSeverity: String {
    switch self {
    case .note: "10"
    case .warning: "50"
    case .error: "90"
    }
  }
}

extension Category {
  /// The value of ITS 2.0, appendix C, that comes nearest.
  fileprivate var issueType: String {
    switch self {
    case .omission: "omission"
    case .addition: "addition"
    case .mistranslation, .negation, .question: "mistranslation"
    case .untranslated: "untranslated"
    case .number, .dateTime: "numbers"
    case .name: "inconsistent-entities"
    case .markup: "markup"
    case .terminology: "terminology"
    case .inconsistency: "inconsistency"
    case .quotationMarks, .numberFormat: "locale-violation"
    case .spacing: "whitespace"
    case .punctuation, .capitalization: "typographical"
    case .repetition: "duplication"
    case .grammar: "grammar"
    case .spelling: "misspelling"
    }
  }
}
