import Bitext
import Testing

@testable import Files
@testable import Formats

/// Three texts: all have the first bead, two the second, one the third.
private let three = MultilingualBitext(
  documents: [
    document("news/a.en.txt", "en", ["Six died.", "He left, and she stayed."]),
    document("news/a.fr.txt", "fr", ["Six sont morts.", "Il est parti.", "Elle est restée.", "Ajout."]),
    document("news/a.de.txt", "de", ["Sechs starben."]),
  ],
  beads: [
    MultilingualBead(sides: [0..<1, 0..<1, 0..<1], confidence: 0.97),
    MultilingualBead(sides: [1..<2, 1..<3, 1..<1], confidence: 0.8),
    MultilingualBead(sides: [2..<2, 3..<4, 1..<1], confidence: 0.9),
  ],
  pairs: [
    [
      Bead(source: 0..<1, target: 0..<1, confidence: 0.98), Bead(source: 1..<2, target: 1..<3, confidence: 0.8),
      Bead(source: 2..<2, target: 3..<4, confidence: 0.9),
    ],
    [Bead(source: 0..<1, target: 0..<1, confidence: 0.99), Bead(source: 1..<2, target: 1..<1, confidence: 0.7)],
    [
      Bead(source: 0..<1, target: 0..<1, confidence: 0.99), Bead(source: 1..<2, target: 1..<1, confidence: 0.6),
      Bead(source: 2..<3, target: 1..<1, confidence: 0.6), Bead(source: 3..<4, target: 1..<1, confidence: 0.9),
    ],
  ])

private func written(
  _ format: ExchangeFormat, minimumConfidence: Double = 0
) throws -> (text: String, report: ExchangeReport) {
  let buffer = ByteBuffer()
  let options = ExchangeOptions(minimumConfidence: minimumConfidence, toolVersion: "1.2.3")
  let report = try format.write(three, options: options, to: buffer)
  return (String(decoding: buffer.bytes, as: UTF8.self), report)
}

@Suite("Bitexts of several languages")
struct MultilingualTests {
  @Test("a TMX has a variant for each text that has a part in a bead; a bead of one text is left out")
  func tmx() throws {
    let (indented, report) = try written(.tmx)
    let text = indented.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
    #expect((report.written, report.unpaired) == (2, 1))
    let units = text.split(separator: "<tu>").dropFirst().map(String.init)
    #expect(units.map { $0.split(separator: "<tuv").count - 1 } == [3, 2])
    #expect(units[0].contains(#"<tuv xml:lang="de"><prop type="file">a.de.txt</prop><seg>Sechs starben.</seg>"#))
    #expect(units[1].contains(#"<prop type="x-align-type">1-2-0</prop>"#))
    #expect(units[1].contains("<seg>Il est parti. Elle est restée.</seg>"))
  }

  @Test("a table has a column for each language, which its readers know")
  func table() throws {
    #expect(
      try written(.tsv).text == """
        en\tfr\tde\tconfidence\tkind\ten line\tfr line\tde line
        Six died.\tSix sont morts.\tSechs starben.\t0.97\t1-1-1\t1\t1\t1
        He left, and she stayed.\tIl est parti. Elle est restée.\t\t0.80\t1-2-0\t2\t2\t
        \tAjout.\t\t0.90\t0-1-0\t\t4\t

        """)
    let csv = try written(.csv).text
    #expect(csv.contains("Six died.,Six sont morts.,Sechs starben.,0.97,1-1-1,1,1,1\r\n"))
    #expect(try written(.xlsx).report.written == 3)
  }

  @Test("a line of JSON has all texts, and the beads of each pair within")
  func json() throws {
    let lines = try written(.jsonLines).text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix(#"{"kind":"1-1-1","confidence":0.97,"sides":[{"file":"news/a.en.txt","language":"en","#))
    #expect(
      lines[1].hasSuffix(
        #""pairs":[{"sides":[0,1],"beads":[{"kind":"1-2","confidence":0.80,"segments":[[1],[1,2]]}]},"#
          + #"{"sides":[0,2],"beads":[{"kind":"1-0","confidence":0.70,"segments":[[1],[]]}]},"#
          + #"{"sides":[1,2],"beads":[{"kind":"1-0","confidence":0.60,"segments":[[1],[]]},"#
          + #"{"kind":"1-0","confidence":0.60,"segments":[[2],[]]}]}]}"#))
  }

  @Test("a page has a column for each, and says where one lacks a passage")
  func page() throws {
    let (text, report) = try written(.html)
    #expect(report.written == 3)
    #expect(text.split(separator: "<article").count - 1 == 3)
    #expect(text.contains("lang=\"de\"><bdi>Sechs starben.</bdi>"))
    #expect(text.split(separator: "no counterpart").count - 1 == 3)
  }

  @Test("a book has all translations under a passage, and marks where one lacks it")
  func book() throws {
    let (text, report) = try written(.interleaved)
    #expect(report.written == 3)
    let bodies = text.replacing(/<[^>]*>/, with: "").split(separator: "\n").drop { $0 != "Six died." }
    #expect(
      Array(bodies.prefix(10)) == [
        "Six died.", "Six sont morts.", "Sechs starben.", "He left, and she stayed.", "Il est parti.",
        "Elle est restée.", "[…]", "[…]", "Ajout.", "[…]",
      ])
  }

  @Test(
    "weak beads are left out of every format", arguments: ExchangeFormat.all.filter(\.holdsManyLanguages).map(\.name))
  func weak(name: String) throws {
    let report = try written(#require(ExchangeFormat.named(name)), minimumConfidence: 0.95).report
    #expect(report.written == 1)
    #expect(report.weak + report.unpaired == 2)
  }

  @Test("beads, XLIFF and Moses hold two languages")
  func others() {
    #expect(
      ExchangeFormat.all.filter { !$0.holdsManyLanguages }.map(\.name) == ["xliff", "xliff-1.2", "moses", "beads"])
  }
}
