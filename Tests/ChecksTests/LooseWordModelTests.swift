import Testing

@testable import Checks

@Suite("Models of loose words") struct LooseWordModelTests {
  @Test(
    "hear where a word is missing or one too many",
    arguments: [
      (
        "The gardener has watered the young trees near the gate.", "Le jardinier a arrosé les près du portail.",
        "omission"
      ),
      (
        "The gardener has watered the young trees near the gate.",
        "Le jardinier a arrosé les jeunes arbres histoire près du portail.", "addition"
      ),
    ])
  func broken(source: String, target: String, check: String) throws {
    let findings = try PairOfLanguages("en", "fr", usesShipped: true).findings(source, target, checks: [check])
    #expect(findings.count == 1)
  }
}
