import Testing

@testable import Alignment

@Test("the learned weights are in the order of their features", arguments: [BeadModel.first, .later])
func weightsAreInOrder(model: BeadModel) {
  #expect(model.validate() == [])
}
