import Testing

@testable import Checks

@Suite("Words that have exchanged their places")
struct SwappedTests {
  @Test(
    "are reported on both sides, from French and from English",
    arguments: [
      ("Marthe a vendu sa grange à Lucien.", "Lucien sold his barn to Marthe.", "Marthe, Lucien"),
      ("Le loyer est passé de 640 à 580 euros.", "The rent went from 580 to 640 euros.", "640, 580"),
      ("Lucien a lu la lettre écrite par Marthe.", "Marthe read the letter written by Lucien.", "Lucien, Marthe"),
      ("Marthe a envoyé 14 lettres et reçu 3 cartes.", "Marthe sent 3 letters and received 14 cards.", "14, 3"),
      (
        "Le médecin a écrit une lettre à l'infirmière.", "The nurse wrote a letter to the doctor.",
        "médecin, infirmière"
      ),
      (
        "Marthe a prêté son vieux tracteur à mon voisin.", "My neighbour lent Marthe his old tractor.", "Marthe, voisin"
      ),
      ("Le vendeur envoie la facture à l'acheteur.", "The buyer sends the seller the invoice.", "vendeur, acheteur"),
      (
        "Le président Quistorp a rencontré le chancelier Bellmann.", "Chancellor Bellmann met President Quistorp.",
        "Quistorp, Bellmann"
      ),
      ("Anne Quist a rencontré Karim Zorba.", "Anne Zorba met Karim Quist.", "Anne Quist, Karim Zorba"),
    ])
  func reported(french: String, english: String, words: String) throws {
    let found = try #require(try findings(french, english, check: "swapped").first)
    #expect(found.hasPrefix("swapped: \(words) | "))
    #expect(try findings(english, french, from: "en", check: "swapped").count == 1)
  }

  @Test(
    "are none where grammar or style turned the sentence round",
    arguments: [
      ("Marthe a peint ce tableau.", "This picture was painted by Marthe."),
      ("La grange que Marthe a vendue à Lucien est vieille.", "Lucien bought Marthe's old barn."),
      ("En 1987, la commune comptait 640 habitants.", "The village had 640 inhabitants in 1987."),
      ("Marthe et Lucien ont acheté une vieille grange.", "Lucien and Marthe bought an old barn."),
      ("Vous ne peignez aucun mur sans l'accord du voisin.", "Without the neighbour's consent, you paint no wall."),
      ("Le théâtre de Quist est près du lac de Zorba.", "Quist's theatre is near Zorba's lake."),
      (
        "Nul n'y croit, dit Lucien, un vieux voisin de Marthe.",
        "Nobody believes it, says Marthe's old neighbour Lucien."
      ),
      ("À Nantes, on attend avec impatience le retour de Marthe.", "Marthe's return is eagerly awaited in Nantes."),
      ("Lucien a écrit la lettre que Marthe a lue.", "The letter that was written by Lucien was read by Marthe."),
      ("La lettre de Marthe a été lue par Lucien.", "Lucien read the letter that was written by Marthe."),
      ("Le loyer va de 580 à 640 euros.", "The rent goes from 580 to 640 euros."),
      ("Marthe, qui connaît Lucien, a vendu sa grange.", "Marthe sold her barn; she knows Lucien."),
    ])
  func passedOver(french: String, english: String) throws {
    #expect(try findings(french, english, check: "swapped") == [])
    #expect(try findings(english, french, from: "en", check: "swapped") == [])
  }
}
