import Alignment
import Bitext
import Files
import Formats
import Foundation

/// How a stream of document pairs is aligned.
package struct AlignStreamOptions: Sendable {
  /// How each pair is read and aligned; its threads are pairs at once.
  package var align: AlignOptions
  /// Whether a pair of documents is one line of output, not each of its beads.
  package var isPerDocument = false
  /// The least confidence of beads that are written.
  package var minimumConfidence = 0.0

  package init(_ align: AlignOptions) { self.align = align }
}

/// What became of a stream.
package struct StreamTally: Sendable {
  package var aligned = 0
  package var failed = 0
  package var beads = BeadTally()
}

/// Aligns pairs of documents as they come, a JSON object a line, and writes what becomes of them in their order:
///
///     {"id": 7, "source": "The dog. It barks.", "target": ["Le chien.", "Il aboie."], "from": "en", "to": "fr"}
///
/// - `source`, `target`: a text; a list of segments, an empty one standing between paragraphs; or `{"path": "a.html"}`.
/// - `from`, `to`: the languages; else those of the options, else told from the text. `id` and all else is passed through.
///
/// A line of output is a bead, as ``ExchangeFormat``'s JSON Lines have it, with the numbers of its segments from 0 in
/// `segments`, or a pair with all of them in `beads`. What fails is a line with `error`, and the stream goes on.
///
/// - Parameters:
///   - next: the next line of the input with its number from 1; nil at the end.
///   - words: what an error is in the user's words.
/// - Throws: what `next` and the sink throw, and what reading a memory throws.
package func alignStream(
  _ options: AlignStreamOptions, next: () throws -> (line: LineReader.Line, number: Int)?,
  to sink: any ByteSink & Sendable,
  flush: @escaping @Sendable () throws -> Void, words: @escaping @Sendable (any Error) -> String,
  tell: @escaping @Sendable (Aligners.Event) -> Void
) throws -> StreamTally {
  let stream = AlignStream(options, try Aligners(options.align, holdsManyPairs: true, tell: tell), words)
  let tally = TallyBox()
  try streamInOrder(
    threads: options.align.threads ?? ProcessInfo.processInfo.activeProcessorCount, next: next,
    work: { stream.output($0.line, number: $0.number) },
    write: { output in
      tally.add(output)
      try sink.write(output.bytes)
    }, flush: flush)
  return tally.value
}

/// What is written of one pair.
private struct StreamedOutput: Sendable {
  var bytes: [UInt8]
  /// Nil where the pair failed.
  var beads: [Bead]?
}

private final class TallyBox: @unchecked Sendable {
  // Touched by the writing thread alone, and read when it has ended.
  var value = StreamTally()

  func add(_ output: StreamedOutput) {
    guard let beads = output.beads else {
      value.failed += 1
      return
    }
    value.aligned += 1
    for bead in beads { value.beads.add(bead.kind, bead.confidence) }
  }
}

private final class AlignStream: Sendable {
  private let options: AlignStreamOptions
  private let aligners: Aligners
  private let words: @Sendable (any Error) -> String

  init(_ options: AlignStreamOptions, _ aligners: Aligners, _ words: @escaping @Sendable (any Error) -> String) {
    (self.options, self.aligners, self.words) = (options, aligners, words)
  }

  func output(_ line: LineReader.Line, number: Int) -> StreamedOutput {
    guard case .bytes(let bytes) = line else {
      return failure(nil, number, "line \(number): longer than \(LineReader.limit) bytes; send shorter documents")
    }
    guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
      return failure(nil, number, "line \(number): not a JSON object")
    }
    let id = jsonMembers(of: bytes) { $0 == "id" }
    do {
      let (source, target) = (try document(.source, of: object, number), try document(.target, of: object, number))
      let aligner = try aligners.aligner(source, target)
      let anchors = try aligners.memory?.anchors(source.text, target.text) ?? []
      let bitext = try aligner.align(source.text, target.text, anchors: anchors)
      let passed = jsonMembers(of: bytes) { !Self.own.contains($0) }
      return StreamedOutput(bytes: written(bitext, id: id, passed: passed), beads: bitext.beads)
    } catch { return failure(id, number, (error as? StreamedFault)?.words ?? words(error)) }
  }

  /// Members that are not passed through, by either form of output.
  private static let own: Set<String> = [
    "id", "source", "target", "from", "to", "kind", "confidence", "beads", "error",
  ]

  private struct StreamedFault: Error { var words: String }

  private func document(_ side: PairSide, of object: [String: Any], _ number: Int) throws -> DocumentInput {
    let name = side == .source ? "source" : "target"
    var input = side == .source ? options.align.source : options.align.target
    if let tag = object[side == .source ? "from" : "to"] as? String {
      guard let language = Language(parsing: tag) else {
        throw StreamedFault(words: "line \(number): \(tag) is no language; write a tag such as en or pt-BR")
      }
      input.language = language
    }
    let called = "line \(number), \(name)"
    switch object[name] {
    case let text as String: return try DocumentInput(text: text, named: called, options: input)
    case let segments as [String]:
      input.isSegmented = true
      let lines = segments.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
      return try DocumentInput(text: lines.joined(separator: "\n") + "\n", named: called, options: input)
    case let file as [String: Any]:
      guard let path = file["path"] as? String, path != "-" else { fallthrough }
      return try DocumentInput(path: path, options: input, side: side)
    default:
      throw StreamedFault(
        words: "line \(number): no \(name); it is a text, a list of segments, or an object with a path")
    }
  }

  private func failure(_ id: [UInt8]?, _ number: Int, _ words: String) -> StreamedOutput {
    var json = JSONWriter()
    json.object {
      if let id, !id.isEmpty { $0.members(id) } else { $0.member("id", literal: "null") }
      $0.member("line", number)
      $0.member("error", words)
    }
    json.endLine()
    return StreamedOutput(bytes: json.bytes)
  }

  private func written(_ bitext: Bitext, id: [UInt8], passed: [UInt8]) -> [UInt8] {
    let beads = bitext.beads.indices.filter { bitext.beads[$0].confidence >= options.minimumConfidence }
    var json = JSONWriter()
    func begin() {
      json.beginObject()
      if id.isEmpty { json.member("id", literal: "null") } else { json.members(id) }
    }
    if options.isPerDocument {
      begin()
      json.key("beads")
      json.array { json in
        for bead in beads.map({ bitext.beads[$0] }) {
          json.object { json in
            json.member("source", literal: numbers(bead.source))
            json.member("target", literal: numbers(bead.target))
            json.member("confidence", literal: confidenceText(bead.confidence))
            if bead.isMoved { json.member("moved", literal: "true") }
          }
        }
      }
      json.members(passed)
      json.endObject()
      json.endLine()
      return json.bytes
    }
    for bead in beads.map({ bitext.beads[$0] }) {
      begin()
      json.member("kind", bead.kind)
      json.member("confidence", literal: confidenceText(bead.confidence))
      if bead.isMoved { json.member("moved", literal: "true") }
      for (name, text, segments) in [("source", bitext.source, bead.source), ("target", bitext.target, bead.target)] {
        json.key(name)
        json.object {
          if let language = text.document.language { $0.member("language", language.tag) }
          $0.member("text", text.text(of: segments))
          $0.member("segments", literal: numbers(segments))
        }
      }
      json.members(passed)
      json.endObject()
      json.endLine()
    }
    return json.bytes
  }

  private func numbers(_ range: Range<Int>) -> String { "[" + range.map(String.init).joined(separator: ",") + "]" }
}
