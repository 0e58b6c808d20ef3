import Bitext
import Testing

@testable import Checks

@Suite struct ScoreTests {
  @Test(
    "the length says nothing against a translation into another alphabet",
    arguments: [
      ("ru", "Дом сегодня очень большой, и никто там больше не живёт."),
      ("el", "Το σπίτι είναι πολύ μεγάλο, και κανείς δεν μένει εκεί πια."),
      ("hi", "घर आज बहुत बड़ा है, और अब वहाँ कोई नहीं रहता है।"),
      ("fr", "La maison est très grande, et personne n’y habite plus."),
    ])
  func alphabets(language: String, target: String) throws {
    let checker = try Checker(
      knowledge: CheckKnowledge(source: Language(canonical: "en"), target: Language(canonical: language)))
    let source = "The house is very big today, and nobody lives there now."
    for pair in [
      CheckedPair(source: source, target: target), CheckedPair(source: source, target: target + target + target),
    ] {
      let reasons = checker.score(pair).reasons.map(\.name)
      #expect(reasons.contains("length") == (pair.target != target))
    }
  }
}
