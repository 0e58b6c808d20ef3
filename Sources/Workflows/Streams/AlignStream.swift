import Alignment
import Bitext
import Files
import Formats
import Foundation

/// How a stream of documents is aligned.
package struct AlignStreamOptions: Sendable {
  /// How each pair is read and aligned; its threads are pairs at once.
  package var align: AlignOptions
  /// Whether a pair of documents is one line of output, not each of its beads.
  package var isPerDocument = false
  /// The least confidence of beads that are written.
  package var minimumConfidence = 0.0

  package init(_ align: AlignOptions) { self.align = align }
}

/// Aligns documents with their translations as they come:
///
///     {"id": 7, "source": "The dog. It barks.", "target": ["Le chien.", "Il aboie."], "from": "en", "to": "fr"}
///
/// - `source`, `target`: a text; a list of segments, an empty one standing between paragraphs; or `{"path": "a.html"}`.
///   `targets`, and `to` as a list, where there are several translations.
/// - `from`, `to`: the languages; else those of the options, else told from the text. `id` and all else is passed through.
///
/// A line of output is a bead, as ``ExchangeFormat``'s JSON Lines have it, with the numbers of its segments from 0 in
/// `segments`, or a record with all of them in `beads`.
package final class AlignStream: StreamWork {
  /// What a pair of documents came to.
  package struct Tally: Sendable {
    /// The beads, written or not.
    package var beads: BeadTally
    /// What looks wrong, with the names of both documents.
    package var doubts: [(doubt: Doubt, source: Document, target: Document)] = []

    init(_ bitext: Bitext) {
      beads = BeadTally(bitext.beads)
      add(bitext)
    }

    init(_ bitext: MultilingualBitext) {
      beads = BeadTally(bitext)
      for pair in MultilingualBitext.pairs(of: bitext.documents.count) { add(bitext.bitext(pair.one, pair.other)) }
    }

    private mutating func add(_ bitext: Bitext) {
      let (source, target) = (bitext.source.document, bitext.target.document)
      let found = Workflows.doubts(before: source, target) + (doubt(after: bitext).map { [$0] } ?? [])
      doubts += found.map { ($0, source, target) }
    }
  }

  private let options: AlignStreamOptions
  private let aligners: Aligners

  /// - Throws: `MemoryError`.
  package init(_ options: AlignStreamOptions, tell: @escaping @Sendable (Aligners.Event) -> Void) throws {
    self.options = options
    aligners = try Aligners(
      options.align, holdsManyPairs: true, mostLanguagePairs: mostLanguagePairsOfStreams, tell: tell)
  }

  package func lines(of record: StreamRecord) throws -> (lines: [UInt8], tally: Tally) {
    if record.has("targets") { return try together(record) }
    let bitext = try aligned(record)
    return (written(bitext, record), Tally(bitext))
  }

  /// A pair of documents, aligned.
  func aligned(_ record: StreamRecord) throws -> Bitext {
    let source = try document(.source, record.text("source"), "source", record.language("from"), record)
    let target = try document(.target, record.text("target"), "target", record.language("to"), record)
    let aligner = try aligners.aligner(source, target)
    let anchors = try aligners.memory?.anchors(source.text, target.text) ?? []
    return try aligner.align(source.text, target.text, anchors: anchors)
  }

  /// The beads of a pair that are to be written.
  func kept(_ beads: [Bead]) -> [Bead] { beads.filter { $0.confidence >= options.minimumConfidence } }

  private func document(
    _ side: PairSide, _ text: StreamRecord.Text, _ name: String, _ language: Language?, _ record: StreamRecord
  ) throws -> DocumentInput {
    var input = side == .source ? options.align.source : options.align.target
    input.language = language ?? input.language
    return try record.document(text, name, input, side: side)
  }

  private func together(_ record: StreamRecord) throws -> (lines: [UInt8], tally: Tally) {
    let (targets, languages) = (try record.texts("targets"), try record.languages("to"))
    guard !targets.isEmpty, languages.isEmpty || languages.count == targets.count else {
      throw record.fault("\(targets.count) in targets, and \(languages.count) in to; write one language for each")
    }
    let source = try document(.source, record.text("source"), "source", record.language("from"), record)
    let others = try targets.enumerated().map { index, text in
      let language = languages.isEmpty ? nil : languages[index]
      return try document(.target, text, "targets, number \(index + 1)", language, record)
    }
    let bitext = try alignTogether([source] + others, with: aligners, threads: 1).bitext
    return (written(bitext, record), Tally(bitext))
  }
}

extension AlignStream {
  /// Members that have a meaning, or that outputs give one.
  private static let own: Set<String> = [
    "source", "target", "targets", "from", "to", "kind", "confidence", "moved", "sides", "beads", "line", "error",
  ]

  private func written(_ bitext: Bitext, _ record: StreamRecord) -> [UInt8] {
    written(kept(bitext.beads), record) { bead, json in
      json.member("confidence", literal: confidenceText(bead.confidence))
      if bead.isMoved { json.member("moved", literal: "true") }
      let sides = [("source", bitext.source, bead.source), ("target", bitext.target, bead.target)]
      for (name, text, segments) in sides {
        json.key(name)
        if options.isPerDocument { json.literal(segments) } else { json.side(text, segments) }
      }
    }
  }

  private func written(_ bitext: MultilingualBitext, _ record: StreamRecord) -> [UInt8] {
    written(bitext.beads.filter { $0.confidence >= options.minimumConfidence }, record) { bead, json in
      json.member("confidence", literal: confidenceText(bead.confidence))
      json.key("sides")
      json.array { json in
        for (text, segments) in zip(bitext.documents, bead.sides) {
          if options.isPerDocument { json.literal(segments) } else { json.side(text, segments) }
        }
      }
    }
  }

  private func written<Bead: StreamedBead>(
    _ beads: [Bead], _ record: StreamRecord, _ write: (Bead, inout JSONWriter) -> Void
  ) -> [UInt8] {
    let (id, passed) = (record.id, record.passed(without: Self.own))
    var json = JSONWriter()
    if options.isPerDocument {
      json.object { json in
        json.id(id)
        json.key("beads")
        json.array { json in
          for bead in beads { json.object { write(bead, &$0) } }
        }
        json.members(passed)
      }
      json.endLine()
      return json.bytes
    }
    for bead in beads {
      json.object { json in
        json.id(id)
        json.member("kind", bead.kind)
        write(bead, &json)
        json.members(passed)
      }
      json.endLine()
    }
    return json.bytes
  }
}

/// What beads of two texts and of several have alike.
private protocol StreamedBead {
  var kind: String { get }
}

extension Bead: StreamedBead {}
extension MultilingualBead: StreamedBead {}

extension JSONWriter {
  /// The segments of one side of a bead, with their text.
  fileprivate mutating func side(_ text: SegmentedDocument, _ segments: Range<Int>) {
    object {
      if let language = text.document.language { $0.member("language", language.tag) }
      $0.member("text", text.text(of: segments))
      $0.member("segments", segments)
    }
  }
}
