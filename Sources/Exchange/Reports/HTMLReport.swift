import Bitext
import Checks

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
  private var rows = HTMLText()
  private var (pairs, quiet, found, leftOut) = (0, 0, 0, 0)
  private var tally = FindingTally()

  init(_ sink: any ByteSink, _ options: ReportOptions) {
    (self.sink, self.options) = (sink, options)
  }

  func write(_ checked: CheckedText) {
    pairs += 1
    for finding in checked.findings { tally.add(finding) }
    if checked.findings.isEmpty { quiet += 1 } else { found += 1 }
    guard checked.findings.isEmpty ? quiet <= Self.mostQuietPairs : found <= Self.mostFoundPairs else {
      leftOut += 1
      return
    }
    let pair = checked.pair
    rows.raw(#"<article class="pair\#(checked.findings.isEmpty ? "" : " found")" id="p\#(pair.index)">"#)
    place(of: pair)
    side(pair.source, "source", options.sourceLanguage, checked.sourceMarks, checked)
    bead(pair)
    side(pair.target, "target", options.targetLanguage, checked.targetMarks, checked)
    if !checked.findings.isEmpty {
      rows.raw(#"<ol class="findings">"#)
      for index in checked.findings.indices { finding(index, of: checked) }
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

  private func place(of pair: BitextPair) {
    rows.raw(
      ##"<div class="place"><a href="#p\##(pair.index)" title="pair \##(pair.index), counted from 0">\##(pair.index)</a>"##
    )
    let lines = [pair.source.line, pair.target.line].compactMap { $0 }.map(String.init)
    if let first = lines.first {
      let words = lines.allSatisfy { $0 == first } ? first : lines.joined(separator: "/")
      rows.raw("<span title=\"line of the input\">l. \(words)</span>")
    }
    rows.raw("</div>")
  }

  private func bead(_ pair: BitextPair) {
    let isNull = pair.source.text.isEmpty || pair.target.text.isEmpty
    let isWeak = (pair.confidence ?? 1) < 0.7
    rows.raw(#"<div class="bead\#(isNull ? " null" : isWeak ? " weak" : "")""#)
    rows.raw(#" title="\#(pair.kind.map { "\($0): segments that answer each other" } ?? "a pair")"><div>"#)
    // One against one is the rule, and needs no words.
    if let kind = pair.kind, kind != "1-1" {
      rows.raw("<span>")
      rows.text(kind)
      rows.raw("</span>")
    }
    rows.raw("</div>")
    if let confidence = pair.confidence {
      rows.raw(#"<small title="how sure the alignment is">\#(confidenceText(confidence).prefix(4))</small>"#)
    }
    rows.raw("</div>")
  }

  private func side(
    _ side: BitextPair.Side, _ name: String, _ language: Language?, _ marks: [(range: Range<Int>, mark: Int)],
    _ checked: CheckedText
  ) {
    guard !side.text.isEmpty else {
      rows.raw(#"<div class="nothing">nothing answers this</div>"#)
      return
    }
    rows.raw(#"<div class="side \#(name)" dir="auto""#)
    if let tag = (side.language ?? language)?.tag {
      rows.raw(#" lang=""#)
      rows.text(tag)
      rows.raw("\"")
    }
    rows.raw("><bdi>")
    let pieces = MarkedText(side.text, marks: marks, context: Self.context).pieces
    for (index, piece) in pieces.enumerated() {
      guard let worst = piece.marks.map({ checked.findings[$0].severity }).max() else {
        rows.piece(piece)
        continue
      }
      let ids = piece.marks.map { id($0, of: checked) }.joined(separator: " ")
      let isMissing = piece.bytes.isEmpty && piece.omitted == 0
      rows.raw(#"<mark class="\#(worst.rawValue)\#(isMissing ? " missing" : "")" data-findings="\#(ids)">"#)
      if isMissing { rows.raw("‸") } else { rows.piece(piece) }
      let next = index + 1 < pieces.count ? Set(pieces[index + 1].marks) : []
      for mark in piece.marks where checked.findings.count > 1 && !next.contains(mark) {
        rows.raw("<sup>\(mark + 1)</sup>")
      }
      rows.raw("</mark>")
    }
    rows.raw("</bdi></div>")
  }

  private func id(_ index: Int, of checked: CheckedText) -> String { "p\(checked.pair.index)f\(index)" }

  private func finding(_ index: Int, of checked: CheckedText) {
    let finding = checked.findings[index]
    let confidence = confidenceText(finding.confidence)
    rows.raw(#"<li class="finding \#(finding.severity.rawValue)" id="\#(id(index, of: checked))" tabindex="-1""#)
    rows.raw(#" data-severity="\#(finding.severity.rawValue)" data-confidence="\#(confidence)" data-check=""#)
    rows.text(finding.check)
    rows.raw(
      #"" data-fingerprint="\#(checked.fingerprints[index])"><span class="severity">\#(finding.severity.rawValue)</span>"#
    )
    rows.raw(#"<span class="message"><bdi>"#)
    if checked.findings.count > 1 { rows.raw("<sup>\(index + 1)</sup> ") }
    rows.text(finding.message)
    if let suggestion = finding.suggestion {
      rows.raw(#"</bdi> <span class="suggestion">perhaps <b><bdi>"#)
      rows.text(String(suggestion.prefix(300)))
      rows.raw("</bdi></b></span>")
    } else {
      rows.raw("</bdi>")
    }
    rows.raw(
      #"</span><span class="facts" title="\#(finding.category.rawValue); fingerprint \#(checked.fingerprints[index])">"#
    )
    rows.text(finding.check)
    rows.raw(
      #" <meter min="0" max="1" value="\#(confidence)">\#(confidence)</meter> \#(confidence.prefix(4))</span></li>"#)
  }
}

/// HTML put together by hand.
struct HTMLText {
  var bytes: [UInt8] = []

  /// Appends what is HTML already.
  mutating func raw(_ html: String) { bytes += html.utf8 }

  /// Appends text, for between tags and in quoted attributes; characters that hide or turn text are spelt out.
  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars { character(scalar, visibleForm(of: scalar)) }
  }

  /// Appends a stretch of a text, or the words for what is left out of it.
  mutating func piece(_ piece: MarkedText.Piece) {
    guard piece.omitted == 0 else { return raw(#"<span class="gap"> … \#(piece.omitted) characters … </span>"#) }
    let scalars = String(decoding: piece.bytes, as: UTF8.self).unicodeScalars
    let showsSpaces = !piece.marks.isEmpty && scalars.allSatisfy { visibleSpace($0) != nil }
    for scalar in scalars {
      if showsSpaces, let form = visibleSpace(scalar) {
        raw(String(form))
      } else if let form = visibleForm(of: scalar) {
        raw(#"<span class="hidden-character">\#(form)</span>"#)
        if scalar == "\n" { raw("\n") }
      } else {
        character(scalar, nil)
      }
    }
  }

  private mutating func character(_ scalar: Unicode.Scalar, _ form: String?) {
    switch scalar {
    case "<": raw("&lt;")
    case ">": raw("&gt;")
    case "&": raw("&amp;")
    case "\"": raw("&quot;")
    case "'": raw("&#39;")
    default: if let form { raw("‹\(form)›") } else { bytes += scalar.utf8 }
    }
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
