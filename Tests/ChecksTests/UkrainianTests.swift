import Bitext
import Languages
import Lexicons
import Testing

@testable import Checks

@Suite("English and Ukrainian")
struct UkrainianTests {
  @Test(
    "negations are compared",
    arguments: [
      ("He did not come.", "Він не прийшов.", true),
      ("He did not come.", "Він прийшов.", false),
      ("Nobody came.", "Ніхто не прийшов.", true),
      ("We never saw anything there.", "Ми ніколи нічого там не бачили.", true),
      ("She left with her brother.", "Вона пішла без брата.", false),
      ("He sang not only at home.", "Він співав не лише вдома.", true),
    ])
  func negations(source: String, target: String, isFaithful: Bool) throws {
    #expect(try isSilent(source, target, about: "negation") == isFaithful)
  }

  @Test(
    "months and weekdays are found in their other forms",
    arguments: [
      ("They met in March.", "Вони зустрілися у березні.", true),
      ("They met in March.", "Вони зустрілися у квітні.", false),
      ("We meet on Friday.", "Ми зустрічаємося у п'ятницю.", true),
      ("We meet on Friday.", "Ми зустрічаємося у суботу.", false),
      ("It was before May 2019.", "Це було перед травнем 2019.", true),
    ])
  func dates(source: String, target: String, isFaithful: Bool) throws {
    #expect(try isSilent(source, target, about: "date") == isFaithful)
  }

  @Test(
    "number words are read by value",
    arguments: [
      ("He has five brothers.", "Він має п'ятьох братів.", true),
      ("He lives with three dogs.", "Він живе з трьома собаками.", true),
      ("He lives with three dogs.", "Він живе з чотирма собаками.", false),
      ("Both are here.", "Обидва тут.", true),
    ])
  func numbers(source: String, target: String, isFaithful: Bool) throws {
    #expect(try isSilent(source, target, about: "number") == isFaithful)
  }

  @Test("words of closed classes carry no content")
  func functionWords() {
    let words = LanguageData.of("uk").functionWords.closed.set
    #expect(words.isSuperset(of: "та щоб він вона які".split(separator: " ").map(String.init)))
    #expect(words.isDisjoint(with: "будинок писати".split(separator: " ").map(String.init)))
  }

  private static let knowledge = CheckKnowledge(
    source: Language(canonical: "en"), target: Language(canonical: "uk"), lexicons: [])

  /// Whether a check says nothing of a pair.
  private func isSilent(_ source: String, _ target: String, about check: String) throws -> Bool {
    try Checker(knowledge: Self.knowledge).findings(for: CheckedPair(source: source, target: target))
      .allSatisfy { $0.check != check }
  }
}
