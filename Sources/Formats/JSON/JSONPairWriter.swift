import Bitext
import Files

/// Writes a pair a line, keys in this order; what is not known is absent:
///
///     {"id": "7", "kind": "1-1", "confidence": 0.97,
///      "source": {"language": "en", "text": "Six died.", "line": 12},
///      "target": {...},
///      "properties": [{"type": "x-client", "text": "A"}, {"text": "a note"}]}
///
/// and then what else the pair's own line of JSON held, if it had one; so in each of its properties, too. `line` is of the file that the pair was read from.
final class JSONPairWriter: PairWriter {
  private(set) var report = ExchangeReport()
  private let sink: any ByteSink
  private var json = JSONWriter()

  init(to sink: any ByteSink) {
    self.sink = sink
  }

  func write(_ pair: BitextPair) throws {
    json.beginObject()
    var own: Set<String> = ["source", "target"]
    if let id = pair.id {
      own.insert("id")
      json.member("id", id)
    }
    if let kind = pair.kind {
      own.insert("kind")
      json.member("kind", kind)
    }
    if let confidence = pair.confidence {
      own.insert("confidence")
      json.member("confidence", literal: confidenceText(confidence))
    }
    write("source", pair.source)
    write("target", pair.target)
    if !pair.properties.isEmpty {
      own.insert("properties")
      json.key("properties")
      json.writeProperties(pair.properties, others: JSONProperties(in: pair.members).others)
    }
    json.members(jsonMembers(of: [UInt8(ascii: "{")] + pair.members + [UInt8(ascii: "}")]) { !own.contains($0) })
    json.endObject()
    json.endLine()
    try json.flush(to: sink)
    report.written += 1
  }

  func finish() {}

  private func write(_ name: String, _ side: BitextPair.Side) {
    json.key(name)
    json.object {
      if let language = side.language { $0.member("language", language.tag) }
      $0.member("text", side.text)
      if let line = side.line { $0.member("line", line) }
    }
  }
}

extension JSONWriter {
  /// Writes the array of a pair's properties, and what else is in it.
  mutating func writeProperties(_ properties: [BitextPair.Property], others: [ArraySlice<UInt8>] = []) {
    array { json in
      for property in properties {
        json.object {
          if let type = property.type { $0.member("type", type) }
          $0.member("text", property.text)
          $0.members(property.members)
        }
      }
      for other in others { json.literal(other) }
    }
  }
}
