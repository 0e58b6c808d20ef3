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

  @Test("every row of false friends is reported, in its directions")
  func everyRowOfFalseFriendsIsLive() throws {
    let checker = try Checker(knowledge: SharedKnowledge.frenchEnglish)
    let back = try Checker(knowledge: SharedKnowledge.englishFrench)
    for row in try #require(LanguagePair.of("fr", "en")).falseFriends {
      // Words that no row has.
      let french = row.first[0].map { $0 == "_" ? "dix" : $0 } + [":"]
      let english = row.second[0].map { $0 == "_" ? "ten" : $0 }.joined(separator: " ")
      let contexts = row.contexts.isEmpty ? [[]] : row.contexts
      for (isForward, checker) in [(true, checker), (false, back)] where row.isTrap(fromFirst: isForward) {
        let isFound = contexts.contains { context in
          let french = (french + context.map(String.init)).joined(separator: " ")
          let pair = CheckedPair(source: isForward ? french : english, target: isForward ? english : french)
          return checker.findings(for: pair).contains { $0.check == "false-friend" }
        }
        #expect(isFound, "\(french) | \(english)")
      }
    }
  }

  @Test("every idiom of the lists is reported where each of its words is translated by itself")
  func everyIdiomIsLive() throws {
    for (source, target, knowledge) in [
      ("fr", "en", SharedKnowledge.frenchEnglish), ("en", "fr", SharedKnowledge.englishFrench),
    ] {
      let checker = try Checker(knowledge: knowledge)
      for idiom in LanguagePair.idioms(source, target) {
        func text(_ near: NearWords) -> String { near.words.map { $0[0].text }.joined(separator: " ") + "." }
        let pair = CheckedPair(source: text(idiom.words), target: text(idiom.literal))
        #expect(checker.findings(for: pair).contains { $0.check == "idiom" }, "\(idiom.words) | \(idiom.literal)")
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
