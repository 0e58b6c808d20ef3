import Bitext
import Files
import Formats
import Languages

/// The result of linting a TMX.
public struct LintReport: Sendable {
  /// Units read.
  public var units = 0
  /// Findings of each rule.
  public var counts: [String: Int] = [:]
  /// Units that were changed.
  public var mended = 0
  /// Units left out because they have no text.
  public var dropped = 0

  /// All findings.
  public var findings: Int { counts.values.reduce(0, +) }
}

/// Finds what violates `rules` in a TMX, and repairs it if there is a `sink`.
///
/// Not repaired is what needs a human decision: texts that are too long, codes without partners, an invalid language, a second text in one language.
/// - Throws: `PairReadingError`, `ReadingError`; what the sink and `found` throw.
public func lint(
  _ reader: TMXReader, rules: [LintRule], fixingTo sink: (any ByteSink)? = nil,
  progress: (Double) -> Void = { _ in }, found: (LintFinding) throws -> Void
) throws -> LintReport {
  var report = LintReport()
  func note(_ findings: [LintFinding]) throws {
    for finding in findings {
      report.counts[finding.rule, default: 0] += 1
      try found(finding)
    }
  }
  // The head is judged as a whole document with an empty body.
  var subject = LintSubject(head: reader.head, unit: nil)
  var whole = reader.head
  whole.xml += Array((whole.xml.suffix(2).elementsEqual("/>".utf8) ? "</tmx>" : "</body></tmx>").utf8)
  try note(rules.flatMap { $0.examine(LintSubject(head: whole, unit: nil)) })
  var writer: TMXWriter?
  while let unit = try reader.next() {
    report.units += 1
    if report.units & 1023 == 0 { reader.progress.map(progress) }
    subject.unit = unit
    let findings = rules.flatMap { $0.examine(subject) }
    try note(findings)
    guard let sink else { continue }
    if writer == nil {
      let first = unit.variants.first.flatMap { Language(parsing: unit.language(of: $0)) }
      writer = TMXWriter(reader.head.mended(source: first?.tag), to: sink)
    }
    guard findings.contains(where: \.isMendable) else {
      try writer?.write(unit)
      continue
    }
    if let xml = unit.mended() {
      if xml != unit.written { report.mended += 1 }
      try writer?.write(unit, as: xml)
    } else {
      report.dropped += 1
      try writer?.leaveOut(unit)
    }
  }
  if let sink {
    let output = writer ?? TMXWriter(reader.head.mended(source: nil), to: sink)
    try output.finish(reader.tail)
  }
  return report
}
