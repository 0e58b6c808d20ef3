import Bitext
import Checks
import Files
import Formats

extension ReportFormat {
  /// What a person reads on a terminal: both texts of each pair with something found, and beneath it what.
  static let text = ReportFormat(
    name: "text", fileExtensions: ["txt", "text"], summary: "both texts with the places marked, for reading",
    open: TextReport.init)
}

/// Writes the pairs in which something was found:
///
///     article.fr.txt:7  article.en.txt:7
///       fr  Au moins ⟦510⟧ d’entre eux avaient été tués ou blessés.
///       en  At least ⟦150⟧ of them had been killed or wounded.
///       error    source says 510, target says 150: correct the target  [number 0.97, 9ad0c2b3e4f51607]
///
/// Where several things were found, marks and lines are numbered. In colour, marks are colours instead of brackets.
private final class TextReport: ReportWriter {
  /// Characters kept beside a mark of a long text.
  private static let context = 60
  private let sink: any ByteSink
  private let options: ReportOptions

  init(_ sink: any ByteSink, _ options: ReportOptions) {
    (self.sink, self.options) = (sink, options)
  }

  func write(_ checked: CheckedText) throws {
    guard !checked.findings.isEmpty else { return }
    var lines = [style.bold(place(of: checked.pair))]
    let labels = [label(options.sourceLanguage, "<"), label(options.targetLanguage, ">")]
    let width = labels.map(\.count).max() ?? 0
    for (label, text, marks) in [
      (labels[0], checked.pair.source.text, checked.sourceMarks),
      (labels[1], checked.pair.target.text, checked.targetMarks),
    ] {
      let padded = label + String(repeating: " ", count: width - label.count)
      lines += wrapped([style.faint(padded + "  ")] + words(text, marks, checked.findings), indent: width + 4)
    }
    for (index, (finding, fingerprint)) in zip(checked.findings, checked.fingerprints).enumerated() {
      lines += wrapped(words(finding, fingerprint, number(index, of: checked.findings)), indent: 4 + width)
    }
    try sink.write(Array((lines.joined(separator: "\n") + "\n\n").utf8))
  }

  func finish() {}

  private var style: TextStyle { TextStyle(isColoured: options.isColoured) }

  private func label(_ language: Language?, _ other: String) -> String { language?.tag ?? other }

  /// Such as `a.tmx:12, pair 3`, or `a.fr.txt:7  a.en.txt:7`.
  private func place(of pair: BitextPair) -> String {
    func shown(_ name: String, _ line: Int?) -> String {
      (name == "-" ? "standard input" : escaped(name)) + (line.map { ":\($0)" } ?? "")
    }
    let id = pair.id.map { " (\(escaped(String($0.prefix(40)))))" } ?? ""
    if options.isOneFile {
      return "\(shown(options.sourceName, pair.source.line ?? pair.target.line))  pair \(pair.index)\(id)"
    }
    let source = pair.source.line == nil ? "nothing" : shown(options.sourceName, pair.source.line)
    let target = pair.target.line == nil ? "nothing" : shown(options.targetName, pair.target.line)
    return "\(source)  \(target)\(id)"
  }

  /// Of a finding where there are several, in superscript digits.
  private func number(_ index: Int, of findings: [Finding]) -> String {
    guard findings.count > 1 else { return "" }
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String(String(index + 1).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }

  /// A text in stretches, its marks drawn.
  private func words(
    _ text: String, _ marks: [(range: Range<Int>, mark: Int)], _ findings: [Finding]
  ) -> [TextStyle.Piece] {
    guard !text.isEmpty else { return [style.faint("(nothing)")] }
    var drawn: [TextStyle.Piece] = []
    // What is about the whole text would only blur the other marks.
    let parts = marks.filter { $0.range.count < text.utf8.count }
    let pieces = MarkedText(text, marks: parts.isEmpty ? marks : parts, context: Self.context).pieces
    for (index, piece) in pieces.enumerated() {
      let isSpace =
        piece.bytes.allSatisfy { $0 == 0x20 } || String(decoding: piece.bytes, as: UTF8.self).allSatisfy(\.isWhitespace)
      var words = escaped(String(decoding: piece.bytes, as: UTF8.self), showsSpaces: isSpace && !piece.marks.isEmpty)
      if piece.omitted > 0 { words = "… (\(piece.omitted) characters) …" }
      guard let worst = piece.marks.map({ findings[$0].severity }).max() else {
        drawn.append(piece.omitted > 0 ? style.faint(words) : style.plain(words))
        continue
      }
      let continued = index + 1 < pieces.count ? Set(pieces[index + 1].marks) : []
      let numbers = piece.marks.filter { !continued.contains($0) }.map { number($0, of: findings) }.joined()
      drawn.append(style.marked(words, severity: worst, number: numbers))
    }
    return drawn
  }

  /// The line of a finding.
  private func words(_ finding: Finding, _ fingerprint: Fingerprint, _ number: String) -> [TextStyle.Piece] {
    let severity = finding.severity.rawValue + String(repeating: " ", count: 7 - finding.severity.rawValue.count)
    var pieces = [style.severity(severity, finding.severity), style.plain("  " + number + (number.isEmpty ? "" : " "))]
    pieces.append(style.plain(escaped(finding.message)))
    if let suggestion = finding.untoldSuggestion {
      pieces.append(style.plain("; perhaps “\(escaped(String(suggestion.prefix(200))))”"))
    }
    let confidence = finding.confidence.map { " \(confidenceText($0).prefix(4))" } ?? ""
    let facts = "  [\(finding.check)\(confidence), \(fingerprint)]"
    return pieces + [style.faint(facts)]
  }

  /// Pieces as lines of at most the reader's width, the first set in by two columns and the others by `indent`.
  private func wrapped(_ pieces: [TextStyle.Piece], indent: Int) -> [String] {
    TextStyle.lines(of: [style.plain("  ")] + pieces, width: options.width, indent: indent)
  }
}

/// `text` with characters that a terminal would obey, or that hide or turn text, in a visible form.
func escaped(_ text: String, showsSpaces: Bool = false) -> String {
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if let form = visibleForm(of: scalar) {
      shown.append(contentsOf: (form.utf8.count > 3 ? "‹\(form)›" : form).unicodeScalars)
    } else if showsSpaces, let form = visibleSpace(scalar) {
      shown.append(contentsOf: String(form).unicodeScalars)
    } else {
      shown.append(scalar)
    }
  }
  return String(shown)
}
