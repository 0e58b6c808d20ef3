import Bitext
import Lexicons
import Testing

@testable import Checks

@Suite("Terms that are translated in two ways")
struct TermVariationTests {
  private static let usual = [
    ("Open the safety valve.", "Ouvrez la soupape de sûreté."),
    ("The safety valve is made of brass.", "La soupape de sûreté est en laiton."),
    ("Close the safety valve again.", "Refermez la soupape de sûreté."),
  ]
  private static let odd = ("Do not paint the safety valve.", "Ne peignez pas le robinet de sûreté.")

  @Test("are reported where the odd one stands, before the usual ones and behind them")
  func reportsInAnyOrder() throws {
    for place in 0...3 {
      var pairs = Self.usual
      pairs.insert(Self.odd, at: place)
      let found = try messages(of: pairs)
      #expect(found.indices.filter { !found[$0].isEmpty } == [place])
      #expect(
        found[place] == ["“safety valve” has “soupape” in 3 pairs, “robinet” here: use one word for one thing"])
    }
  }

  @Test(
    "are none where something else explains it",
    arguments: [
      // The usual one stands in the pair, too.
      ("The safety valve has a tap.", "La soupape de sûreté a un robinet."),
      // Another thing that the source names.
      ("Close the tap.", "Fermez le robinet."),
      // A verb says it.
      ("The safety valve protects you.", "Vous êtes protégé."),
      // No translation at all.
      ("The safety valve of the boiler leaks.", "Mon cousin élève des chevaux dans une ferme."),
    ])
  func isSilent(source: String, target: String) throws {
    #expect(try messages(of: Self.usual + [(source, target)]).allSatisfy(\.isEmpty))
  }

  @Test("are none where no translation is the usual one")
  func needsUsualTranslation() throws {
    #expect(try messages(of: [Self.usual[0], Self.usual[1], Self.odd, Self.odd]).allSatisfy(\.isEmpty))
  }

  @Test(
    "are reported of a compound that stands in two or three pairs near each other: the odd one, or the second",
    arguments: [([0, 2], 1), ([2, 0], 1), ([0, 1, 2], 2), ([2, 0, 1], 0)])
  func reportsOfFew(order: [Int], place: Int) throws {
    let pairs = [
      ("The light traps stood by the road.", "Les pièges lumineux étaient au bord de la route."),
      ("We emptied the light traps at dawn.", "Nous vidions les pièges lumineux à l’aube."),
      ("Put out the light traps at dusk.", "Posez les trappes lumineuses au crépuscule."),
    ]
    let found = try messages(of: order.map { pairs[$0] })
    #expect(found.indices.filter { !found[$0].isEmpty } == [place])
  }

  @Test("are none where a compound stands in two pairs far apart") func isSilentFarApart() throws {
    let between = Array(repeating: ("It rains in Lyon.", "Il pleut à Lyon."), count: 101)
    let (first, second) = (
      ("The light traps are new.", "Les pièges lumineux sont neufs."), ("Two light traps.", "Deux trappes lumineuses.")
    )
    #expect(try messages(of: [first, second]).count { !$0.isEmpty } == 1)
    #expect(try messages(of: [first] + between + [second]).allSatisfy(\.isEmpty))
  }

  @Test("are found alike on any number of threads")
  func threads() throws {
    let pairs = Array(repeating: Self.usual, count: 20).flatMap(\.self) + [Self.odd]
    #expect(try messages(of: pairs, threads: 1) == messages(of: pairs, threads: 4))
    #expect(try messages(of: pairs, threads: 4).last?.count == 1)
  }

  private func messages(of pairs: [(String, String)], threads: Int = 1) throws -> [[String]] {
    let rules = Check.all.map { ($0.id, CheckSettings.Rule(isOn: $0.id == "term-variation")) }
    let checker = try BitextChecker(
      knowledge: SharedKnowledge.englishFrench, settings: CheckSettings(rules: Dictionary(uniqueKeysWithValues: rules)),
      threads: threads)
    return try checker.findings(
      for: pairs.enumerated().map { CheckedPair(index: $0, source: $1.0, target: $1.1) }
    ).map { $0.map(\.message) }
  }
}
