import Files
import Testing

@testable import TMX

private func tmx(_ units: [String]) -> String {
  "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n" + units.joined(separator: "\n") + "\n</body></tmx>\n"
}

private func unit(
  _ id: String, _ english: String, _ french: String, _ attributes: String = "", _ properties: String = ""
) -> String {
  "<tu tuid=\"\(id)\" \(attributes)>\(properties)<tuv xml:lang=\"en\"><seg>\(english)</seg></tuv>"
    + "<tuv xml:lang=\"fr\"><seg>\(french)</seg></tuv></tu>"
}

private func kept(_ units: [String], _ rule: DuplicateRule) throws -> String {
  let text = try output { _ = try deduplicate({ try reader(tmx(units)) }, rule: rule, to: $0) }
  return try parts(text).units.compactMap { $0.attribute("tuid") }.joined()
}

@Suite("Removing duplicates")
struct DeduplicationTests {
  @Test(
    "is exact, or passes over what the user says",
    arguments: [
      (Leniency(), "abcde"), (Leniency.letterCase, "acde"), (.numbers, "abde"), ([.letterCase, .numbers], "ade"),
      (.spaces, "abcd"), (.codes, "abcde"),
    ] as [(Leniency, String)])
  func leniency(leniency: Leniency, expected: String) throws {
    let units = [
      unit("a", "Page 12", "Page 12"), unit("b", "page 12", "page 12"), unit("c", "Page 3,500.5", "Page 7"),
      unit("d", "Page x", "Page x"), unit("e", "Page  x ", "Page\nx"),
    ]
    #expect(try kept(units, DuplicateRule(leniency: leniency)) == expected)
  }

  @Test("may pass over codes")
  func codes() throws {
    let units = [unit("a", "A <ph>x</ph>b", "c"), unit("b", "A b", "c")]
    #expect(try kept(units, DuplicateRule(leniency: .codes)) == "a")
    #expect(try kept(units, DuplicateRule()) == "ab")
  }

  @Test(
    "keeps the first, the newest, the best, or one for each context",
    arguments: [
      (Keeper.first, Sameness.unit, "ac"), (.newest, .unit, "bc"), (.best, .unit, "ac"), (.inContext, .unit, "acd"),
      (.first, .source, "a"), (.newest, .source, "c"), (.best, .source, "c"),
    ])
  func keeper(keeper: Keeper, sameness: Sameness, expected: String) throws {
    let units = [
      unit("a", "Yes", "Oui", "changedate=\"20200101T000000Z\"", "<prop type=\"x-align-score\">0.9</prop>"),
      unit("b", "Yes", "Oui", "changedate=\"20210101T000000Z\"", "<prop type=\"x-align-score\">0.5</prop>"),
      unit("c", "Yes", "Si", "changedate=\"20220101T000000Z\"", "<prop type=\"x-align-score\">0.95</prop>"),
      unit("d", "Yes", "Oui", "", "<prop type=\"prev\">Will you?</prop>"),
    ]
    #expect(try kept(units, DuplicateRule(sameness: sameness, keeper: keeper)) == expected)
  }

  @Test("does not take texts in different languages for the same")
  func languages() throws {
    let other = "<tu tuid=\"b\"><tuv xml:lang=\"en\"><seg>A</seg></tuv><tuv xml:lang=\"de\"><seg>B</seg></tuv></tu>"
    #expect(try kept([unit("a", "A", "B"), other], DuplicateRule()) == "ab")
  }

  @Test("holds a table of a hundred thousand keys")
  func table() {
    var table = KeyTable()
    for number in 0..<100_000 { #expect(table.insert(Key(Array("\(number)".utf8)), UInt32(number)) == nil) }
    for number in 0..<100_000 { #expect(table[Key(Array("\(number)".utf8))] == UInt32(number)) }
    #expect(table[Key(Array("x".utf8))] == nil)
    #expect(table.count == 100_000)
  }
}
