import Foundation
import Lexicons
import TextAnalysis

/// What speaks for a bead anywhere in two texts: the scores of the engine, for spans that no corridor holds.
struct SpanEvidence {
  let source: ScoredText
  let target: ScoredText
  private let table: TranslationTable
  private let inverse: TranslationTable
  private let weights: [Float]
  private let scorer: BeadScorer
  private let tokenWeights: (source: [TokenWeights], target: [TokenWeights])
  /// How often each type stands in the span at hand.
  private var counts: (source: [Float], target: [Float])

  init(source: ScoredText, target: ScoredText, table: TranslationTable, model: BeadModel) {
    (self.source, self.target, self.table, weights) = (source, target, table, model.features)
    inverse = table.inverted(targetTypes: target.text.typeCount)
    scorer = BeadScorer(
      BeadFeatures(source: source.text, target: target.text, rates: BeadRates()), weights: model.features)
    tokenWeights = (
      TokenWeights.ofTypes(source.text, explainedBy: table, model.lexical),
      TokenWeights.ofTypes(target.text, explainedBy: inverse, model.lexical)
    )
    counts = (
      [Float](repeating: 0, count: source.text.typeCount), [Float](repeating: 0, count: target.text.typeCount)
    )
  }

  /// How much likelier a bead is than that its segments stand alone, as logarithms, by what speaks for it.
  struct Odds {
    /// What the words of either side explain of the other's.
    var lexical: Float
    /// Lengths, marks and the shape of the bead.
    var form: Float
    /// The words for which a segment that stands alone would find no counterpart, which it is the less likely to do.
    var alone: Float

    /// The engine's own, in which nulls open no run.
    var sum: Float { lexical + form - alone }
  }

  /// What speaks for a bead of segments anywhere in the two texts; runs of null beads are not counted. O(partners of the
  /// tokens).
  mutating func odds(_ sources: Range<Int>, _ targets: Range<Int>) -> Odds {
    let (i, m, j, n) = (sources.lowerBound, sources.count, targets.lowerBound, targets.count)
    let kind = BeadKind.all.firstIndex(of: BeadKind(source: m, target: n)) ?? BeadKind.all.count - 1
    let lexical =
      Self.explained(source, i..<i + m, target, j..<j + n, table, tokenWeights.source, &counts.target)
      + Self.explained(target, j..<j + n, source, i..<i + m, inverse, tokenWeights.target, &counts.source)
    let form = scorer.score(kind, i, m, j, n, lexical: 0, crossing: 0)
    var alone: Float = 0
    for segment in i..<i + m { alone += scorer.scoreNull(source: segment, target: j, continues: true, crossing: 0) }
    for segment in j..<j + n { alone += scorer.scoreNull(source: nil, target: segment, continues: true, crossing: 0) }
    alone -= weights[BeadFeature.nullContinues.rawValue] * Float(m + n)
    return Odds(lexical: lexical, form: form, alone: alone)
  }

  /// What it weighs that a null bead opens a run.
  var nullOpens: Float { weights[BeadFeature.nullOpens.rawValue] }

  private static func explained(
    _ text: ScoredText, _ span: Range<Int>, _ other: ScoredText, _ others: Range<Int>, _ table: TranslationTable,
    _ weights: [TokenWeights], _ counts: inout [Float]
  ) -> Float {
    let tokens = other.text.tokens[
      Int(other.text.starts[others.lowerBound])..<Int(other.text.starts[others.upperBound])]
    for token in tokens { counts[Int(token)] += 1 }
    defer { for token in tokens { counts[Int(token)] = 0 } }
    let share = 1 / Float(tokens.count + 1)
    var gains: Float = 0
    for token in text.text.tokens[Int(text.text.starts[span.lowerBound])..<Int(text.text.starts[span.upperBound])] {
      let weight = weights[Int(token)]
      guard weight.span != 0 else { continue }
      var sum: Float = 0
      for entry in table.row(token) { sum += table.backward[entry] * counts[Int(table.targets[entry])] }
      guard sum > 0 else { continue }
      let scale = (1 - weight.background) * text.rarity[Int(token)]
      gains += weight.span * (log(weight.background + scale * sum * share) - weight.logBackground)
    }
    return gains
  }

  /// For each of the source's `segments`, those of the target's `others` that explain its rarer words best, at most `most`.
  func likeliest(_ segments: [Int], among others: [Int], most: Int) -> [[Int]] {
    Self.likeliest(source, segments, target, others, table, most)
  }

  /// The same for the target's.
  func likeliestSources(_ segments: [Int], among others: [Int], most: Int) -> [[Int]] {
    Self.likeliest(target, segments, source, others, inverse, most)
  }

  /// Types that stand in more of the offered segments say too little about which.
  private static let mostOccurrences = 256

  private static func likeliest(
    _ text: ScoredText, _ segments: [Int], _ other: ScoredText, _ others: [Int], _ table: TranslationTable, _ most: Int
  ) -> [[Int]] {
    let postings = TypePostings(other.text, of: others)
    var gains = [Float](repeating: 0, count: other.text.count)
    var touched: [Int] = []
    return segments.map { segment in
      for token in text.text.tokens(of: segment) {
        guard text.text.classes[Int(token)].isContent else { continue }
        for entry in table.row(token) {
          let type = Int(table.targets[entry])
          let places = Int(postings.starts[type])..<Int(postings.starts[type + 1])
          guard table.backward[entry] > 0.01, places.count <= mostOccurrences else { continue }
          let scale = text.rarity[Int(token)] * table.backward[entry]
          for place in places {
            let found = Int(postings.segments[place])
            if gains[found] == 0 { touched.append(found) }
            gains[found] += log1p(scale / Float(other.text.starts[found + 1] - other.text.starts[found] + 1))
          }
        }
      }
      defer {
        for found in touched { gains[found] = 0 }
        touched.removeAll(keepingCapacity: true)
      }
      return Array(touched.sorted { (gains[$1], $0) < (gains[$0], $1) }.prefix(most))
    }
  }
}
