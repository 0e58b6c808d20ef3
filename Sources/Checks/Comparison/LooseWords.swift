import Foundation

extension PairExamination {
  /// Reports the loose words of one side that are likely errors, neighbours together.
  mutating func reportLooseWords(ofSource: Bool) {
    guard isComparable else { return }
    let coverage = coverage
    // Of a pair that is hardly a translation each word could be said to be missing.
    guard coverage.share >= 0.45 else { return }
    reportLoneSentences(ofSource: ofSource)
    let model = ofSource ? tools.looseWords.omission : tools.looseWords.addition
    let threshold = model.least
    let text = ofSource ? source : target
    let judged = (ofSource ? looseSource : looseTarget).map { ($0, model.logOdds($0.features)) }
    // A word whose forms no list has may be the counterpart of any.
    let severity: Severity? = knowsForms ? nil : .note
    var index = 0
    while index < judged.count {
      guard judged[index].1 >= threshold, !isReported(text.words[judged[index].0.index].range, ofSource: ofSource)
      else {
        index += 1
        continue
      }
      var last = index
      var best = judged[index].1
      while last + 1 < judged.count, judged[last + 1].0.index - judged[last].0.index <= 3,
        judged[last + 1].1 >= threshold - 1
      {
        last += 1
        best = max(best, judged[last].1)
      }
      let words = judged[index].0.index...judged[last].0.index
      let range = text.range(of: words)
      let strength = Double(0.45 + 0.45 * (1 - exp(-(best - threshold + 0.4) / 2)))
      if ofSource {
        let place = place(behind: judged[index].0.place)
        report(
          severity: severity, strength: strength, "“\(text.words(in: range))” has no counterpart in the target",
          remedy: PairExamination.additionRemedy,
          source: [range], target: [place..<place])
      } else {
        report(
          severity: severity, strength: strength, "“\(text.words(in: range))” has no counterpart in the source",
          remedy: PairExamination.removalRemedy,
          target: [range])
      }
      index = last + 1
    }
  }

  /// The end of word `index` of the target, or its start.
  func place(behind index: Int) -> Int {
    index >= 0 && index < target.words.count
      ? target.words[index].range.upperBound : index < 0 ? 0 : target.visibleRange.upperBound
  }

  /// Whether another check has said something of the words.
  func isReported(_ range: Range<Int>, ofSource: Bool) -> Bool {
    findings.contains { finding in
      (ofSource ? finding.sourceRanges : finding.targetRanges).contains { $0.overlaps(range) }
    }
  }
}
