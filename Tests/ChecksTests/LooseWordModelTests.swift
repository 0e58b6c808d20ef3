import Bitext
import Testing

@testable import Checks

@Suite("Models of loose words") struct LooseWordModelTests {
  private let model = LooseWordModel(
    base: 0.5, threshold: 0, least: 0,
    trees: """
      1:0.5 0:2 =1 =2 =4
      =0.25
      """)

  @Test(
    "add up what each tree answers",
    arguments: [([0, 0], 1.75), ([2, 0.5], 1.75), ([3, 0], 2.75), ([0, 1], 4.75)] as [([Float], Float)])
  func sums(features: [Float], sum: Float) {
    #expect(model.logOdds(features) == sum)
  }

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
