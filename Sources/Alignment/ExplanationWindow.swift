import Foundation
import Lexicons

/// Scratch space for explaining one text's tokens by spans of the other's segments.
///
/// Segments must be explained in order, by windows that move on with them. O(occurrences of the tokens' partners in the
/// window + spans that hold one), in vectors of the spans that start at one segment.
struct ExplanationWindow {
  private let text: ScoredText
  private let other: ScoredText
  /// p(text's type | other's type) backward.
  private let table: TranslationTable
  /// By type.
  private let weights: [TokenWeights]
  /// For each entry of the table, where its occurrences in the other text that still count begin.
  private var cursors: [Int32]
  /// For each segment of the other side, 1 / (|T| + 1) of the spans of one to eight segments that start there; 0 in lanes
  /// without a span.
  private let shares: [SIMD8<Float>]
  /// Of the token at hand, sum of p(s|t) over the tokens of each segment in the window.
  private var sums: [Float] = []
  /// How much each of these segments explains it by itself, beyond nothing.
  private var gains: [Float] = []
  /// The sums of those types of the segment at hand whose partners are very many, from the first segment that has one on:
  /// in a segment of a hundred thousand words a type comes again and again.
  private var known: [Int32: (first: Int, sums: [Float])] = [:]
  /// As many partners are worth remembering.
  private static let many = 256
  /// How many segments before and behind it a segment is compared with as to how well it explains a token.
  private static let neighbours = 3

  init(text: ScoredText, other: ScoredText, table: TranslationTable, weights: LexicalWeights) {
    self.text = text
    self.other = other
    self.table = table
    let starts = other.text.starts
    shares = (0..<other.text.count).map { start in
      var shares = SIMD8<Float>(repeating: 0)
      for length in 1...BeadKind.longestSide where start + length < starts.count {
        shares[length - 1] = 1 / Float(starts[start + length] - starts[start] + 1)
      }
      return shares
    }
    cursors = [Int32](repeating: 0, count: table.count)
    self.weights = TokenWeights.ofTypes(text.text, explainedBy: table, weights)
  }

  /// Explains the tokens of `segment`.
  ///
  /// Segments of the other side are counted from `origin` on in what is asked, in its own numbers in what is told.
  /// - Parameters:
  ///   - starts: where spans of interest begin.
  ///   - longest: how many segments they have at most.
  ///   - boundaries: those of the other side's on which the segment may throw light.
  ///   - count: how many segments there are from `origin` on.
  ///   - gain: called with the first segment of spans that explain a token, and what spans of one to eight segments from
  ///     there gain over the floor, by lane; lanes beyond `longest` hold nothing of use.
  ///   - crossing: called with a segment of the other side, and how much better it explains a token than the segments
  ///     before it do, and than those behind it.
  mutating func explain(
    segment: Int, starts: Range<Int>, longest: Int, boundaries: Range<Int>, origin: Int, count: Int,
    gain: (Int, SIMD8<Float>) -> Void, crossing: (Int, Float, Float) -> Void
  ) {
    if !known.isEmpty { known.removeAll(keepingCapacity: true) }
    // A boundary is judged by the segments beside it, which are judged by those near them.
    let reach =
      boundaries.isEmpty
      ? boundaries
      : max(0, boundaries.lowerBound - 1 - Self.neighbours)..<boundaries.upperBound + Self.neighbours
    let window = reach.joined(to: starts.isEmpty ? starts : starts.lowerBound..<starts.upperBound - 1 + longest)
    let (low, high) = (window.lowerBound, min(count, window.upperBound))
    guard low < high else { return }
    let others = origin + low..<origin + high
    let startPlaces = starts.lowerBound - low..<starts.upperBound - low
    let room = others.count + BeadKind.longestSide
    if sums.count < room {
      sums = [Float](repeating: 0, count: room * 2)
      gains = sums
    }
    for index in Int(text.text.starts[segment])..<Int(text.text.starts[segment + 1]) {
      let token = text.text.tokens[index]
      let weights = weights[Int(token)]
      guard !weights.isNothing, let places = addPartners(of: token, in: others) else { continue }
      let scale = (1 - weights.background) * text.rarity[Int(token)]
      if weights.crossing != 0, !boundaries.isEmpty {
        fillGains(places, from: others.lowerBound, scale: scale, weights)
        noteCrossings(of: token, in: segment, places, weights.crossing) { crossing(others.lowerBound + $0, $1, $2) }
        for place in places { gains[place] = 0 }
      }
      if weights.span != 0, !starts.isEmpty {
        if longest <= 4 {
          addShortSpans(places, from: others.lowerBound, startPlaces, longest, scale: scale, weights, gain)
        } else {
          addSpans(places, from: others.lowerBound, startPlaces, longest, scale: scale, weights, gain)
        }
      }
      for place in places { sums[place] = 0 }
    }
  }

