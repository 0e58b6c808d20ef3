import Bitext
import Files

extension ExchangeFormat {
  /// Tab-separated values, with the columns of ``TableWriter``.
  ///
  /// Cells are not quoted or escaped (IANA text/tab-separated-values): a tab or line break inside a segment is written
  /// as a space.
  package static let tsv = ExchangeFormat(
    name: "tsv", fileExtensions: ["tsv", "tab"],
    summary: "a table for spreadsheets and scripts, with confidences and line numbers",
    itemName: ("row", "rows")
  ) { sinks, options in try TableWriter(rows(to: sinks[0]), options) }.together { bitext, options, sink in
    try writeTable(bitext, options, rows(to: sink))
  }
}

private func rows(to sink: any ByteSink) -> RowWriter {
  RowWriter(to: sink, separator: UInt8(ascii: "\t"), rowEnd: [UInt8(ascii: "\n")], cell: appendFolding)
}
