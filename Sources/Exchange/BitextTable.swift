import Bitext

/// Writes a bitext as rows of cells: a row of column names, then a row for each bead, null beads with an empty cell.
///
/// Columns: source, target, confidence, kind ("2-1"), source line and target line (of the first segment, counted
/// from 1; empty in a null bead). `cell` appends a text, in which line ends and tabs may stand.
func writeTable(
  _ bitext: Bitext, _ options: ExchangeOptions, _ sink: any ByteSink, separator: UInt8, rowEnd: [UInt8],
  cell: (String, inout [UInt8]) -> Void
) throws -> ExchangeReport {
  var report = ExchangeReport()
  var row: [UInt8] = []
  func append(_ cells: [String]) throws {
    row.removeAll(keepingCapacity: true)
    for (index, text) in cells.enumerated() {
      if index > 0 { row.append(separator) }
      cell(text, &row)
    }
    row += rowEnd
    try sink.write(row)
  }
  func line(_ side: SegmentedDocument, _ segments: Range<Int>) -> String {
    segments.first.map { String(side.segments[$0].line) } ?? ""
  }
  try append(["source", "target", "confidence", "kind", "source line", "target line"])
  for bead in bitext.beads {
    guard bead.confidence >= options.minimumConfidence else {
      report.weak += 1
      continue
    }
    try append([
      bitext.source.text(of: bead.source), bitext.target.text(of: bead.target), confidenceText(bead.confidence),
      bead.kind, line(bitext.source, bead.source), line(bitext.target, bead.target),
    ])
    report.written += 1
  }
  return report
}
