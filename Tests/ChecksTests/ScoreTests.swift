import Bitext
import Foundation
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

  private static let source = "The gardener waters the roses every morning and cuts the grass before lunch."
  private static let faithful = "Le jardinier arrose les roses chaque matin et coupe l'herbe avant le déjeuner."

  @Test(
    "what is missing, added or out of its place lowers the score, and a reason says so",
    arguments: [
      ("omission", "Le jardinier arrose les roses chaque matin."),
      ("addition", "Le jardinier boiteux arrose les roses chaque matin et coupe l'herbe avant le déjeuner du pasteur."),
      (
        "longest gap",
        "Le jardinier arrose les roses chaque matin et sa voisine lui raconte toujours les mêmes histoires."
      ),
      ("word order", "Avant le déjeuner, chaque matin, coupe l'herbe et arrose les roses le jardinier."),
    ])
  func unfaithful(reason: String, target: String) throws {
    let checker = try Checker(knowledge: SharedKnowledge.englishFrench)
    func score(_ target: String) -> PairScore { checker.score(CheckedPair(source: Self.source, target: target)) }
    func against(_ score: PairScore) -> Double {
      score.reasons.filter { $0.name == reason }.reduce(0) { $0 - $1.weight }
    }
    let (good, bad) = (score(Self.faithful), score(target))
    #expect(good.faithfulness > 0.5 && bad.faithfulness < good.faithfulness)
    #expect(against(bad) > against(good), "\(bad.reasons)")
  }

  @Test("a text that has nothing to do with the source scores below one that says half of it")
  func relation() throws {
    let checker = try Checker(knowledge: SharedKnowledge.englishFrench)
    let (half, other) = (
      "Le jardinier arrose les roses chaque matin.",
      "La commission rendra son avis sur la réforme des retraites dans un mois."
    )
    let scores = [half, other].map { checker.score(CheckedPair(source: Self.source, target: $0)) }
    let related = try scores.map { try #require($0.reasons.first { $0.name == "related texts" }) }
    #expect(scores[1].faithfulness * 100 < scores[0].faithfulness)
    #expect(related[0].value > 0.5 && related[1].value < 0.1)
    #expect(related.allSatisfy { abs($0.weight - ScoreModel.weightOfRelation * log($0.value)) < 1e-9 })
  }

  @Test("the score is the sum of its reasons and of what a pair without any has")
  func sum() throws {
    let checker = try Checker(knowledge: SharedKnowledge.englishFrench)
    let target = "Le jardinier arrose 3 roses et ne coupe pas l'herbe."
    let score = checker.score(CheckedPair(source: Self.source, target: target))
    let sum = score.reasons.reduce(ScoreModel.learned.faith.constant) { $0 + $1.weight }
    #expect(abs(log(score.faithfulness / (1 - score.faithfulness)) - sum) < 1e-9)
  }

  @Test("each model weighs each sign, and only what is covered speaks for faithfulness")
  func models() {
    for model in [ScoreModel.learned, .general] {
      for weights in [model.faith.weights, model.relation?.weights].compactMap({ $0 }) {
        #expect(weights.count == ScoreModel.Sign.allCases.count)
      }
      let weights = model.faith.weights
      #expect(weights.indices.allSatisfy { $0 == ScoreModel.Sign.covered.rawValue || weights[$0] <= 0 })
    }
  }
}
