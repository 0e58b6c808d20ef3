import Bitext
import Languages
import Testing

@testable import Checks

@Suite("The tables of the checks")
struct TableTests {
  @Test func areInOrder() {
    #expect(Check.validate() == [])
    #expect(LooseWordModel.validate() == [])
    #expect(LooseSpanModel.validate() == [])
    #expect(NameModel.validate() == [])
    #expect(NegationModel.validate() == [])
  }

  @Test("have words that texts can have")
  func words() {
    for list in [
      ExaminedText.lessening, PairExamination.auxiliaries,
      ExaminedText.ambiguous, ExaminedText.doubled, ExaminedText.abbreviations,
    ] {
      #expect(WordList.problems(list.sorted()) == [])
    }
  }

  @Test("every false friend of the list is reported, in each of its forms and in both directions")
  func everyFalseFriendIsLive() throws {
    let checker = try Checker(knowledge: SharedKnowledge.frenchEnglish)
    let back = try Checker(knowledge: SharedKnowledge.englishFrench)
    for row in try #require(LanguagePair.of("fr", "en")).falseFriends {
      for french in row.first {
        for english in row.second {
          let (first, second) = ("Voici : \(french).", "Here is: \(english).")
          func isFound(_ checker: Checker, _ source: String, _ target: String) -> Bool {
            checker.findings(for: CheckedPair(source: source, target: target)).contains { $0.check == "false-friend" }
          }
          #expect(isFound(checker, first, second), "\(french) | \(english)")
          #expect(isFound(back, second, first), "\(english) | \(french)")
        }
      }
    }
  }

  @Test(
    "a right translation of a word that has a false friend is silent",
    arguments: [
      ("Le médecin est venu.", "The doctor came."), ("La médecine progresse.", "Medicine makes progress."),
      ("Il mange des raisins secs.", "He eats raisins."),
      ("Le tissu nerveux est atteint.", "The nerve tissue is affected."),
      ("Il vit dans la misère.", "He lives in misery."), ("Il reste à voir.", "The rest remains to be seen."),
      ("L'État touche une rente.", "The state receives an annuity."), ("La pièce est ici.", "The piece is here."),
    ])
  func isSilent(french: String, english: String) throws {
    #expect(try findings(french, english, check: "false-friend") == [])
  }
}
