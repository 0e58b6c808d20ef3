import Foundation
import Lexicons

/// A denser path than a chain of rare words gives: within a corridor around that, the monotone chain of segment pairs
/// whose words, common ones too, explain each other best.
///
/// O(nodes) beside looking up each source token's partners near by.
struct CoarsePath {
  /// The chained pairs, ascending on both sides.
  private(set) var points: [(source: Int, target: Int)] = []
  /// How far from the chain, row by row, there are nodes through which lead ways almost as good, in segments.
  private(set) var spreads: [Int] = []

  /// What a pair must gain, in nats, to be worth a step.
  private static let threshold: Float = 2
  /// A way that gains so much less than the best, in nats, is almost as good.
  private static let doubt: Float = 12
  /// What the known partners of a token leave open of its probability.
  private static let background: Float = 0.3

  init(source: ScoredText, target: ScoredText, table: TranslationTable, within corridor: Corridor) {
    let rows = corridor.rowStarts
    let nodes = rows[corridor.low.count]
    // The best way to each node, by its last step: along the row, from the row before, or by a pair.
    var (forward, steps) = ([Float](repeating: 0, count: nodes), [Step](repeating: .target, count: nodes))
    // What a pair that begins at a node gains; nothing to speak of for most.
    var pairs = [Float](repeating: -.infinity, count: nodes)
    var gains = [Float](repeating: 0, count: corridor.targetCount + 1)
    for i in 0..<corridor.sourceCount {
      let (low, high) = (Int(corridor.low[i]), Int(corridor.high[i]))
      let columns = low..<min(high + 1, corridor.targetCount)
      Self.addGains(of: i, in: source, by: target, table, columns, to: &gains)
      let (nextLow, nextHigh) = (Int(corridor.low[i + 1]), Int(corridor.high[i + 1]))
      for j in columns {
        if gains[j] > Self.threshold, j + 1 >= nextLow, j + 1 <= nextHigh {
          pairs[rows[i] + j - low] = gains[j] - Self.threshold
        }
        gains[j] = 0
      }
      var along = -Float.infinity
      for j in nextLow...nextHigh {
        var (score, step) = (along, Step.target)
        let before = rows[i] + j - low
        if j >= low, j <= high, forward[before] >= score { (score, step) = (forward[before], .source) }
        if j > low, j - 1 <= high, forward[before - 1] + pairs[before - 1] > score {
          (score, step) = (forward[before - 1] + pairs[before - 1], .pair)
        }
        along = score
        forward[rows[i + 1] + j - nextLow] = score
        steps[rows[i + 1] + j - nextLow] = step
      }
    }
    // What is left behind each node at best.
    var rest = [Float](repeating: 0, count: nodes)
    for i in stride(from: corridor.sourceCount - 1, through: 0, by: -1) {
      let (low, high) = (Int(corridor.low[i]), Int(corridor.high[i]))
      let (nextLow, nextHigh) = (Int(corridor.low[i + 1]), Int(corridor.high[i + 1]))
      var along = -Float.infinity
      for j in stride(from: high, through: low, by: -1) {
        let node = rows[i] + j - low
        var score = along
        let next = rows[i + 1] + j - nextLow
        if j >= nextLow, j <= nextHigh { score = max(score, rest[next]) }
        if pairs[node] > -.infinity { score = max(score, pairs[node] + rest[next + 1]) }
        rest[node] = score
        along = score
      }
    }
    let least = forward[nodes - 1] - Self.doubt
    spreads = [Int](repeating: 0, count: corridor.sourceCount + 1)
    var (i, j) = (corridor.sourceCount, corridor.targetCount)
    var lastOfRow = j
    /// Notes how far from the path there are ways almost as good.
    func noteSpread() {
      let kept = rows[i]..<rows[i + 1]
      guard let first = kept.first(where: { forward[$0] + rest[$0] >= least }),
        let last = kept.last(where: { forward[$0] + rest[$0] >= least })
      else { return }
      let low = Int(corridor.low[i]) - rows[i]
      spreads[i] = max(0, j - (first + low), last + low - lastOfRow)
    }
    while i > 0 {
      switch steps[rows[i] + j - Int(corridor.low[i])] {
      case .source:
        noteSpread()
        i -= 1
        lastOfRow = j
      case .target: j -= 1
      case .pair:
        noteSpread()
        (i, j) = (i - 1, j - 1)
        lastOfRow = j
        points.append((i, j))
      }
    }
    j = 0
    noteSpread()
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
      guard source.text.classes[Int(token)].isContent else { continue }
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
