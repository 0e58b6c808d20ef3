import Testing

@testable import TextAnalysis

@Suite("The edit distance")
struct EditDistanceTests {
  /// By the table of Wagner and Fischer 1974.
  private func slow(_ one: [UInt64], _ other: [UInt64]) -> Int {
    var row = Array(0...other.count)
    for (i, a) in one.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, b) in other.enumerated() {
        let best = min(corner + (a == b ? 0 : 1), row[j] + 1, row[j + 1] + 1)
        corner = row[j + 1]
        row[j + 1] = best
      }
    }
    return row[other.count]
  }

  @Test("is the table's, for patterns within a block of 64 words and beyond", arguments: [1, 7, 63, 64, 65, 128, 150])
  func againstTheTable(length: Int) {
    for shift in 0..<6 {
      let pattern = (0..<length).map { UInt64($0 * 7 % 13) }
      let text = (0..<max(0, length + shift * 3 - 4)).map { UInt64(($0 + shift) * 7 % (13 + shift % 2)) }
      var distance = EditDistance(pattern: pattern)
      #expect(text.withUnsafeBufferPointer { distance.distance(to: $0) } == slow(pattern, text))
      // Nothing stays behind of the text before.
      #expect(pattern.withUnsafeBufferPointer { distance.distance(to: $0) } == 0)
    }
  }

  @Test func ofALongTextNeedsNoTable() {
    var text = (0..<30_000).map { UInt64($0) * 7 }
    var distance = EditDistance(pattern: text)
    text[17] = 3
    // A table of words by places would take 110 MB.
    #expect(text.withUnsafeBufferPointer { distance.distance(to: $0) } == 1)
  }

  @Test(arguments: [("koursk", "kursk", 1), ("a", "a", 0), ("kitten", "sitting", 3), ("abc", "", 3)])
  func ofWords(one: String, other: String, distance: Int) {
    #expect(EditDistance.between(one.utf8, other.utf8) == distance)
  }
}
