/// What the beads of a corridor set against each segment of one side: no other cells are worth scoring.
///
/// In a corridor of a few nodes a row that is a fraction of all spans near by: a bead of eight segments against one fits
/// only where the corridor is as wide.
struct BeadReach: Sendable {
  /// Where the spans of the other side begin that a bead sets against each segment, first and last included; empty where
  /// no bead holds it.
  private(set) var starts: [Range<Int>]
  /// How long they are at most.
  private(set) var longest: [Int]
  /// What the beads that begin with each segment span on the other side.
  private(set) var spans: [Range<Int>]

  /// - Parameter low, high: the corridor's bounds, row by row; the rows stand between the side's segments.
  init(low: [Int32], high: [Int32]) {
    let count = low.count - 1
    starts = [Range<Int>](repeating: 0..<0, count: count)
    longest = [Int](repeating: 0, count: count)
    spans = starts
    for row in 0..<count {
      for long in 1...min(BeadKind.longestSide, count - row) {
        let (first, last) = (Int(low[row]), Int(high[row]))
        let (firstEnd, lastEnd) = (Int(low[row + long]), Int(high[row + long]))
        for other in 1...BeadKind.longest(against: long) {
          let (from, to) = (max(first, firstEnd - other), min(last, lastEnd - other))
          guard from <= to else { continue }
          spans[row] = spans[row].joined(to: from..<to + other)
          for segment in row..<row + long {
            starts[segment] = starts[segment].joined(to: from..<to + 1)
            longest[segment] = max(longest[segment], other)
          }
        }
      }
    }
  }
}

extension Range<Int> {
  /// The least range that holds both; an empty one holds nothing.
  func joined(to other: Range<Int>) -> Range<Int> {
    isEmpty
      ? other : other.isEmpty ? self : Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}

extension Corridor {
  /// The bounds column by column: the first and the last row that has each column.
  var columns: (low: [Int32], high: [Int32]) {
    var (first, last) = ([Int32](repeating: 0, count: targetCount + 1), [Int32](repeating: 0, count: targetCount + 1))
    var (opened, closed) = (0, 0)
    for column in 0...targetCount {
      while Int(high[opened]) < column { opened += 1 }
      while closed + 1 < low.count, Int(low[closed + 1]) <= column { closed += 1 }
      (first[column], last[column]) = (Int32(opened), Int32(closed))
    }
    return (first, last)
  }
}
