import Languages
import Testing

@testable import Checks

@Suite("Words in another sense than those beside them tell")
struct SenseTests {
  @Test(
    "are reported in both directions, in phrases, too",
    arguments: [
      (
        "en", "The plates of the engraver were lost.", "Les assiettes du graveur ont été perdues.",
        ["plates | assiettes"]
      ),
      ("en", "She filed a complaint on Monday.", "Elle a limé une plainte lundi.", ["filed | limé"]),
      ("en", "He has lived here for three years.", "Il habite ici pour trois ans.", ["for | pour trois ans"]),
      ("fr", "Il touche un salaire de misère.", "He touches a miserable salary.", ["touche | touches"]),
      (
        "fr", "Le bureau de l'association élit son trésorier.", "The office of the club elects its treasurer.",
        ["bureau | office"]
      ),
    ])
  func reported(from: String, source: String, target: String, expected: [String]) throws {
    #expect(try findings(source, target, from: from, check: "sense") == expected.map { "sense: " + $0 })
  }

  @Test("are the surer, the nearer the words are that tell the sense")
  func strengths() throws {
    let checker = try Checker(knowledge: SharedKnowledge.englishFrench)
    func strength(_ source: String) -> Double? {
      checker.findings(for: CheckedPair(source: source, target: "Les assiettes sont ici.")).first {
        $0.check == "sense"
      }?
      .strength
    }
    let near = try #require(strength("The engraved plates are here."))
    let far = try #require(strength("The plates are here, as I said to her at the engraving."))
    #expect(near > far)
    #expect(strength("The plates are here, as I told you when we met at noon in front of that old engraving.") == nil)
  }
}
