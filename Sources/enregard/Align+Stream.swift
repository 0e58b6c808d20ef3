import ArgumentParser
import Files
import Workflows

/// `enregard align --stream`: documents from another program, a pair a line.
extension Align {
  func validateStream() throws {
    guard source == nil, map == nil else {
      throw ValidationError("--stream reads standard input; leave SOURCE, TARGET and --map out.")
    }
    if !output.isEmpty || !format.isEmpty {
      throw ValidationError("--stream writes JSON Lines to standard output; leave -o and --format out.")
    }
    if learn != nil || tiers != nil || explain || anchors != nil || beads != nil || pairsOnly || byContent {
      throw ValidationError(
        "With --stream, leave --learn, --tiers, --explain, --anchors, --beads, --pairs-only and --by-content out.")
    }
    if let to, to.languages.count > 1 { throw ValidationError("--stream aligns two languages; --to names one.") }
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence is a probability between 0 and 1, not \(minConfidence).")
    }
  }

  func alignStream() throws {
    var options = AlignStreamOptions(try alignOptions())
    (options.isPerDocument, options.minimumConfidence) = (perDocument, minConfidence)
    var lines = LineReader(try FileStream(path: "-"))
    let sink = StreamSink()
    let notice = LexiconNotice(quiet: quiet)
    let tally = try Workflows.alignStream(
      options, next: { try lines.next().map { ($0, lines.number) } }, to: sink, flush: { try sink.flush() },
      words: { words(for: $0) ?? "\($0)" }
    ) { event in
      if case .makingLexicon(let making) = event { notice.take(making) }
    }
    report([
      "\(counted(tally.aligned, "pair")) of documents aligned, \(tally.failed) failed"
        + (tally.aligned > 0 ? "; \(words(for: tally.beads))" : "")
    ])
    if tally.failed > 0 { throw ExitCode(ExitStatus.unusable) }
  }
}

/// Standard output, written by one thread at a time.
private final class StreamSink: ByteSink, @unchecked Sendable {
  private let sink = DescriptorSink.standardOutput()

  func write(_ bytes: UnsafeRawBufferPointer) throws { try sink.write(bytes) }
  func flush() throws { try sink.flush() }
}
