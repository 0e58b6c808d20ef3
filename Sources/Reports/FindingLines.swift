import Bitext
import Files
import Formats

extension ReportFormat {
  /// One JSON object a line and finding; see ``FindingLines`` for the shape.
  static let jsonLines = ReportFormat(
    name: "jsonl", fileExtensions: ["jsonl", "ndjson"],
    summary: "one JSON object a finding: pair, check, category, severity, confidence, message, ranges",
    open: { sink, _ in FindingLines(sink) })
}

/// Writes findings as JSON Lines. Keys stand in this order:
///
///     {"pair": 0, "check": "number", "category": "accuracy/number", "severity": "error", "confidence": 0.97,
///      "message": "source says 30, target says 13: correct the target", "sourceRange": [9, 11], "targetRange": [12, 14],
///      "suggestion": "30", "fingerprint": "9ad0c2b3e4f51607", "sourceLine": 3, "targetLine": 3}
///
/// - `confidence`: the probability that a reader would call the finding right; null where it is not known.
/// - `pair`: from 0, counting the pairs of the input, those without findings, too.
/// - ranges: half open, in code points of the text from 0; null where nothing on that side is in question. Where several
///   places are, `sourceRanges` or `targetRanges` follows, with all of them.
/// - `suggestion`: null where there is none. Lines: null where the input has none.
/// - Then the other members of the input's JSON object, as they stand there; those with a name that is used here are put
///   into an object `input`.
final class FindingLines: ReportWriter {
  private static let names: Set<String> = [
    "pair", "check", "category", "severity", "confidence", "message", "sourceRange", "sourceRanges", "targetRange",
    "targetRanges", "suggestion", "fingerprint", "sourceLine", "targetLine", "input",
  ]
  private let sink: any ByteSink
  private var json = JSONWriter()

  init(_ sink: any ByteSink) {
    self.sink = sink
  }

  func write(_ text: CheckedText) throws {
    guard !text.findings.isEmpty else { return }
    let pair = text.pair
    let offsets = (
      CodePointOffsets(utf8: Array(pair.source.text.utf8)), CodePointOffsets(utf8: Array(pair.target.text.utf8))
    )
    let passed = passedMembers(pair.members, taken: Self.names)
    for (finding, fingerprint) in zip(text.findings, text.fingerprints) {
      json.object {
        $0.member("pair", pair.index)
        $0.member("check", finding.check)
        $0.member("category", finding.category.rawValue)
        $0.member("severity", finding.severity.rawValue)
        $0.member("confidence", literal: finding.confidence.map(confidenceText) ?? "null")
        $0.member("message", finding.message)
        $0.ranges("source", finding.sourceRanges, offsets.0)
        $0.ranges("target", finding.targetRanges, offsets.1)
        $0.member("suggestion", finding.suggestion)
        $0.member("fingerprint", fingerprint.description)
        $0.member("sourceLine", pair.source.line)
        $0.member("targetLine", pair.target.line)
        $0.members(passed)
      }
      json.endLine()
      try json.flush(to: sink)
    }
  }

  func finish() {}
}

/// The members of an input object for an output object: those whose names are free, then the others in an object `input`;
/// empty where there are none.
func passedMembers(_ members: [UInt8], taken: Set<String>) -> [UInt8] {
  guard !members.isEmpty else { return [] }
  let object = [UInt8(ascii: "{")] + members + [UInt8(ascii: "}")]
  var passed = JSONWriter()
  passed.members(jsonMembers(of: object) { !taken.contains($0) })
  let others = jsonMembers(of: object) { taken.contains($0) }
  if !others.isEmpty {
    passed.key("input")
    passed.object { $0.members(others) }
  }
  return passed.bytes
}

extension JSONWriter {
  /// A member `sideRange` such as `[0,4]`, and `sideRanges` with all of them where there are several.
  fileprivate mutating func ranges(_ side: String, _ ranges: [Range<Int>], _ offsets: CodePointOffsets) {
    func text(_ range: Range<Int>) -> String {
      "[\(offsets.codePoints(at: range.lowerBound)),\(offsets.codePoints(at: range.upperBound))]"
    }
    member("\(side)Range", literal: ranges.first.map(text) ?? "null")
    if ranges.count > 1 { member("\(side)Ranges", literal: "[\(ranges.map(text).joined(separator: ","))]") }
  }
}
