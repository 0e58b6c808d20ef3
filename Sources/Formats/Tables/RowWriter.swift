import Files

/// Writes rows of cells as lines of text.
struct RowWriter {
  private let sink: any ByteSink
  private let separator: UInt8
  private let rowEnd: [UInt8]
  private let cell: (String, inout [UInt8]) -> Void
  private var row: [UInt8] = []

  /// - Parameter cell: appends a text, in which line ends and tabs may stand.
  init(to sink: any ByteSink, separator: UInt8, rowEnd: [UInt8], cell: @escaping (String, inout [UInt8]) -> Void) {
    (self.sink, self.separator, self.rowEnd, self.cell) = (sink, separator, rowEnd, cell)
  }

  mutating func append(_ cells: [String]) throws {
    row.removeAll(keepingCapacity: true)
    for (index, text) in cells.enumerated() {
      if index > 0 { row.append(separator) }
      cell(text, &row)
    }
    row += rowEnd
    try sink.write(row)
  }
}
