import Testing

@testable import Workflows

@Suite("Names in a map of pairs")
struct MapCellTests {
  @Test(
    "come back as they were",
    arguments: [
      "a.txt", "#a.txt", "a#b", "a\tb", "a\nb\r\n", "\"a\"", "\"", "a\"b", "\\t", "\"\\", " ", "\u{FEFF}a",
      "é\u{1}\u{7F}",
      "\u{2028}", "\"a\\101\"",
    ])
  func roundTrip(name: String) {
    let cell = mapCell(name)
    #expect(unquoted(cell) == name)
    #expect(!cell.unicodeScalars.contains { $0.value < 0x20 } && !cell.hasPrefix("#"))
    let isBlank = cell.allSatisfy { $0.isWhitespace }
    #expect(!isBlank)
  }

  @Test("as Git writes them", arguments: [("a\tb", "\"a\\tb\""), ("#\u{1}", "\"#\\001\""), ("a\"b", "a\"b")])
  func form(name: String, cell: String) {
    #expect(mapCell(name) == cell)
  }
}
