import Bitext
import Files
import Formats

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
  let columns = TableColumns(
    ["src_url", "trg_url", "src_text", "trg_text"], at: [0, 1, 2, 3],
    needs: "two addresses and two texts in Base64 are")
  let head = Array((columns.names + ["aligner_score"]).joined(separator: "\t").utf8) + [0x0A]
  try streamRows(of: columns, ends.withoutBlankLines, threads: threads, take: take, head: { _ in head }) { row in
    let texts = ["source": try row.textInBase64(2), "target": try row.textInBase64(3)]
    let bitext = try work.aligned(StreamRecord(texts, number: row.number))
    return (lines(of: work.kept(bitext.beads), bitext, row), .init(bitext))
  }
}

private func lines(of beads: [Bead], _ bitext: Bitext, _ row: StreamRow) -> [UInt8] {
  var lines: [UInt8] = []
  for bead in beads where !bead.source.isEmpty && !bead.target.isEmpty {
    for address in 0...1 { lines += row.bytes(address) + [0x09] }
    appendFolding(bitext.source.text(of: bead.source), to: &lines)
    lines.append(0x09)
    appendFolding(bitext.target.text(of: bead.target), to: &lines)
    lines.append(0x09)
    lines += confidenceText(bead.confidence).utf8
    lines.append(0x0A)
  }
  return lines
}
