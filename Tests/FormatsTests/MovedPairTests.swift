import Bitext
import Testing

@testable import Files
@testable import Formats

@Suite("A moved bead is written as such")
struct MovedPairTests {
  /// The last sentence of the one text is the first of the other.
  private let bitext = Bitext(
    source: document("a.en.txt", "en", ["Bread: food.", "Milk: drink.", "Salt: grains."]),
    target: document("a.fr.txt", "fr", ["Lait : boisson.", "Ajout.", "Pain : aliment.", "Sel : grains."]),
    beads: [
      Bead(source: 0..<1, target: 2..<3, confidence: 0.875, isMoved: true),
      Bead(source: 1..<2, target: 0..<1, confidence: 0.75), Bead(source: 2..<2, target: 1..<2, confidence: 0.5),
      Bead(source: 2..<3, target: 3..<4, confidence: 1),
    ])

  @Test("in tables")
  func tables() throws {
    #expect(
      try written(.tsv, bitext).text == """
        source\ttarget\tconfidence\tkind\tsource line\ttarget line\tmoved
        Bread: food.\tPain : aliment.\t0.875\t1-1\t1\t3\tyes
        Milk: drink.\tLait : boisson.\t0.75\t1-1\t2\t1\t
        \tAjout.\t0.50\t0-1\t\t2\t
        Salt: grains.\tSel : grains.\t1.00\t1-1\t3\t4\t

        """)
    let named = try #require(ExchangeFormat.named("xlsx"))
    let buffer = ByteBuffer()
    #expect(try named.write(bitext, options: ExchangeOptions(toolVersion: "1"), to: buffer).written == 4)
  }

  @Test("in TMX and XLIFF by a property, in JSON Lines by a member, each once")
  func properties() throws {
    func count(_ text: String, _ part: String) -> Int { text.split(separator: part).count - 1 }
    let tmx = try written(.tmx, bitext).text
    #expect(count(tmx, #"<prop type="x-align-moved">yes</prop>"#) == 1)
    #expect(tmx.contains("<seg>Pain : aliment.</seg>"))
    #expect(count(try written(.xliff, bitext).text, #"type="x-align-moved">yes<"#) == 1)
    let lines = try written(.jsonLines, bitext).text.split(separator: "\n")
    #expect(lines.count == 4 && lines[0].contains(#""confidence":0.875,"moved":true,"#))
    #expect(lines.dropFirst().allSatisfy { !$0.contains("moved") })
    #expect(count(try written(.html, bitext).text, "<em>moved</em>") == 1)
    #expect(try written(.beads, bitext).text.hasPrefix("[0]:[2]:0.875\n[1]:[0]:0.75\n"))
  }

  @Test("and each of its texts has its own place")
  func places() {
    let pairs = bitext.pairs()
    #expect(pairs.map(\.target.text) == ["Pain : aliment.", "Lait : boisson.", "Ajout.", "Sel : grains."])
    #expect(pairs.map { $0.target.anchors.first?.line } == [3, 1, 2, 4])
    #expect(pairs.map(\.isMoved) == [true, false, false, false])
  }
}
