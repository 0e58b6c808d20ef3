import Foundation

/// Neighbours without a counterpart that are likely errors, and how much speaks for it.
struct LoneWords {
  let words: ClosedRange<Int>
  /// Where on the other side they would stand: behind that word; -1 for the start.
  let place: Int
  let strength: Double
}

extension PairExamination {
  /// Reports what one side has too much: spans, and loose words beside them.
  mutating func reportLooseWords(ofSource: Bool) {
    guard isComparable else { return }
    let coverage = coverage
    // Of a pair that is hardly a translation each word could be said to be missing.
    let lone = coverage.share >= 0.45 ? loneWords(ofSource: ofSource) : []
    let spans = reportLooseSpans(ofSource: ofSource, lone)
    for one in lone where !spans.contains(where: one.words.overlaps) { report(one, ofSource: ofSource) }
  }

  /// The loose words of one side that are likely errors, neighbours together.
  private mutating func loneWords(ofSource: Bool) -> [LoneWords] {
    let threshold = ofSource ? tools.looseWords.omission.least : tools.looseWords.addition.least
    let judged = Array(zip(ofSource ? looseSource : looseTarget, ofSource ? looseSourceOdds : looseTargetOdds))
    var found: [LoneWords] = []
    var index = 0
    while index < judged.count {
      let first = judged[index].0.index
      guard judged[index].1 >= threshold, !isReported(first, ofSource: ofSource) else {
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
      found.append(
        LoneWords(
          words: first...judged[last].0.index, place: judged[index].0.place,
          strength: Double(0.45 + 0.45 * (1 - exp(-(best - threshold + 0.4) / 2)))))
      index = last + 1
    }
    return found
  }

  /// Reports words of one side of which the other has nothing.
  ///
  /// - Parameter isPlain: see `Finding`.
  mutating func report(_ lone: LoneWords, ofSource: Bool, isPlain: Bool = false) {
    // A word whose forms no list has may be the counterpart of any.
    let severity: Severity? = knowsForms ? nil : .note
    let text = ofSource ? source : target
    let range = text.range(of: lone.words)
    if ofSource {
      let place = place(behind: lone.place)
      report(
        severity: severity, strength: lone.strength, "“\(text.words(in: range))” has no counterpart in the target",
        remedy: PairExamination.additionRemedy, source: [range], target: [place..<place], isPlain: isPlain)
    } else {
      report(
        severity: severity, strength: lone.strength, "“\(text.words(in: range))” has no counterpart in the source",
        remedy: PairExamination.removalRemedy, target: [range], isPlain: isPlain)
    }
  }

  /// The end of word `index` of the target, or its start.
  func place(behind index: Int) -> Int {
    index >= 0 && index < target.words.count
      ? target.words[index].range.upperBound : index < 0 ? 0 : target.visibleRange.upperBound
  }

  /// Whether another check has said something of a word.
  private func isReported(_ word: Int, ofSource: Bool) -> Bool {
    let range = (ofSource ? source : target).words[word].range
    return findings.contains { finding in
      (ofSource ? finding.sourceRanges : finding.targetRanges).contains { $0.overlaps(range) }
    }
  }
}
