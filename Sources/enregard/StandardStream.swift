import ArgumentParser
import Files
import Workflows

/// In what form things come and go through `--stream`.
enum StreamForm: String, ExpressibleByArgument, CaseIterable {
  /// A JSON object a line.
  case jsonl
  /// A table with tabs between its columns, as Bitextor has them.
  case tsv

  /// Refuses what goes with objects alone.
  func validate(_ runs: RunOptions, perDocument: Bool) throws {
    guard self == .tsv else { return }
    if runs.shard != nil {
      throw ValidationError("The rows of --stream tsv may begin with names; leave --shard out, and split the table.")
    }
    if perDocument { throw ValidationError("--stream tsv writes rows; leave --per-document out.") }
  }
}

/// Standard input to standard output, a line at a time.
///
/// - Parameter shard: the lines that are taken; nil for all.
func standardStream(_ shard: Shard?) throws -> StreamEnds {
  let stop = StopSignal()
  var lines = LineReader(try FileStream(path: "-", until: stop))
  let sink = StreamSink()
  return StreamEnds(
    next: {
      while let line = try lines.next() {
        if shard?.contains(lines.number - 1) ?? true { return (line, lines.number) }
      }
      return nil
    }, write: { try sink.write($0) }, flush: { try sink.flush() }, stop: { stop.stop() },
    words: { words(for: $0) ?? "\($0)" })
}

/// Standard output, written by one thread at a time.
private final class StreamSink: @unchecked Sendable {
  private let sink = DescriptorSink.standardOutput()

  func write(_ bytes: [UInt8]) throws { try sink.write(bytes) }
  func flush() throws { try sink.flush() }
}
