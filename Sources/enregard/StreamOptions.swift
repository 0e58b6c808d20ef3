import ArgumentParser
import Files
import Workflows

/// In what form documents and beads come and go through `align --stream`.
enum StreamForm: String, ExpressibleByArgument, CaseIterable {
  /// A JSON object a line.
  case jsonl
  /// Columns with tabs between them, texts in Base64.
  case tsv
}

/// Standard input to standard output, a line at a time.
func standardStream() throws -> StreamEnds {
  var lines = LineReader(try FileStream(path: "-"))
  let sink = StreamSink()
  return StreamEnds(
    next: { try lines.next().map { ($0, lines.number) } }, write: { try sink.write($0) }, flush: { try sink.flush() },
    words: { words(for: $0) ?? "\($0)" })
}

/// Standard output, written by one thread at a time.
private final class StreamSink: @unchecked Sendable {
  private let sink = DescriptorSink.standardOutput()

  func write(_ bytes: [UInt8]) throws { try sink.write(bytes) }
  func flush() throws { try sink.flush() }
}

/// What became of a stream. Touched by the writing thread alone, and read when it has ended.
final class StreamTally<Tally: Sendable>: @unchecked Sendable {
  private(set) var done = 0
  private(set) var failed = 0
  private(set) var total: Tally
  private let add: (inout Tally, Tally) -> Void
  private let tell: (String) -> Void

  /// - Parameters:
  ///   - add: adds what a record came to.
  ///   - tell: told why a record failed.
  init(
    _ start: Tally, add: @escaping (inout Tally, Tally) -> Void, telling tell: @escaping (String) -> Void = { _ in }
  ) {
    (total, self.add, self.tell) = (start, add, tell)
  }

  func take(_ outcome: StreamOutcome<Tally>) {
    switch outcome {
    case .done(let tally):
      done += 1
      add(&total, tally)
    case .failed(let words):
      failed += 1
      tell(words)
    }
  }
}
