import Bitext
import Checks
import Files
import Formats
import Languages

extension ReportFormat {
  /// One page that needs nothing else: the texts side by side, findings marked, with filters and keys.
  static let html = ReportFormat(
    name: "html", fileExtensions: ["html", "htm"],
    summary: "one page to read and step through: both texts side by side, findings marked", open: HTMLReport.init)
}

/// Gathers rows, since the page's head counts them, and writes the page at the end.
///
/// Memory is bounded: of pairs in which nothing was found the first ``mostQuietPairs`` are shown, of others the first
/// ``mostFoundPairs``, and of long texts what is near marks; the page says what it leaves out.
///
/// Texts are hostile: every character of them is escaped, what is hidden or turns text is shown, each text is a
/// bidirectional isolate, and the page's policy lets no script run and no style apply but its own.
private final class HTMLReport: ReportWriter {
  static let mostQuietPairs = 2000
  static let mostFoundPairs = 5000
  /// Characters kept beside a mark of a long text.
  private static let context = 500
  private let sink: any ByteSink
  private let options: ReportOptions
  private var rows: HTMLText
  private var (pairs, quiet, found, leftOut) = (0, 0, 0, 0)
  private var tally = FindingTally()

  init(_ sink: any ByteSink, _ options: ReportOptions) {
    (self.sink, self.options) = (sink, options)
    rows = HTMLText(in: options.interfaceLanguage)
  }

  func write(_ checked: CheckedText) {
    pairs += 1
    let told = ToldFinding.all(of: checked)
    for one in told { tally.add(one.finding) }
    if told.isEmpty { quiet += 1 } else { found += 1 }
    guard told.isEmpty ? quiet <= Self.mostQuietPairs : found <= Self.mostFoundPairs else {
      leftOut += 1
      return
    }
    let pair = checked.pair
    rows.startPair(pair, class: told.isEmpty ? "pair" : "pair found", line: pair.target.line)
    rows.place(of: pair)
    side(pair.source, "source", options.sourceLanguage, told.marks(\.sourceRanges), told)
    rows.bead(pair)
    side(pair.target, "target", options.targetLanguage, told.marks(\.targetRanges), told)
    if !told.isEmpty {
      rows.raw(#"<ol class="findings">"#)
      for index in told.indices { finding(index, of: told) }
      rows.raw("</ol>")
    }
    rows.raw("</article>\n")
  }

  func finish() throws {
    let page = HTMLPage(options: options, pairs: pairs, leftOut: leftOut, tally: tally)
    try sink.write(page.head())
    try sink.write(rows.bytes)
    try sink.write(page.foot())
  }

  private func side(
    _ side: BitextPair.Side, _ name: String, _ language: Language?, _ marks: [(range: Range<Int>, mark: Int)],
    _ told: [ToldFinding]
  ) {
    guard rows.startSide(side, name, language) else { return }
    let pieces = MarkedText(side.text, marks: marks, context: Self.context).pieces
    for (index, piece) in pieces.enumerated() {
      guard let worst = piece.marks.map({ told[$0].finding.severity }).max() else {
        rows.piece(piece)
        continue
      }
      let ids = piece.marks.map { told[$0].id }.joined(separator: " ")
      let isMissing = piece.bytes.isEmpty && piece.omitted == 0
      rows.raw("<mark")
      rows.attribute("class", worst.rawValue + (isMissing ? " missing" : ""))
      rows.attribute("data-findings", ids)
      rows.raw(">")
      if isMissing { rows.raw("‸") } else { rows.piece(piece) }
      let next = index + 1 < pieces.count ? Set(pieces[index + 1].marks) : []
      for mark in piece.marks where told.count > 1 && !next.contains(mark) {
        rows.raw("<sup>")
        rows.number(mark + 1)
        rows.raw("</sup>")
      }
      rows.raw("</mark>")
    }
    rows.raw("</bdi></div>")
  }

  private func finding(_ index: Int, of told: [ToldFinding]) {
    let finding = told[index].finding
    let confidence = finding.confidence.map(confidenceText)
    rows.raw("<li")
    rows.attribute("class", "finding " + finding.severity.rawValue)
    rows.attribute("id", told[index].id)
    rows.raw(#" tabindex="-1""#)
    rows.attribute("data-severity", finding.severity.rawValue)
    if let confidence { rows.attribute("data-confidence", confidence) }
    rows.attribute("data-check", finding.check)
    rows.attribute("data-fingerprints", told[index].fingerprints)
    rows.raw(#"><span class="severity">"#)
    rows.say(finding.severity.name)
    rows.raw(#"</span><span class="message"><bdi>"#)
    if told.count > 1 {
      rows.raw("<sup>")
      rows.number(index + 1)
      rows.raw("</sup> ")
    }
    rows.text(finding.message(in: rows.language))
    rows.raw("</bdi>")
    if let suggestion = finding.untoldSuggestion {
      rows.raw(#" <span class="suggestion">"#)
      rows.say("perhaps")
      rows.raw(" <b><bdi>")
      rows.text(String(suggestion.prefix(300)))
      rows.raw("</bdi></b></span>")
    }
    rows.raw(#"</span><span class="facts""#)
    let category = Wording(stringLiteral: finding.category.rawValue)
    rows.attribute("title", saying: "\(finding.check); \(category); fingerprint \(told[index].fingerprints)")
    rows.raw(">")
    rows.say(Wording(stringLiteral: finding.check))
    if let confidence {
      rows.raw(#" <meter min="0" max="1""#)
      rows.attribute("value", confidence)
      rows.raw(">")
      rows.text(confidence)
      rows.raw("</meter> ")
      rows.text(rows.language.decimal(confidence.prefix(4)))
    }
    rows.raw("</span></li>")
  }
}

/// How many findings there are, by severity and by check.
public struct FindingTally: Sendable {
  /// By severity.
  public private(set) var severities: [Severity: Int] = [:]
  /// By the check's id.
  public private(set) var checks: [String: Int] = [:]

  /// Of nothing yet.
  public init() {}

  /// Counts one more.
  public mutating func add(_ finding: Finding) {
    severities[finding.severity, default: 0] += 1
    checks[finding.check, default: 0] += 1
  }

  /// All of them.
  public var count: Int { severities.values.reduce(0, +) }
}
