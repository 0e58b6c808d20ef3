import Bitext
import Foundation
import Languages
import Testing

@testable import Checks

@Suite("Contraries of the source in the target")
struct OppositeTests {
  @Test(
    "are reported, each beside what it stands for",
    arguments: [
      ("Prenez le sirop avant le repas.", "Take the syrup after the meal.", "avant | after"),
      ("À cet âge, les enfants pèsent moins de 20 kg.", "Children weigh more than 20 kg at that age.", "moins | more"),
      ("Rangez la peinture à l'extérieur du hangar.", "Store the paint inside the shed.", "à l'extérieur | inside"),
      ("L'emprunteur signe le contrat.", "The lender signs the contract.", "emprunteur | lender"),
      ("Plus de trains circulent le dimanche.", "Fewer trains run on Sunday.", "Plus | Fewer"),
      ("Ils ont acheté la maison l'an dernier.", "They sold the house last year.", "acheté | sold"),
      ("Tout le monde paie, y compris les enfants.", "Everyone pays, except children.", "y compris | except"),
      (
        "Le pont ne rouvrira pas avant au moins six mois.", "The bridge will not open for at most six months.",
        "au moins | at most"
      ),
      ("Il est peu probable que le pont ferme.", "It is likely that the bridge will close.", "peu probable | likely"),
      ("La porte a déjà été peinte.", "The door has yet to be painted.", "déjà | yet to be"),
      ("Il dort dehors, même quand il pleut.", "He sleeps outdoors, except when it rains.", "même quand | except"),
      ("Le preneur peut y mettre fin chaque année.", "The tenant must terminate it every year.", "peut | must"),
      ("Pas moins de 20 ouvriers dorment ici.", "No more than 20 workers sleep here.", "Pas moins de | No more than"),
      ("Le débiteur a écrit au juge.", "The creditor wrote to the judge.", "débiteur | creditor"),
    ])
  func reported(french: String, english: String, expected: String) throws {
    #expect(try findings(french, english, check: "opposite") == ["opposite: " + expected])
    let reversed = expected.components(separatedBy: " | ").reversed().joined(separator: " | ")
    #expect(try findings(english, french, from: "en", check: "opposite") == ["opposite: " + reversed])
  }

  @Test(
    "are none where the sense is turned round once more, or a phrase means something else",
    arguments: [
      ("Il travaille moins vite qu'elle.", "He works more slowly than she does."),
      ("Il n'est pas rentré avant minuit.", "He came back only after midnight."),
      ("Utilisez un plus petit nombre de clous.", "Use fewer nails."),
      ("Il est plus ou moins prêt.", "He is nearly ready."),
      ("Il viendra après-demain, avant midi.", "He will come before noon the day after tomorrow."),
      ("Nous n'acceptons pas les chèques.", "We refuse cheques."),
      ("Il a plu davantage avant le repas qu'après.", "It rained more before the meal than after."),
      ("Une somme de 30 euros au moins est due.", "A sum of no less than 30 euros is due."),
      ("Le thé, même froid, se boit au plus tard à midi.", "The same tea is drunk at noon at the latest."),
      ("Vous ne pouvez vendre que deux ponts au plus.", "You can sell no more than two bridges."),
      ("Le service après-vente est ouvert.", "The customer service is open."),
    ])
  func passedOver(french: String, english: String) throws {
    #expect(try findings(french, english, check: "opposite") == [])
    #expect(try findings(english, french, from: "en", check: "opposite") == [])
  }

  @Test("have words for each concept in each language that has any")
  func concepts() {
    for data in LanguageData.all where !data.oppositions.isEmpty {
      #expect(Set(data.oppositions.map(\.concept)) == Set(Opposition.Concept.allCases), "\(data.code)")
    }
  }

  @Test("have a language's regular forms where a mark asks for them")
  func forms() {
    #expect(LanguageData.of("en").forms(of: "close") == ["close", "closes", "closed", "closing"])
    #expect(LanguageData.of("fr").forms(of: "petit") == ["petit", "petite", "petits", "petites"])
    #expect(
      Phrases("at least, switch~ on").expanded { [$0, $0 + "ed"] } == [
        ["at", "least"], ["switch", "on"], ["switched", "on"],
      ])
  }
}
