import Testing

@testable import Alignment

@Suite("Sections whose paths differ")
struct SectionJoinTests {
  private typealias Step = (i: Int, m: Int, j: Int, n: Int)

  private func path(_ steps: [Step]) -> Engine.Path { steps.map { ($0, 0) } }

  /// What is wrong with a path from (0, 0) to the texts' ends; nil where every segment is in one bead, in order.
  private func gap(_ path: Engine.Path, _ sourceCount: Int, _ targetCount: Int) -> String? {
    var (i, j) = (0, 0)
    for (bead, _) in path {
      guard bead.i == i, bead.j == j else { return "a bead at (\(bead.i), \(bead.j)) follows (\(i), \(j))" }
      (i, j) = (i + bead.m, j + bead.n)
    }
    return (i, j) == (sourceCount, targetCount) ? nil : "the path ends at (\(i), \(j))"
  }

  @Test("that share no node are joined whole, also where no bead of the second lies behind the cut")
  func joinsWithoutACommonNode() throws {
    let chain = (0..<2430).map { (source: $0, target: $0) }
    let sourceCount = 6000
    let cut = try #require(Sections(chain: chain, sourceCount: sourceCount, targetCount: 6000).cuts.first)
    // One target segment is left behind the cut, and one bead holds it with the one before the cut.
    let targetCount = cut.target + 1
    let sections = Sections(chain: chain, sourceCount: sourceCount, targetCount: targetCount)
    #expect(sections.cuts.map(\.target) == [cut.target])
    let (before, behind) = (sections.all[0], sections.all[1])
    // One step beside the diagonal, then on it: no node is common.
    let first: [Step] =
      [(0, 1, 0, 0)] + (0..<cut.target + 1).map { (i: $0 + 1, m: 1, j: $0, n: 1) }
      + (cut.target + 2..<before.source.upperBound).map { (i: $0, m: 1, j: targetCount, n: 0) }
    let start = behind.source.lowerBound
    let second: [Step] =
      (start..<cut.source - 1).map { (i: $0, m: 1, j: $0, n: 1) }
      + (cut.source - 1..<sourceCount - 1).map { (i: $0, m: 1, j: cut.target - 1, n: 0) }
      + [(sourceCount - 1, 1, cut.target - 1, 2)]
    let joined = sections.join([path(first), path(second)])
    #expect(gap(joined, sourceCount, targetCount) == nil)
  }
}
