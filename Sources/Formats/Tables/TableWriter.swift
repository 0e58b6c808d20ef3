import Bitext
import Files

/// Writes pairs as rows of cells: a row of column names, then a row for each pair; a side that has no counterpart stands
/// beside an empty cell.
///
/// Columns: source, target, confidence, kind ("2-1"), source line and target line (where each text starts, counted
/// from 1), moved ("yes" where the target stands elsewhere); what is not known is empty. Where asked for, source file and target file follow.
final class TableWriter: PairWriter {
  private(set) var report = ExchangeReport()
  private let sink: any ByteSink
  private let separator: UInt8
  private let rowEnd: [UInt8]
  private let cell: (String, inout [UInt8]) -> Void
  private var row: [UInt8] = []
  private var documents: [String]

  /// The names of the columns; what follows these is written where rows name their documents.
  static let columns = ["source", "target", "confidence", "kind", "source line", "target line", "moved"]
  static let documentColumns = ["source file", "target file"]

  /// - Parameter cell: appends a text, in which line ends and tabs may stand.
  init(
    to sink: any ByteSink, _ options: PairWritingOptions, separator: UInt8, rowEnd: [UInt8],
    cell: @escaping (String, inout [UInt8]) -> Void
  ) throws {
    (self.sink, self.separator, self.rowEnd, self.cell) = (sink, separator, rowEnd, cell)
    documents = options.documents
    try append(Self.columns + (options.namesDocuments ? Self.documentColumns : []))
  }

  func startDocument(_ options: PairWritingOptions) { documents = options.documents }

  func write(_ pair: BitextPair) throws {
    let cells = [
      pair.source.text, pair.target.text, pair.confidence.map(confidenceText) ?? "", pair.kind ?? "",
      pair.source.line.map(String.init) ?? "", pair.target.line.map(String.init) ?? "", pair.isMoved ? "yes" : "",
    ]
    try append(cells + documents)
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

extension PairWritingOptions {
  /// The cells that name the documents of a row; none where they are not asked for.
  var documents: [String] { namesDocuments ? [name, targetName ?? name] : [] }
}
