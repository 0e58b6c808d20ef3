import Testing

@testable import Alignment

#if DEBUG
  @Suite("Checks of invariants stop")
  struct InvariantTests {
    @Test("where a corridor's rows don't touch, or a fence is left open to beads that cross it")
    func corridor() async {
      await #expect(processExitsWith: .failure) {
        var corridor = Corridor(sourceCount: 2, targetCount: 4)
        (corridor.low, corridor.high) = ([0, 2, 2], [1, 4, 4])
        corridor._checkInvariants()
      }
      await #expect(processExitsWith: .failure) {
        var corridor = Corridor(sourceCount: 2, targetCount: 4)
        corridor.anchors = try Anchors(
          [Anchor(source: 0..<1, target: 0..<1)], sourceCount: 2, targetCount: 4)
        corridor._checkInvariants()
      }
    }

    @Test("where joined paths lose a segment or pass a fence by")
    func joined() async {
      await #expect(processExitsWith: .failure) {
        let sections = Sections(chain: [], sourceCount: 2, targetCount: 2)
        _ = sections.join([[((0, 1, 0, 1), 1)]])
      }
      await #expect(processExitsWith: .failure) {
        let anchors = try Anchors([Anchor(source: 0..<1, target: 0..<1)], sourceCount: 2, targetCount: 2)
        _ = Sections(chain: [], anchors: anchors, sourceCount: 2, targetCount: 2).join([[((0, 2, 0, 2), 1)]])
      }
    }
  }
#endif
