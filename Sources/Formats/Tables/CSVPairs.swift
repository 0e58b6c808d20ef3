import Bitext
import Files
import Files

extension PairFormat {
  /// Comma-separated columns (RFC 4180), as ``PairColumns`` understands them; with semicolons or tabs where the first
  /// line has more of these, as Excel writes them in many countries.
  static let csv = PairFormat(
    name: "csv", fileExtensions: ["csv"], summary: "source and target with commas or semicolons and quotation marks",
    isLikely: { _ in false }, open: { TablePairs(CSVRows($0), $0, $1) })
}

/// The rows of a table in RFC 4180's form: a cell in quotation marks may hold separators, doubled quotation marks and
/// line breaks.
struct CSVRows: TableRows {
  static var oneCell: PairReadingError.Reason { .oneColumn }

  /// Of a cell in quotation marks, in bytes. Where one goes on for longer, nothing closes it.
  static let longestCell = 1 << 24

  private var lines: LineReader
  private var separator: Unicode.Scalar?
  private var isAtEnd = false

  init(_ stream: FileStream) { lines = LineReader(stream) }

  mutating func next() throws(ReadingError) -> TableRow? {
    guard !isAtEnd, let first = try lines.next() else { return nil }
    let start = lines.number
    guard var text = text(of: first) else { return .bad(line: start, reason(for: first)) }
    if separator == nil {
      // Excel is told so which separator a file has.
      if text.hasPrefix("sep="), text.unicodeScalars.count == 5 {
        separator = text.unicodeScalars.last
        return try next()
      }
      separator = Self.separator(of: text)
    }
    var cells: [PairColumns.Cell] = []
    var (cell, isQuoted, wasQuoted) = ("", false, false)
    var (line, column, cellStart, cellLine) = (start, 1, 1, start)
    while true {
      var scalars = text.unicodeScalars.makeIterator()
      var pending = scalars.next()
      while let scalar = pending {
        pending = scalars.next()
        defer { column += 1 }
        if isQuoted {
          if scalar != "\"" {
            cell.unicodeScalars.append(scalar)
          } else if pending == "\"" {
            cell.unicodeScalars.append(scalar)
            pending = scalars.next()
            column += 1
          } else {
            isQuoted = false
          }
        } else if scalar == "\"", cell.isEmpty, !wasQuoted {
          (isQuoted, wasQuoted, cellStart) = (true, true, column + 1)
        } else if scalar == separator {
          cells.append(PairColumns.Cell(text: cell, line: cellLine, column: cellStart))
          (cell, wasQuoted, cellStart, cellLine) = ("", false, column + 1, line)
        } else {
          cell.unicodeScalars.append(scalar)
        }
      }
      guard isQuoted else { break }
      // What follows is inside of the quotation or not, which nobody can tell.
      guard cell.utf8.count <= Self.longestCell, let next = try lines.next() else {
        isAtEnd = true
        return .bad(line: cellLine, .openQuote)
      }
      guard let more = self.text(of: next) else { return .bad(line: lines.number, reason(for: next)) }
      cell.append("\n")
      (text, line, column) = (more, lines.number, 1)
    }
    cells.append(PairColumns.Cell(text: cell, line: cellLine, column: cellStart))
    return .cells(cells)
  }

  private func text(of line: LineReader.Line) -> String? {
    guard case .bytes(let bytes) = line else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  private func reason(for line: LineReader.Line) -> PairReadingError.Reason {
    if case .bytes = line { .notUTF8 } else { .lineTooLong(limit: LineReader.limit) }
  }

  /// Of comma, semicolon and tab the one that the first line, quotations aside, has most of; one before a space is
  /// punctuation of a text.
  private static func separator(of line: String) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var (isQuoted, last): (Bool, Unicode.Scalar?) = (false, nil)
    for scalar in line.unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() }
      if let last, scalar != " " { counts[last, default: 0] += 1 }
      last = isQuoted ? nil : scalar
    }
    if let last { counts[last, default: 0] += 1 }
    return [",", ";", "\t"].max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }
}
