import Testing

@testable import Checks

@Suite("Names") struct NameTests {
  @Test("that stand in place of a part of another are told of with that part")
  func parts() throws {
    let found = try findings(
      "The Velsen Trade Fair starts in May.", "La Dorval Trade Fair commence en mai.", from: "en")
    #expect(found.map(\.message) == ["source names Velsen, target Dorval: give the name of the source"])
    #expect(found.allSatisfy { $0.severity >= .warning })
  }

  @Test("are told of with the one in their place, not with the first that is left over")
  func places() throws {
    let found = try findings(
      "The road from Velsen leads to the lake, and Marston owns the mill.",
      "La route mène au lac, et Dorval possède le moulin.", from: "en")
    #expect(found.map(\.message).contains("source names Marston, target Dorval: give the name of the source"))
  }

  @Test("that only make another longer are notes in either direction")
  func fullerForms() throws {
    for (source, target) in [
      ("Marston bought the mill in spring.", "Edwin Marston a acheté le moulin au printemps."),
      ("The mill belongs to Edwin Marston today.", "Le moulin appartient à Marston aujourd'hui."),
    ] {
      #expect(try findings(source, target, from: "en").allSatisfy { $0.severity == .note }, "\(source)")
    }
  }

  @Test("in place of others are surer than labels of menus that each language words its own way")
  func menus() throws {
    let name = try findings("He has met Brunnhuber in town.", "Il a rencontré Kowaltzek en ville.", from: "en")
    let label = try findings("Choose Tools - Wrap - Footer.", "Choisissez Outils - Renvoi - Pied.", from: "en")
    #expect(try #require(name.map(\.strength).max()) > label.map(\.strength).max() ?? 0)
  }

  private func findings(_ source: String, _ target: String, from: String) throws -> [Finding] {
    let knowledge = from == "fr" ? SharedKnowledge.frenchEnglish : SharedKnowledge.englishFrench
    let checker = try Checker(knowledge: knowledge)
    return checker.findings(for: CheckedPair(source: source, target: target)).filter { $0.check == "name" }
  }
}
