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
    let passed = passedMembers(text.pair.members, taken: Self.names)
    for members in findingMembers(of: text) {
      json.object {
        $0.member("pair", text.pair.index)
        $0.members(members)
        $0.member("sourceLine", text.pair.source.line)
        $0.member("targetLine", text.pair.target.line)
        $0.members(passed)
      }
      json.endLine()
    }
    try json.flush(to: sink)
  }

  func finish() {}
}

/// The members of each finding, from `check` to `fingerprint`, as ``FindingLines`` tells: JSON, separated by commas.
package func findingMembers(of text: CheckedText) -> [[UInt8]] {
  guard !text.findings.isEmpty else { return [] }
  let source = CodePointOffsets(utf8: Array(text.pair.source.text.utf8))
  let target = CodePointOffsets(utf8: Array(text.pair.target.text.utf8))
  return zip(text.findings, text.fingerprints).map { finding, fingerprint in
    var json = JSONWriter()
    json.member("check", finding.check)
    json.member("category", finding.category.rawValue)
    json.member("severity", finding.severity.rawValue)
    json.member("confidence", literal: finding.confidence.map(confidenceText) ?? "null")
    json.member("message", finding.message)
    json.ranges("source", finding.sourceRanges, source)
    json.ranges("target", finding.targetRanges, target)
    json.member("suggestion", finding.suggestion)
    json.member("fingerprint", fingerprint.description)
    return json.bytes
  }
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
