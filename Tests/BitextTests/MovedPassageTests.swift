import Testing

@testable import Bitext

@Suite("Moved beads")
struct MovedPassageTests {
  private static func bead(_ source: Range<Int>, _ target: Range<Int>, isMoved: Bool = false) -> Bead {
    Bead(source: source, target: target, confidence: 0.9, isMoved: isMoved)
  }

  private static func bitext(_ beads: [Bead], _ sourceCount: Int, _ targetCount: Int) -> Bitext {
    func side(_ count: Int) -> SegmentedDocument {
      SegmentedDocument(
        document: Document(name: "x", utf8: [], blocks: []),
        segments: (0..<count).map { Segment(range: 0..<0, block: 0, line: $0 + 1) })
    }
    return Bitext(source: side(sourceCount), target: side(targetCount), beads: beads)
  }

  @Test("that follow each other on both sides are one passage, over a segment that stands alone")
  func passages() {
    let bitext = Self.bitext(
      [
        Self.bead(0..<1, 5..<6, isMoved: true), Self.bead(1..<3, 6..<7, isMoved: true), Self.bead(3..<4, 0..<0),
        Self.bead(4..<5, 8..<9, isMoved: true), Self.bead(5..<6, 4..<5, isMoved: true), Self.bead(6..<7, 0..<4),
        Self.bead(7..<7, 7..<8),
      ], 7, 9)
    #expect(
      bitext.movedPassages() == [
        MovedPassage(source: 0..<5, target: 5..<9, beads: 3), MovedPassage(source: 5..<6, target: 4..<5, beads: 1),
      ])
  }

  @Test("are no passage without a counterpart, and do not interrupt one of the other side's")
  func omissions() {
    let alone = (0..<6).map { Self.bead(1..<1, $0..<$0 + 1) }
    let moved = (1..<5).map { Self.bead($0..<$0 + 1, 5 + $0..<6 + $0, isMoved: true) }
    let bitext = Self.bitext(
      [Self.bead(0..<1, 10..<11, isMoved: true)] + Array(alone[0..<3])
        + moved + alone[3...].map { Self.bead(5..<5, $0.target) }, 5, 11)
    #expect(bitext.omissions() == [Omission(side: .target, segments: 0..<6, count: 6, place: 1)])
  }

  #if DEBUG
    @Test("share no segment with another bead, else making a bitext stops")
    func stops() async {
      _ = Self.bitext([Self.bead(0..<1, 1..<2, isMoved: true), Self.bead(1..<2, 0..<1)], 2, 2)
      await #expect(processExitsWith: .failure) {
        _ = MovedPassageTests.bitext(
          [MovedPassageTests.bead(0..<1, 1..<2, isMoved: true), MovedPassageTests.bead(1..<2, 0..<2)], 2, 2)
      }
      await #expect(processExitsWith: .failure) {
        _ = MovedPassageTests.bitext(
          [MovedPassageTests.bead(0..<1, 1..<1, isMoved: true), MovedPassageTests.bead(1..<2, 0..<2)], 2, 2)
      }
      await #expect(processExitsWith: .failure) {
        _ = MovedPassageTests.bitext(
          [MovedPassageTests.bead(0..<1, 1..<2, isMoved: false), MovedPassageTests.bead(1..<2, 0..<1)], 2, 2)
      }
    }
  #endif
}
