import Bitext
import Files

extension ExchangeFormat {
  /// One JSON object a line and bead, with everything that is known of it; see ``JSONBeadWriter`` for the shape.
  package static let jsonLines = ExchangeFormat(
    name: "jsonl", fileExtensions: ["jsonl", "ndjson"],
    summary: "one JSON object a bead: texts, segments, offsets, lines, confidence, evidence",
    itemName: ("bead", "beads"), holdsEvidence: true,
    bitexts: { JSONLinesWriter(to: $0) }, pairs: { sinks, _ in JSONPairWriter(to: sinks[0]) }
  ).together(writeJSONLines)
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
      guard options.keep(bead, of: bitext, &report) else { continue }
      try beads.write(bead, links: options.links?[index], to: sink)
      report.written += 1
    }
    return report
  }

  func finish() {}
}

/// Writes the line of a bead. Keys stand in this order:
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
/// - `moved`, true, behind `confidence` where the target's segments stand elsewhere; else absent.
/// - `language` is null where it is not known; `evidence` is absent unless requested.
struct JSONBeadWriter {
  private let source: JSONSide
  private let target: JSONSide
  private var json = JSONWriter()

  init(bitext: Bitext) {
    source = JSONSide(bitext.source)
    target = JSONSide(bitext.target)
  }

  mutating func write(_ bead: Bead, links: [Link]?, to sink: any ByteSink) throws {
    json.beginObject()
    json.member("kind", bead.kind)
    json.member("confidence", literal: confidenceText(bead.confidence))
    if bead.isMoved { json.member("moved", literal: "true") }
    json.member("source", source, bead.source)
    json.member("target", target, bead.target)
    if let links {
      json.key("evidence")
      json.beginArray()
      for link in links {
        json.beginObject()
        json.member("kind", link.kind.rawValue)
        json.member("weight", literal: confidenceText(link.weight))
        json.member("source", source, span: link.source)
        json.member("target", target, span: link.target)
        json.endObject()
      }
      json.endArray()
    }
    json.endObject()
    json.endLine()
    try json.flush(to: sink)
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: String, _ side: JSONSide, _ segments: Range<Int>) {
    key(name)
    value(side, segments)
  }

  /// A side of a bead.
  mutating func value(_ side: JSONSide, _ segments: Range<Int>) {
    beginObject()
    member("file", side.text.document.name)
    member("language", side.text.document.language?.tag)
    member("text", side.text.text(of: segments))
    key("segments")
    beginArray()
    for index in segments {
      let segment = side.text.segments[index]
      let (start, end) = side.codePoints(of: side.visible(segment.range))
      object {
        $0.member("index", index)
        $0.member("start", start)
        $0.member("end", end)
        $0.member("line", segment.line)
        $0.member("block", segment.block)
      }
    }
    endArray()
    endObject()
  }

  fileprivate mutating func member(_ name: String, _ side: JSONSide, span: Range<Int>) {
    let (start, end) = side.codePoints(of: span)
    key(name)
    object {
      $0.member("text", side.text.document.text(in: span))
      $0.member("start", start)
      $0.member("end", end)
    }
  }
}
