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
  /// Cells of source segment i against targets `j..<j + n`: `source[(sourceRows[i] + j) * longestSide + n - 1]`, for `j`
  /// in `sourceStarts[i]`.
  var source: [Float]
  private(set) var sourceRows: [Int]
  let sourceStarts: [Range<Int>]
  /// Cells of target segment j against sources `i..<i + m`, by row i: the same layout, for `j` in `targetSpans[i]`.
  var target: [Float]
  private(set) var targetRows: [Int]
  let targetSpans: [Range<Int>]
  /// What speaks against a boundary at each of the corridor's nodes: how much better the segments on one side of it are
  /// explained by those on the other side of it than by their own neighbours.
  private(set) var crossings: [Float]

  /// - Parameters:
  ///   - table: p(target | source) forward and p(source | target) backward.
  ///   - inverse: the same with sides exchanged.
  ///   - origin: the segments of either side that the corridor's (0, 0) lies before.
  init(
    source first: ScoredText, target second: ScoredText, table: TranslationTable, inverse: TranslationTable,
    corridor: Corridor, origin: (source: Int, target: Int), weights: LexicalWeights, judgesBoundaries: Bool = true
  ) {
    let side = BeadKind.longestSide
    let (rows, columns) = (corridor.sourceCount, corridor.targetCount)
    let reach = BeadReach(low: corridor.low, high: corridor.high)
    let byColumn = corridor.columns
    let opposite = BeadReach(low: byColumn.low, high: byColumn.high)
    let (sourceStarts, targetSpans) = (reach.starts, reach.spans)
    (self.sourceStarts, self.targetSpans) = (sourceStarts, targetSpans)
    // And room for vectors of eight at the end.
    var sourceRows: [Int] = []
    source = [Float](repeating: 0, count: Self.layOut(sourceStarts, &sourceRows) * side + 8)
    self.sourceRows = sourceRows
    var targetRows: [Int] = []
    target = [Float](repeating: 0, count: Self.layOut(targetSpans, &targetRows) * side + 8)
    self.targetRows = targetRows
    let nodes = corridor.rowStarts
    crossings = [Float](repeating: 0, count: nodes.last ?? 0)
    /// The boundaries that a segment throws light on, first and last included.
    func boundaries(_ low: Int32, _ high: Int32) -> Range<Int> { judgesBoundaries ? Int(low)..<Int(high) + 1 : 0..<0 }
    func noteCrossing(_ row: Int, _ column: Int, _ value: Float, _ crossings: inout [Float]) {
      guard row <= rows, column >= Int(corridor.low[row]), column <= Int(corridor.high[row]) else { return }
      crossings[nodes[row] + column - Int(corridor.low[row])] += value
    }

    var window = ExplanationWindow(text: first, other: second, table: table, weights: weights)
    var crossings = self.crossings
    source.withUnsafeMutableBufferPointer { cells in
      for row in 0..<rows {
        let base = sourceRows[row]
        window.explain(
          segment: origin.source + row, starts: sourceStarts[row], longest: reach.longest[row],
          boundaries: boundaries(corridor.low[row], corridor.high[row + 1]), origin: origin.target, count: columns
        ) { start, gains in
          add(gains, to: cells, at: (base + start - origin.target) * side)
        } crossing: { place, beyondBefore, beyondBehind in
          noteCrossing(row + 1, place - origin.target, beyondBefore, &crossings)
          noteCrossing(row, place - origin.target + 1, beyondBehind, &crossings)
        }
      }
    }
    window = ExplanationWindow(text: second, other: first, table: inverse, weights: weights)
    target.withUnsafeMutableBufferPointer { cells in
      for column in 0..<columns {
        window.explain(
          segment: origin.target + column, starts: opposite.starts[column], longest: opposite.longest[column],
          boundaries: boundaries(byColumn.low[column], byColumn.high[column + 1]), origin: origin.source, count: rows
        ) { start, gains in
          let row = start - origin.source
          guard targetSpans[row].contains(column) else { return }
          add(gains, to: cells, at: (targetRows[row] + column) * side)
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
  /// Lays out the cells of `ranges` one behind the other; `rows` gets what to add to a range's numbers for their cells.
  /// Gives how many there are.
  private static func layOut(_ ranges: [Range<Int>], _ rows: inout [Int]) -> Int {
    var count = 0
    rows.reserveCapacity(ranges.count)
    for range in ranges {
      rows.append(count - range.lowerBound)
      count += range.count
    }
    return count
  }

  /// The lexical score of one bead that is in the corridor. Of one longer than any that is searched, as an anchor may be,
  /// what a cell can hold counts.
  func bead(_ i: Int, _ kind: BeadKind, _ j: Int) -> Float {
    let side = BeadKind.longestSide
    var sum: Float = 0
    for row in i..<i + kind.source where sourceStarts[row].contains(j) {
      sum += source[(sourceRows[row] + j) * side + min(kind.target, side) - 1]
    }
    for column in j..<j + kind.target where targetSpans[i].contains(column) {
      sum += target[(targetRows[i] + column) * side + min(kind.source, side) - 1]
    }
    return sum
  }
}

@inline(__always)
private func add(_ gains: SIMD8<Float>, to cells: UnsafeMutableBufferPointer<Float>, at place: Int) {
  store(load8(UnsafeBufferPointer(cells), place) + gains, cells, place)
}
