import Bitext
import Languages
import Lexicons
import Testing

@testable import Checks

@Suite("English and Danish")
struct DanishTests {
  @Test(
    "negations are compared",
    arguments: [
      ("He did not come.", "Han kom ikke.", true),
      ("He did not come.", "Han kom.", false),
      ("Nobody came.", "Ingen kom.", true),
      ("She left with her brother.", "Hun gik uden sin bror.", false),
      ("He sang not only at home.", "Han sang ikke kun hjemme.", true),
    ])
  func negations(source: String, target: String, isFaithful: Bool) throws {
    #expect(try isSilent(source, target, about: "negation") == isFaithful)
  }

  @Test(
    "months and weekdays are found in their other forms",
    arguments: [
      ("They met in March.", "De mødtes i marts.", true),
      ("They met in March.", "De mødtes i april.", false),
      ("It rained on Monday.", "Det regnede om mandagen.", true),
      ("It rained on Monday.", "Det regnede om tirsdagen.", false),
    ])
  func dates(source: String, target: String, isFaithful: Bool) throws {
    #expect(try isSilent(source, target, about: "date") == isFaithful)
  }

  @Test(
    "number words are read by value",
    arguments: [
      ("He has fifty books.", "Han har halvtreds bøger.", true),
      ("He has fifty books.", "Han har halvtredsindstyve bøger.", true),
      ("He has fifty books.", "Han har tresindstyve bøger.", false),
      ("Both are here.", "Begge er her.", true),
    ])
  func numbers(source: String, target: String, isFaithful: Bool) throws {
    #expect(try isSilent(source, target, about: "number") == isFaithful)
  }

  @Test("words of closed classes carry no content")
  func functionWords() {
    let words = LanguageData.of("da").functionWords.closed.set
    #expect(words.isSuperset(of: "og som ikke hans hvilket".split(separator: " ").map(String.init)))
    #expect(words.isDisjoint(with: "hus skrive".split(separator: " ").map(String.init)))
  }

  private static let knowledge = CheckKnowledge(
    source: Language(canonical: "en"), target: Language(canonical: "da"), lexicons: [])

  /// Whether a check says nothing of a pair.
  private func isSilent(_ source: String, _ target: String, about check: String) throws -> Bool {
    try Checker(knowledge: Self.knowledge).findings(for: CheckedPair(source: source, target: target))
      .allSatisfy { $0.check != check }
  }
}
