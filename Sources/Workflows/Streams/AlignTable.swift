import Bitext
import Files
import Formats
import Foundation

/// Aligns pairs of documents that come as rows of a table, as Bitextor hands them from step to step: two addresses and two
/// texts in Base64, with tabs between them. Its own aligners give a row for each bead: both addresses, both texts as they
/// are, and a score; so does this, with the confidence.
///
/// Where the first row names columns, `src_url`, `trg_url`, `src_text` and `trg_text` are looked for, the other columns are
/// not, and what is written has a row of names, too. Beads without a counterpart are left out.
///
/// - Parameter take: called by one thread at a time with what each row came to, in order.
/// - Throws: what the ends throw.
package func alignTable(
  _ work: AlignStream, _ ends: StreamEnds, threads: Int?,
  take: @escaping @Sendable (StreamedRecord<AlignStream.Tally>) throws -> Void
) throws {
  var ends = ends
  var columns = TableColumns()
  if let first = try ends.next() {
    let next = ends.next
    var pending: (LineReader.Line, Int)? = first
    if case .bytes(let bytes) = first.line, let named = TableColumns(names: bytes) {
      (columns, pending) = (named, nil)
      try ends.write(Array((TableColumns.names + ["aligner_score"]).joined(separator: "\t").utf8) + [0x0A])
    }
    ends.next = {
      defer { pending = nil }
      return try pending ?? next()
    }
  }
  try streamLines(ends, threads: threads, take: take) { [columns, ends] bytes, number in
    do {
      let row = try columns.row(bytes(), number)
      let bitext = try work.aligned(StreamRecord(source: row.source, target: row.target, number: number))
      return (lines(of: work.kept(bitext.beads), bitext, row), [], .done(.init(bitext)))
    } catch { return ([], [], .failed(words(of: error, ends))) }
  }
}

/// A row: both addresses, as bytes with a tab behind each, and both texts.
private typealias TableRow = (addresses: [UInt8], source: String, target: String)

/// Where in a row what stands.
private struct TableColumns: Sendable {
  static let names = ["src_url", "trg_url", "src_text", "trg_text"]
  private var places = [0, 1, 2, 3]

  init() {}

  /// By a row of names; nil where the row is none.
  init?(names line: [UInt8]) {
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    let places = Self.names.compactMap(fields.firstIndex)
    guard places.count == Self.names.count else { return nil }
    self.places = places
  }

  func row(_ line: [UInt8], _ number: Int) throws -> TableRow {
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard let last = places.max(), fields.count > last else {
      throw StreamRecord.Fault(
        words: "line \(number): \(fields.count) columns; two addresses and two texts in Base64 are needed")
    }
    let texts = try (2...3).map { place in
      guard let data = Data(base64Encoded: Data(fields[places[place]])),
        let text = String(validating: data, as: UTF8.self)
      else {
        throw StreamRecord.Fault(words: "line \(number), column \(places[place] + 1): not Base64 of a text in UTF-8")
      }
      return text
    }
    return (fields[places[0]] + [0x09] + fields[places[1]] + [0x09], texts[0], texts[1])
  }
}

private func lines(of beads: [Bead], _ bitext: Bitext, _ row: TableRow) -> [UInt8] {
  var lines: [UInt8] = []
  for bead in beads where !bead.source.isEmpty && !bead.target.isEmpty {
    lines += row.addresses
    appendFolding(bitext.source.text(of: bead.source), to: &lines)
    lines.append(0x09)
    appendFolding(bitext.target.text(of: bead.target), to: &lines)
    lines.append(0x09)
    lines += confidenceText(bead.confidence).utf8
    lines.append(0x0A)
  }
  return lines
}
