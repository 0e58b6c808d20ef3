import Checks
import Testing

@testable import Reports

@Suite struct ScoreTextTests {
  @Test(
    "a score has four decimals, and more where it is small",
    arguments: [
      (0.93, "0.93"), (1, "1.00"), (0.123_456, "0.1235"), (0.01, "0.01"), (0.009_876_54, "0.00987654"),
      (0.000_001_2, "0.0000012"), (2.5e-11, "0.000000000025"), (0, "0.00"), (1e-13, "0.00"),
    ])
  func text(faithfulness: Double, text: String) {
    #expect(PairScore(faithfulness: faithfulness, reasons: []).text == text)
  }
}
