import Bitext
import Files

/// Writes a line for each bead of several texts. Keys stand in this order:
///
///     {"kind": "2-1-2", "confidence": 0.97,
///      "sides": [{"file": "a.en.txt", "language": "en", "text": "Six died. Two lived.", "segments": [...]}, ...],
///      "pairs": [{"sides": [0, 1], "beads": [{"kind": "2-1", "confidence": 0.98, "segments": [[0, 1], [0]]}]},
///                {"sides": [0, 2], "beads": [{"kind": "1-1", "confidence": 0.99, "segments": [[0], [0]]}, ...]}, ...]}
///
/// - `sides`: one for each text, in the order of the command, as ``JSONBeadWriter`` writes it; with an empty `text` where it
///   has no counterpart.
/// - `pairs`: of each two sides, by their places in `sides` from 0, the beads within this one, which may be finer, and of
///   each the indexes of both sides' segments.
func writeJSONLines(
  _ bitext: MultilingualBitext, _ options: ExchangeOptions, _ sink: any ByteSink
) throws -> ExchangeReport {
  var report = ExchangeReport()
  var json = JSONWriter()
  let sides = bitext.documents.map { JSONSide($0) }
  var pairs = MultilingualBitext.pairs(of: sides.count).map {
    (one: $0.one, other: $0.other, beads: bitext.pairBeads($0.one, $0.other)[...])
  }
  for bead in bitext.beads {
    // Each pair's beads within this one.
    let parts = pairs.indices.map { index in
      let (one, other) = (bead.sides[pairs[index].one], bead.sides[pairs[index].other])
      let own = pairs[index].beads.prefix {
        $0.source.upperBound <= one.upperBound && $0.target.upperBound <= other.upperBound
      }
      pairs[index].beads.removeFirst(own.count)
      return own
    }
    guard options.keep(bead, &report) else { continue }
    json.beginObject()
    json.member("kind", bead.kind)
    json.member("confidence", literal: confidenceText(bead.confidence))
    json.key("sides")
    json.array { json in
      for (side, segments) in zip(sides, bead.sides) { json.value(side, segments) }
    }
    json.key("pairs")
    json.array { json in
      for (pair, beads) in zip(pairs, parts) where !beads.isEmpty {
        json.object { $0.pair(pair.one, pair.other, beads) }
      }
    }
    json.endObject()
    json.endLine()
    try json.flush(to: sink)
    report.written += 1
  }
  return report
}

extension JSONWriter {
  fileprivate mutating func pair(_ one: Int, _ other: Int, _ beads: ArraySlice<Bead>) {
    key("sides")
    literal("[\(one),\(other)]")
    key("beads")
    array { json in
      for bead in beads {
        json.object {
          $0.member("kind", bead.kind)
          $0.member("confidence", literal: confidenceText(bead.confidence))
          $0.key("segments")
          $0.array { json in
            for segments in [bead.source, bead.target] {
              json.literal("[" + segments.map(String.init).joined(separator: ",") + "]")
            }
          }
        }
      }
    }
  }
}
