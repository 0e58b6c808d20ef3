import Bitext
import Files

/// Writes a row for each bead of several texts: the texts, confidence and kind, and the line that each text starts on, counted
/// from 1. A text is named after its language, by which readers of pairs find it.
func writeTable(
  _ bitext: MultilingualBitext, _ options: ExchangeOptions, _ rows: RowWriter
) throws -> ExchangeReport {
  var rows = rows
  var report = ExchangeReport()
  try rows.append(bitext.columns)
  for bead in bitext.beads where options.keep(bead, &report) {
    let sides = zip(bitext.documents, bead.sides).map { $0.side($1, codes: false) }
    try rows.append(
      sides.map(\.text) + [confidenceText(bead.confidence), bead.kind] + sides.map { $0.line.map(String.init) ?? "" })
    report.written += 1
  }
  return report
}

extension MultilingualBitext {
  /// What each text's column is called: its language, or its document where another has the same or it is not known.
  var columnNames: [String] {
    let tags = documents.map { $0.document.language?.tag }
    return documents.indices.map { index in
      guard let tag = tags[index], tags.count(where: { $0 == tag }) == 1 else { return documents[index].document.name }
      return tag
    }
  }

  /// The names of all columns of a table.
  var columns: [String] { columnNames + ["confidence", "kind"] + columnNames.map { $0 + " line" } }
}
