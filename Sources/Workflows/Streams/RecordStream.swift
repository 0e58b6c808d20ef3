import Files
import Foundation

/// What is made of the records of a stream, each by itself, on any thread.
package protocol StreamWork: Sendable {
  /// What a record comes to, beside the lines that are written.
  associatedtype Tally: Sendable

  /// The lines that a record becomes, ends and all.
  ///
  /// - Throws: what is then written, or told, as its error.
  func lines(of record: StreamRecord) throws -> (lines: [UInt8], tally: Tally)
}

/// Pairs of languages that are remembered at once. One has word lists of up to a hundred megabytes, and a stream may name
/// any number of them.
let mostLanguagePairsOfStreams = 16

/// Where a stream comes from and goes to.
package struct StreamEnds: Sendable {
  /// The next line of the input with its number from 1; nil at the end.
  // Called on one thread.
  package nonisolated(unsafe) var next: () throws -> (line: LineReader.Line, number: Int)?
  /// Called by one thread at a time.
  package var write: @Sendable ([UInt8]) throws -> Void
  /// Called where nothing waits to be written.
  package var flush: @Sendable () throws -> Void
  /// Called once nothing more is written: `next` is then to wait no longer.
  package var stop: @Sendable () -> Void
  /// What an error is in the user's words.
  package var words: @Sendable (any Error) -> String

  package init(
    next: @escaping () throws -> (line: LineReader.Line, number: Int)?,
    write: @escaping @Sendable ([UInt8]) throws -> Void, flush: @escaping @Sendable () throws -> Void,
    stop: @escaping @Sendable () -> Void, words: @escaping @Sendable (any Error) -> String
  ) {
    (self.next, self.write, self.flush, self.stop, self.words) = (next, write, flush, stop, words)
  }

  /// The same, with blank lines passed over.
  var withoutBlankLines: StreamEnds {
    var ends = self
    ends.next = {
      while let next = try self.next() {
        if case .bytes(let bytes) = next.line, bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
        return next
      }
      return nil
    }
    return ends
  }
}

/// What became of a record: its tally, or why it failed, in the user's words.
package enum StreamOutcome<Tally: Sendable>: Sendable {
  case done(Tally)
  case failed(String)
}

/// A record of which the lines are written.
package struct StreamedRecord<Tally: Sendable>: Sendable {
  /// Of its line, from 1.
  package var number: Int
  /// The member `id` as it stands; empty where there is none.
  package var id: [UInt8]
  /// How long it took, in seconds.
  package var seconds: Double
  package var outcome: StreamOutcome<Tally>
}

/// Makes something of each line of a stream, on several threads, and writes it in the order of the input. What fails is a
/// line with `id`, `line` and `error`, and the stream goes on. Blank lines are passed over.
///
/// - Parameters:
///   - threads: how many records at once; nil for one for each core.
///   - take: called by one thread at a time with what each record came to, in order, once its lines are written. After
///     what it throws nothing more is written.
/// - Throws: what the ends and `take` throw.
package func streamRecords<Work: StreamWork>(
  _ work: Work, _ ends: StreamEnds, threads: Int?,
  take: @escaping @Sendable (StreamedRecord<Work.Tally>) throws -> Void
) throws {
  try streamLines(ends.withoutBlankLines, threads: threads, take: take) { bytes, number in
    var id: [UInt8] = []
    do {
      let record = try StreamRecord(bytes(), number: number)
      id = record.id
      let made = try work.lines(of: record)
      return (made.lines, id, .done(made.tally))
    } catch {
      let words = words(of: error, ends)
      return (failure(id, number, words), id, .failed(words))
    }
  }
}

/// What is made of a line: lines of output, and what it came to, with its member `id`.
typealias StreamedLines<Tally: Sendable> = (lines: [UInt8], id: [UInt8], outcome: StreamOutcome<Tally>)

/// The mechanism alone: each line goes through `work`, on several threads.
///
/// - Parameter work: is given the line's number, and what gives its bytes, which throws where there are too many.
func streamLines<Tally: Sendable>(
  _ ends: StreamEnds, threads: Int?, take: @escaping @Sendable (StreamedRecord<Tally>) throws -> Void,
  work: @escaping @Sendable (_ bytes: () throws -> [UInt8], _ number: Int) -> StreamedLines<Tally>
) throws {
  try streamInOrder(
    threads: threads ?? ProcessInfo.processInfo.activeProcessorCount,
    next: ends.next,
    work: { next in
      let start = ContinuousClock.now
      let made = work(
        {
          if case .bytes(let bytes) = next.line { return bytes }
          let limit = LineReader.limit
          throw StreamRecord.Fault(words: "line \(next.number): longer than \(limit) bytes; send shorter documents")
        }, next.number)
      let record = StreamedRecord(
        number: next.number, id: made.id, seconds: seconds(since: start), outcome: made.outcome)
      return (lines: made.lines, record: record)
    },
    write: { made in
      try ends.write(made.lines)
      do { try take(made.record) } catch {
        try ends.flush()
        throw error
      }
    }, flush: ends.flush, stop: ends.stop)
}

/// What an error is in the user's words.
func words(of error: any Error, _ ends: StreamEnds) -> String {
  (error as? StreamRecord.Fault)?.words ?? ends.words(error)
}

private func failure(_ id: [UInt8], _ number: Int, _ words: String) -> [UInt8] {
  var json = JSONWriter()
  json.object {
    $0.id(id)
    $0.member("line", number)
    $0.member("error", words)
  }
  json.endLine()
  return json.bytes
}

extension JSONWriter {
  /// The member `id` as a record has it; null where it has none.
  mutating func id(_ id: [UInt8]) {
    if id.isEmpty { member("id", literal: "null") } else { members(id) }
  }

  /// A member with numbers from 0, such as `[0,1]`.
  mutating func member(_ name: String, _ range: Range<Int>) {
    key(name)
    literal(range)
  }

  mutating func literal(_ range: Range<Int>) { literal("[" + range.map(String.init).joined(separator: ",") + "]") }
}
