import Testing

@testable import Checks

@Suite struct AccuracyTests {
  @Test(arguments: [
    ("Il n'est pas venu.", "He did not come.", true), ("Il ne vient que le lundi.", "He only comes on Mondays.", true),
    ("Il est parti sans rien dire.", "He left without saying anything.", true),
    ("Ni Paul ni Marie ne sont venus.", "Neither Paul nor Marie came.", true),
    ("Personne ne sait.", "Nobody knows.", true), ("Aucun train ne part.", "No train is leaving.", true),
    ("Il n'a pas réussi à ouvrir.", "He failed to open it.", true),
    ("Je crains qu'il ne pleuve.", "I fear it will rain.", true),
    ("Sans doute viendra-t-il.", "He will probably come.", true), ("Il a fait un pas.", "He took a step.", true),
    ("Voir le n° 5.", "See No. 5.", true), ("Ce n'est pas possible.", "It is impossible.", true),
    ("Elle ne peut pas venir.", "She can't come.", true), ("Il ne vient plus.", "He no longer comes.", true),
    ("Je le crois.", "I don 't think so.", false), ("Je le crois.", "I don’ t think so.", false),
    ("Don Quichotte est venu.", "Don Quixote came.", true), ("Il a lu Don Quichotte.", "He read Don Quixote.", true),
    ("Le docteur No est venu.", "Dr. No came.", true), ("C'était son habitude.", "He did it, as was his wont.", true),
    ("Il a l'habitude de venir.", "He is wont to come.", true), ("Il a vu Ellen Cant.", "He saw Ellen Cant.", true),
    ("Il a gagné des tee-shirts.", "He won t-shirts.", true), ("Don T. Smith est venu.", "Don T. Smith came.", true),
    ("Il habite le Pas-de-Calais.", "He lives in the Pas-de-Calais.", true),
    ("Il vient du Pas-de-Calais.", "He comes from the Pas-de-Calais.", true),
    ("Il a visité Sans-Souci.", "He visited Sanssouci.", true),
    ("N. Martin a bien plus.", "N. Martin has much more.", true),
    ("Il ne vient pas.", "He dont come.", true), ("Il ne viendra pas.", "He wont come.", true),
    ("Il ne vient pas.", "He doesn t come.", true), ("Elle vient.", "She didnt come.", false),
    ("Elle vient.", "She won t come.", false), ("Il vient.", "He isnt coming.", false),
    ("Il est venu.", "He did not come.", false), ("Il n'est pas venu.", "He came.", false),
    ("Il ne vient jamais ici.", "He always comes here.", false), ("Elle peut venir.", "She can't come.", false),
    ("Il est parti avec eux.", "He left without them.", false),
    ("La route n'est pas sûre.", "The road is unsafe.", true),
    ("La facture n'a pas été payée.", "The invoice was unpaid.", true),
    ("Il n'a pas accepté l'offre.", "He rejected the offer.", true),
    ("Le musée n'a pas rouvert.", "The museum remains closed.", true),
    ("Ne buvez pas ce lait et ne le donnez pas au chat.", "Do not drink this milk or give it to the cat.", true),
    ("Le témoin n'a pas oublié la date.", "The witness remembered the date.", true),
    ("Une personne n'a pas payé.", "One person has not paid.", true),
    ("Nul besoin de clé pour entrer.", "You do not need a key to come in.", true),
    ("Le colis arrive sans risque.", "The parcel arrives safely.", true),
    ("Il n'a pas nettoyé la cuisine avant le repas.", "He cleaned the kitchen before the meal.", false),
    ("Le pont est sûr en hiver.", "The bridge is not safe in winter.", false),
    ("Les taches disparaissent au soleil.", "The stains do not disappear in the sun.", false),
    ("Le musée restera ouvert en hiver.", "The museum will not remain open in winter.", false),
    ("Toute autre activité y est interdite.", "It is let for no other activity.", true),
    ("Toute somme impayée porte intérêt.", "Any sum not paid shall bear interest.", true),
    ("La police est sans empattement.", "It is a sans serif font.", true),
    ("Elle a bâti la ferme à partir de rien.", "She built the farm from scratch.", true),
    ("Il fait n'importe quel calcul plus complexe.", "It does any more complex calculation.", true),
    ("Le parcours avance pas à pas vers le village.", "The tour goes step by step to the village.", true),
    ("Elle ne vend pas seulement du pain, mais du lait.", "She sells bread, but milk as well.", true),
    ("N'oubliez pas que le pont est fermé.", "Note that the bridge is closed.", true),
    ("Le train peut ou non être complet.", "The train may or may not be full.", true),
    ("Elle partit sans que personne eût jamais su pourquoi.", "She left, and nobody knew why.", true),
    ("Vous pouvez vous passer de pain.", "You can do without bread.", true),
    ("Rien ne compte plus à ses yeux que le silence.", "Nothing matters more to him than silence.", true),
    ("On y voit, non sans exagération, un palais.", "With some exaggeration, it is called a palace.", true),
    ("Il ne manque plus que la clé.", "The key is all that is missing.", true),
    ("Le train ne devrait pas tarder.", "The train should be here soon.", true),
    ("Ce n'est rien d'autre qu'un chat.", "It is just a cat.", true),
    ("Nous partons sans plus attendre.", "We are leaving at once.", true),
    ("Nous ne pouvons éviter ce pont.", "We cannot avoid this bridge.", true),
    ("C'était une belle fête, hein ?", "It was a fine party, wasn't it?", true),
    ("J'ai douté de son âge.", "I was not sure of his age.", true),
  ])
  func comparesNegations(source: String, target: String, isFaithful: Bool) throws {
    #expect(try findings(source, target, check: "negation").isEmpty == isFaithful)
    #expect(try findings(target, source, from: "en", check: "negation").isEmpty == isFaithful)
  }

  @Test func tellsARepeatedSourceWithAnotherTranslation() {
    var check = ConsistencyCheck()
    #expect(check.findings(for: CheckedPair(index: 0, source: "Fermez la porte.", target: "Close the door.")).isEmpty)
    #expect(check.findings(for: CheckedPair(index: 1, source: "Fermez la porte", target: "Close the door!")).isEmpty)
    let found = check.findings(for: CheckedPair(index: 2, source: "Fermez la porte.", target: "Shut the door."))
    #expect(found.map(\.message) == ["this source has another translation in pair 0: translate both alike"])
    let copied = check.findings(for: CheckedPair(index: 3, source: "Il dort.", target: "He is fast asleep."))
    #expect(copied.isEmpty)
    #expect(
      check.findings(for: CheckedPair(index: 4, source: "Il mange.", target: "He is fast asleep.")).map(\.check) == [
        "same-translation"
      ])
  }
}
