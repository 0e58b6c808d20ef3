import Bitext
import Testing

@testable import Checks

@Suite("Names that are spelled in two ways")
struct NameVariationTests {
  private static let usual = [
    ("The firm Karabelnik has agreed.", "La société Karabelnik est d'accord."),
    ("He wrote to Karabelnik on Monday.", "Il a écrit lundi à Karabelnik."),
  ]

  @Test("are reported where the odd spelling stands, before the usual ones and behind them")
  func reportsInAnyOrder() throws {
    for place in 0...2 {
      var pairs = Self.usual
      pairs.insert(("Signed for Karabelnik in Lyon.", "Signé pour Karabenlik à Lyon."), at: place)
      let found = try messages(of: pairs)
      #expect(found.indices.filter { !found[$0].isEmpty } == [place])
      #expect(
        found[place] == ["“Karabelnik” is “Karabenlik” here, and itself elsewhere (2): spell it as in the source"])
    }
  }

  @Test("are reported of a word that is a name beside others: the bird verdier, Atelier Verdier")
  func commonWords() throws {
    let pairs = [
      ("The workshop Atelier Verdier signs.", "La société Atelier Verdier signe."),
      ("Signed for Atelier Verdier in Lyon.", "Signé pour Atelier Verdelier à Lyon."),
    ]
    #expect(try messages(of: pairs).map(\.count) == [0, 1])
  }

  @Test(
    "are none where something else explains it",
    arguments: [
      // The name itself stands in the pair, too.
      ("Karabelnik met Karabelnik and Karabenlik.", "Karabelnik a rencontré Karabelnik et Karabenlik."),
      // A longer form.
      ("He likes the Karabelnikian houses.", "Il aime les maisons de Karabelnik."),
      // Another name.
      ("He wrote to Karabelnik in Lyon.", "Il a écrit à Dulvertin à Lyon."),
    ])
  func isSilent(source: String, target: String) throws {
    #expect(try messages(of: Self.usual + [(source, target)]).allSatisfy(\.isEmpty))
  }

  @Test("are none where the other spelling is the usual one")
  func exonyms() throws {
    let pairs = [
      ("He met Zelbinsky in Lyon.", "Il a rencontré Zelbinski à Lyon."),
      ("She wrote to Zelbinsky.", "Elle a écrit à Zelbinski."),
      ("The firm Zelbinsky agrees.", "La société Zelbinsky est d'accord."),
    ]
    #expect(try messages(of: pairs).allSatisfy(\.isEmpty))
  }

  private func messages(of pairs: [(String, String)]) throws -> [[String]] {
    let rules = Check.all.map { ($0.id, CheckSettings.Rule(isOn: $0.id == "name-variation")) }
    let checker = try BitextChecker(
      knowledge: SharedKnowledge.englishFrench, settings: CheckSettings(rules: Dictionary(uniqueKeysWithValues: rules)),
      threads: 1)
    return try checker.findings(
      for: pairs.enumerated().map { CheckedPair(index: $0, source: $1.0, target: $1.1) }
    ).map { $0.map(\.message) }
  }
}
