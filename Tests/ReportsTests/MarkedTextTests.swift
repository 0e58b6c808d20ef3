import Testing

@testable import Formats

@Suite("Marked texts")
struct MarkedTextTests {
  private func shown(_ text: String, _ marks: [(range: Range<Int>, mark: Int)], context: Int = 1000) -> String {
    MarkedText(text, marks: marks, context: context).pieces.map { piece in
      let words = piece.omitted > 0 ? "…\(piece.omitted)…" : String(decoding: piece.bytes, as: UTF8.self)
      return piece.marks.isEmpty ? words : "[\(words)|\(piece.marks.map(String.init).joined(separator: ","))]"
    }.joined()
  }

  @Test(
    "are cut where marks begin and end",
    arguments: [
      ([0..<3], "[abc|0]def"), ([], "abcdef"), ([1..<4, 2..<6], "a[b|0][cd|0,1][ef|1]"),
      ([0..<6, 2..<3], "[ab|0][c|0,1][def|0]"),
      ([3..<3], "abc[|0]def"), ([6..<6], "abcdef[|0]"), ([0..<2, 2..<2, 2..<4], "[ab|0][|1][cd|2]ef"),
      ([2..<99], "ab[cdef|0]"), ([50..<60], "abcdef[|0]"), ([1..<2, 1..<2], "a[b|0,1]cdef"),
    ] as [([Range<Int>], String)])
  func cuts(ranges: [Range<Int>], expected: String) {
    #expect(shown("abcdef", ranges.enumerated().map { ($1, $0) }) == expected)
  }

  @Test func neverCutACharacter() {
    // Each é is two bytes; the ranges lie inside of them.
    #expect(shown("ééé", [(1..<3, 0)]) == "[é|0]éé")
    #expect(shown("ééé", [(3..<5, 0)]) == "é[é|0]é")
  }

  @Test func areShortenedAwayFromMarks() {
    let text = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    #expect(shown(text, [(500..<501, 0)], context: 5) == "…495…aaaaa[X|0]bbbbb…495…")
    #expect(shown(text, [], context: 5) == String(repeating: "a", count: 20) + "…981…")
    let marked = shown(text, [(0..<1001, 0)], context: 5)
    #expect(marked == "[aaaaaaaaaa|0][…986…|0][bbbbb|0]")
  }

  @Test func stayShortHoweverManyMarksThereAre() {
    let text = String(repeating: "ab", count: 50_000)
    let marks = (0..<50_000).map { (range: 2 * $0..<2 * $0 + 1, mark: $0) }
    let pieces = MarkedText(text, marks: marks, context: 60).pieces
    #expect(pieces.count < 600)
    #expect(pieces.reduce(0) { $0 + $1.bytes.count + $1.omitted } == 100_000)
  }
}
