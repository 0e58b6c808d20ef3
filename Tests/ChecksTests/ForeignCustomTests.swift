import Testing

@testable import Checks

/// Numbers, times, amounts and capitals as the language of the source has them.
@Suite("Customs of the other language") struct ForeignCustomTests {
  @Test(
    "in a French text are notes",
    arguments: [
      (
        "The bakery opens at 7 a.m. and closes at 6:15 pm.", "La boulangerie ouvre à 7 a.m. et ferme à 6:15 pm.",
        ["7 a.m.: 7 h", "6:15 pm: 18 h 15"]
      ),
      ("They spent $95 million.", "Ils ont dépensé $95 millions.", ["$95 millions: "]),
      ("It costs £3,400.75.", "Cela coûte 3,400.75 £.", ["3,400.75: 3 400,75"]),
      ("It was his 4th house.", "C’était sa 4th maison.", ["4th: "]),
      ("It was sold on October 9, 1998.", "Elle fut vendue octobre 9, 1998.", ["octobre 9: "]),
      ("It closes on Tuesday 9 October.", "Il ferme le Mardi 9 Octobre.", ["Mardi: mardi", "Octobre: octobre"]),
      ("He writes in English.", "Il écrit en Anglais.", ["Anglais: anglais"]),
      ("The German rivers are long.", "Les fleuves Allemands sont longs.", ["Allemands: allemands"]),
      ("French-speaking guests came.", "Des invités Francophones sont venus.", ["Francophones: francophones"]),
      ("He is the third Bolivian to sign.", "C’est le troisième bolivien à signer.", ["bolivien: Bolivien"]),
      ("Danes vote today.", "Les danois votent aujourd’hui.", []),
      (
        "Read “Choosing the right paint”.", "Lisez « Choix De La Bonne Peinture ».",
        ["Choix De La Bonne Peinture: Choix de la bonne peinture"]
      ),
    ] as [(String, String, [String])])
  func inFrench(source: String, target: String, expected: [String]) throws {
    #expect(try suggestions(source, target, from: "en") == expected)
  }

  @Test(
    "in an English text are notes",
    arguments: [
      ("Le bac part à 9 h 20.", "The ferry leaves at 9h20.", ["9h20: 9:20"]),
      ("Le vélo coûte 480 €.", "The bicycle costs 480 €.", ["480 €: €480"]),
      ("Il y a 25 000 livres.", "There are 25 000 books.", ["25 000: 25,000"]),
      ("Elle habite la 4e maison.", "She lives in the 4e house.", ["4e: "]),
      (
        "Le marché est fermé lundi 2 mars.", "The market is closed on monday 2 march.",
        ["monday: Monday", "march: March"]
      ),
      ("Un bateau grec est arrivé.", "A greek boat has arrived.", ["greek: Greek"]),
    ] as [(String, String, [String])])
  func inEnglish(source: String, target: String, expected: [String]) throws {
    #expect(try suggestions(source, target, from: "fr") == expected)
  }

  @Test(
    "are passed over in names and where they may be the language's own",
    arguments: [
      ("Robinson called him Friday.", "Robinson l’appela Vendredi.", "en"),
      ("It happened on 14 July.", "C’était le 14 Juillet.", "en"),
      ("The painter Breton lived in Switzerland.", "Le peintre Breton vivait en Suisse.", "en"),
      ("The young Germans left.", "Les jeunes Allemands sont partis.", "en"),
      ("He lives on 5th Avenue.", "Il habite 5th Avenue.", "en"),
      ("A Greek and a Turkish ship.", "Deux navires, l’un grec, l’autre turc.", "en"),
      ("The value is stored in $1.", "La valeur est dans $1.", "en"),
      ("Faites chauffer pendant 24 h.", "Heat it for 24 h.", "fr"),
      ("Elle mange des frites et parle français.", "She eats french fries and speaks French.", "fr"),
      ("Le module babel-catalan parle catalan.", "The module babel-catalan speaks Catalan.", "fr"),
    ])
  func passedOver(source: String, target: String, from: String) throws {
    #expect(try suggestions(source, target, from: from) == [])
  }

  /// What is told of, and what it should be, spaces plain; notes only.
  private func suggestions(_ source: String, _ target: String, from: String) throws -> [String] {
    let knowledge = from == "fr" ? SharedKnowledge.frenchEnglish : SharedKnowledge.englishFrench
    return try Checker(knowledge: knowledge).findings(for: CheckedPair(source: source, target: target))
      .filter { ["capitalization", "number-format"].contains($0.check) && $0.severity == .note }
      .map { finding in
        let words = finding.targetRanges.map { String(decoding: Array(target.utf8)[$0], as: UTF8.self) }.joined()
        return "\(words): \(finding.suggestion ?? "")"
          .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
      }
  }
}
