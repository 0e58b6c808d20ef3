import Foundation
import Lexicons
import TextAnalysis

/// How tokens' fates are weighed.
package struct LexicalWeights: Sendable {
  /// How far a token's known translations are trusted to be all that can answer it; what they leave open is its
  /// background (DESIGN's a). A word of which nothing is known is trusted less to have an answer.
  package var trust: Float
  /// The weight of a token's log ratio by its class.
  package var classes: [Float]
  /// The same for what speaks against a boundary.
  static let crossing: [Float] = [1, 2, 2, 0, 0]
}

/// One text of a pair as the scorer needs it.
package struct ScoredText: Sendable {
  let text: TokenizedText
  let postings: TypePostings
  /// 1 / p(type), from the document itself and, where that is short, from what is typical of the language.
  let rarity: [Float]
  /// How many tokens of typical text a document is pooled with: in a short one, every word that stands once looks common.
  private static let typicalTokens: Float = 2000

  package init(_ text: TokenizedText) {
    self.text = text
    postings = TypePostings(text)
    let total = Float(max(1, text.tokens.count)) + Self.typicalTokens
    rarity = zip(text.counts, text.typicalFrequencies).map { total / (Float($0) + Self.typicalTokens * $1) }
  }
}

/// For every segment, how well each span of the other side's segments in the corridor explains its tokens:
///
///     sum over s of w(s) * log(a(s) + (1 - a(s)) * (sum over t in T of p(s|t)) / ((|T| + 1) * p(s)))
///
/// Because the inner sum runs over the tokens of T, spans cost one addition for each segment, and an m-n bead's score is
/// the sum of at most m + n of these cells.
struct LexicalScores: Sendable {
  /// Cells of source segment i against targets `j..<j + n`: `source[(rows[i] + j - low[i]) * longestSide + n - 1]`.
  var source: [Float]
  private(set) var sourceRows: [Int]
  private(set) var sourceLow: [Int32]
  /// Cells of target segment j against sources `i..<i + m`, by row i: the same layout.
  var target: [Float]
  private(set) var targetRows: [Int]
  /// What speaks against a boundary at each of the corridor's nodes: how much better the segments on one side of it are
  /// explained by those on the other side of it than by their own neighbours.
  private(set) var crossings: [Float]

  /// - Parameters:
  ///   - table: p(target | source) forward and p(source | target) backward.
  ///   - inverse: the same with sides exchanged.
  ///   - origin: the segments of either side that the corridor's (0, 0) lies before.
  init(
    source first: ScoredText, target second: ScoredText, table: TranslationTable, inverse: TranslationTable,
    corridor: Corridor, origin: (source: Int, target: Int), weights: LexicalWeights
  ) {
    let side = BeadKind.longestSide
    let (rows, columns) = (corridor.sourceCount, corridor.targetCount)
    sourceLow = (0..<max(1, rows)).map { corridor.low[max(0, $0 - side + 1)] }
    sourceRows = [0]
    targetRows = [0]
    for row in 0..<rows {
      sourceRows.append(sourceRows[row] + Int(corridor.high[row] - sourceLow[row]) + 1)
      targetRows.append(targetRows[row] + Int(corridor.high[min(rows, row + side)] - corridor.low[row]) + 1)
    }
    // And room for vectors of eight at the end.
    source = [Float](repeating: 0, count: (sourceRows.last ?? 0) * side + 8)
    target = [Float](repeating: 0, count: (targetRows.last ?? 0) * side + 8)
    let nodes = corridor.rowStarts
    crossings = [Float](repeating: 0, count: nodes.last ?? 0)
    func noteCrossing(_ row: Int, _ column: Int, _ value: Float, _ crossings: inout [Float]) {
      guard row <= rows, column >= Int(corridor.low[row]), column <= Int(corridor.high[row]) else { return }
      crossings[nodes[row] + column - Int(corridor.low[row])] += value
    }

    var window = ExplanationWindow(text: first, other: second, table: table, weights: weights)
    var crossings = self.crossings
    source.withUnsafeMutableBufferPointer { cells in
      for row in 0..<rows {
        let low = Int(sourceLow[row])
        let span = low..<min(columns, Int(corridor.high[row]) + side)
        let base = sourceRows[row]
        window.explain(
          segment: origin.source + row,
          by: origin.target + span.lowerBound..<origin.target + span.upperBound,
          lastStart: origin.target + Int(corridor.high[row])
        ) { start, gains in
          add(gains, to: cells, at: (base + start - origin.target - low) * side)
        } crossing: { place, beyondBefore, beyondBehind in
          noteCrossing(row + 1, place - origin.target, beyondBefore, &crossings)
          noteCrossing(row, place - origin.target + 1, beyondBehind, &crossings)
        }
      }
    }
    // The rows whose beads may hold column j.
    var firstRow = [Int](repeating: Int.max, count: columns)
    var lastRow = [Int](repeating: -1, count: columns)
    for row in 0..<rows {
      let columnsOfRow = Int(corridor.low[row])..<min(columns, Int(corridor.high[min(rows, row + side)]))
      for column in columnsOfRow {
        firstRow[column] = min(firstRow[column], row)
        lastRow[column] = max(lastRow[column], row)
      }
    }
    window = ExplanationWindow(text: second, other: first, table: inverse, weights: weights)
    target.withUnsafeMutableBufferPointer { cells in
      for column in 0..<columns where lastRow[column] >= 0 {
        let span = firstRow[column]..<min(rows, lastRow[column] + side)
        window.explain(
          segment: origin.target + column,
          by: origin.source + span.lowerBound..<origin.source + span.upperBound,
          lastStart: origin.source + lastRow[column]
        ) { start, gains in
          let row = start - origin.source
          guard column >= Int(corridor.low[row]) else { return }
          add(gains, to: cells, at: (targetRows[row] + column - Int(corridor.low[row])) * side)
        } crossing: { place, beyondBefore, beyondBehind in
          noteCrossing(place - origin.source, column + 1, beyondBefore, &crossings)
          noteCrossing(place - origin.source + 1, column, beyondBehind, &crossings)
        }
      }
    }
    self.crossings = crossings
  }
}

extension LexicalScores {
  /// The lexical score of one bead.
  func bead(_ i: Int, _ kind: BeadKind, _ j: Int, _ corridor: Corridor) -> Float {
    let side = BeadKind.longestSide
    var sum: Float = 0
    for row in i..<i + kind.source {
      sum += source[(sourceRows[row] + j - Int(sourceLow[row])) * side + kind.target - 1]
    }
    let base = targetRows[i] - Int(corridor.low[i]) + j
    for column in base..<base + kind.target { sum += target[column * side + kind.source - 1] }
    return sum
  }
}

@inline(__always)
private func add(_ gains: SIMD8<Float>, to cells: UnsafeMutableBufferPointer<Float>, at place: Int) {
  store(load8(UnsafeBufferPointer(cells), place) + gains, cells, place)
}
