import Testing

@testable import Files
@testable import Formats

@Suite("Reading CSV")
struct CSVPairTests {
  @Test func readsWhatTheCSVWriterWrites() throws {
    let read = pairs(try items(written(.csv).text, .csv))
    #expect(
      shown(read) == [
        "Six soldiers died.|Six soldats sont morts.", "He left, and she stayed.|Il est parti. Elle est restée.",
        "|Ajout.", "Nobody knows.|Qui sait ?",
      ])
    #expect(read.map(\.confidence) == [0.97, 0.8125, 0.9, 0.25])
    #expect(read[1].source.anchors == [BitextPair.Anchor(line: 3, column: 2)])
    #expect(read[1].target.anchors == [BitextPair.Anchor(line: 3, column: 28)])
  }

  @Test(
    "quotation marks, separators and line breaks",
    arguments: [
      ("a,b\n", ["a|b"]), ("\"a,b\",\"c\"\"d\"\"\"\n", ["a,b|c\"d\""]), ("a;b, c\nd;e\n", ["a|b, c", "d|e"]),
      ("\"a\nb\",c\r\nd,e", ["a\nb|c", "d|e"]), ("en,fr\na,b\n", ["a|b"]), ("a\tb\n", ["a|b"]), (",b\n\n", ["|b"]),
      ("a \"b\" c,d\n", ["a \"b\" c|d"]), ("\"\",b", ["|b"]), ("\"a\"x,b", ["ax|b"]),
    ])
  func cells(text: String, expected: [String]) throws {
    #expect(shown(pairs(try items(text, .csv))) == expected)
  }

  @Test("a row that cannot be read is told by its line, and the others are read")
  func bad() throws {
    let read = try items("a,b\nc\nd,e\nf,\"g\n", .csv)
    #expect(shown(pairs(read)) == ["a|b", "d|e"])
    #expect(
      errors(read) == [
        PairReadingError(name: "x", line: 2, reason: .oneColumn),
        PairReadingError(name: "x", line: 4, reason: .openQuote),
      ])
  }
}

@Suite("Reading the two files of Moses")
struct MosesPairTests {
  private func read(_ source: String, _ target: String) throws -> [PairReader.Item] {
    let streams = [
      FileStream(name: "a.en", bytes: Array(source.utf8)), FileStream(name: "a.fr", bytes: Array(target.utf8)),
    ]
    let reader = try PairReader(streams, format: .moses, options: PairReadingOptions())
    var items: [PairReader.Item] = []
    while let item = try reader.next() { items.append(item) }
    return items
  }

  @Test func pairsLineWithLine() throws {
    let read = pairs(try read("One.\n\nTwo.\nThree.\n", "Un.\n\nDeux.\n\n"))
    #expect(shown(read) == ["One.|Un.", "Two.|Deux.", "Three.|"])
    #expect(read[1].target.line == 3 && read[1].source.language?.tag == "en" && read[1].target.language?.tag == "fr")
  }

  @Test func filesOfDifferentLengthsAreAnError() {
    #expect(throws: PairReadingError(name: "a.fr", line: 1, reason: .unevenLines(other: "a.en"))) {
      try read("One.\nTwo.\n", "Un.\n")
    }
  }

  @Test("a format of two files takes two, others one")
  func count() {
    let stream = FileStream(name: "a", bytes: Array("x\ty".utf8))
    #expect(throws: PairReadingError(name: "a", reason: .needsTwoFiles)) {
      try PairReader(stream, format: .moses, options: PairReadingOptions())
    }
    #expect(throws: PairReadingError(name: "a", reason: .needsOneFile)) {
      try PairReader([stream, stream], format: .tsv, options: PairReadingOptions())
    }
  }

  @Test("a quotation that nothing closes for very long is told by its line, and ends the file")
  func longQuotation() throws {
    let line = String(repeating: "a", count: 1 << 20) + "\n"
    let read = try items("a,b\nc,\"" + String(repeating: line, count: 18) + "d,e\n", .csv)
    #expect(shown(pairs(read)) == ["a|b"])
    #expect(errors(read) == [PairReadingError(name: "x", line: 2, reason: .openQuote)])
  }
}
