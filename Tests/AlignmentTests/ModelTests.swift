import Testing

@testable import Alignment

@Test("the learned weights are in the order of their features", arguments: [EngineWeights.long, .short])
func weightsAreInOrder(weights: EngineWeights) {
  for kind in VersionKind.allCases {
    #expect(weights.version(kind).first.validate() == [])
    #expect(weights.version(kind).later.validate() == [])
  }
  #expect(weights.correspondence.weights.count == Correspondence.Sign.allCases.count)
}
