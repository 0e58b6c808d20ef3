import Foundation
import Lexicons

/// A denser path than a chain of rare words gives: within a corridor around that, the monotone chain of segment pairs
/// whose words, common ones too, explain each other best.
///
/// O(nodes) beside looking up each source token's partners near by.
struct CoarsePath {
  /// The chained pairs, ascending on both sides.
  private(set) var points: [(source: Int, target: Int)] = []

  /// What a pair must gain, in nats, to be worth a step.
  private static let threshold: Float = 2
  /// What the known partners of a token leave open of its probability.
  private static let background: Float = 0.3

  init(source: ScoredText, target: ScoredText, table: TranslationTable, within corridor: Corridor) {
    let rows = corridor.rowStarts
    // How each node is best reached: along the row, from the row before, or by a pair.
    var steps = [Step](repeating: .target, count: rows[corridor.low.count])
    var before = [Float](repeating: 0, count: corridor.targetCount + 1)
    var best = before
    var gains = [Float](repeating: 0, count: corridor.targetCount + 1)
    for i in 0..<corridor.sourceCount {
      let (low, high) = (Int(corridor.low[i]), Int(corridor.high[i]))
      Self.addGains(of: i, in: source, by: target, table, low..<min(high + 1, corridor.targetCount), to: &gains)
      let (nextLow, nextHigh) = (Int(corridor.low[i + 1]), Int(corridor.high[i + 1]))
      var along = -Float.infinity
      for j in nextLow...nextHigh {
        var (score, step) = (along, Step.target)
        if j >= low, j <= high, before[j] >= score { (score, step) = (before[j], .source) }
        if j > low, j - 1 <= high, gains[j - 1] > Self.threshold {
          let paired = before[j - 1] + gains[j - 1] - Self.threshold
          if paired > score { (score, step) = (paired, .pair) }
        }
        best[j] = score
        along = score
        steps[rows[i + 1] + j - nextLow] = step
      }
      for j in low..<min(high + 1, corridor.targetCount) { gains[j] = 0 }
      swap(&before, &best)
    }
    var (i, j) = (corridor.sourceCount, corridor.targetCount)
    while i > 0 {
      switch steps[rows[i] + j - Int(corridor.low[i])] {
      case .source: i -= 1
      case .target: j -= 1
      case .pair:
        (i, j) = (i - 1, j - 1)
        points.append((i, j))
      }
    }
    points.reverse()
  }

  private enum Step: UInt8 { case source, target, pair }

  /// Adds what each of the target segments `others` explains of source segment `i`.
  private static func addGains(
    of i: Int, in source: ScoredText, by target: ScoredText, _ table: TranslationTable, _ others: Range<Int>,
    to gains: inout [Float]
  ) {
    for index in Int(source.text.starts[i])..<Int(source.text.starts[i + 1]) {
      let token = source.text.tokens[index]
      let tokenClass = source.text.classes[Int(token)]
      guard tokenClass != .punctuation, tokenClass != .common else { continue }
      let scale = (1 - background) / background * source.rarity[Int(token)]
      for entry in table.row(token) {
        let type = Int(table.targets[entry])
        let probability = table.backward[entry]
        guard probability > 0.01 else { continue }
        let end = Int(target.postings.starts[type + 1])
        var position = target.postings.first(of: type, from: others.lowerBound)
        while position < end {
          let j = Int(target.postings.segments[position])
          guard j < others.upperBound else { break }
          let length = Float(target.text.starts[j + 1] - target.text.starts[j] + 1)
          gains[j] += log1p(scale * probability / length)
          position += 1
        }
      }
    }
  }
}
