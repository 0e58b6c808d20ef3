import Foundation
import Languages

extension PairExamination {
  /// How likely the target is to be a faithful translation, from what was found and what stayed alone.
  ///
  /// A sum of log odds. The weights are set by hand: what they rank is measured by `enregard eval checks`.
  mutating func score() -> PairScore {
    guard source.hasWords || target.hasWords else { return PairScore(faithfulness: 0, reasons: []) }
    var reasons: [PairScore.Reason] = []
    func add(_ name: String, _ value: Double, _ weight: Double) {
      guard weight != 0 else { return }
      reasons.append(PairScore.Reason(name: name, value: value, weight: weight))
    }
    guard source.hasWords, target.hasWords else {
      add("empty", 1, -8)
      return PairScore(faithfulness: 1 / (1 + exp(8)), reasons: reasons)
    }
    let coverage = coverage
    if tools.words.hasLexicon, alignment.isComplete {
      // Of a pair of few words the share says little.
      let trust = min(1, Double(coverage.words) / 8)
      add("words covered", coverage.share, 7 * (coverage.share - 0.62) * trust)
      add("source words alone", alone(ofSource: true), -1.1 * alone(ofSource: true))
      add("target words alone", alone(ofSource: false), -0.9 * alone(ofSource: false))
    }
    let ratio = log(Double(source.length + 12) / Double(target.length + 12)) - expectedRatio
    add("length", ratio, -4 * max(0, abs(ratio) - 0.25))
    for finding in findings {
      guard let weight = Self.weights[finding.category] else { continue }
      add(finding.check, finding.confidence, -weight * finding.confidence * (finding.severity == .error ? 1 : 0.7))
    }
    let sum = reasons.reduce(1.2) { $0 + $1.weight }
    return PairScore(faithfulness: 1 / (1 + exp(-sum)), reasons: reasons.sorted { abs($0.weight) > abs($1.weight) })
  }

  /// How many words of one side are likely errors for want of a counterpart, as a sum of probabilities.
  private mutating func alone(ofSource: Bool) -> Double {
    let weights = ofSource ? LooseWordModel.omission : LooseWordModel.addition
    let threshold = ofSource ? LooseWordModel.omissionThreshold : LooseWordModel.additionThreshold
    return (ofSource ? looseSource : looseTarget).reduce(0) { sum, word in
      sum + 1 / (1 + exp(-Double(LooseWordModel.logOdds(word.features, weights) - threshold + 0.5)))
    }
  }

  /// The natural logarithm of how much longer a text is in the source language: French takes a tenth more than English.
  private var expectedRatio: Double {
    guard let pair = LanguagePair.of(languages.source, languages.target) else { return 0 }
    return pair.first == languages.source ? pair.lengthRatio : -pair.lengthRatio
  }

  /// What a sure finding of a category takes from the log odds; omissions and additions count by `alone`.
  private static let weights: [Category: Double] = [
    .number: 2, .dateTime: 2, .name: 1.5, .negation: 2, .question: 0.8, .untranslated: 2, .mistranslation: 2.5,
    .markup: 1,
    .repetition: 0.8, .terminology: 0.5, .grammar: 0.5, .punctuation: 0.15, .capitalization: 0.15,
  ]
}
