import Files

/// The rows of a table, one after the other.
protocol TableRows {
  /// nil at the end.
  mutating func next() throws(ReadingError) -> TableRow?
  /// What is wrong with a row of one cell.
  static var oneCell: PairReadingError.Reason { get }
}

/// A row of a table.
enum TableRow {
  case cells([PairColumns.Cell])
  /// A row that cannot be read, by the line that it starts on.
  case bad(line: Int, PairReadingError.Reason)
}

/// The pairs of a table, as ``PairColumns`` understands its rows.
final class TablePairs<Rows: TableRows>: PairSource {
  let unpaired = 0
  private var rows: Rows
  private let name: String
  private var columns: PairColumns
  /// Read, and not yet given.
  private var pending: ArraySlice<TableRow>?
  /// Titles and empty lines that may stand before the names of the columns.
  private static var mostTitles: Int { 10 }

  init(_ rows: Rows, _ stream: FileStream, _ options: PairReadingOptions) {
    self.rows = rows
    name = stream.name
    columns = PairColumns(options)
  }

  func next() throws -> PairReader.Item? {
    while let row = try nextRow() {
      switch row {
      case .bad(let line, let reason): return .bad(PairReadingError(name: name, line: line, reason: reason))
      case .cells(let cells):
        // A row of nothing is no pair, and in some files parts what belongs together.
        if cells.allSatisfy({ $0.text.allSatisfy(\.isWhitespace) }) { continue }
        guard cells.count > 1 else {
          return .bad(PairReadingError(name: name, line: cells.first?.line, reason: Rows.oneCell))
        }
        do {
          if let pair = try columns.pair(of: cells) { return .pair(pair) }
        } catch {
          return .bad(PairReadingError(name: name, line: cells.first?.line, reason: .badProperties))
        }
      }
    }
    return nil
  }

  private func nextRow() throws -> TableRow? {
    if pending == nil { pending = try rowsBeforeNames()[...] }
    if let row = pending?.popFirst() { return row }
    return try rows.next()
  }

  /// Reads as far as the names of the columns; gives what was read where there are none.
  private func rowsBeforeNames() throws -> [TableRow] {
    var read: [TableRow] = []
    while read.count <= Self.mostTitles, let row = try rows.next() {
      read.append(row)
      guard case .cells(let cells) = row else { break }
      do throws(PairColumns.MissingColumn) {
        if try columns.readNames(cells.map(\.text)) { return [] }
      } catch {
        let reason = PairReadingError.Reason.noColumn(language: error.language, columns: error.columns)
        throw PairReadingError(name: name, line: cells.first?.line, reason: reason)
      }
      if cells.count(where: { !$0.text.allSatisfy(\.isWhitespace) }) > 1 { break }
    }
    return read
  }
}
