import Bitext

extension ExchangeFormat {
  /// Tab-separated values, with the columns of ``writeTable(_:_:_:separator:rowEnd:cell:)``.
  ///
  /// Cells are not quoted or escaped (IANA text/tab-separated-values): a tab or line break inside a segment is written
  /// as a space.
  static let tsv = ExchangeFormat(
    name: "tsv", fileExtensions: ["tsv", "tab"],
    summary: "a table for spreadsheets and scripts, with confidences and line numbers",
    itemName: ("row", "rows")
  ) { bitext, options, sink in
    try writeTable(
      bitext, options, sink, separator: UInt8(ascii: "\t"), rowEnd: [UInt8(ascii: "\n")], cell: appendFolding)
  }
}
