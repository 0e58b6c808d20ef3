import Testing

@testable import Alignment

@Suite("The kind of version is told")
struct VersionSignsTests {
  @Test("by what is left alone, and by how much longer one side is than its beads of one segment each let expect")
  func abridged() {
    #expect(kind(alone: (0.3, 0), excess: -0.4) == .abridgedTarget)
    #expect(kind(alone: (0, 0.3), excess: 0.4) == .abridgedSource)
    #expect(kind(alone: (0.3, 0), excess: 0) == .faithful)
    #expect(kind(alone: (0, 0), excess: 0.4) == .faithful)
  }

  @Test("by one side's having more segments a bead, unless it is longer for it: then the other leaves something out")
  func finer() {
    #expect(kind(excess: 0, finer: 0.5) == .finerTarget)
    #expect(kind(excess: 0, finer: -0.5) == .finerSource)
    #expect(kind(excess: 0.4, finer: 0.5) == .abridgedSource)
    #expect(kind(excess: -0.4, finer: -0.5) == .abridgedTarget)
  }

  private func kind(alone: (Float, Float) = (0, 0), excess: Float, finer: Float = 0) -> VersionKind {
    VersionSigns(alone: alone, excess: excess, finer: finer).kind
  }
}
