import Files

extension PairFormat {
  /// Tab-separated columns, as ``PairColumns`` understands them.
  static let tsv = PairFormat(
    name: "tsv", fileExtensions: ["tsv", "tab"],
    summary: "tab-separated source and target, with or without column names",
    isLikely: { _ in false }, open: { TablePairs(TSVRows($0), $0, $1) })
}

/// The lines of a table whose cells are neither quoted nor broken.
private struct TSVRows: TableRows {
  static var oneCell: PairReadingError.Reason { .noTab }

  private var lines: LineReader

  init(_ stream: FileStream) { lines = LineReader(stream) }

  mutating func next() throws(ReadingError) -> TableRow? {
    guard let line = try lines.next() else { return nil }
    let number = lines.number
    guard case .bytes(let bytes) = line else { return .bad(line: number, .lineTooLong(limit: LineReader.limit)) }
    guard let text = String(validating: bytes, as: UTF8.self) else { return .bad(line: number, .notUTF8) }
    var column = 1
    return .cells(
      text.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
        defer { column += cell.unicodeScalars.count + 1 }
        return PairColumns.Cell(text: String(cell), line: number, column: column)
      })
  }
}
