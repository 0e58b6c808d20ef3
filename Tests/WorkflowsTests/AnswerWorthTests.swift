import Bitext
import Testing
import Workflows

@Suite("The next place to answer at")
struct AnswerWorthTests {
  private func beads(_ kinds: [(source: Int, target: Int, confidence: Double)]) -> [Bead] {
    var (i, j) = (0, 0)
    return kinds.map { kind in
      defer { (i, j) = (i + kind.source, j + kind.target) }
      return Bead(source: i..<i + kind.source, target: j..<j + kind.target, confidence: kind.confidence)
    }
  }

  @Test("is the least certain of beads of one size, the first of equal ones, and none that was answered for")
  func doubt() {
    let beads = beads([(1, 1, 0.9), (1, 1, 0.4), (1, 1, 0.7), (1, 1, 0.4)])
    #expect(nextDoubt(in: beads) { _ in false } == 1)
    #expect(nextDoubt(in: beads) { $0 == 1 } == 3)
    #expect(nextDoubt(in: beads) { $0 % 2 == 1 } == 2)
    #expect(nextDoubt(in: beads) { _ in true } == nil)
    #expect(nextDoubt(in: []) { _ in false } == nil)
  }

  @Test(
    "is rather a long bead than a short one, and rather a bead of two sides than a segment alone, of like certainty")
  func sizes() {
    #expect(nextDoubt(in: beads([(1, 1, 0.7), (1, 7, 0.8), (1, 0, 0.6)])) { _ in false } == 1)
    #expect(nextDoubt(in: beads([(0, 1, 0.6), (1, 1, 0.65)])) { _ in false } == 1)
  }
}
