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
    func alone(_ sign: ScoreModel.Sign) -> Double { exp(signs[sign.rawValue]) - 1 }
    if tools.words.hasLexicon, alignment.isComplete {
      add("words covered", coverage.share, weight(.covered, .hardlyCovered))
      add("source words alone", alone(.sourceAlone), weight(.sourceAlone, .sourceSurest, .sourceUnlinked))
      add("target words alone", alone(.targetAlone), weight(.targetAlone, .targetSurest, .targetUnlinked))
      add("longest gap", signs[ScoreModel.Sign.longestGap.rawValue], weight(.longestGap))
      add("word order", signs[ScoreModel.Sign.displaced.rawValue], weight(.displaced))
      add("number of words", Double(coverage.words), weight(.words))
      if let relation = model.relation {
        let probability = 1 / (1 + exp(-relation.logOdds(signs)))
        add("related texts", probability, ScoreModel.weightOfRelation * log(probability))
      }
    }
    add("length", excess, weight(.length))
    for finding in findings {
      guard let sign = ScoreModel.Sign.of(finding.category) else { continue }
      add(finding.check, finding.strength, model[sign] * finding.strength)
    }
    let sum = reasons.reduce(model.faith.constant) { $0 + $1.weight }
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
      let models = tools.looseWords
      let first = Self.alone(looseSource, looseSourceOdds, models.omission, models.reverseAddition)
      let second = Self.alone(looseTarget, looseTargetOdds, models.addition, models.reverseOmission)
      set(.sourceAlone, first.sum)
      set(.targetAlone, second.sum)
      set(.sourceSurest, first.surest)
      set(.targetSurest, second.surest)
      let (ofSource, ofTarget) = (
        source.unlinked(alignment.sourcePartners), target.unlinked(alignment.targetPartners)
      )
      set(.sourceUnlinked, max(0, ofSource.share - ScoreModel.usualUnlinked))
      set(.targetUnlinked, max(0, ofTarget.share - ScoreModel.usualUnlinked))
      set(.longestGap, max(ofSource.longest, ofTarget.longest))
      set(.displaced, displacement())
      set(.words, log((1 + Double(coverage.words)) / (1 + ScoreModel.usualWords)))
    }
    set(.length, max(0, abs(excess) - 0.25))
    for finding in findings {
      if let sign = ScoreModel.Sign.of(finding.category) { signs[sign.rawValue] += finding.strength }
    }
    return signs
  }

  /// What words of one side say by having no counterpart, as the model of this direction and that of the other see it: see
  /// `ScoreModel.Sign.sourceAlone` and `sourceSurest`.
  private static func alone(
    _ words: [LooseWord], _ odds: [Float], _ model: LooseWordModel, _ reverse: LooseWordModel
  ) -> (sum: Double, surest: Double) {
    func probability(_ odds: Double) -> Double { 1 / (1 + exp(-odds - 0.5)) }
    var (sum, surest) = (0.0, ScoreModel.doubt)
    for (word, odds) in zip(words, odds) {
      let here = Double(odds - model.threshold)
      let there = Double(reverse.logOdds(word.features) - reverse.threshold)
      sum += (probability(here) + probability(there)) / 2
      surest = max(surest, (here + there) / 2)
    }
    return (log(1 + sum), surest - ScoreModel.doubt)
  }

  /// How far from the diagonal the farthest link of content words or numbers is, 0 to 1; a half where there is none.
  private func displacement() -> Double {
    let (rows, columns) = (Double(source.words.count), Double(target.words.count))
    var farthest = -1.0
    for (index, partner) in alignment.sourcePartners.enumerated()
    where partner >= 0 && (source.entries[index].isContent || source.entries[index].hasDigit) {
      farthest = max(farthest, abs((Double(index) + 0.5) / rows - (Double(partner) + 0.5) / columns))
    }
    return farthest < 0 ? 0.5 : farthest
  }

  /// The natural logarithm of how much longer the source is than beside this target in these languages: French takes a tenth
  /// more than English.
  var excess: Double {
    let ratio = log(Double(source.length + 12) / Double(target.length + 12))
    guard let pair = LanguagePair.of(languages.source, languages.target) else { return ratio }
    return ratio - (pair.first == languages.source ? pair.lengthRatio : -pair.lengthRatio)
  }
}

extension ExaminedText {
  /// The share of its words' bytes that has no partner, and the largest between one content word with a partner and the
  /// next. Of a short text they say little, so the whole counts as 21 bytes more.
  fileprivate func unlinked(_ partners: [Int]) -> (share: Double, longest: Double) {
    var (all, alone, gap, longest) = (21, 0, 0, 0)
    for index in words.indices {
      let count = words[index].range.count
      all += count
      if partners[index] < 0 {
        alone += count
        gap += count
        longest = max(longest, gap)
      } else if entries[index].isContent {
        gap = 0
      }
    }
    return (Double(alone) / Double(all), Double(longest) / Double(all))
  }
}
