import Bitext
import Languages
import Lexicons
import Testing

@testable import Checks

@Suite("English and Swedish")
struct SwedishTests {
  @Test(
    "negations are compared",
    arguments: [
      ("He did not come.", "Han kom inte.", true),
      ("He did not come.", "Han kom.", false),
      ("Nobody came.", "Ingen kom.", true),
      ("She left with her brother.", "Hon gick utan sin bror.", false),
      ("He sang not only at home.", "Han sjöng inte bara hemma.", true),
    ])
  func negations(source: String, target: String, isFaithful: Bool) throws {
    #expect(try isSilent(source, target, about: "negation") == isFaithful)
  }

  @Test(
    "months and weekdays are found in their other forms",
    arguments: [
      ("They met in March.", "De träffades i mars.", true),
      ("They met in March.", "De träffades i april.", false),
      ("It rained on Monday.", "Det regnade på måndagen.", true),
      ("It rained on Monday.", "Det regnade på tisdagen.", false),
    ])
  func dates(source: String, target: String, isFaithful: Bool) throws {
    #expect(try isSilent(source, target, about: "date") == isFaithful)
  }

  @Test(
    "number words are read by value",
    arguments: [
      ("He has five brothers.", "Han har fem bröder.", true),
      ("He lives with three dogs.", "Han bor med fyra hundar.", false),
      ("Both are here.", "Båda är här.", true),
    ])
  func numbers(source: String, target: String, isFaithful: Bool) throws {
    #expect(try isSilent(source, target, about: "number") == isFaithful)
  }

  @Test("words of closed classes carry no content")
  func functionWords() {
    let words = LanguageData.of("sv").functionWords.closed.set
    #expect(words.isSuperset(of: "och som inte hans vilket".split(separator: " ").map(String.init)))
    #expect(words.isDisjoint(with: "hus skriva".split(separator: " ").map(String.init)))
  }

  private static let knowledge = CheckKnowledge(
    source: Language(canonical: "en"), target: Language(canonical: "sv"), lexicons: [])

  /// Whether a check says nothing of a pair.
  private func isSilent(_ source: String, _ target: String, about check: String) throws -> Bool {
    try Checker(knowledge: Self.knowledge).findings(for: CheckedPair(source: source, target: target))
      .allSatisfy { $0.check != check }
  }
}
