import Bitext
import Files
import Formats

/// Splits texts into segments as they come:
///
///     {"id": 7, "text": "The dog. It barks.", "language": "en"}
///
/// - `text`: a text or `{"path": "a.html"}`. `language`: else that of the options, else told from the text. `id` and all
///   else is passed through.
///
/// A line of output is a segment, as ``SegmentFormat``'s JSON Lines have it, or a text with all of them in `segments`.
package struct SegmentStream: StreamWork {
  /// What texts came to.
  package struct Tally: Sendable {
    package var segments = 0

    package init() {}

    package mutating func add(_ other: Tally) { segments += other.segments }
  }

  private let options: DocumentInput.Options
  private let side: PairSide
  private let isPerDocument: Bool

  package init(_ options: DocumentInput.Options, side: PairSide, isPerDocument: Bool) {
    (self.options, self.side, self.isPerDocument) = (options, side, isPerDocument)
  }

  private static let own: Set<String> = [
    "text", "language", "index", "block", "line", "start", "end", "segments", "error",
  ]

  package func lines(of record: StreamRecord) throws -> (lines: [UInt8], tally: Tally) {
    let (text, tally) = try segmented(record)
    let (id, passed) = (record.id, record.passed(without: Self.own))
    var json = JSONWriter()
    let language = text.document.language?.tag
    if isPerDocument {
      json.object { json in
        json.id(id)
        json.member("language", language)
        json.key("segments")
        json.array { json in forEachSegment(of: text) { index, write in json.object(write) } }
        json.members(passed)
      }
      json.endLine()
    } else {
      forEachSegment(of: text) { index, write in
        json.object {
          $0.id(id)
          $0.member("index", index)
          write(&$0)
          $0.member("language", language)
          $0.members(passed)
        }
        json.endLine()
      }
    }
    return (json.bytes, tally)
  }

  /// The text of a record, split.
  func segmented(_ record: StreamRecord) throws -> (text: SegmentedDocument, tally: Tally) {
    var options = options
    options.language = try record.language("language") ?? options.language
    let text = try record.document(record.text("text"), "text", options, side: side).text
    var tally = Tally()
    tally.segments = text.segments.count
    return (text, tally)
  }
}
