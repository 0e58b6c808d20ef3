import Bitext
import Files

extension ExchangeFormat {
  /// Comma-separated values (RFC 4180), with the columns of TSV.
  ///
  /// Rows end with CR LF. Starts with a byte order mark: without it Excel takes UTF-8 for the system's old charset.
  /// Line breaks and tabs inside a segment are written as a space, so that a row is a line for every reader.
  package static let csv = ExchangeFormat(
    name: "csv", fileExtensions: ["csv"], summary: "the table with commas and quotation marks, as Excel reads it",
    itemName: ("row", "rows")
  ) { sinks, options in try TableWriter(startedRows(in: sinks[0]), options) }.together { bitext, options, sink in
    try writeTable(bitext, options, startedRows(in: sink))
  }
}

private func startedRows(in sink: any ByteSink) throws -> RowWriter {
  try sink.write([0xEF, 0xBB, 0xBF])
  return RowWriter(to: sink, separator: UInt8(ascii: ","), rowEnd: Array("\r\n".utf8), cell: appendQuoted)
}

/// Appends `text` as a cell, in quotation marks where it needs them; spaces at an end need them for some readers.
private func appendQuoted(_ text: String, to row: inout [UInt8]) {
  var folded: [UInt8] = []
  appendFolding(text, to: &folded)
  let needsMarks =
    folded.first == 0x20 || folded.last == 0x20
    || folded.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ";") }
  guard needsMarks else {
    row += folded
    return
  }
  row.append(UInt8(ascii: "\""))
  for byte in folded {
    if byte == UInt8(ascii: "\"") { row.append(byte) }
    row.append(byte)
  }
  row.append(UInt8(ascii: "\""))
}
