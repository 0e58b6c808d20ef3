import Bitext
import Checks
import Files
import Formats
import Workflows

/// What pieces of a run came to, added up, and told to programs.
protocol RunTally: Sendable {
  init()
  /// Adds what a piece came to.
  mutating func add(_ other: Self)
  /// Writes it as members of an object.
  func write(to json: inout JSONWriter)
}

/// What became of a stream. Touched by the writing thread alone, and read when it has ended.
final class StreamRun<Tally: RunTally>: @unchecked Sendable {
  private(set) var counts = RunReport.Counts()
  private(set) var total = Tally()
  private let report: RunReport
  private let mostFailures: Int
  private let complains: Bool

  /// - Throws: as `RunReport`.
  init(_ form: StreamForm, _ options: RunOptions, reading reads: [FileUse]) throws {
    let files = RunFiles(reading: [FileUse("standard input", "-")] + reads)
    _ = try files.writing("--stream", "-")
    report = try RunReport(options, among: files)
    mostFailures = options.maxErrors ?? .max
    // A table has no place for errors; a log has one.
    complains = form == .tsv && options.log == nil
  }

  /// - Parameter warnings: what looks wrong with a record, by what it came to.
  /// - Throws: `TooManyFailures` at the last that is allowed.
  func take<Came>(
    _ record: StreamedRecord<Came>, _ tally: (Came) -> Tally, warnings: (Came) -> [String] = { _ in [] }
  ) throws {
    let piece = members(of: record)
    switch record.outcome {
    case .done(let came):
      let tally = tally(came)
      counts.done += 1
      total.add(tally)
      report.tell(piece, seconds: record.seconds, warnings: warnings(came), tally.write)
    case .failed(let words):
      counts.failed += 1
      if complains { complain(words) }
      report.tellFailure(piece, words, seconds: record.seconds)
      if counts.failed >= mostFailures { throw TooManyFailures() }
    }
  }

  /// Streams, until the end or until too much has failed, and writes what became of it.
  /// - Throws: what `stream` throws.
  func follow(_ stream: () throws -> Void) throws {
    var failure: (any Error)?
    do { try stream() } catch is TooManyFailures {
      complain("stopped after \(counted(counts.failed, "failure"))")
    } catch { failure = error }
    try report.finish(counts, failure: failure, writeTotals: total.write)
  }

  private func members<Came>(of record: StreamedRecord<Came>) -> [UInt8] {
    var json = JSONWriter()
    json.members(record.id)
    json.member("line", record.number)
    return json.bytes
  }
}

/// More has failed than `--max-errors` allows.
private struct TooManyFailures: Error {}

extension BeadTally: RunTally {
  func write(to json: inout JSONWriter) {
    json.key("segments")
    json.literal("[" + segments.map(String.init).joined(separator: ",") + "]")
    json.member("beads", count)
    json.counts("kinds", kinds)
    json.member("meanConfidence", literal: confidenceText(meanConfidence))
  }
}

extension CheckStream.Tally: RunTally {
  func write(to json: inout JSONWriter) {
    json.member("pairs", pairs)
    json.counts("findings", Dictionary(uniqueKeysWithValues: findings.map { ($0.rawValue, $1) }))
  }
}

extension SegmentStream.Tally: RunTally {
  func write(to json: inout JSONWriter) { json.member("segments", segments) }
}

extension JSONWriter {
  /// A member with numbers by their names, in the order of these.
  fileprivate mutating func counts(_ name: String, _ counts: [String: Int]) {
    key(name)
    object { json in for (name, count) in counts.sorted(by: { $0.key < $1.key }) { json.member(name, count) } }
  }
}
