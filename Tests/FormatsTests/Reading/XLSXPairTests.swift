import Bitext
import BitextTesting
import Testing

@testable import Files
@testable import Formats

@Suite("Reading workbooks")
struct XLSXPairTests {
  /// A workbook that this program writes.
  private func book() throws -> [UInt8] {
    let buffer = ByteBuffer()
    let writer = try ExchangeFormat.xlsx.pairWriter(
      to: [buffer], options: PairWritingOptions(name: "a", toolVersion: "1"))
    try writer.write(
      BitextPair(
        index: 0, source: BitextPair.Side(text: "One & two"), target: BitextPair.Side(text: "Un\u{1} et deux"),
        confidence: 0.8125))
    try writer.finish()
    return buffer.bytes
  }

  private func read(_ bytes: [UInt8]) throws -> [PairReader.Item] {
    let reader = try PairReader(FileStream(name: "a.xlsx", bytes: bytes), options: PairReadingOptions())
    var items: [PairReader.Item] = []
    while let item = try reader.next() { items.append(item) }
    return items
  }

  private func texts(_ bytes: [UInt8]) throws -> [[String]] {
    try read(bytes).map { item in
      guard case .pair(let pair) = item else { return ["bad"] }
      return [pair.source.text, pair.target.text, "\(pair.source.line ?? 0)"]
    }
  }

  /// A workbook of two sheets, the first of them hidden, with rows as they stand in the second.
  private func book(rows: String, texts: String = "<sst/>") -> [UInt8] {
    let space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    return archive([
      "xl/workbook.xml":
        "<workbook \(space) xmlns:r=\"r\"><sheets><sheet r:id=\"a\" state=\"hidden\"/><sheet r:id=\"b\"/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels":
        "<Relationships><Relationship Id=\"a\" Target=\"x.xml\"/><Relationship Id=\"b\" Target=\"/xl/y.xml\"/></Relationships>",
      "xl/y.xml": "<worksheet \(space)><sheetData>\(rows)</sheetData></worksheet>", "xl/sharedStrings.xml": texts,
    ])
  }

  @Test func readsWhatIsWritten() throws {
    let items = try read(book())
    guard case .pair(let pair)? = items.first, items.count == 1 else { return #expect(Bool(false), "\(items)") }
    #expect(pair.source.text == "One & two" && pair.target.text == "Un et deux" && pair.confidence == 0.8125)
  }

  @Test("texts in cells, in runs, shared, of formulas, and numbers, where each stands")
  func readsCells() throws {
    let rows = """
      <row r="1"><c r="A1" t="inlineStr"><is><t>Source</t></is></c><c r="C1" t="s"><v>0</v></c></row>
      <row r="3"><c r="C3" t="s"><v>1</v></c><c r="A3" t="inlineStr"><is><r><t xml:space="preserve">One </t></r><r><t>two</t></r></is></c></row>
      <row r="5"><c r="A5"><v>12</v></c><c r="B5"/><c r="C5" t="str"><f>A5</f><v>_x0041__xZZ_ _x005F_x0041_</v></c></row>
      <row r="6"><c r="A6" t="e"><v>#REF!</v></c><c r="C6" t="s"><v>9</v></c></row><row/>
      <row><c r="A8" t="s"><v>2</v></c><c r="XFD8" t="s"><v>1</v></c><c t="s"><v>1</v></c></row>
      """
    let texts =
      "<sst><si><t>Target</t></si><si><t>Un </t><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh><t>deux</t></si><si/></sst>"
    #expect(
      try self.texts(book(rows: rows, texts: texts)) == [["One two", "Un deux", "3"], ["12", "A_xZZ_ _x0041_", "5"]])
  }

  @Test("rows of impossible numbers are the next ones")
  func countsRows() throws {
    let rows = ["2", "9223372036854775807", "0", "-3", "1048577", "8"].map {
      "<row r=\"\($0)\"><c><v>\($0)</v></c><c><v>1</v></c></row>"
    }
    #expect(try texts(book(rows: rows.joined())).map(\.[2]) == ["2", "3", "4", "5", "6", "8"])
  }

  @Test("what is damaged, or holds too much, is refused", arguments: [0, 1, 2, 3, 4])
  func refuses(damage: Int) throws {
    let bytes =
      switch damage {
      case 0: Array("PK, but no archive".utf8)
      case 1: book(rows: "<row><c></row>")
      case 2: book(rows: "", texts: "")
      // As it is written, but for one digit.
      case 3: book(rows: "<row><c><v>12</v></c></row>").replacing("<v>12".utf8, with: "<v>13".utf8)
      default: Array(try book().dropLast(30))
      }
    #expect(throws: ReadingError(name: "a.xlsx", reason: .malformed(format: "xlsx"))) { try read(bytes) }
  }
}

@Suite("The columns of units")
struct UnitColumnTests {
  @Test("hold all that a unit has", arguments: [ExchangeFormat.tsv, .csv, .xlsx])
  func roundTrip(format: ExchangeFormat) throws {
    var pair = BitextPair(
      index: 0, source: BitextPair.Side(text: "One"), target: BitextPair.Side(text: "Un"), confidence: 0.5,
      id: "a,\"b\"")
    pair.properties = [
      (nil, "n"), ("client", "Acme"), ("domain", "law"), (nil, "m"), ("client", "B\tC"), ("x-a", "=1"),
    ]
    .map { BitextPair.Property(type: $0, text: $1) }
    pair.isMoved = true
    (pair.history.created, pair.history.changer) = ("20240131T000000Z", "ann")
    let buffer = ByteBuffer()
    var options = PairWritingOptions(name: "a", toolVersion: "1")
    options.holdsUnits = true
    let writer = try format.pairWriter(to: [buffer], options: options)
    try writer.write(pair)
    try writer.finish()
    let reader = try PairReader(
      FileStream(name: "a.\(format.name)", bytes: buffer.bytes), options: PairReadingOptions())
    guard case .pair(let read)? = try reader.next() else { return #expect(Bool(false)) }
    #expect(read.id == pair.id && read.history == pair.history && read.isMoved && read.confidence == 0.5)
    #expect(Set(read.properties) == Set(pair.properties) && read.properties.count == pair.properties.count)
  }

  @Test("are those of any table that names them so; properties that are none are told")
  func otherTables() throws {
    let reader = try PairReader(
      FileStream(
        name: "a.tsv",
        bytes: Array("ID\ten\tfr\tproperties\tNote\n7\tOne\tUn\t\tn\n8\tTwo\tDeux\t[{\"type\":1}]\n".utf8)),
      options: PairReadingOptions())
    guard case .pair(let pair)? = try reader.next() else { return #expect(Bool(false)) }
    #expect(pair.id == "7" && pair.properties == [BitextPair.Property(type: nil, text: "n")])
    guard case .bad(let error)? = try reader.next() else { return #expect(Bool(false)) }
    #expect(error == PairReadingError(name: "a.tsv", line: 3, reason: .badProperties))
  }

  @Test("a column that is the text in Indonesian is no identifier")
  func indonesian() throws {
    let reader = try PairReader(
      FileStream(name: "a.tsv", bytes: Array("en\tid\nOne\tSatu\n".utf8)), options: PairReadingOptions())
    guard case .pair(let pair)? = try reader.next() else { return #expect(Bool(false)) }
    #expect(pair.id == nil && pair.target.text == "Satu")
  }
}
