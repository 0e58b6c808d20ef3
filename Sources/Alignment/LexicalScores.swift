import Evidence
import Foundation

/// How tokens' fates are weighed.
package struct LexicalWeights: Sendable {
  /// How far a token's known translations are trusted to be all that can answer it; what they leave open is its
  /// background (DESIGN's a). A word of which nothing is known is trusted less to have an answer.
  package var trust: Float
  /// The weight of a token's log ratio by its class.
  package var classes: [Float]
  /// The same for what speaks against a boundary.
  static let crossing: [Float] = [1, 2, 2, 0, 0.3]
}

/// One text of a pair as the scorer needs it.
package struct ScoredText: Sendable {
  let text: TokenizedText
  let postings: Postings
  /// 1 / p(type), from the document itself and, where that is short, from what is typical of the language.
  let rarity: [Float]
  /// How many tokens of typical text a document is pooled with: in a short one, every word that stands once looks common.
  private static let typicalTokens: Float = 2000

  package init(_ text: TokenizedText) {
    self.text = text
    postings = Postings(text)
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

    var window = Window(text: first.text, other: second.text, table: table, weights: weights)
    var crossings = self.crossings
    source.withUnsafeMutableBufferPointer { cells in
      for row in 0..<rows {
        let low = Int(sourceLow[row])
        let span = low..<min(columns, Int(corridor.high[row]) + side)
        let base = sourceRows[row]
        window.explain(
          segment: origin.source + row, of: first, by: second, table: table,
          others: origin.target + span.lowerBound..<origin.target + span.upperBound
        ) { start, gains in
          let node = start - origin.target
          guard node <= Int(corridor.high[row]) else { return }
          add(gains, to: cells, at: (base + node - low) * side)
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
    window = Window(text: second.text, other: first.text, table: inverse, weights: weights)
    target.withUnsafeMutableBufferPointer { cells in
      for column in 0..<columns where lastRow[column] >= 0 {
        let span = firstRow[column]..<min(rows, lastRow[column] + side)
        window.explain(
          segment: origin.target + column, of: second, by: first, table: inverse,
          others: origin.source + span.lowerBound..<origin.source + span.upperBound
        ) { start, gains in
          let row = start - origin.source
          guard row <= lastRow[column], column >= Int(corridor.low[row]) else { return }
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

@inline(__always)
private func add(_ gains: SIMD8<Float>, to cells: UnsafeMutableBufferPointer<Float>, at place: Int) {
  guard let base = cells.baseAddress else { return }
  store(load8(base + place) + gains, base + place)
}

/// Scratch space for explaining one segment's tokens by spans of the other side.
private struct Window {
  /// Sum of p(s|t) over the tokens of each segment of the other side.
  private var sums: [Float] = []
  /// By type: the share of its probability that its known translations leave open, its logarithm, and its weight.
  private var backgrounds: [(share: Float, logarithm: Float, weight: Float, crossing: Float)]
  /// How much each single segment explains the token, beyond nothing.
  private var gains: [Float] = []

  /// For each entry of the table, where its occurrences in the other text that still count begin: segments are explained
  /// in order, by spans that move on with them.
  private var cursors: [Int32]
  /// For each segment of the other side, 1 / (|T| + 1) of the spans of one to six segments that start there; 0 in lanes
  /// without a span.
  private let shares: [SIMD8<Float>]

  init(text: TokenizedText, other: TokenizedText, table: TranslationTable, weights: LexicalWeights) {
    shares = (0..<other.count).map { start in
      var shares = SIMD8<Float>(repeating: 0)
      for length in 1...BeadKind.longestSide where start + length <= other.count {
        shares[length - 1] = 1 / Float(other.starts[start + length] - other.starts[start] + 1)
      }
      return shares
    }
    cursors = [Int32](repeating: 0, count: table.count)
    backgrounds = (0..<Int32(text.typeCount)).map { type in
      let share = 1 - weights.trust * (table.row(type).isEmpty ? 0.6 : 1)
      let tokenClass = Int(text.classes[Int(type)].rawValue)
      return (share, Exponentials.log(SIMD8(repeating: share))[0], weights.classes[tokenClass], LexicalWeights.crossing[tokenClass])
    }
  }

  /// Calls `gain` with (first segment, what spans of one to six segments from there gain over the floor) for the spans
  /// that explain a token.
  mutating func explain(
    segment: Int, of text: ScoredText, by other: ScoredText, table: TranslationTable,
    others: Range<Int>, gain: (Int, SIMD8<Float>) -> Void, crossing: (Int, Float, Float) -> Void
  ) {
    let side = BeadKind.longestSide
    let width = others.count
    if sums.count < width + side {
      sums = [Float](repeating: 0, count: (width + side) * 2)
      gains = sums
    }
    let starts = other.text.starts
    let segments = other.postings.segments
    for index in Int(text.text.starts[segment])..<Int(text.text.starts[segment + 1]) {
      let token = text.text.tokens[index]
      let (background, logBackground, weight, crossingWeight) = backgrounds[Int(token)]
      guard weight != 0 || crossingWeight != 0 else { continue }
      var (first, last) = (width, -1)
      for entry in table.row(token) {
        let type = Int(table.targets[entry])
        let probability = table.backward[entry]
        guard probability > 0 else { continue }
        let end = Int(other.postings.starts[type + 1])
        var position = max(Int(cursors[entry]), Int(other.postings.starts[type]))
        if position < end, Int(segments[position]) < others.lowerBound {
          position = advance(segments, position, end, Int32(others.lowerBound))
          cursors[entry] = Int32(position)
        }
        while position < end, Int(segments[position]) < others.upperBound {
          let place = Int(segments[position]) - others.lowerBound
          sums[place] += probability
          first = min(first, place)
          last = max(last, place)
          position += 1
        }
      }
      guard last >= 0 else { continue }
      let scale = (1 - background) * text.rarity[Int(token)]
      if crossingWeight != 0 {
        for place in first...last where sums[place] > 0 {
          let tokens = starts[others.lowerBound + place + 1] - starts[others.lowerBound + place]
          gains[place] = max(0, log(background + scale * sums[place] / Float(tokens + 1)) - logBackground)
        }
        for place in first...last where gains[place] > 0 {
          var before: Float = 0
          for other in max(first, place - 3)..<place { before = max(before, gains[other]) }
          var behind: Float = 0
          for other in place + 1..<max(place + 1, min(last + 1, place + 4)) { behind = max(behind, gains[other]) }
          crossing(
            others.lowerBound + place, crossingWeight * max(0, gains[place] - before),
            crossingWeight * max(0, gains[place] - behind))
        }
        for place in first...last { gains[place] = 0 }
      }
      guard weight != 0 else {
        for place in first...last { sums[place] = 0 }
        continue
      }
      sums.withUnsafeBufferPointer { sums in
        shares.withUnsafeBufferPointer { shares in
          var start = max(0, first - side + 1)
          var nonzero = first
          while start <= last {
            while nonzero < last, nonzero < start || sums[nonzero] == 0 { nonzero += 1 }
            // Nothing in reach: go on to the first span that holds the next token.
            if nonzero - start >= side { start = nonzero - side + 1 }
            let two = sums[start] + sums[start + 1]
            let (three, four) = (two + sums[start + 2], two + sums[start + 2] + sums[start + 3])
            let five = four + sums[start + 4]
            let totals = SIMD8(sums[start], two, three, four, five, five + sums[start + 5], 0, 0)
            let weights = shares[others.lowerBound + start] * scale
            let ratios = Exponentials.log(totals * weights + background)
            gain(others.lowerBound + start, (ratios - logBackground) * weight)
            start += 1
            if start > nonzero {
              nonzero += 1
              if nonzero > last { break }
            }
          }
        }
      }
      for place in first...last { sums[place] = 0 }
    }
  }
}
