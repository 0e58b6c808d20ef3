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
  ) { sinks, options in try XLSXWriter(to: sinks[0], options) }.together(writeWorkbook)
}

/// Below this confidence a row is shaded.
private let sure = 0.9
/// Of a text, in characters.
private let columnWidth = 60
private let longestCell = 32_767

private final class XLSXWriter: PairWriter {
  private(set) var report = ExchangeReport()
  private let sheet: XLSXSheet
  private var documents: [String]
  private let holdsUnits: Bool

  init(to sink: any ByteSink, _ options: PairWritingOptions) throws {
    (documents, holdsUnits) = (options.documents, options.holdsUnits)
    sheet = try XLSXSheet(to: sink, date: options.creationDate, texts: 2, columns: options.tableColumns)
  }

  func startDocument(_ options: PairWritingOptions) { documents = options.documents }

  func write(_ pair: BitextPair) throws {
    try sheet.write(
      [pair.source.text, pair.target.text], pair.confidence, pair.kind, [pair.source.line, pair.target.line],
      [pair.isMoved ? "yes" : ""] + documents + (holdsUnits ? UnitColumns.cells(of: pair) : []))
    report.written = sheet.rows
    report.removedCharacters = sheet.removed
  }

  func finish() throws { try sheet.finish() }
}

private func writeWorkbook(
  _ bitext: MultilingualBitext, _ options: ExchangeOptions, _ sink: any ByteSink
) throws -> ExchangeReport {
  var report = ExchangeReport()
  let sheet = try XLSXSheet(
    to: sink, date: options.creationDate, texts: bitext.documents.count, columns: bitext.columns)
  for bead in bitext.beads where options.keep(bead, &report) {
    let sides = zip(bitext.documents, bead.sides).map { $0.side($1, codes: false) }
    try sheet.write(sides.map(\.text), bead.confidence, bead.kind, sides.map(\.line))
  }
  try sheet.finish()
  (report.written, report.removedCharacters) = (sheet.rows, sheet.removed)
  return report
}

/// The one sheet of a workbook: a row names the columns, which are so many texts, confidence, kind, each text's line, and
/// what else there is. Rows go to a file as they come, so that memory does not grow with them.
private final class XLSXSheet {
  /// How many rows were written, beside the names of the columns.
  private(set) var rows = 0
  private let sink: any ByteSink
  private let descriptor: Int32
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private let formats: Formats
  private var text = XMLText()
  private let texts: Int
  private let columns: [String]

  init(to sink: any ByteSink, date: Int?, texts: Int, columns: [String]) throws {
    (self.sink, self.texts, self.columns) = (sink, texts, columns)
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
    properties.created = time_t(date ?? 946_684_800)
    workbook_set_properties(book, &properties)
    layOut(sheet, columns, texts: texts, formats)
  }

  deinit {
    if let book { lxw_workbook_free(book) }
    close(descriptor)
  }

  /// How many characters were removed, since XML forbids them.
  var removed: Int { text.removed }

  func write(
    _ texts: [String], _ confidence: Double?, _ kind: String?, _ lines: [Int?], _ others: [String] = []
  ) throws {
    let limit = XLSXRows.mostRows
    guard rows + 1 < limit else { throw ExchangeError.tooManyRows(limit: limit) }
    rows += 1
    let row = lxw_row_t(rows)
    worksheet_set_row(sheet, row, height(of: texts), nil)
    var column: lxw_col_t = 0
    for text in texts {
      write(text, row, column, formats.wrapped)
      column += 1
    }
    if let confidence { worksheet_write_number(sheet, row, column, confidence, formats.number) }
    if let kind { write(kind, row, column + 1, formats.plain) }
    column += 2
    for line in lines {
      if let line { worksheet_write_number(sheet, row, column, Double(line), formats.plain) }
      column += 1
    }
    for other in others {
      write(other, row, column, formats.plain)
      column += 1
    }
  }

  private func write(
    _ string: String, _ row: lxw_row_t, _ column: lxw_col_t, _ format: UnsafeMutablePointer<lxw_format>?
  ) {
    text.set(string)
    guard !text.isEmpty else { return }
    worksheet_write_string(sheet, row, column, fitting(escapedCell(text.string)), format)
  }

  func finish() throws {
    guard let book else { return }
    shade(sheet, rows: rows, columns: columns.count, texts: texts, formats)
    // Closing frees it, whatever comes of it.
    self.book = nil
    let status = workbook_close(book)
    guard status == LXW_NO_ERROR else {
      throw OutputError(path: "", reason: .system(status.rawValue == 1 ? ENOMEM : EIO))
    }
    try copy(descriptor, to: sink)
  }
}

/// The height of a row, in points, that shows all texts: LibreOffice does not find it out by itself.
private func height(of texts: [String]) -> Double {
  func lines(_ text: String) -> Int {
    // What East Asian scripts write is twice as wide; words that do not fit at the end of a line cost some.
    let width = text.unicodeScalars.reduce(0) {
      $0 + ($1.value < 0x1100 || (0x2000..<0x2E80).contains($1.value) ? 1 : 2)
    }
    return 1 + width / (columnWidth - 6)
  }
  return min(409, 15 * Double(texts.map(lines).max() ?? 1))
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

private func layOut(
  _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ columns: [String], texts: Int, _ formats: Formats
) {
  let lines = 2 * texts + 2
  worksheet_set_column(sheet, 0, lxw_col_t(texts - 1), Double(columnWidth), nil)
  worksheet_set_column(sheet, lxw_col_t(texts), lxw_col_t(lines - 1), 12, nil)
  if columns.count > lines { worksheet_set_column(sheet, lxw_col_t(lines), lxw_col_t(columns.count - 1), 24, nil) }
  for (column, name) in columns.enumerated() {
    worksheet_write_string(sheet, 0, lxw_col_t(column), name, formats.head)
  }
  worksheet_freeze_panes(sheet, 1, 0)
}

/// Shades rows whose confidence is doubtful, by a rule, so that a corrected value changes the colour.
private func shade(
  _ sheet: UnsafeMutablePointer<lxw_worksheet>, rows: Int, columns: Int, texts: Int, _ formats: Formats
) {
  guard rows > 0 else { return }
  let last = lxw_row_t(rows)
  worksheet_autofilter(sheet, 0, 0, last, lxw_col_t(columns - 1))
  "=$\(columnLetters(texts))2<\(sure)".withCString { rule in
    var condition = lxw_conditional_format()
    condition.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
    condition.value_string = UnsafeMutablePointer(mutating: rule)
    condition.format = formats.doubtful
    worksheet_conditional_format_range(sheet, 1, 0, last, lxw_col_t(columns - 1), &condition)
  }
}

/// What spreadsheets call a column, counted from 0: A to Z, AA and so on.
private func columnLetters(_ column: Int) -> String {
  let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
  return column < 26 ? last : columnLetters(column / 26 - 1) + last
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
