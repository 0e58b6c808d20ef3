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
  ])
  func comparesNegations(source: String, target: String, isFaithful: Bool) throws {
    #expect(try findings(source, target, check: "negation").isEmpty == isFaithful)
    #expect(try findings(target, source, from: "en", check: "negation").isEmpty == isFaithful)
  }

  @Test(arguments: [
    ("Il habite à Koursk.", "He lives in Kursk.", []), ("Il habite à Londres.", "He lives in London.", []),
    ("L'UE et l'OTAN ont réagi.", "The EU and NATO reacted.", []),
    ("La Corée du Nord a réagi.", "North Korea reacted.", []),
    ("Les États-Unis ont réagi.", "The U.S. reacted.", []),
    ("Le livre de Zelensky est paru.", "The book by Zelenskyy is out.", []),
    ("Il parle allemand.", "He speaks German.", []), ("Il a visité la Grèce.", "He visited Greece.", []),
    ("Il habite à Ottawa.", "He lives in Canberra.", ["name: Ottawa | Canberra"]),
    ("La CEDH a jugé.", "The NSA has ruled.", ["name: CEDH | NSA"]),
    ("Il a vu Dublin et la mer.", "He saw Shenyang and the sea.", ["name: Dublin | Shenyang"]),
  ])
  func comparesNames(source: String, target: String, expected: [String]) throws {
    #expect(try findings(source, target, check: "name") == expected)
  }

  @Test(arguments: [
    ("Il a vu les grottes hier.", "He saw the grottes yesterday.", ["untranslated: grottes | grottes"]),
    ("Il mange souvent de la viande.", "He souvent eats meat.", ["untranslated: souvent | souvent"]),
    ("Il vend des kayaks.", "He sells kayaks.", []), ("La question est simple.", "The question is simple.", []),
    ("Le mot « souvent » est français.", "The word “souvent” is French.", []),
    ("Il a acheté un iPhone.", "He bought an iPhone.", []),
  ])
  func findsWordsLeftInTheSourceLanguage(source: String, target: String, expected: [String]) throws {
    #expect(try findings(source, target, check: "untranslated") == expected)
  }

  @Test(arguments: [
    ("Voir https://exemple.fr/a pour {0} et %s.", "See https://exemple.fr/a for {0} and %s.", []),
    ("Écrivez à a.b@exemple.fr.", "Write to a.b@exemple.fr.", []),
    ("Il a <b>bien</b> dormi.", "He slept <b>well</b>.", []), ("Une hausse de 20 %.", "A rise of 20%.", []),
    ("Le site fr.exemple.org/fr/a le dit.", "The site en.exemple.org/en/a says so.", []),
    ("Bonjour {nom}, tout va bien.", "Hello {name}, all is well.", ["markup: {nom} | {name}"]),
    ("Il a <b>bien</b> dormi.", "He slept <b>well.", ["markup: </b> | "]),
    (
      "Il dort dans <i>le</i> <b>jardin</b>.", "He sleeps in the <b>garden</b>.",
      ["markup: <i> | ", "markup: </i> | "]
    ),
  ])
  func comparesCodes(source: String, target: String, expected: [String]) throws {
    let found = try findings(source, target, check: "markup")
    #expect(found == expected)
  }

  @Test func holdsTheTranslationToTheGlossary() throws {
    let terminology = Terminology(terms: [
      .init(source: "cessez-le-feu", target: "ceasefire"), .init(source: "char", target: "tank"),
      .init(source: "char", target: "chariot", isForbidden: true),
    ])
    func found(_ source: String, _ target: String) throws -> [String] {
      try findings(source, target, check: "terminology", terminology: terminology)
    }
    #expect(try found("Les chars avancent.", "The tanks advance.") == [])
    #expect(try found("Le cessez-le-feu tient.", "The ceasefire holds.") == [])
    #expect(try found("Le cessez-le-feu tient.", "The truce holds.") == ["terminology: cessez-le-feu | "])
    #expect(try found("Les chars avancent.", "The tanks, no chariots, advance.") == ["terminology: chars | chariots"])
  }

  @Test(arguments: [
    ("Il viendra éventuellement demain.", "He will eventually come tomorrow.", 1),
    ("Il viendra éventuellement demain.", "He may possibly come tomorrow.", 0),
    ("La situation actuelle est grave.", "The actual situation is serious.", 1),
  ])
  func knowsFalseFriends(source: String, target: String, count: Int) throws {
    #expect(try findings(source, target, check: "false-friend").count == count)
    #expect(try findings(target, source, from: "en", check: "false-friend").count == count)
  }

  @Test func tellsARepeatedSourceWithAnotherTranslation() {
    var check = ConsistencyCheck()
    #expect(check.findings(for: CheckedPair(index: 0, source: "Fermez la porte.", target: "Close the door.")).isEmpty)
    #expect(check.findings(for: CheckedPair(index: 1, source: "Fermez la porte", target: "Close the door!")).isEmpty)
    let found = check.findings(for: CheckedPair(index: 2, source: "Fermez la porte.", target: "Shut the door."))
    #expect(found.map(\.message) == ["this source has another translation in pair 0"])
    let copied = check.findings(for: CheckedPair(index: 3, source: "Il dort.", target: "He is fast asleep."))
    #expect(copied.isEmpty)
    #expect(
      check.findings(for: CheckedPair(index: 4, source: "Il mange.", target: "He is fast asleep.")).map(\.check) == [
        "same-translation"
      ])
  }

  @Test("a sentence without spaces is more than one word")
  func consistencyOfJapanese() {
    var check = ConsistencyCheck()
    let pairs = [("家は大きいです。", "The house is big."), ("家は大きいです。", "Large is the house."), ("家", "house"), ("家", "home")]
    let found = pairs.map { check.findings(for: CheckedPair(source: $0, target: $1)).map(\.check) }
    #expect(found == [[], ["inconsistency"], [], []])
  }
}
