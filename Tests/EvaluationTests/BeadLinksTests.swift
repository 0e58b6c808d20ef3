import BitextTesting
import Formats
import Testing

@testable import Evaluation

@Suite("Beads that share a pair of segments")
struct BeadLinksTests {
  @Test(
    "are found, whether they are large or small",
    arguments: [
      (0..<2, 0..<2, 1..<2, 1..<2, true), (0..<2, 0..<2, 1..<2, 2..<3, false),
      (0..<100, 0..<100, 99..<100, 7..<8, true), (0..<100, 0..<100, 99..<300, 99..<300, true),
      (0..<100, 0..<100, 99..<300, 100..<300, false), (3..<4, 5..<6, 0..<100, 0..<100, true),
      (3..<4, 105..<106, 0..<100, 0..<100, false),
    ] as [(Range<Int>, Range<Int>, Range<Int>, Range<Int>, Bool)])
  func shared(source: Range<Int>, target: Range<Int>, other: Range<Int>, otherTarget: Range<Int>, isShared: Bool) {
    let links = BeadLinks([
      BeadLine(source: [1_000], target: [1_000]), BeadLine(source: Array(source), target: Array(target)),
    ])
    #expect(links.shareAny(with: BeadLine(source: Array(other), target: Array(otherTarget))) == isShared)
  }

  @Test("a bead of very many segments costs as much as it has, not as they have pairs")
  func largeBead() {
    let ratio = growth(at: 1_000, of: { [BeadLine(source: Array(0..<$0), target: Array(0..<$0))] }) { beads in
      var evaluation = Evaluation()
      evaluation.add(gold: beads, found: beads)
      #expect(evaluation.laxFound == 1 && evaluation.laxGold == 1)
    }
    #expect(ratio < 3)
  }
}
