import Testing

@testable import Checks

@Suite("What the other text has nothing of, judged as a whole") struct LooseSpanTests {
  private static let harbour = "The harbour was closed on Monday because of the storm."
  private static let port = "Le port a été fermé lundi à cause de la tempête."
  private static let fishermen = "The fishermen waited patiently in the old taverns of the town."
  private static let pêcheurs = "Les pêcheurs attendaient patiemment dans les vieilles tavernes de la ville."

  private func spans(_ source: String, _ target: String, from: String = "en", to: String = "fr") throws -> [String] {
    try PairOfLanguages(from, to, usesShipped: true).findings(source, target, checks: ["omission", "addition"])
  }

  @Test("is a sentence, whichever text has it and wherever it stands")
  func sentences() throws {
    #expect(
      try spans("\(Self.harbour) \(Self.fishermen)", Self.port) == ["omission: \(Self.fishermen.dropLast()) | "])
    #expect(
      try spans("\(Self.fishermen) \(Self.harbour)", Self.port) == ["omission: \(Self.fishermen.dropLast()) | "])
    let added = try spans(Self.harbour, "\(Self.port) \(Self.pêcheurs)")
    #expect(added == ["addition:  | \(Self.pêcheurs.dropLast())"])
  }

  /// A text with a span in guillemets, and the other without it.
  @Test(
    "is a clause, a member of a list, an insertion or a short sentence",
    arguments: [
      (
        "Empty the bucket, ‹clean the brushes with warm water› and close the cupboard.",
        "Videz le seau et fermez le placard."
      ),
      (
        "The old mill, ‹which had been built by monks in the thirteenth century›, belongs to the town.",
        "Le vieux moulin appartient à la ville."
      ),
      ("The bakery sells bread, cakes ‹and homemade apricot jam›.", "La boulangerie vend du pain et des gâteaux."),
      (
        "The harbour was closed on Monday, ‹because the storm had damaged both piers›.", "Le port a été fermé lundi."
      ),
      (
        "The tenant pays the rent on the first day of the month. ‹Receipts are kept in the blue folder›.",
        "Le locataire paie le loyer le premier jour du mois."
      ),
    ])
  func kinds(english: String, french: String) throws {
    let text = english.replacing("‹", with: "").replacing("›", with: "")
    let span = english.drop { $0 != "‹" }.dropFirst().prefix { $0 != "›" }
    #expect(try spans(text, french) == ["omission: \(span) | "])
    #expect(try spans(french, text, from: "fr", to: "en") == ["addition:  | \(span)"])
  }

  @Test("warns in every direction, of what is missing and of what is added")
  func severities() throws {
    for (from, to) in [("en", "fr"), ("fr", "en")] {
      let checker = try Checker(knowledge: PairOfLanguages(from, to, usesShipped: true).knowledge)
      let (one, other) = from == "en" ? (Self.harbour, Self.port) : (Self.port, Self.harbour)
      let (more, same) = from == "en" ? (Self.fishermen, Self.pêcheurs) : (Self.pêcheurs, Self.fishermen)
      let missing = checker.findings(for: CheckedPair(source: "\(one) \(more)", target: other))
      #expect(missing.contains { $0.check == "omission" && $0.severity == .warning })
      let added = checker.findings(for: CheckedPair(source: one, target: "\(other) \(same)"))
      #expect(added.contains { $0.check == "addition" && $0.severity == .warning })
    }
  }

  @Test(
    "is nothing where the other text says it, in one sentence with the rest or freely",
    arguments: [
      ("He laughed until he cried.", "Il rit aux larmes."),
      (
        "The children were all ears when the old captain told his stories.",
        "Les enfants écoutaient attentivement quand le vieux capitaine racontait ses histoires."
      ),
      (
        "\(harbour) The fishermen waited in the town.",
        "\(port.dropLast()), et les pêcheurs attendaient en ville."
      ),
    ])
  func saidOtherwise(source: String, target: String) throws {
    #expect(try spans(source, target).isEmpty)
  }

  @Test("is no explanation of a short form, whose words are judged each by itself")
  func glosses() throws {
    let found = try spans(
      "The program speaks HTTP with the server and shows the pictures.",
      "Le programme parle HTTP (protocole de transfert hypertexte) avec le serveur et affiche les images.")
    #expect(found.allSatisfy { !$0.contains("protocole de transfert hypertexte") })
  }

  @Test("says nothing of texts that are no translations of each other")
  func unrelated() throws {
    let found = try spans(
      "The council has voted for a new bridge across the river.",
      "Les abeilles dorment en hiver, et le jardinier compte les ruches qui restent.")
    #expect(found.isEmpty)
  }
}
