import Bitext
import CMemoryFile
import CXLSXWriter
import Files
import Glibc

extension ExchangeFormat {
  /// A workbook with the columns of TSV, for Excel and LibreOffice: texts wrapped, the head frozen, rows
  /// shaded whose confidence is doubtful.
  ///
  /// Texts are texts: what starts with `=` is no formula. What XML forbids is removed; a text longer than a cell may be
  /// (32,767 UTF-16 units) is cut there, with an ellipsis.
  static let xlsx = ExchangeFormat(
    name: "xlsx", fileExtensions: ["xlsx"], summary: "a workbook for Excel or LibreOffice, doubtful rows shaded",
    itemName: ("row", "rows")
  ) { sinks, options in try XLSXWriter(to: sinks[0], options) }
}

/// Below this confidence a row is shaded.
private let sure = 0.9
/// Of a sheet.
private let mostRows = 1_048_576
/// Of a text, in characters.
private let columnWidth = 60
private let longestCell = 32_767

/// Rows go to a file as they come, so that memory does not grow with them.
private final class XLSXWriter: PairWriter {
  private(set) var report = ExchangeReport()
  private let sink: any ByteSink
  private let descriptor: Int32
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private let formats: Formats
  private var text = XMLText()
  private var documents: [String]
  private let columns: [String]

  init(to sink: any ByteSink, _ options: PairWritingOptions) throws {
    self.sink = sink
    // The library writes to a file only: one that lives in memory.
    descriptor = cmemory_file(nil, 0)
    guard descriptor >= 0 else { throw OutputError(path: "", reason: .system(errno)) }
    var settings = lxw_workbook_options()
    settings.constant_memory = 1
    guard let book = workbook_new_opt("/proc/self/fd/\(descriptor)", &settings),
      let sheet = workbook_add_worksheet(book, "bitext")
    else {
      close(descriptor)
      throw OutputError(path: "", reason: .system(ENOMEM))
    }
    (self.book, self.sheet, formats) = (book, sheet, Formats(book))
    var properties = lxw_doc_properties()
    // Without a date the library takes today's.
    properties.created = time_t(options.creationDate ?? 946_684_800)
    workbook_set_properties(book, &properties)
    documents = options.documents
    columns = TableWriter.columns + (options.namesDocuments ? TableWriter.documentColumns : [])
    layOut(sheet, columns, formats)
  }

  deinit {
    if let book { lxw_workbook_free(book) }
    close(descriptor)
  }

  func startDocument(_ options: PairWritingOptions) { documents = options.documents }

  func write(_ pair: BitextPair) throws {
    guard report.written + 1 < mostRows else { throw ExchangeError.tooManyRows(limit: mostRows) }
    report.written += 1
    let row = lxw_row_t(report.written)
    worksheet_set_row(sheet, row, height(of: pair.source.text, pair.target.text), nil)
    write(pair.source.text, row, 0, formats.wrapped)
    write(pair.target.text, row, 1, formats.wrapped)
    if let confidence = pair.confidence { worksheet_write_number(sheet, row, 2, confidence, formats.number) }
    if let kind = pair.kind { write(kind, row, 3, formats.plain) }
    for (column, side) in [pair.source, pair.target].enumerated() {
      guard let line = side.line else { continue }
      worksheet_write_number(sheet, row, lxw_col_t(4 + column), Double(line), formats.plain)
    }
    if pair.isMoved { write("yes", row, 6, formats.plain) }
    for (column, name) in documents.enumerated() {
      write(name, row, lxw_col_t(TableWriter.columns.count + column), formats.plain)
    }
    report.removedCharacters = text.removed
  }

  private func write(
    _ string: String, _ row: lxw_row_t, _ column: lxw_col_t, _ format: UnsafeMutablePointer<lxw_format>?
  ) {
    text.set(string)
    guard !text.isEmpty else { return }
    worksheet_write_string(sheet, row, column, fitting(text.string), format)
  }

  func finish() throws {
    guard let book else { return }
    shade(sheet, rows: report.written, columns: columns.count, formats)
    // Closing frees it, whatever comes of it.
    self.book = nil
    let status = workbook_close(book)
    guard status == LXW_NO_ERROR else {
      throw OutputError(path: "", reason: .system(status.rawValue == 1 ? ENOMEM : EIO))
    }
    try copy(descriptor, to: sink)
  }
}

/// The height of a row, in points, that shows both texts: LibreOffice does not find it out by itself.
private func height(of source: String, _ target: String) -> Double {
  func lines(_ text: String) -> Int {
    // What East Asian scripts write is twice as wide; words that do not fit at the end of a line cost some.
    let width = text.unicodeScalars.reduce(0) {
      $0 + ($1.value < 0x1100 || (0x2000..<0x2E80).contains($1.value) ? 1 : 2)
    }
    return 1 + width / (columnWidth - 6)
  }
  return min(409, 15 * Double(max(lines(source), lines(target))))
}

/// What cells look like; the workbook owns them.
private struct Formats {
  let plain, wrapped, number, head, doubtful: UnsafeMutablePointer<lxw_format>?

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    func format(_ change: (UnsafeMutablePointer<lxw_format>?) -> Void) -> UnsafeMutablePointer<lxw_format>? {
      let format = workbook_add_format(book)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      change(format)
      return format
    }
    plain = format { _ in }
    wrapped = format { format_set_text_wrap($0) }
    number = format { format_set_num_format($0, "0.00") }
    head = format { format_set_bold($0) }
    doubtful = workbook_add_format(book)
    format_set_bg_color(doubtful, 0xFFE0B2)
  }
}

private func layOut(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ columns: [String], _ formats: Formats) {
  worksheet_set_column(sheet, 0, 1, Double(columnWidth), nil)
  let own = lxw_col_t(TableWriter.columns.count)
  worksheet_set_column(sheet, 2, own - 1, 12, nil)
  if columns.count > own { worksheet_set_column(sheet, own, lxw_col_t(columns.count - 1), 24, nil) }
  for (column, name) in columns.enumerated() {
    worksheet_write_string(sheet, 0, lxw_col_t(column), name, formats.head)
  }
  worksheet_freeze_panes(sheet, 1, 0)
}

/// Shades rows whose confidence is doubtful, by a rule, so that a corrected value changes the colour.
private func shade(
  _ sheet: UnsafeMutablePointer<lxw_worksheet>, rows: Int, columns: Int, _ formats: Formats
) {
  guard rows > 0 else { return }
  let last = lxw_row_t(rows)
  worksheet_autofilter(sheet, 0, 0, last, lxw_col_t(columns - 1))
  "=$C2<\(sure)".withCString { rule in
    var condition = lxw_conditional_format()
    condition.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
    condition.value_string = UnsafeMutablePointer(mutating: rule)
    condition.format = formats.doubtful
    worksheet_conditional_format_range(sheet, 1, 0, last, lxw_col_t(columns - 1), &condition)
  }
}

/// `text`, or as much of it as a cell holds.
private func fitting(_ text: String) -> String {
  guard text.utf8.count > longestCell, text.utf16.count > longestCell else { return text }
  var units = 0
  let kept = text.prefix { character in
    units += character.utf16.count
    return units < longestCell
  }
  return kept + "…"
}

private func copy(_ descriptor: Int32, to sink: any ByteSink) throws {
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  lseek(descriptor, 0, SEEK_SET)
  while true {
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else {
      if count == 0 { return }
      throw OutputError(path: "", reason: .system(errno))
    }
    try sink.write(Array(buffer[..<count]))
  }
}
