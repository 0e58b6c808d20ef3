import Bitext
import BitextTesting
import Testing

@testable import Lexicons
@testable import TextAnalysis

@Suite("Names and cognates are told by their looks")
struct LookAlikeTests {
  @Test(
    "pairs across spellings and scripts",
    arguments: [
      ("fr", "la ville de Koursk", "en", "the city of Kursk", "koursk", "kursk"),
      ("fr", "le président Zelensky", "uk", "президент Зеленський", "zelensky", "зеленськ"),
      ("en", "a military agency", "fr", "une agence militaire", "militari", "militair"),
    ])
  func pairs(
    from: String, source: String, to: String, target: String, sourceForm: String, targetForm: String
  ) throws {
    let first = try Tokenizer(language: Language(canonical: from)).tokenize(oneSegment(source, from))
    let second = try Tokenizer(language: Language(canonical: to)).tokenize(oneSegment(target, to))
    let found = LookAlikes.pairs(source: first, target: second)
      .map { (first.types.forms[$0.source], second.types.forms[$0.target]) }
    #expect(found.contains { $0 == (sourceForm, targetForm) }, "\(found)")
  }

  @Test("words that merely start alike don't pair")
  func unlike() throws {
    let first = try Tokenizer(language: Language(canonical: "en")).tokenize(oneSegment("the station", "en"))
    let second = try Tokenizer(language: Language(canonical: "fr")).tokenize(oneSegment("la table", "fr"))
    #expect(LookAlikes.pairs(source: first, target: second).isEmpty)
  }

  @Test(
    "similarity is one less the edit distance over the longer length",
    arguments: [("kitten", "sitting", 4.0 / 7), ("abc", "abc", 1), ("abc", "xyz", 0)] as [(String, String, Double)])
  func similarity(first: String, second: String, expected: Double) throws {
    let (a, b) = (try #require(Spelling(latin: first.utf8)), try #require(Spelling(latin: second.utf8)))
    #expect(abs(Double(Spelling.similarity(a, b)) - expected) < 1e-6)
  }

  @Test("part numbers, all of which look alike, meet their like in time in proportion to their number")
  func partNumbers() throws {
    func catalogue(_ count: Int) throws -> TokenizedText {
      let words = (100_000..<100_000 + count).map { "item\($0)" }
      return try Tokenizer(language: Language(canonical: "en"))
        .tokenize(oneSegment(words.joined(separator: " "), "en"))
    }
    let text = try catalogue(1_000)
    let pairs = LookAlikes.pairs(source: text, target: text)
    #expect(pairs.count <= text.typeCount * LookAlikes.nearest)
    #expect(Set(pairs.filter { $0.source == $0.target }.map(\.source)).count == text.typeCount)
    #expect(try growth(at: 800, of: catalogue) { _ = LookAlikes.pairs(source: $0, target: $0) } < 3)
  }
}
