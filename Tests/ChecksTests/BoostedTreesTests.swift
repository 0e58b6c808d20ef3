import Testing

@testable import Checks

@Suite("Boosted trees") struct BoostedTreesTests {
  private let trees = BoostedTrees(
    base: 0.5,
    trees: """
      1:0.5 0:2 =1 =2 =4
      =0.25
      """)

  @Test(
    "add up what each tree answers",
    arguments: [([0, 0], 1.75), ([2, 0.5], 1.75), ([3, 0], 2.75), ([0, 1], 4.75)] as [([Float], Float)])
  func sums(features: [Float], sum: Float) {
    #expect(trees.logOdds(features) == sum)
  }

  @Test(
    "are none without a tree, with one that has no end, or with a question about what there is not",
    arguments: ["", "0:1 =1", "0:1 2:3 =1 =2 =3"])
  func problems(trees: String) {
    #expect(!BoostedTrees(base: 0, trees: trees).problems("x", features: 2).isEmpty)
    #expect(self.trees.problems("x", features: 2).isEmpty)
  }
}
