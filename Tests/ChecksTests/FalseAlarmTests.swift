import Testing

@testable import Checks

/// What sound translations do that looks wrong; each with an error of the same sort beside it.
@Suite struct FalseAlarmTests {
  /// The worst that the check says of a pair; nil for nothing.
  private func severity(_ source: String, _ target: String, from: String = "en", _ check: String) throws -> Severity? {
    let knowledge = from == "fr" ? SharedKnowledge.frenchEnglish : SharedKnowledge.englishFrench
    let findings = try Checker(knowledge: knowledge).findings(for: CheckedPair(source: source, target: target))
    return findings.filter { $0.check == check }.map(\.severity).max()
  }

  private static let names: [(String, String, Severity?)] = [
    // The same letters in another order, and a plural's s.
    ("They sequenced the RNA of the cell.", "Ils ont séquencé l'ARN de la cellule.", nil),
    ("The drones, called UAVs, came back.", "Les drones, appelés UAV, sont revenus.", nil),
    // Countries by CLDR.
    ("North Korea reacted.", "La Corée du Nord a réagi.", nil), ("He visited Greece.", "Il a visité la Grèce.", nil),
    // One side spells it out, or each its own.
    ("He studies HIV in Lyon.", "Il étudie le virus de l'immunodéficience humaine à Lyon.", nil),
    ("The family doctor (FD) came.", "Le médecin généraliste (MG) est venu.", nil),
    // Acronyms with a letter in common are a note, without any a warning, names that no list knows an error.
    ("He asked for a CT yesterday.", "Il a demandé un TDM hier.", .note),
    ("The case went before the NSA.", "L'affaire est allée devant la CEDH.", .warning),
    ("He has met Kowaltzek.", "Il a rencontré Brunnhuber.", .error),
    // Places that the lists of words know are taken for words.
    ("He lives in Canberra.", "Il habite à Ottawa.", .warning),
    // Two sentences without a space between them.
    ("The plane landed in Canberra.Later it left.", "L'avion a atterri à Canberra. Plus tard, il est reparti.", nil),
  ]

  @Test(arguments: names)
  func gradesNames(source: String, target: String, expected: Severity?) throws {
    #expect(try severity(source, target, "name") == expected)
  }

  @Test func saysOnlyOnceThatAPairIsNoTranslation() throws {
    let checker = try Checker(knowledge: SharedKnowledge.englishFrench)
    let pair = CheckedPair(
      source: "On 14 March, Peter Miller sold 300 sheep at the market in Dublin without asking his brother.",
      target:
        "La cuisine du restaurant fermait souvent après minuit, quand les derniers serveurs rangeaient les tables.")
    #expect(checker.findings(for: pair).map(\.check) == ["unrelated"])
  }
}
