import Bitext
import Files
import Formats
import Foundation

/// Splits texts that come in a column of a table, in Base64, as Bitextor hands documents from step to step. Each row is
/// written as it came, with a column behind it: the segments in Base64, one a line and an empty line between blocks, as
/// ``alignTable(_:_:threads:take:)`` reads them where texts are segmented. It is empty behind a row that fails.
///
/// The text is in the last column, or in that named `text`; of a side of pairs in the third or the fourth, or in that named
/// `src_text` or `trg_text`.
///
/// - Parameters:
///   - side: of a table of pairs of documents; nil where rows have one text.
///   - take: called by one thread at a time with what each row came to, in order.
/// - Throws: what the ends throw.
package func segmentTable(
  _ work: SegmentStream, side: PairSide?, _ ends: StreamEnds, threads: Int?,
  take: @escaping @Sendable (StreamedRecord<SegmentStream.Tally>) throws -> Void
) throws {
  let (text, segments, place) =
    switch side {
    case nil: ("text", "segments", -1)
    case .source: ("src_text", "src_segments", 2)
    case .target: ("trg_text", "trg_segments", 3)
    }
  let columns = TableColumns([text], at: [place], needs: "two addresses and two texts in Base64 are")
  try appendColumns([segments], unread: [""], to: columns, ends, threads: threads, take: take) { row in
    let (text, tally) = try work.segmented(StreamRecord(["text": row.textInBase64(0)], number: row.number))
    let lines = ByteBuffer()
    try SegmentFormat.standard.write(text, to: lines)
    return ([Data(lines.bytes).base64EncodedString()], tally)
  }
}
