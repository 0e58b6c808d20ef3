import Files

extension PairFormat {
  /// The first sheet of a workbook that is not hidden (ECMA-376, SpreadsheetML), its columns as ``PairColumns`` understands
  /// them. Cells are their texts, without formats; lines are rows.
  static let xlsx = PairFormat(
    name: "xlsx", fileExtensions: ["xlsx"], summary: "the first sheet of a workbook, with the columns of tsv",
    isLikely: { _ in false }, decodesItself: true
  ) { stream, options in
    try TablePairs(XLSXRows(stream), stream, options)
  }
}

/// The rows of a sheet.
struct XLSXRows: TableRows {
  static var oneCell: PairReadingError.Reason { .oneColumn }

  /// Bytes that a part holds unpacked, at most: a memory of a million units has a third of that.
  static let mostUnpacked = 1 << 29
  /// Rows that a sheet has, at most.
  static let mostRows = 1_048_576
  /// Columns that are read; a sheet has up to 16,384.
  static let mostColumns = 256

  private let nodes: XMLNodes
  private let name: String
  /// The texts that cells refer to by number.
  private let texts: [String]
  private var row = 0

  init(_ stream: FileStream) throws {
    name = stream.name
    let error = ReadingError(name: stream.name, reason: .malformed(format: "xlsx"))
    guard let archive = ZipArchive(try stream.readAll()) else { throw error }
    let sizes = Dictionary(archive.files.map { ($0.name, $0.size) }, uniquingKeysWith: max)
    func part(_ path: String) throws -> XMLNodes? {
      guard let size = sizes[path] else { return nil }
      guard size <= Self.mostUnpacked else {
        throw ReadingError(name: stream.name, reason: .unpacksToTooMuch(limit: Self.mostUnpacked))
      }
      guard let bytes = archive.contents(of: path, limit: Self.mostUnpacked) else { throw error }
      return try XMLNodes(FileStream(name: stream.name, bytes: bytes), encoding: nil)
    }
    func reading<Result>(_ work: () throws -> Result) throws -> Result {
      // Lines of a part mean nothing to who has the workbook.
      do { return try work() } catch is PairReadingError { throw error }
    }
    let path = try reading {
      try sheetPath(part("xl/workbook.xml"), part("xl/_rels/workbook.xml.rels")) ?? "xl/worksheets/sheet1.xml"
    }
    texts = try reading { try part("xl/sharedStrings.xml").map(sharedTexts) ?? [] }
    guard let nodes = try reading({ try part(path) }) else { throw error }
    self.nodes = nodes
  }

  mutating func next() throws(ReadingError) -> TableRow? {
    do {
      while let kind = try nodes.next() {
        if kind == .start, nodes.hasName("row") { return .cells(try cells()) }
      }
      return nil
    } catch {
      throw error as? ReadingError ?? ReadingError(name: name, reason: .malformed(format: "xlsx"))
    }
  }

  /// The cells of the row that has just started.
  private mutating func cells() throws -> [PairColumns.Cell] {
    // Where the number is none that a row can have, it is the next.
    let number = nodes.attribute("r").flatMap(Int.init)
    row = number.flatMap { (1...Self.mostRows).contains($0) ? $0 : nil } ?? row + 1
    var cells: [PairColumns.Cell] = []
    guard !nodes.isEmptyElement else { return cells }
    let depth = nodes.depth
    while let kind = try nodes.next() {
      if kind == .end, nodes.depth == depth { break }
      guard kind == .start, nodes.hasName("c") else { continue }
      let column = nodes.attribute("r").flatMap(columnNumber) ?? cells.count
      let text = try cellText()
      guard column < Self.mostColumns else { continue }
      while cells.count <= column { cells.append(PairColumns.Cell(text: "", line: row, column: nil)) }
      cells[column].text = text
    }
    return cells
  }

  /// The text of the cell that has just started.
  private func cellText() throws -> String {
    let type = nodes.attribute("t")
    guard !nodes.isEmptyElement else { return "" }
    let depth = nodes.depth
    var text = ""
    while let kind = try nodes.next() {
      if kind == .end, nodes.depth == depth { break }
      guard kind == .start else { continue }
      if nodes.hasName("is") {
        text = try richText(nodes)
      } else if nodes.hasName("v") {
        text = try plainText(nodes)
      }
    }
    switch type {
    case "s": return Int(text).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""
    case "e": return ""
    case "inlineStr", "str": return unescapedCell(text)
    default: return text
    }
  }
}

