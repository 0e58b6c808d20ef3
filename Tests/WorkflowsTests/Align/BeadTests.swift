import Bitext
import Lexicons
import Testing

@testable import Workflows

@Suite("How sure an alignment is")
struct BeadTests {
  private let beads = [
    Bead(source: 0..<1, target: 0..<1, confidence: 1), Bead(source: 1..<2, target: 1..<3, confidence: 0.5),
    Bead(source: 2..<3, target: 3..<4, confidence: 0.9), Bead(source: 3..<3, target: 4..<5, confidence: 0.8),
  ]

  @Test("beads are counted by kind")
  func kinds() {
    var tally = BeadTally()
    tally.add(beads)
    #expect(tally.count == 4)
    #expect(tally.kinds == ["1-1": 2, "1-2": 1, "0-1": 1])
    #expect(abs(tally.meanConfidence - 0.8) < 1e-9)
    #expect(BeadTally().meanConfidence == 0)
  }

  @Test("the least certain come first")
  func doubtful() {
    #expect(leastCertain(of: beads, below: 0.9, count: 5) == [1, 3])
    #expect(leastCertain(of: beads, below: 0.9, count: 1) == [1])
  }

  @Test("the share of segments expected to be paired tells translations from others")
  func pairedShare() {
    func bitext(_ confidence: Double) -> Bitext {
      let document = Document(name: "x", utf8: Array("aaaa".utf8), blocks: [Block(range: 0..<4, line: 1)])
      let segments = (0..<4).map { Segment(range: $0..<$0 + 1, block: 0, line: 1) }
      let side = SegmentedDocument(document: document, segments: segments)
      let beads = (0..<4).map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, confidence: confidence) }
      return Bitext(source: side, target: side, beads: beads)
    }
    #expect(expectedPairedShare(bitext(0.9)) == 0.9)
    #expect(doubt(after: bitext(0.9)) == nil)
    #expect(doubt(after: bitext(0.1)) == .fewPaired(share: 0.1))
  }

  @Test("texts that share neither script nor dictionary are told, with what to get")
  func littleEvidence() {
    func text(_ text: String, _ tag: String?) -> Document {
      Document(
        name: "x", language: tag.map(Language.init(canonical:)), utf8: Array(text.utf8),
        blocks: [Block(range: 0..<text.utf8.count, line: 1)])
    }
    let english = text("Many ships sailed out of the harbour that day.", "en")
    let hindi = text("उस दिन बहुत से जहाज़ बंदरगाह से निकले और लौटकर नहीं आए।", "hi")
    let thai = text("วันนั้นเรือหลายลำออกจากท่าเรือไปและไม่เคยกลับมาอีกเลย", "th")
    let arabic = text("أبحرت سفن كثيرة من الميناء في ذلك اليوم ولم تعد.", "ar")
    func doubt(_ one: Document, _ other: Document, pairs: Int = 0, _ usesDictionaries: Bool = true) -> Doubt? {
      let entries = (0..<pairs).map { Lexicon.Entry(source: "a\($0)", target: "b", weight: 1) }
      let list = Lexicon(
        name: "", source: Language(canonical: "en"), target: Language(canonical: "hi"), entries: entries)
      return Workflows.doubt(before: one, other, with: [list], usesDictionaries: usesDictionaries)
    }
    #expect(doubt(english, hindi) == .littleEvidence(.packages(["dict-freedict-eng-hin"])))
    #expect(doubt(hindi, english) == .littleEvidence(.packages(["dict-freedict-eng-hin"])))
    #expect(doubt(thai, english, pairs: 20) == .littleEvidence(.packages([])))
    #expect(doubt(arabic, english, false) == .littleEvidence(.dictionaries))
    #expect(doubt(text("สวัสดีตอนเช้าทุกคนที่รักของฉันทั้งหลาย", nil), english) == .littleEvidence(.languages))
    #expect(doubt(english, hindi, pairs: 5_000) == nil)
    #expect(doubt(english, text("Beaucoup de navires quittèrent le port ce jour-là.", "br")) == nil)
    #expect(doubt(text("12 34", "th"), english) == nil)
  }
}
