import Testing

@testable import Evaluation

@Suite("Reliability of findings")
struct ReliabilityTests {
  @Test("findings count for as many sentences as they stand for, one in twenty with an error")
  func weights() {
    var (hits, misses) = (Calibration(), Calibration())
    for _ in 0..<10 { hits.add(confidence: 0.85, isRight: true) }
    for _ in 0..<2 { misses.add(confidence: 0.85, isRight: false) }
    // Half of the errors are found, and one clean sentence in a hundred is flagged.
    let reliability = Reliability(hits: hits, errors: 20, misses: misses, clean: 200)
    let right = 0.05 * 0.5 / (0.05 * 0.5 + 0.95 * 0.01)
    #expect(reliability.count == 12)
    #expect(abs(reliability.bins[8].shareRight - right) < 1e-9)
    #expect(abs(reliability.expectedError - abs(0.85 - right)) < 1e-9)
  }

  @Test("without findings there is no error")
  func nothing() {
    #expect(Reliability(hits: Calibration(), errors: 0, misses: Calibration(), clean: 0).expectedError == 0)
  }
}
