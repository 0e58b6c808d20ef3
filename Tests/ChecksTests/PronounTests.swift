import Testing

@testable import Checks

@Suite("Pronouns and tenses")
struct PronounTests {
  private static func found(_ id: String, _ source: String, _ target: String, isFrench: Bool = true) throws
    -> [Severity]
  {
    let knowledge = isFrench ? SharedKnowledge.frenchEnglish : SharedKnowledge.englishFrench
    let checker = try Checker(knowledge: knowledge)
    return checker.findings(for: CheckedPair(source: source, target: target)).filter { $0.check == id }.map(\.severity)
  }

  @Test(
    "of another person are told of",
    arguments: [
      ("Sa sœur dit qu'elle travaille ici.", "His sister says that he works here."),
      ("Mon frère a vendu notre voiture.", "My brother sold their car."),
      ("Paul dit que nous avons trouvé la clé.", "Paul says that she found the key."),
      ("Hier, j'ai vu la mer.", "Yesterday he saw the sea."),
    ])
  func otherPersons(_ source: String, _ target: String) throws {
    #expect(try !Self.found("pronoun", source, target).isEmpty)
  }

  @Test(
    "that good translations have for each other are not",
    arguments: [
      ("Il nous a vus hier.", "He saw us yesterday."),
      ("On voit la mer d'ici.", "We see the sea from here."),
      ("Vous voyez la mer d'ici.", "They see the sea from here."),
      ("La voiture est vieille, mais elle roule bien.", "The car is old, but it drives well."),
      ("Chacun a vendu sa voiture.", "They all sold their car."),
      ("Il faut vendre la voiture.", "She has to sell the car."),
      ("Elle leur a donné la clé.", "She gave them the key."),
      ("Il nous manque une clé.", "We lack a key."),
    ])
  func samePersons(_ source: String, _ target: String) throws {
    #expect(try Self.found("pronoun", source, target) == [])
  }

  @Test("are notes where a noun of one gender, or one that was named before, may stand for people of either")
  func genders() throws {
    #expect(
      try Self.found("pronoun", "La victime a crié, mais elle vit.", "The victim cried, but he lives.") == [.note])
    #expect(
      try Self.found("pronoun", "Il tient le local en bon état.", "She keeps the premises in good order.") == [.note])
    #expect(
      try Self.found("pronoun", "Anne dit qu'il tient le local.", "Anne says that she keeps the premises.") == [
        .warning
      ])
  }

  @Test("are notes where both texts have both persons, whose verbs may have been taken for each other")
  func bothPersons() throws {
    let (source, target) = ("Il dit que nous avons vendu la clé.", "He sold the key when we said it.")
    #expect(try !Self.found("pronoun", source, target).contains(.warning))
  }

  @Test(
    "of what will be and what has been are told of",
    arguments: [
      ("La ville a acheté le terrain.", "The city will buy the land."),
      ("La ville achètera le terrain.", "The city has bought the land."),
      ("Les ponts seront réparés.", "The bridges have been repaired."),
      ("Le pont a été difficile à réparer.", "The bridge will be difficult to repair."),
      ("Paul va acheter le terrain.", "Paul has bought the land."),
      ("Paul avait acheté le terrain.", "Paul won't buy the land."),
    ])
  func otherTimes(_ source: String, _ target: String) throws {
    #expect(try Self.found("tense", source, target) == [.warning])
  }

  @Test(
    "that may be of one time are not",
    arguments: [
      ("La ville achète le terrain demain.", "The city will buy the land tomorrow."),
      ("La ville achèterait le terrain.", "The city would buy the land."),
      ("Quand elle aura acheté le terrain, elle partira.", "When she has bought the land, she will leave."),
      ("Quand le roi sera parti, on dansera.", "When the king has left, we will dance."),
      ("Elle montra le terrain.", "She has shown the land."),
      ("Alexandra venait de vendre le terrain.", "Alexandra had just come to sell the land."),
      ("Il sera vendu demain.", "It is being sold tomorrow."),
    ])
  func sameTimes(_ source: String, _ target: String) throws {
    #expect(try Self.found("tense", source, target) == [])
  }
}
