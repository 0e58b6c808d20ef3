import Bitext
import Files

/// Writes pairs as rows of cells: a row of column names, then a row for each pair; a side that has no counterpart stands
/// beside an empty cell.
///
/// Columns: source, target, confidence, kind ("2-1"), source line and target line (where each text starts, counted
/// from 1); what is not known is empty.
final class TableWriter: PairWriter {
  private(set) var report = ExchangeReport()
  private let sink: any ByteSink
  private let separator: UInt8
  private let rowEnd: [UInt8]
  private let cell: (String, inout [UInt8]) -> Void
  private var row: [UInt8] = []

  /// - Parameter cell: appends a text, in which line ends and tabs may stand.
  init(
    to sink: any ByteSink, separator: UInt8, rowEnd: [UInt8], cell: @escaping (String, inout [UInt8]) -> Void
  ) throws {
    (self.sink, self.separator, self.rowEnd, self.cell) = (sink, separator, rowEnd, cell)
    try append(["source", "target", "confidence", "kind", "source line", "target line"])
  }

  func write(_ pair: BitextPair) throws {
    try append([
      pair.source.text, pair.target.text, pair.confidence.map(confidenceText) ?? "", pair.kind ?? "",
      pair.source.line.map(String.init) ?? "", pair.target.line.map(String.init) ?? "",
    ])
    report.written += 1
  }

  func finish() {}

  private func append(_ cells: [String]) throws {
    row.removeAll(keepingCapacity: true)
    for (index, text) in cells.enumerated() {
      if index > 0 { row.append(separator) }
      cell(text, &row)
    }
    row += rowEnd
    try sink.write(row)
  }
}
