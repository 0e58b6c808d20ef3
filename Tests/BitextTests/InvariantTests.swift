import Testing

@testable import Bitext

#if DEBUG
  @Suite("A bitext has every segment of either side in one bead, in order")
  struct BitextInvariantTests {
    private static func check(_ beads: [(source: Range<Int>, target: Range<Int>, confidence: Double)]) {
      let segments = (0..<2).map { Segment(range: $0..<$0 + 1, block: 0, line: 1) }
      let side = SegmentedDocument(
        document: Document(
          name: "", language: nil, utf8: Array("ab".utf8), blocks: [Block(range: 0..<2, line: 1)]),
        segments: segments)
      let bitext = Bitext(
        source: side, target: side,
        beads: beads.map { Bead(source: $0.source, target: $0.target, confidence: $0.confidence) })
      bitext._checkInvariants()
    }

    @Test("else making one stops")
    func stops() async {
      BitextInvariantTests.check([(0..<1, 0..<2, 0.5), (1..<2, 2..<2, 1)])
      await #expect(processExitsWith: .failure) { BitextInvariantTests.check([(0..<1, 0..<1, 1)]) }
      await #expect(processExitsWith: .failure) { BitextInvariantTests.check([(0..<2, 0..<1, 1), (1..<2, 1..<2, 1)]) }
    }
  }
#endif
