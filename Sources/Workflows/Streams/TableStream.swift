import Files
import Foundation

/// Which columns of a table are read: those of these names where the first row has them, else those at these places.
struct TableColumns: Sendable {
  let names: [String]
  /// What a row must have, for messages.
  let needs: String
  /// From 0; -1 is the last.
  private(set) var places: [Int]

  init(_ names: [String], at places: [Int], needs: String) {
    (self.names, self.places, self.needs) = (names, places, needs)
  }

  /// The same at the places that the first row tells; nil where it does not name all of them.
  func named(in line: [UInt8]) -> TableColumns? {
    let fields = fields(of: line).map { String(decoding: $0, as: UTF8.self) }
    var columns = self
    columns.places = names.compactMap(fields.firstIndex)
    return columns.places.count == names.count ? columns : nil
  }
}

/// A row of a table, and those of its columns that are read.
struct StreamRow {
  /// Of the line, from 1.
  let number: Int
  /// As it came, without its end.
  let line: [UInt8]
  private let columns: [(place: Int, bytes: ArraySlice<UInt8>)]

  init(_ line: [UInt8], number: Int, _ columns: TableColumns) throws {
    let fields = fields(of: line)
    let places = columns.places.map { $0 < 0 ? fields.count + $0 : $0 }
    guard places.allSatisfy(fields.indices.contains) else {
      let count = fields.count == 1 ? "1 column" : "\(fields.count) columns"
      throw StreamRecord.Fault(words: "line \(number): \(count); \(columns.needs) needed")
    }
    (self.number, self.line) = (number, line)
    self.columns = places.map { ($0, fields[$0]) }
  }

  /// What stands in a column, as it stands there.
  func bytes(_ column: Int) -> ArraySlice<UInt8> { columns[column].bytes }

  /// The text in a column.
  func text(_ column: Int) throws -> String {
    guard let text = String(validating: columns[column].bytes, as: UTF8.self) else {
      throw fault(column, "not a text in UTF-8")
    }
    return text
  }

  /// The text that a column has in Base64.
  func textInBase64(_ column: Int) throws -> String {
    guard let data = Data(base64Encoded: Data(columns[column].bytes)),
      let text = String(validating: data, as: UTF8.self)
    else { throw fault(column, "not Base64 of a text in UTF-8") }
    return text
  }

  private func fault(_ column: Int, _ words: String) -> StreamRecord.Fault {
    StreamRecord.Fault(words: "line \(number), column \(columns[column].place + 1): \(words)")
  }
}

private func fields(of line: [UInt8]) -> [ArraySlice<UInt8>] {
  line.split(separator: 0x09, omittingEmptySubsequences: false)
}

/// Makes rows of a table from each row of another, as ``streamLines`` makes lines.
///
/// - Parameters:
///   - head: what is written of a first row that names the columns.
///   - unread: what is written of a row that fails.
func streamRows<Tally: Sendable>(
  of columns: TableColumns, _ ends: StreamEnds, threads: Int?,
  take: @escaping @Sendable (StreamedRecord<Tally>) throws -> Void, head: ([UInt8]) -> [UInt8],
  unread: @escaping @Sendable ([UInt8]) -> [UInt8] = { _ in [] },
  work: @escaping @Sendable (StreamRow) throws -> (lines: [UInt8], tally: Tally)
) throws {
  var (ends, columns) = (ends, columns)
  if let first = try ends.next() {
    let next = ends.next
    var pending: (LineReader.Line, Int)? = first
    if case .bytes(let line) = first.line, let named = columns.named(in: line) {
      (columns, pending) = (named, nil)
      try ends.write(head(line))
    }
    ends.next = {
      defer { pending = nil }
      return try pending ?? next()
    }
  }
  try streamLines(ends, threads: threads, take: take) { [columns, ends] bytes, number in
    var line: [UInt8]?
    do {
      let bytes = try bytes()
      line = bytes
      let made = try work(StreamRow(bytes, number: number, columns))
      return (made.lines, [], .done(made.tally))
    } catch { return (line.map(unread) ?? [], [], .failed(words(of: error, ends))) }
  }
}

/// Writes each row of a table as it came, with columns behind it.
///
/// - Parameters:
///   - names: what the columns are called where the first row has names.
///   - unread: what stands in them where the row fails, so that no row is lost.
func appendColumns<Tally: Sendable>(
  _ names: [String], unread: [String], to columns: TableColumns, _ ends: StreamEnds, threads: Int?,
  take: @escaping @Sendable (StreamedRecord<Tally>) throws -> Void,
  work: @escaping @Sendable (StreamRow) throws -> (columns: [String], tally: Tally)
) throws {
  @Sendable func row(_ line: [UInt8], _ columns: [String]) -> [UInt8] {
    columns.reduce(into: line) { $0 += [0x09] + $1.utf8 } + [0x0A]
  }
  try streamRows(
    of: columns, ends, threads: threads, take: take, head: { row($0, names) }, unread: { row($0, unread) }
  ) { found in
    let made = try work(found)
    return (row(found.line, made.columns), made.tally)
  }
}
