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

  @Test(
    "columns are known by their names, wherever they stand",
    arguments: [
      "id,en,fr,note\n1,a,b,c\n", "Key;Context;French;English\n1;;b;a\n", "location,source,target,fuzzy\nx,a,b,no\n",
      "\"Source text\",Status,\"Target text\"\na,ok,b\n", "sep=;\nid;en-GB;fr_CA\n1;a;b\n",
      "Glossary of geese\n\nno,English (UK),French (France)\n1,a,b\n", "msgid,msgstr,comment\na,b\n",
      "ID,Source [en],Target [de],Target [fr]\n1,a,x,b\n", "Français\tid\tEnglish\nb\t1\ta\n",
      "target_fr,source_en\nb,a\n", "key,de,en,fr\n1,x,a,b\n", "term,fr translation,English text\n1,b,a\n",
      "original,translated\na,b\n", "source path,source,target path,target\np,a,q,b\n",
      "ref,Source (fr),Target (en)\n1,b,a\n",
    ])
  func names(text: String) throws {
    let read = pairs(try items(text, .csv, from: "en", to: "fr"))
    #expect(shown(read) == ["a|b"])
    #expect(read.first?.source.language?.base == "en" && read.first?.target.language?.base == "fr")
  }

  @Test(
    "without languages asked for, those of the columns are taken in their order",
    arguments: [
      ("id,en,fr\n1,a,b\n", ["a|b"]), ("id,en\na,b\n", ["a|b"]), ("Italian,German\na,b\n", ["a|b"]),
      ("English,Anglais\na,b\n", ["English|Anglais", "a|b"]), ("source,fr\na,b\n", ["a|b"]),
      ("a title,\na,b\n", ["a title|", "a|b"]),
    ])
  func order(text: String, expected: [String]) throws {
    #expect(shown(pairs(try items(text, .csv))) == expected)
  }

  @Test("a language that no column is named after is an error; rows without texts are passed over")
  func missingColumn() throws {
    #expect(
      throws: PairReadingError(name: "x", line: 1, reason: .noColumn(language: "fr", columns: ["id", "en", "de"]))
    ) {
      try items("id,en,de\n1,a,b\n", .csv, to: "fr")
    }
    // A pair of words that are codes of unlikely languages.
    #expect(shown(pairs(try items("is,to\n", .csv, from: "en", to: "fr"))) == ["is|to"])
    #expect(shown(pairs(try items("id,en,fr\n1,,\n2,a,\n3\n", .csv))) == ["a|"])
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
