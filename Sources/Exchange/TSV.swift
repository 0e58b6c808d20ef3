import Bitext

extension ExchangeFormat {
  /// Tab-separated values: a line of column names, then a line for each bead, null beads with an empty cell.
  ///
  /// Columns: source, target, confidence, kind ("2-1"), source line and target line (of the first segment, counted
  /// from 1; empty in a null bead). Cells are not quoted or escaped (IANA text/tab-separated-values): a tab or line
  /// break inside a segment is written as a space.
  static let tsv = ExchangeFormat(
    name: "tsv", fileExtensions: ["tsv", "tab"],
    summary: "a table for spreadsheets and scripts, with confidences and line numbers",
    itemName: ("row", "rows"), writer: writeTSV)
}

private func writeTSV(_ bitext: Bitext, _ options: ExchangeOptions, _ sink: any ByteSink) throws -> ExchangeReport {
  var report = ExchangeReport()
  try sink.write(Array("source\ttarget\tconfidence\tkind\tsource line\ttarget line\n".utf8))
  var row: [UInt8] = []
  for bead in bitext.beads {
    guard bead.confidence >= options.minimumConfidence else {
      report.weak += 1
      continue
    }
    row.removeAll(keepingCapacity: true)
    appendFolding(bitext.source.text(of: bead.source), to: &row)
    row.append(UInt8(ascii: "\t"))
    appendFolding(bitext.target.text(of: bead.target), to: &row)
    row.append(UInt8(ascii: "\t"))
    row += confidenceText(bead.confidence).utf8
    row.append(UInt8(ascii: "\t"))
    row += bead.kind.utf8
    row.append(UInt8(ascii: "\t"))
    if let first = bead.source.first { row += String(bitext.source.segments[first].line).utf8 }
    row.append(UInt8(ascii: "\t"))
    if let first = bead.target.first { row += String(bitext.target.segments[first].line).utf8 }
    row.append(UInt8(ascii: "\n"))
    try sink.write(row)
    report.written += 1
  }
  return report
}
