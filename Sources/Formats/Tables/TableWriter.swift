import Bitext
import Files

/// Writes pairs as rows of cells: a row of column names, then a row for each pair; a side that has no counterpart stands
/// beside an empty cell.
///
/// Columns: source, target, confidence, kind ("2-1"), source line and target line (where each text starts, counted
/// from 1), moved ("yes" where the target stands elsewhere); what is not known is empty. Where asked for, source file and target file follow,
/// and those of ``UnitColumns``.
final class TableWriter: PairWriter {
  private(set) var report = ExchangeReport()
  private var rows: RowWriter
  private var documents: [String]
  private let holdsUnits: Bool

  /// The names of the columns; what follows these is written where rows name their documents.
  static let columns = ["source", "target", "confidence", "kind", "source line", "target line", "moved"]
  static let documentColumns = ["source file", "target file"]

  init(_ rows: RowWriter, _ options: PairWritingOptions) throws {
    self.rows = rows
    (documents, holdsUnits) = (options.documents, options.holdsUnits)
    try self.rows.append(options.tableColumns)
  }

  func startDocument(_ options: PairWritingOptions) { documents = options.documents }

  func write(_ pair: BitextPair) throws {
    let cells = [
      pair.source.text, pair.target.text, pair.confidence.map(confidenceText) ?? "", pair.kind ?? "",
      pair.source.line.map(String.init) ?? "", pair.target.line.map(String.init) ?? "", pair.isMoved ? "yes" : "",
    ]
    try rows.append(cells + documents + (holdsUnits ? UnitColumns.cells(of: pair) : []))
    report.written += 1
  }

  func finish() {}
}

extension PairWritingOptions {
  /// The cells that name the documents of a row; none where they are not asked for.
  var documents: [String] { namesDocuments ? [name, targetName ?? name] : [] }

  /// The names of all columns of a table.
  var tableColumns: [String] {
    TableWriter.columns + (namesDocuments ? TableWriter.documentColumns : []) + (holdsUnits ? UnitColumns.names : [])
  }
}
