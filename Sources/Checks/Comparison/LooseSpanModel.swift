import Bitext
import Foundation

/// A model of whether a span is an error, of either side and in any direction: what one text has too much looks alike,
/// whichever of them was translated.
struct LooseSpanModel: Hashable, Sendable {
  /// By ``LooseSpan/names``.
  let trees: BoostedTrees
  /// Log odds from which a span is a warning.
  let sure: Float
  /// Log odds from which it is told of, as a note.
  let least: Float

  /// - Parameter trees: as ``BoostedTrees`` reads them.
  init(base: Float, sure: Float, least: Float, trees: String) {
    (self.sure, self.least) = (sure, least)
    self.trees = BoostedTrees(base: base, trees: trees)
  }

  /// How much speaks for a span, 0.5 to 0.7 for a note, 0.9 and more for a warning.
  func strength(_ odds: Float) -> Double {
    Double(odds >= sure ? 1 - 0.1 * exp((sure - odds) / 2) : 0.7 - 0.2 * (sure - odds) / (sure - least))
  }

  /// What is wrong with the table, for tests.
  static func validate() -> [String] {
    WordList.problems(LooseSpan.names, isText: true)
      + learned.trees.problems("spans", features: LooseSpan.names.count)
      + (learned.sure > learned.least ? [] : ["no more speaks for a warning than for a note"])
  }
}

extension PairExamination {
  /// Reports the spans of one side of which the other has nothing, the surest first, none that overlaps another.
  ///
  /// - Parameter lone: loose words of that side that are likely errors each by itself.
  /// - Returns: the words told of.
  mutating func reportLooseSpans(ofSource: Bool, _ lone: [LoneWords]) -> [ClosedRange<Int>] {
    let model = LooseSpanModel.learned
    var judged = looseSpans(ofSource: ofSource).map { ($0, model.trees.logOdds($0.features)) }
    judged.removeAll { $1 < model.least || $0.answeredOutside < Self.leastAnswered }
    guard !judged.isEmpty else { return [] }
    judged.sort { $0.1 > $1.1 }
    let text = ofSource ? source : target
    // What is left as it was has no counterpart either.
    let untranslated = findings.filter { $0.check == Check.untranslated.id }.flatMap {
      ofSource ? $0.sourceRanges : $0.targetRanges
    }
    let isLearned = LooseWordModel.omissions["\(languages.source)-\(languages.target)"] != nil
    var told: [ClosedRange<Int>] = []
    for (span, odds) in judged {
      let words = span.words.lowerBound...span.words.upperBound - 1
      let range = text.range(of: words)
      guard !told.contains(where: words.overlaps), !untranslated.contains(where: range.overlaps) else { continue }
      told.append(words)
      // Between other languages than those it was learned of, only a sentence is sure.
      let isSure = odds >= model.sure && knowsForms && (isLearned || span.isSentence)
      // A word of it may be surer than all of it together.
      let surest = isSure ? 0 : lone.filter { $0.words.overlaps(words) }.map(\.strength).max() ?? 0
      report(
        LoneWords(
          words: words, place: span.place,
          strength: max(model.strength(isSure ? odds : min(odds, model.sure - 0.01)), surest)), ofSource: ofSource,
        isPlain: isSure)
    }
    return told
  }

  /// How much of the text beside a span must be answered: where there is no translation, nothing is missing of it.
  private static let leastAnswered: Float = 0.5
}