/// The part that holds the first sheet that is not hidden, as the workbook and its relationships tell it.
private func sheetPath(_ workbook: XMLNodes?, _ relationships: XMLNodes?) throws -> String? {
  var id: String?
  while id == nil, let kind = try workbook?.next() {
    guard kind == .start, let workbook, workbook.hasName("sheet"), workbook.attribute("state") ?? "visible" == "visible"
    else { continue }
    id = workbook.attribute("r:id")
  }
  while let id, let relationships, let kind = try relationships.next() {
    guard kind == .start, relationships.hasName("Relationship"), relationships.attribute("Id") == id,
      let target = relationships.attribute("Target")
    else { continue }
    return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  }
  return nil
}

/// The texts that cells share, in order.
private func sharedTexts(_ nodes: XMLNodes) throws -> [String] {
  var texts: [String] = []
  while let kind = try nodes.next() {
    if kind == .start, nodes.hasName("si") { texts.append(unescapedCell(try richText(nodes))) }
  }
  return texts
}

/// The text of the element that has just started, which may be in runs with a look of their own; readings of ruby (`rPh`) are
/// left out.
private func richText(_ nodes: XMLNodes) throws -> String {
  guard !nodes.isEmptyElement else { return "" }
  let depth = nodes.depth
  var (text, reading): (String, Int?) = ("", nil)
  while let kind = try nodes.next() {
    if kind == .end, nodes.depth == depth { break }
    if kind == .end, nodes.depth == reading { reading = nil }
    guard kind == .start else { continue }
    if nodes.hasName("rPh"), !nodes.isEmptyElement, reading == nil { reading = nodes.depth }
    if nodes.hasName("t"), reading == nil { text += try plainText(nodes) }
  }
  return text
}

/// The text of the element that has just started.
private func plainText(_ nodes: XMLNodes) throws -> String {
  guard !nodes.isEmptyElement else { return "" }
  let depth = nodes.depth
  var text = ""
  while let kind = try nodes.next() {
    if kind == .end, nodes.depth == depth { break }
    if kind == .text { text += nodes.text }
  }
  return text
}

/// What a cell has to hold for a spreadsheet to show `text`: `_x000D_` and the like stand for characters that XML does not
/// have, and for an underscore that would look like the start of one (ECMA-376, 22.9.2.19).
func escapedCell(_ text: String) -> String {
  guard text.contains("_x") else { return text }
  var (result, rest) = ("", text[...])
  while let mark = rest.firstRange(of: "_x") {
    result += rest[..<mark.lowerBound] + (escapedUnit(after: mark.upperBound, in: rest) == nil ? "_x" : "_x005F_x")
    rest = rest[mark.upperBound...]
  }
  return result + rest
}

/// The four hexadecimal digits that stand at a place, with an underscore behind them.
private func escapedUnit(after place: String.Index, in text: Substring) -> UInt16? {
  let digits = text[place...].prefix(4)
  guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit), text[digits.endIndex...].first == "_" else {
    return nil
  }
  return UInt16(digits, radix: 16)
}

/// What a spreadsheet shows of a cell that holds `text`.
private func unescapedCell(_ text: String) -> String {
  guard text.contains("_x") else { return text }
  var (result, rest) = ("", text[...])
  while let mark = rest.firstRange(of: "_x") {
    result += rest[..<mark.lowerBound]
    rest = rest[mark.upperBound...]
    if let unit = escapedUnit(after: rest.startIndex, in: rest) {
      result += String(decoding: [unit], as: UTF16.self)
      rest = rest.dropFirst(5)
    } else {
      result += "_x"
    }
  }
  return result + rest
}

/// The number of a column, from 0, in the name of a cell: 27 for `AB12`.
private func columnNumber(_ name: String) -> Int? {
  var number = 0
  for letter in name.utf8.prefix(while: { (0x41...0x5A).contains($0) }).prefix(4) {
    number = number * 26 + Int(letter - 0x40)
  }
  return number == 0 ? nil : number - 1
}
