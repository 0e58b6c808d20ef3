import Formats
import Testing

@testable import Evaluation

/// `[0]:[0, 1] []:[2]` as beads; what stands after a second colon is the confidence.
func beads(_ text: String) throws -> [BeadLine] {
  try readBeads(Array(text.replacing(" [", with: "\n[").utf8))
}

func evaluation(gold: String, found: String) throws -> Evaluation {
  var result = Evaluation()
  result.add(gold: try beads(gold), found: try beads(found))
  return result
}

@Suite("Precision and recall")
struct EvaluationTests {
  /// Strict right, lax found, lax gold.
  @Test(
    "strictly, both sides must be those of the gold; laxly, one pair of segments is enough",
    arguments: [
      ("[0]:[0] [1]:[1]", "[0]:[0] [1]:[1]", 2, 2, 2),
      // One side is longer.
      ("[0]:[0] [1]:[1]", "[0]:[0,1] [1]:[]", 0, 1, 1),
      // Two beads joined: one found touches two gold ones.
      ("[0]:[0] [1]:[1]", "[0,1]:[0,1]", 0, 1, 2),
      // Shifted by one: not a pair in common, though every segment is paired.
      ("[0]:[0] [1]:[1] []:[2]", "[]:[0] [0]:[1] [1]:[2]", 0, 0, 0),
      // Gold with gaps and crossings.
      ("[0,2]:[1] [1]:[0]", "[0,2]:[1] [1]:[0]", 2, 2, 2),
      ("[0,2]:[1] [1]:[0]", "[0]:[1] [1]:[0] [2]:[]", 1, 2, 2),
      // Two sides that only share segments crosswise: 0 with 1 and 1 with 0 is no gold pair.
      ("[0]:[0] [1]:[1]", "[0]:[1] [1]:[0]", 0, 0, 0),
      // Null beads don't count.
      ("[0]:[] []:[0]", "[0]:[] []:[0]", 0, 0, 0),
    ])
  func counts(gold: String, found: String, right: Int, laxFound: Int, laxGold: Int) throws {
    let result = try evaluation(gold: gold, found: found)
    #expect(result.strict.right == right)
    #expect(result.laxFound == laxFound)
    #expect(result.laxGold == laxGold)
  }

  @Test("as ratios, with nothing divided by nothing")
  func ratios() throws {
    let result = try evaluation(gold: "[0]:[0] [1]:[1] [2]:[2]", found: "[0]:[0] [1,2]:[1,2]")
    #expect(result.strictRatio == Ratio(right: 1, found: 2, gold: 3))
    #expect(abs(result.strictRatio.f1 - 0.4) < 1e-12)
    #expect((result.laxRatio.precision, result.laxRatio.recall, result.laxRatio.f1) == (1, 1, 1))
    let nothing = Evaluation()
    #expect((nothing.strictRatio.precision, nothing.strictRatio.recall, nothing.strictRatio.f1) == (0, 0, 0))
  }

  @Test("by kind, in the order of size, each bead under its own")
  func kinds() throws {
    let result = try evaluation(
      gold: "[0]:[0] [1]:[1,2] [2,3]:[3,4] [4]:[5]", found: "[0]:[0] [1]:[1,2] [2]:[3] [3]:[4] [4]:[5]")
    #expect(result.kinds.map(\.kind) == ["1-1", "1-2", "2-2"])
    #expect(
      result.kinds.map(\.tally) == [
        Tally(gold: 2, found: 4, right: 2), Tally(gold: 1, found: 1, right: 1), Tally(gold: 1, found: 0, right: 0),
      ])
  }

  @Test("segments without a counterpart are counted apart, whether a file lists them or leaves them out")
  func nulls() throws {
    let result = try evaluation(gold: "[0]:[0] [1,2]:[] [3]:[1]", found: "[0]:[0] [1]:[] [2]:[1] [3]:[]")
    #expect(result.nulls.source == Tally(gold: 2, found: 2, right: 1))
    #expect(result.nulls.target == Tally(gold: 0, found: 0, right: 0))
    let unlisted = try evaluation(gold: "[0]:[0] [3]:[1]", found: "[0]:[0] [1]:[] [2]:[] [3]:[1]")
    #expect(unlisted.nulls.source == Tally(gold: 2, found: 2, right: 2))
  }

  @Test("documents add up: the sum of two is both scored as one")
  func sums() throws {
    var sum = try evaluation(gold: "[0]:[0] [1]:[1]", found: "[0]:[0]:0.7 [1]:[]:0.5")
    sum += try evaluation(gold: "[0]:[0,1] []:[2]", found: "[0]:[0]:0.3 []:[1]:1 []:[2]:1")
    var together = Evaluation()
    together.add(
      gold: try beads("[0]:[0] [1]:[1] [2]:[2,3] []:[4]"),
      found: try beads("[0]:[0]:0.7 [1]:[]:0.5 [2]:[2]:0.3 []:[3]:1 []:[4]:1"))
    #expect(sum == together)
  }
}

@Suite("Calibration")
struct CalibrationTests {
  @Test("the error is the mean distance, bin by bin, between what was said and what came true")
  func expectedError() {
    var calibration = Calibration()
    for index in 0..<10 { calibration.add(confidence: 0.85, isRight: index < 8) }
    for index in 0..<10 { calibration.add(confidence: 0.25, isRight: index < 5) }
    #expect(calibration.count == 20)
    #expect(abs(calibration.expectedError - (0.05 + 0.25) / 2) < 1e-12)
    // 0.85: 8 × 0.15² + 2 × 0.85²; 0.25: 5 × 0.75² + 5 × 0.25².
    #expect(abs(calibration.brierScore - (8 * 0.0225 + 2 * 0.7225 + 5 * 0.5625 + 5 * 0.0625) / 20) < 1e-12)
    #expect(calibration.bins[8].count == 10 && calibration.bins[8].right == 8)
    #expect(abs(calibration.bins[8].meanConfidence - 0.85) < 1e-12)
    #expect(calibration.bins[2].shareRight == 0.5)
  }

  @Test(
    "bins are tenths, the last one closed", arguments: [(0.0, 0), (0.0999, 0), (0.1, 1), (0.5, 5), (0.9, 9), (1, 9)])
  func bins(confidence: Double, bin: Int) {
    var calibration = Calibration()
    calibration.add(confidence: confidence, isRight: true)
    #expect(calibration.bins.firstIndex { $0.count == 1 } == bin)
  }

  @Test("null beads, and beads without a confidence, have no part in it")
  func leftOut() throws {
    let result = try evaluation(
      gold: "[0]:[0] [1]:[1]", found: "[0]:[0]:0.9 []:[1]:0.1 [1]:[2] [2]:[3]:1.5 [3]:[4]:-1")
    #expect(result.calibration.count == 1)
    #expect(result.withoutConfidence == 3)
  }

  @Test func nothingIsNoError() {
    #expect(Calibration().expectedError == 0)
    #expect(Calibration().brierScore == 0)
  }
}
