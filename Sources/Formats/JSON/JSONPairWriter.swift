import Bitext
import Files

/// Writes a pair a line, keys in this order; what is not known is absent:
///
///     {"id": "7", "kind": "1-1", "confidence": 0.97,
///      "source": {"language": "en", "text": "Six died.", "line": 12},
///      "target": {...},
///      "properties": [{"type": "x-client", "text": "A"}, {"text": "a note"}]}
///
/// and then what else the pair's own line of JSON held, if it had one. `line` is of the file that the pair was read from.
final class JSONPairWriter: PairWriter {
  private(set) var report = ExchangeReport()
  private let sink: any ByteSink
  private var json = JSONText()

  init(to sink: any ByteSink) {
    self.sink = sink
  }

  func write(_ pair: BitextPair) throws {
    json.bytes.removeAll(keepingCapacity: true)
    json.raw("{")
    var own: Set<String> = ["source", "target"]
    if pair.id != nil { own.insert("id") }
    if pair.kind != nil { own.insert("kind") }
    if pair.confidence != nil { own.insert("confidence") }
    if !pair.properties.isEmpty { own.insert("properties") }
    if let id = pair.id { member("id", id) }
    if let kind = pair.kind { member("kind", kind) }
    if let confidence = pair.confidence { json.raw(#""confidence":\#(confidenceText(confidence)),"#) }
    json.raw(#""source":"#)
    side(pair.source)
    json.raw(#","target":"#)
    side(pair.target)
    if !pair.properties.isEmpty {
      json.raw(#","properties":["#)
      for (index, property) in pair.properties.enumerated() {
        json.raw(index > 0 ? ",{" : "{")
        if let type = property.type { member("type", type) }
        json.raw(#""text":"#)
        json.string(property.text)
        json.raw("}")
      }
      json.raw("]")
    }
    let others = jsonMembers(of: [UInt8(ascii: "{")] + pair.members + [UInt8(ascii: "}")]) { !own.contains($0) }
    if !others.isEmpty {
      json.raw(",")
      json.bytes += others
    }
    json.raw("}\n")
    try sink.write(json.bytes)
    report.written += 1
  }

  func finish() {}

  private func side(_ side: BitextPair.Side) {
    json.raw("{")
    if let language = side.language { member("language", language.tag) }
    json.raw(#""text":"#)
    json.string(side.text)
    if let line = side.line { json.raw(#","line":\#(line)"#) }
    json.raw("}")
  }

  private func member(_ name: String, _ text: String) {
    json.raw("\"\(name)\":")
    json.string(text)
    json.raw(",")
  }
}
