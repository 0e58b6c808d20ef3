import Bitext
@testable import Formats
import Testing

@testable import Files

@Suite("The pairs of a bitext")
struct PairsOfBitextTests {
  @Test func haveTheTextsOfTheBeadsAndTheirPlaces() {
    let pairs = sample.pairs()
    #expect(pairs.map(\.source.text) == ["Six soldiers died.", "He left, and she stayed.", "", "Nobody knows."])
    #expect(pairs[1].target.text == "Il est parti. Elle est restée.")
    #expect(pairs[1].target.anchors.map(\.line) == [2, 3])
    #expect(pairs[1].target.anchors.map(\.offset) == [0, 14])
    #expect(pairs[1].kind == "1-2" && pairs[1].confidence == 0.8125)
    #expect(pairs[2].source.anchors.isEmpty)
  }

  @Test("columns count code points of the line that the place stands on")
  func columns() throws {
    // Two sentences on lines that were broken: été stands at column 5 of line 2.
    let utf8 = Array("  Il\u{A0}a\n   vu été. Oui,\r\n\r\ndonc.".utf8)
    let end = try #require(utf8.firstIndex(of: UInt8(ascii: ".")))
    let document = Document(
      name: "a", language: Language(canonical: "fr"), utf8: utf8, blocks: [Block(range: 0..<utf8.count, line: 1)])
    let segmented = SegmentedDocument(
      document: document,
      segments: [
        Segment(range: 0..<end + 2, block: 0, line: 1), Segment(range: end + 2..<utf8.count, block: 0, line: 2),
      ])
    let bitext = Bitext(
      source: segmented, target: segmented, beads: [Bead(source: 0..<2, target: 0..<2, confidence: 1)])
    let side = try #require(bitext.pairs().first).source
    #expect(side.text == "Il\u{A0}a vu été. Oui, donc.")
    for (word, line, column) in [
      ("Il", 1, 3), ("a", 1, 6), ("vu", 2, 4), ("été", 2, 7), ("Oui", 2, 12), ("donc", 4, 1),
    ] {
      let start = try #require(side.text.range(of: word)?.lowerBound)
      let place = try #require(side.place(of: side.text.utf8.distance(from: side.text.startIndex, to: start)))
      #expect(place.line == line && place.column == column, "\(word): \(place)")
    }
  }
}
