import Bitext
import Files

extension PairFormat {
  /// Tab-separated columns, as ``PairColumns`` understands them.
  static let tsv = PairFormat(
    name: "tsv", fileExtensions: ["tsv", "tab"],
    summary: "tab-separated source and target, with or without column names",
    isLikely: { _ in false }, open: TSVPairs.init)
}

private final class TSVPairs: PairSource {
  let unpaired = 0
  private var lines: LineReader
  private let name: String
  private var columns: PairColumns
  private var isFirst = true

  init(_ stream: FileStream, _ options: PairReadingOptions) {
    lines = LineReader(stream)
    name = stream.name
    columns = PairColumns(options)
  }

  func next() throws -> PairReader.Item? {
    while let line = try lines.next() {
      guard case .bytes(let bytes) = line else { return bad(.lineTooLong(limit: LineReader.limit)) }
      guard let text = String(validating: bytes, as: UTF8.self) else { return bad(.notUTF8) }
      let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
      defer { isFirst = false }
      if isFirst, columns.readHeader(cells.map(String.init)) { continue }
      // A line of nothing is no pair, and in some files parts what belongs together.
      if text.allSatisfy(\.isWhitespace) { continue }
      guard cells.count > 1 else { return bad(.noTab) }
      return .pair(columns.pair(of: placed(cells)))
    }
    return nil
  }

  private func placed(_ cells: [Substring]) -> [PairColumns.Cell] {
    var column = 1
    return cells.map { cell in
      defer { column += cell.unicodeScalars.count + 1 }
      return PairColumns.Cell(text: String(cell), line: lines.number, column: column)
    }
  }

  private func bad(_ reason: PairReadingError.Reason) -> PairReader.Item {
    .bad(PairReadingError(name: name, line: lines.number, reason: reason))
  }
}
