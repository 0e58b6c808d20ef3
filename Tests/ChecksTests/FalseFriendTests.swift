import Languages
import Testing

@testable import Checks

@Suite("False friends and idioms")
struct FalseFriendTests {
  @Test(
    "are told of in both directions, in all forms, words and phrases",
    arguments: [
      ("Les délais sont trop courts.", "The delays are too short.", "délais | delays"),
      ("Il avait sans doute oublié.", "He had undoubtedly forgotten.", "sans doute | undoubtedly"),
      ("La porte, en effet, était ouverte.", "The door, in effect, was open.", "en effet | in effect"),
      ("Cette idée saugrenue inhabitée.", "This inhabited odd idea.", "inhabitée | inhabited"),
      ("Il pleut tous les jours.", "It rains every other day.", "tous les jours | every other day"),
    ])
  func both(french: String, english: String, expected: String) throws {
    #expect(try findings(french, english, check: "false-friend") == ["false-friend: " + expected])
    let reversed = expected.split(separator: " | ").reversed().joined(separator: " | ")
    #expect(try findings(english, french, from: "en", check: "false-friend") == ["false-friend: " + reversed])
  }

  @Test(
    "that are a trap in one direction only are told of there",
    arguments: [
      ("Les avis sont partagés.", "Opinions are shared.", "partagés | shared"),
      ("La cour de cassation a rendu son arrêt.", "The court of cassation gave its arrest.", "arrêt | arrest"),
      (
        "Il y a trois ans, tout a brûlé.", "There are three years, all burnt down.",
        "Il y a trois ans | There are three years"
      ),
    ])
  func fromFrench(french: String, english: String, expected: String) throws {
    #expect(try findings(french, english, check: "false-friend") == ["false-friend: " + expected])
    #expect(try findings(english, french, from: "en", check: "false-friend") == [])
  }

  @Test(
    "are none beside other words, where a right translation stands, or where a longer phrase is right",
    arguments: [
      ("Ils ont partagé le gâteau.", "They shared the cake."),
      ("La police l'a mis en état d'arrêt.", "The police put him under arrest."),
      ("Il a signé sans délai.", "He signed without delay."),
      ("La faute de Pierre est grave.", "Peter's fault is serious."),
      ("Il sait bien que tu mens.", "He knows well that you are lying."),
      ("Le programme sensible-pager ouvre la page.", "The program sensible-pager opens the page."),
      ("La norme PIE est ancienne.", "The PIE standard is old."),
    ])
  func none(french: String, english: String) throws {
    #expect(try findings(french, english, check: "false-friend") == [])
  }

  @Test("where a right phrase has the wrong one in it, nothing is said")
  func longerPhrase() throws {
    let right = try findings("They live so far from here.", "Ils habitent si loin.", from: "en", check: "false-friend")
    #expect(right == [])
    let wrong = try findings(
      "So far, nothing happened.", "Si loin, rien n'a eu lieu.", from: "en", check: "false-friend")
    #expect(wrong == ["false-friend: So far | Si loin"])
  }

  @Test(
    "idioms are told of in any form and order, with other words between",
    arguments: [
      ("The bullet must be bitten.", "Il faut mordre la balle.", "bullet must be bitten | mordre la balle"),
      (
        "They are beating about the bush.", "Ils tapent autour du buisson.",
        "beating about the bush | tapent autour du buisson"
      ),
    ])
  func idioms(english: String, french: String, expected: String) throws {
    #expect(try findings(english, french, from: "en", check: "idiom") == ["idiom: " + expected])
  }

  @Test(
    "idioms are none where a word is missing, far away or translated freely, nor in the other direction",
    arguments: [
      ("They are beating about the bush.", "Ils tournent autour du pot."),
      ("He beat the drum, and only much later they all walked around in the bush.", "Il tape autour du buisson."),
      ("They beat the bush.", "Ils tapent autour du buisson."),
    ])
  func noIdioms(english: String, french: String) throws {
    #expect(try findings(english, french, from: "en", check: "idiom") == [])
  }

  @Test("an idiom of one language is none of the other")
  func otherDirection() throws {
    #expect(try findings("Il pleut des chats et des chiens.", "It rains cats and dogs.", check: "idiom") == [])
  }
}
