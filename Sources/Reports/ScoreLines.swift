import Bitext
import Checks
import Files
import Formats

/// Writes one JSON object a line and pair: how likely the target is to be a faithful translation, and why.
///
///     {"pair": 0, "score": 0.93, "for": [{"reason": "words covered", "value": 0.8, "weight": 1.9}],
///      "against": [{"reason": "number", "value": 1, "weight": -0.4}], "source": "...", "target": "..."}
///
/// - `score`: 0 to 1. `weight`: what the reason adds to the log odds of the score; the weightiest stand first.
/// - Then the other members of the input's object, as in the lines of findings.
public final class ScoreLines {
  private static let names: Set<String> = ["pair", "score", "for", "against", "source", "target", "input"]
  private let sink: any ByteSink

  /// A writer to `sink`, which it does not close or commit.
  public init(_ sink: any ByteSink) {
    self.sink = sink
  }

  /// Writes the line of a pair.
  public func write(_ pair: BitextPair, _ score: PairScore) throws {
    var json = JSONText()
    json.raw(#"{"pair":\#(pair.index),"score":\#(confidenceText(score.faithfulness)),"for":"#)
    json.reasons(score.reasons.filter { $0.weight >= 0 })
    json.raw(#","against":"#)
    json.reasons(score.reasons.filter { $0.weight < 0 })
    json.raw(#","source":"#)
    json.string(pair.source.text)
    json.raw(#","target":"#)
    json.string(pair.target.text)
    json.bytes += passedMembers(pair.members, taken: Self.names)
    json.raw("}\n")
    try sink.write(json.bytes)
  }
}

extension JSONText {
  fileprivate mutating func reasons(_ reasons: [PairScore.Reason]) {
    raw("[")
    for (index, reason) in reasons.enumerated() {
      raw(index > 0 ? #",{"reason":"# : #"{"reason":"#)
      string(reason.name)
      raw(#","value":\#(decimals(reason.value)),"weight":\#(decimals(reason.weight))}"#)
    }
    raw("]")
  }
}

/// `value` with four decimals at most, such as `-0.25`; 0 for what is no number.
private func decimals(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e12 else { return "0" }
  let rounded = (value * 10_000).rounded() / 10_000
  return Int(exactly: rounded).map(String.init) ?? String(rounded)
}
