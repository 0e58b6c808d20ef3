import Bitext
import Files

/// A form in which the segments of one document are written.
public struct SegmentFormat: Sendable {
  /// What the user calls it.
  public let name: String
  /// File name extensions, without the dot, that mean this format.
  public let fileExtensions: [String]
  /// What it is for, in less than a line, without a full stop.
  public let summary: String
  let writer: @Sendable (SegmentedDocument, any ByteSink) throws -> Void

  /// Every format, in the order in which users see them.
  public static let all: [SegmentFormat] = [.text, .jsonLines]

  /// The format of that name, if there is one; case does not count.
  public static func named(_ name: String) -> SegmentFormat? {
    all.first { $0.name == name.lowercased() }
  }

  /// The format if none is chosen.
  public static let standard = text

  /// The format that the extension of a file name stands for, if it stands for one; case does not count.
  public static func of(path: String) -> SegmentFormat? {
    guard let fileExtension = fileExtension(of: path) else { return nil }
    return all.first { $0.fileExtensions.contains(fileExtension) }
  }

  /// Writes `document` to `sink`, segment by segment. Linear.
  public func write(_ document: SegmentedDocument, to sink: any ByteSink) throws {
    try writer(document, sink)
  }

  /// One segment a line, a blank line between blocks: what every command reads with `--segmented`.
  static let text = SegmentFormat(
    name: "text", fileExtensions: ["txt"], summary: "one segment a line, a blank line between blocks"
  ) { document, sink in
    var block: Int?
    var line: [UInt8] = []
    for (index, segment) in document.segments.enumerated() {
      line.removeAll(keepingCapacity: true)
      if let block, block != segment.block { line.append(UInt8(ascii: "\n")) }
      block = segment.block
      appendFolding(document.text(of: index), to: &line)
      line.append(UInt8(ascii: "\n"))
      try sink.write(line)
    }
  }

  /// One JSON object a segment, such as
  ///
  ///     {"index": 0, "block": 0, "line": 1, "start": 0, "end": 9, "text": "Six died."}
  ///
  /// as ``forEachSegment(of:_:)`` has them.
  static let jsonLines = SegmentFormat(
    name: "jsonl", fileExtensions: ["jsonl", "ndjson"],
    summary: "one JSON object a segment: text, block, line, offsets in code points"
  ) { document, sink in
    var json = JSONWriter()
    try forEachSegment(of: document) { index, write in
      json.object {
        $0.member("index", index)
        write(&$0)
      }
      json.endLine()
      try json.flush(to: sink)
    }
  }
}

/// Calls `body` with the index of each segment and with what writes its members `block`, `line`, `start`, `end` and `text`,
/// with the meaning that ``JSONBeadWriter`` gives these.
package func forEachSegment(
  of document: SegmentedDocument, _ body: (Int, (inout JSONWriter) -> Void) throws -> Void
) rethrows {
  let side = JSONSide(document)
  for (index, segment) in document.segments.enumerated() {
    let (start, end) = side.codePoints(of: side.visible(segment.range))
    try body(index) {
      $0.member("block", segment.block)
      $0.member("line", segment.line)
      $0.member("start", start)
      $0.member("end", end)
      $0.member("text", document.text(of: index))
    }
  }
}
