import Testing

@testable import Checks

@Suite("A whole sentence that the other text lacks") struct LoneSentenceTests {
  private static let harbour = "The harbour was closed on Monday because of the storm."
  private static let port = "Le port a été fermé lundi à cause de la tempête."

  private func sentences(_ source: String, _ target: String) throws -> [String] {
    try PairOfLanguages("en", "fr", usesShipped: true).findings(source, target, checks: ["omission", "addition"])
  }

  @Test("is one finding, whichever text has it and wherever it stands")
  func found() throws {
    let fishermen = "The fishermen waited patiently in the old taverns of the town."
    let pêcheurs = "Les pêcheurs attendaient patiemment dans les vieilles tavernes de la ville."
    #expect(
      try sentences("\(Self.harbour) \(fishermen)", Self.port) == ["omission: \(fishermen.dropLast()) | "])
    #expect(
      try sentences("\(fishermen) \(Self.harbour)", Self.port) == ["omission: \(fishermen.dropLast()) | "])
    #expect(
      try sentences(Self.harbour, "\(Self.port) \(pêcheurs)").map { $0.replacing("...", with: "") }
        .allSatisfy { $0.hasPrefix("addition:  | Les pêcheurs attendaient") })
  }

  @Test("is none where the other text says it, in one sentence with the rest or freely")
  func passedOver() throws {
    #expect(
      try sentences(
        "\(Self.harbour) The fishermen waited in the town.",
        "\(Self.port.dropLast()), et les pêcheurs attendaient en ville."
      ).isEmpty)
    #expect(
      try !sentences(
        "\(Self.harbour) It was quite a mess, all told.", "\(Self.port) Ce fut un beau désordre, somme toute."
      )
      .contains { $0.contains("quite a mess") || $0.contains("somme toute") })
  }

  @Test("is none behind a colon or in quotation marks")
  func parts() throws {
    #expect(
      try !sentences("\(Self.harbour.dropLast()): old, leaking, painted tubs lay there.", Self.port)
        .contains { $0.contains("old, leaking, painted tubs lay there") && $0.contains("storm") })
    #expect(
      try !sentences(
        "Only the closed harbour was seen.", "Seul le port fermé fut vu : longues files, lourds nuages gris."
      )
      .contains { $0.hasSuffix("longues files, lourds nuages gris") })
  }

  @Test("warns in every direction")
  func severities() throws {
    for (from, to) in [("en", "fr"), ("fr", "en")] {
      let languages = PairOfLanguages(from, to, usesShipped: true)
      let (one, other) = from == "en" ? (Self.harbour, Self.port) : (Self.port, Self.harbour)
      let more =
        from == "en"
        ? "The fishermen waited patiently in the old taverns of the town."
        : "Les pêcheurs attendaient patiemment dans les vieilles tavernes de la ville."
      let found = try Checker(knowledge: languages.knowledge).findings(
        for: CheckedPair(source: "\(one) \(more)", target: other))
      #expect(found.contains { $0.check == "omission" && $0.severity == .warning })
    }
  }
}
