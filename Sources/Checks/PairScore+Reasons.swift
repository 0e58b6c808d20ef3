import Foundation
import Languages

extension PairExamination {
  /// How likely the target is to be a faithful translation, from what was found and what stayed alone: a sum of log odds.
  ///
  /// What it ranks, and how far it can be taken for a probability, is measured by `enregard eval checks`.
  mutating func score() -> PairScore {
    guard source.hasWords || target.hasWords else { return PairScore(faithfulness: 0, reasons: []) }
    guard source.hasWords, target.hasWords else {
      return PairScore(
        faithfulness: 1 / (1 + exp(8)), reasons: [PairScore.Reason(name: "empty", value: 1, weight: -8)])
    }
    let model = ScoreModel.of(knowsForms: knowsForms)
    var reasons: [PairScore.Reason] = []
    func add(_ name: String, _ value: Double, _ weight: Double) {
      guard weight != 0 else { return }
      reasons.append(PairScore.Reason(name: name, value: value, weight: weight))
    }
    let signs = scoreSigns()
    func weight(_ some: ScoreModel.Sign...) -> Double { some.reduce(0) { $0 + model[$1] * signs[$1.rawValue] } }
    if tools.words.hasLexicon, alignment.isComplete {
      add("words covered", coverage.share, weight(.covered, .hardlyCovered, .unevenlyCovered))
      for (name, sign) in [("source words alone", ScoreModel.Sign.sourceAlone), ("target words alone", .targetAlone)] {
        add(name, exp(signs[sign.rawValue]) - 1, weight(sign))
      }
    }
    add("length", excess, weight(.length))
    for finding in findings {
      guard let sign = ScoreModel.Sign.of(finding.category) else { continue }
      add(finding.check, finding.strength, model[sign] * finding.strength)
    }
    let sum = reasons.reduce(model.constant) { $0 + $1.weight }
    return PairScore(faithfulness: 1 / (1 + exp(-sum)), reasons: reasons.sorted { abs($0.weight) > abs($1.weight) })
  }

  /// By `ScoreModel.Sign.rawValue`.
  mutating func scoreSigns() -> [Double] {
    var signs = [Double](repeating: 0, count: ScoreModel.Sign.allCases.count)
    func set(_ sign: ScoreModel.Sign, _ value: Double) { signs[sign.rawValue] = value }
    if tools.words.hasLexicon, alignment.isComplete {
      let coverage = coverage
      // Of a pair of few words the share says little.
      let trust = min(1, Double(coverage.words) / 8)
      set(.covered, trust * (coverage.share - ScoreModel.usualShare))
      set(.hardlyCovered, trust * max(0, ScoreModel.lowShare - coverage.share))
      set(.unevenlyCovered, trust * abs(coverage.source - coverage.target))
      let models = tools.looseWords
      set(.sourceAlone, log(1 + Self.alone(looseSource, models.omission, models.reverseAddition)))
      set(.targetAlone, log(1 + Self.alone(looseTarget, models.addition, models.reverseOmission)))
    }
    set(.length, max(0, abs(excess) - 0.25))
    for finding in findings {
      if let sign = ScoreModel.Sign.of(finding.category) { signs[sign.rawValue] += finding.strength }
    }
    return signs
  }

  /// How many words of one side are likely errors for want of a counterpart, as a sum of probabilities.
  private static func alone(_ words: [LooseWord], _ model: LooseWordModel, _ reverse: LooseWordModel) -> Double {
    func share(_ word: LooseWord, _ model: LooseWordModel) -> Double {
      1 / (1 + exp(-Double(model.logOdds(word.features) - model.threshold + 0.5)))
    }
    return words.reduce(0) { $0 + (share($1, model) + share($1, reverse)) / 2 }
  }

  /// The natural logarithm of how much longer the source is than beside this target in these languages: French takes a tenth
  /// more than English.
  var excess: Double {
    let ratio = log(Double(source.length + 12) / Double(target.length + 12))
    guard let pair = LanguagePair.of(languages.source, languages.target) else { return ratio }
    return ratio - (pair.first == languages.source ? pair.lengthRatio : -pair.lengthRatio)
  }
}
