import Testing

@testable import Checks

@Suite("Each error is told once")
struct ToldOnceTests {
  @Test(
    "a pair that was left as it was is untranslated and nothing else",
    arguments: ["She does not like the old house .", "He never saw these houses!", "Do not open."])
  func copies(text: String) throws {
    let checker = try Checker(knowledge: SharedKnowledge.englishFrench)
    #expect(checker.findings(for: CheckedPair(source: text, target: text)).map(\.check) == ["untranslated"])
  }

  @Test("words that a check comes upon in two ways are one finding")
  func twoWays() throws {
    let checker = try Checker(knowledge: SharedKnowledge.frenchEnglish)
    let pair = CheckedPair(source: "Le ventilateur tourne moins vite.", target: "The fan runs more slowly.")
    let found = checker.findings(for: pair).filter { $0.check == "antonym" }
    #expect(found.count <= 1 && Set(found).count == found.count, "\(found)")
  }

  @Test("a passage that is left out takes its number and its negation along")
  func omissions() throws {
    let checker = try Checker(knowledge: SharedKnowledge.englishFrench)
    let pair = CheckedPair(
      source: "The old doctor lives in the village and has never sold his 17 white horses.",
      target: "Le vieux médecin habite le village.")
    let found = checker.findings(for: pair).filter { ["omission", "number", "negation"].contains($0.check) }
    #expect(Set(found.map(\.check)) == ["omission"])
  }

  @Test("a number that is missed alone is told as such")
  func lostNumber() throws {
    let checker = try Checker(knowledge: SharedKnowledge.englishFrench)
    let pair = CheckedPair(source: "The old doctor has 17 horses.", target: "Le vieux médecin a des chevaux.")
    #expect(checker.findings(for: pair).map(\.check) == ["number"])
  }

  @Test("the other half of a contraction with a negation is no addition")
  func contraction() throws {
    let checker = try Checker(knowledge: SharedKnowledge.frenchEnglish)
    let pair = CheckedPair(
      source: "Le voisin nous rendra la clé demain matin.",
      target: "The neighbour won't return the key tomorrow morning.")
    #expect(checker.findings(for: pair).map(\.check).filter { $0 != "omission" } == ["negation"])
  }

  @Test("settings that leave the whole out leave its parts in")
  func settings() throws {
    let settings = CheckSettings(rules: [
      "omission": CheckSettings.Rule(isOn: false), "negation": CheckSettings.Rule(isOn: false),
    ])
    let checker = try Checker(knowledge: SharedKnowledge.englishFrench, settings: settings)
    let pair = CheckedPair(
      source: "The old doctor lives in the village and has never sold his 17 white horses.",
      target: "Le vieux médecin habite le village.")
    #expect(checker.findings(for: pair).map(\.check) == ["number"])
  }
}
