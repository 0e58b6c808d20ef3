extension Check {
  static let unrelated = Check(
    id: "unrelated", category: .mistranslation, severity: .error,
    summary: "a pair that is no translation at all",
    details: """
      Hardly a content word of either text has a counterpart in the other, by dictionaries, looks, names or numbers. Silent on pairs of a few words, and without a dictionary for the languages.
      """
  ) { examination in
    guard examination.isComparable else { return }
    let coverage = examination.coverage
    guard coverage.words >= 8, examination.tools.words.hasLexicon else { return }
    let limit = coverage.words >= 14 ? 0.3 : 0.22
    guard coverage.share < limit else { return }
    examination.report(
      confidence: min(0.98, 1 - coverage.share), "the target does not seem to be a translation of the source",
      source: [examination.source.visibleRange], target: [examination.target.visibleRange])
  }
}

/// How much of the content words of a pair has a counterpart.
struct Coverage {
  /// Content words on both sides.
  var words = 0
  /// Weighted by how sure the links are, 0 to 1.
  var share = 0.0
  /// Of the source's words, and of the target's.
  var source = 0.0
  var target = 0.0
}

extension PairExamination {
  /// The coverage of the pair's content words and numbers.
  var coverage: Coverage {
    func side(_ text: ExaminedText, _ strengths: [Float], _ shared: [Float]) -> (count: Double, sum: Double) {
      var (count, sum) = (0.0, 0.0)
      for index in text.entries.indices {
        let entry = text.entries[index]
        guard entry.isContent || entry.hasDigit else { continue }
        count += 1
        sum += Double(max(strengths[index], shared[index] * 0.7))
      }
      return (count, sum)
    }
    let first = side(source, alignment.sourceStrengths, alignment.sourceShared)
    let second = side(target, alignment.targetStrengths, alignment.targetShared)
    return Coverage(
      words: Int(first.count + second.count), share: (first.sum + second.sum) / max(1, first.count + second.count),
      source: first.sum / max(1, first.count), target: second.sum / max(1, second.count))
  }
}
