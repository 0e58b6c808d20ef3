import Bitext
import Checks
import Files
import Formats

/// Writes one JSON object a line and pair: how likely the target is to be a faithful translation, and why.
///
///     {"pair": 0, "score": 0.93, "for": [{"reason": "words covered", "value": 0.8, "weight": 1.9}],
///      "against": [{"reason": "number", "value": 1, "weight": -0.4}], "source": "...", "target": "...",
///      "sourceLine": 1, "targetLine": 1}
///
/// - `pair`: from 0, counting the pairs that could be read; lines, which tell rows of the input: null where it has none.
/// - `score`: 0 to 1. `weight`: what the reason adds to the log odds of the score; the weightiest stand first.
/// - Then the other members of the input's object, as in the lines of findings.
public final class ScoreLines {
  private static let names: Set<String> = [
    "pair", "score", "for", "against", "source", "target", "sourceLine", "targetLine", "input",
  ]
  private let sink: any ByteSink
  private var json = JSONWriter()

  /// A writer to `sink`, which it does not close or commit.
  public init(_ sink: any ByteSink) {
    self.sink = sink
  }

  /// Writes the line of a pair.
  public func write(_ pair: BitextPair, _ score: PairScore) throws {
    json.object {
      $0.member("pair", pair.index)
      $0.members(of: score)
      $0.member("source", pair.source.text)
      $0.member("target", pair.target.text)
      $0.member("sourceLine", pair.source.line)
      $0.member("targetLine", pair.target.line)
      $0.members(passedMembers(pair.members, taken: Self.names))
    }
    json.endLine()
    try json.flush(to: sink)
  }
}

extension PairScore {
  /// The score as it is written: with four decimals at most, below a hundredth with twelve, so that pairs of texts that have
  /// nothing to do with each other keep their order.
  package var text: String {
    let score = min(max(faithfulness, 0), 1)
    guard score < 0.01 else { return confidenceText(score) }
    var digits = String(Int((score * 1e12).rounded()))
    digits = String(repeating: "0", count: 12 - digits.count) + digits
    while digits.count > 2, digits.hasSuffix("0") { digits.removeLast() }
    return "0.\(digits)"
  }
}

extension JSONWriter {
  /// The members `score`, `for` and `against`, as ``ScoreLines`` has them.
  package mutating func members(of score: PairScore) {
    member("score", literal: score.text)
    member("for", score.reasons.filter { $0.weight >= 0 })
    member("against", score.reasons.filter { $0.weight < 0 })
  }

  fileprivate mutating func member(_ name: String, _ reasons: [PairScore.Reason]) {
    key(name)
    beginArray()
    for reason in reasons {
      object {
        $0.member("reason", reason.name)
        $0.member("value", literal: decimals(reason.value))
        $0.member("weight", literal: decimals(reason.weight))
      }
    }
    endArray()
  }
}

/// `value` with four decimals at most, such as `-0.25`; 0 for what is no number.
private func decimals(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e12 else { return "0" }
  let rounded = (value * 10_000).rounded() / 10_000
  return Int(exactly: rounded).map(String.init) ?? String(rounded)
}
