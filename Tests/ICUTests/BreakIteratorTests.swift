import ICU
import Testing

private func boundaries(_ iterator: BreakIterator, _ text: String) -> [Int32] {
  var result: [Int32] = []
  Array(text.utf8).withUnsafeBufferPointer { iterator.boundaries(in: $0, appendingTo: &result) }
  return result
}

@Suite struct `Break iterators` {
  @Test func `sentence boundaries are UTF-8 offsets with both ends`() throws {
    let iterator = try BreakIterator(.sentence, locale: "fr@ss=standard")
    #expect(boundaries(iterator, "Été. Ça va ?") == [0, 7, 15])
    #expect(boundaries(iterator, "un") == [0, 2])
    #expect(boundaries(iterator, "") == [0])
  }

  @Test func `suppressions join what abbreviations part`() throws {
    let text = "Mr. Smith left."
    #expect(boundaries(try BreakIterator(.sentence, locale: "en"), text).count == 3)
    #expect(boundaries(try BreakIterator(.sentence, locale: "en@ss=standard"), text).count == 2)
  }

  @Test func `more boundaries than one call's buffer holds`() throws {
    let iterator = try BreakIterator(.grapheme, locale: "en")
    #expect(boundaries(iterator, String(repeating: "é", count: 5000)) == (0...5000).map { Int32($0 * 2) })
    let exact = boundaries(iterator, String(repeating: "a", count: 511))
    #expect(exact.count == 512 && exact.last == 511)
  }

  @Test func `appending keeps what is there, and an iterator serves again`() throws {
    let iterator = try BreakIterator(.word, locale: "en")
    var result: [Int32] = [7]
    for _ in 0..<2 {
      Array("a b".utf8).withUnsafeBufferPointer { iterator.boundaries(in: $0, appendingTo: &result) }
    }
    #expect(result == [7, 0, 1, 2, 3, 0, 1, 2, 3])
  }

  @Test func `rule statuses tell words from numbers and punctuation`() throws {
    let iterator = try BreakIterator(.word, locale: "ja")
    var ends: [Int32] = []
    var statuses: [Int32] = []
    Array("ab 12, 東京タワー".utf8).withUnsafeBufferPointer {
      iterator.boundaries(in: $0, appendingTo: &ends, ruleStatuses: &statuses)
    }
    #expect(ends.count == statuses.count)
    let kinds = statuses.map(BreakIterator.WordKind.init(ruleStatus:))
    #expect(Array(kinds.prefix(6)) == [.none, .letter, .none, .number, .none, .none])
    #expect(kinds.dropFirst(6).contains(.ideograph))
  }
}