  /// Adds up the probabilities of a token's partners in the window; the places of the first and the last, if any.
  private mutating func addPartners(of token: Int32, in others: Range<Int>) -> ClosedRange<Int>? {
    if !known.isEmpty, let (first, sums) = known[token] {
      for (place, sum) in sums.enumerated() { self.sums[first + place] = sum }
      return first...(first + sums.count - 1)
    }
    let segments = other.postings.segments
    var (first, last, steps) = (Int.max, -1, 0)
    for entry in table.row(token) {
      let probability = table.backward[entry]
      guard probability > 0 else { continue }
      let type = Int(table.targets[entry])
      let end = Int(other.postings.starts[type + 1])
      var position = max(Int(cursors[entry]), Int(other.postings.starts[type]))
      if position < end, Int(segments[position]) < others.lowerBound {
        position = advance(segments, position, end, Int32(others.lowerBound))
        cursors[entry] = Int32(position)
      }
      steps -= position
      while position < end, Int(segments[position]) < others.upperBound {
        let place = Int(segments[position]) - others.lowerBound
        sums[place] += probability
        first = min(first, place)
        last = max(last, place)
        position += 1
      }
      steps += position
    }
    if last < 0 { return nil }
    if steps > Self.many { known[token] = (first, Array(sums[first...last])) }
    return first...last
  }

  private mutating func fillGains(
    _ places: ClosedRange<Int>, from origin: Int, scale: Float, _ weights: TokenWeights
  ) {
    for place in places where sums[place] > 0 {
      let share = shares[origin + place][0]
      gains[place] = max(0, log(weights.background + scale * sums[place] * share) - weights.logBackground)
    }
  }

  /// Calls `body` with each place that explains the token better than its neighbours before, or behind, do.
  private func noteCrossings(
    of token: Int32, in segment: Int, _ places: ClosedRange<Int>, _ weight: Float, _ body: (Int, Float, Float) -> Void
  ) {
    // A word that the next segment holds too is that one's.
    let isNext = text.postings.has(token, in: segment + 1)
    let isPrevious = text.postings.has(token, in: segment - 1)
    if isNext && isPrevious { return }
    let reach = Self.neighbours
    for place in places where gains[place] > 0 {
      var (before, behind): (Float, Float) = (0, 0)
      for other in max(0, place - reach)..<place { before = max(before, gains[other]) }
      for other in place + 1...place + reach where other <= places.upperBound { behind = max(behind, gains[other]) }
      body(
        place, isNext ? 0 : weight * max(0, gains[place] - before),
        isPrevious ? 0 : weight * max(0, gains[place] - behind))
    }
  }

  /// Calls `gain` with each of the places `starts` from which spans of up to `longest` segments reach one of `places` that
  /// explains the token.
  private func addSpans(
    _ places: ClosedRange<Int>, from origin: Int, _ starts: Range<Int>, _ longest: Int, scale: Float,
    _ weights: TokenWeights, _ gain: (Int, SIMD8<Float>) -> Void
  ) {
    sums.withUnsafeBufferPointer { sums in
      forEachStart(sums, places, starts, longest) { start in
        let two = sums[start] + sums[start + 1]
        let (three, four) = (two + sums[start + 2], two + sums[start + 2] + sums[start + 3])
        let five = four + sums[start + 4]
        let six = five + sums[start + 5]
        let seven = six + sums[start + 6]
        let totals = SIMD8(sums[start], two, three, four, five, six, seven, seven + sums[start + 7])
        let ratios = Exponentials.log(totals * (shares[origin + start] * scale) + weights.background)
        gain(origin + start, (ratios - weights.logBackground) * weights.span)
      }
    }
  }

  /// The same for spans of up to four segments.
  private func addShortSpans(
    _ places: ClosedRange<Int>, from origin: Int, _ starts: Range<Int>, _ longest: Int, scale: Float,
    _ weights: TokenWeights, _ gain: (Int, SIMD8<Float>) -> Void
  ) {
    sums.withUnsafeBufferPointer { sums in
      forEachStart(sums, places, starts, longest) { start in
        let two = sums[start] + sums[start + 1]
        let three = two + sums[start + 2]
        let totals = SIMD4(sums[start], two, three, three + sums[start + 3])
        let ratios = Exponentials.log(totals * (shares[origin + start].lowHalf * scale) + weights.background)
        gain(
          origin + start,
          SIMD8(lowHalf: (ratios - weights.logBackground) * weights.span, highHalf: SIMD4(repeating: 0)))
      }
    }
  }

  @inline(__always)
  private func forEachStart(
    _ sums: UnsafeBufferPointer<Float>, _ places: ClosedRange<Int>, _ starts: Range<Int>, _ longest: Int,
    _ body: (Int) -> Void
  ) {
    let last = min(places.upperBound, starts.upperBound - 1)
    var start = max(starts.lowerBound, places.lowerBound - longest + 1)
    var nonzero = places.lowerBound
    while start <= last {
      while nonzero < places.upperBound, nonzero < start || sums[nonzero] == 0 { nonzero += 1 }
      // Nothing in reach: go on to the first span that holds the next token.
      if nonzero - start >= longest {
        start = nonzero - longest + 1
        if start > last { break }
      }
      body(start)
      start += 1
      if start > nonzero {
        nonzero += 1
        if nonzero > places.upperBound { break }
      }
    }
  }
}
