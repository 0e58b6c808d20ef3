import Files
import Synchronization
import Workflows

/// What programs are told of a run of many pieces: a line of JSON for each of them on standard error, if asked for, and in
/// the end a file with what became of all.
final class RunReport: Sendable {
  /// The failures that are kept for the end; their number is always told.
  private static let mostFailures = 10_000

  private let start = ContinuousClock.now
  private let shard: Shard?
  private let isLogged: Bool
  private let failures = Mutex<[[UInt8]]>([])
  // Used at the end alone.
  private nonisolated(unsafe) let output: Output?

  /// What became of how many pieces.
  struct Counts {
    var done = 0
    var skipped = 0
    var failed = 0
    /// Not begun, where it is known how many there are.
    var left: Int?
  }

  /// - Throws: `FileConflict`, `OutputError`.
  init(_ options: RunOptions, among files: RunFiles) throws {
    (shard, isLogged) = (options.shard, options.log != nil)
    output = try options.summary.map { try Output(files.writing("--summary", $0)) }
  }

  /// Tells what became of a piece.
  ///
  /// - Parameter piece: the members that say which it is.
  func tell(
    _ piece: [UInt8], seconds: Double? = nil, warnings: [String] = [], _ write: (inout JSONWriter) -> Void
  ) {
    guard isLogged else { return }
    var json = JSONWriter()
    json.object { json in
      json.members(piece)
      if let seconds { json.member("seconds", literal: milliseconds(seconds)) }
      write(&json)
      if !warnings.isEmpty { json.strings("warnings", warnings) }
    }
    Terminal.log(json)
  }

  /// Tells that a piece has failed.
  func tellFailure(_ piece: [UInt8], _ words: String, seconds: Double) {
    tell(piece, seconds: seconds) { $0.member("error", words) }
    guard output != nil else { return }
    failures.withLock { failures in
      guard failures.count < Self.mostFailures else { return }
      var json = JSONWriter()
      json.object {
        $0.members(piece)
        $0.member("error", words)
      }
      failures.append(json.bytes)
    }
  }

  /// Writes what became of all.
  ///
  /// - Parameters:
  ///   - failure: what ended the run before its end.
  ///   - arguments: those of the command.
  ///   - writeTotals: writes members with what all pieces came to.
  /// - Throws: `failure`; `OutputError`.
  func finish(
    _ counts: Counts, failure: (any Error)? = nil, arguments: [String] = Array(CommandLine.arguments.dropFirst()),
    writeTotals: (inout JSONWriter) -> Void
  ) throws {
    do { try write(counts, failure, arguments, writeTotals) } catch { throw failure ?? error }
    if let failure { throw failure }
  }

  private func write(
    _ counts: Counts, _ failure: (any Error)?, _ arguments: [String], _ writeTotals: (inout JSONWriter) -> Void
  ) throws {
    guard let output else { return }
    var json = JSONWriter()
    json.object { json in
      json.member("version", enregardVersion)
      json.strings("arguments", arguments)
      if let shard { json.member("shard", "\(shard.number)/\(shard.count)") }
      json.member("seconds", literal: milliseconds((ContinuousClock.now - start) / .seconds(1)))
      json.member("done", counts.done)
      json.member("skipped", counts.skipped)
      json.member("failed", counts.failed)
      json.member("left", counts.left)
      writeTotals(&json)
      if let failure { json.member("error", words(for: failure) ?? "\(failure)") }
      json.key("failures")
      json.array { json in for failure in failures.withLock({ $0 }) { json.literal(failure) } }
    }
    json.endLine()
    try output.sink.write(json.bytes)
    try output.finish()
  }
}

extension JSONWriter {
  /// A member with a list of strings.
  mutating func strings(_ name: String, _ texts: [String]) {
    key(name)
    array { json in for text in texts { json.string(text) } }
  }
}

/// Such as `12.345`.
private func milliseconds(_ seconds: Double) -> String {
  let thousandths = Int(clamping: (max(0, seconds) * 1000).rounded())
  let fraction = String(thousandths % 1000)
  return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
}
