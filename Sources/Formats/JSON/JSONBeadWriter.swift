import Bitext
import Files

extension ExchangeFormat {
  /// One JSON object a line and bead, with everything that is known of it; see ``JSONBeadWriter`` for the shape.
  package static let jsonLines = ExchangeFormat(
    name: "jsonl", fileExtensions: ["jsonl", "ndjson"],
    summary: "one JSON object a bead: texts, segments, offsets, lines, confidence, evidence",
    itemName: ("bead", "beads"), holdsEvidence: true,
    bitexts: { JSONLinesWriter(to: $0) }, pairs: { sinks, _ in JSONPairWriter(to: sinks[0]) })
}

private final class JSONLinesWriter: BitextWriter {
  private let sink: any ByteSink

  init(to sink: any ByteSink) {
    self.sink = sink
  }

  func write(_ bitext: Bitext, _ options: ExchangeOptions) throws -> ExchangeReport {
    var report = ExchangeReport()
    var beads = JSONBeadWriter(bitext: bitext)
    for (index, bead) in bitext.beads.enumerated() {
      guard bead.confidence >= options.minimumConfidence else {
        report.weak += 1
        continue
      }
      try sink.write(beads.line(for: bead, links: options.links?[index]))
      report.written += 1
    }
    return report
  }

  func finish() {}
}

/// Makes the line of a bead. Keys stand in this order:
///
///     {"kind": "1-1", "confidence": 0.97,
///      "source": {"file": "a.en.txt", "language": "en", "text": "Six died.",
///                 "segments": [{"index": 0, "start": 0, "end": 9, "line": 1, "block": 0}]},
///      "target": {...},
///      "evidence": [{"kind": "number", "weight": 0.9,
///                    "source": {"text": "Six", "start": 0, "end": 3}, "target": {...}}]}
///
/// - `text`: what a reader sees: trimmed, segments joined, line breaks folded into a space.
/// - `index`, `block`: from 0. `line`: of the file, from 1.
/// - `start`, `end`: half open, in Unicode code points from 0 in the decoded input without its byte order mark (what
///   indexes a Python string), white space around the segment not counted.
/// - `language` is null where it is not known; `evidence` is absent where nobody asked for it.
struct JSONBeadWriter {
  private let source: JSONSide
  private let target: JSONSide
  private var json = JSONText()

  init(bitext: Bitext) {
    source = JSONSide(bitext.source)
    target = JSONSide(bitext.target)
  }

  mutating func line(for bead: Bead, links: [Link]?) -> [UInt8] {
    json.bytes.removeAll(keepingCapacity: true)
    json.raw(#"{"kind":"\#(bead.kind)","confidence":\#(confidenceText(bead.confidence)),"source":"#)
    append(source, bead.source)
    json.raw(#","target":"#)
    append(target, bead.target)
    if let links {
      json.raw(#","evidence":["#)
      for (index, link) in links.enumerated() {
        json.raw(#"\#(index > 0 ? "," : ""){"kind":"\#(link.kind.rawValue)","weight":\#(confidenceText(link.weight))"#)
        json.raw(#","source":"#)
        append(source, span: link.source)
        json.raw(#","target":"#)
        append(target, span: link.target)
        json.raw("}")
      }
      json.raw("]")
    }
    json.raw("}\n")
    return json.bytes
  }

  private mutating func append(_ side: JSONSide, _ segments: Range<Int>) {
    json.raw(#"{"file":"#)
    json.string(side.text.document.name)
    json.raw(#","language":"#)
    if let language = side.text.document.language { json.string(language.tag) } else { json.raw("null") }
    json.raw(#","text":"#)
    json.string(side.text.text(of: segments))
    json.raw(#","segments":["#)
    for index in segments {
      let segment = side.text.segments[index]
      let (start, end) = side.codePoints(of: side.visible(segment.range))
      json.raw(#"\#(index > segments.lowerBound ? "," : ""){"index":\#(index),"start":\#(start),"end":\#(end)"#)
      json.raw(#","line":\#(segment.line),"block":\#(segment.block)}"#)
    }
    json.raw("]}")
  }

  private mutating func append(_ side: JSONSide, span: Range<Int>) {
    json.raw(#"{"text":"#)
    json.string(side.text.document.text(in: span))
    let (start, end) = side.codePoints(of: span)
    json.raw(#","start":\#(start),"end":\#(end)}"#)
  }
}
