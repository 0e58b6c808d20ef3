import ArgumentParser
import Files
import Workflows

/// What is told of runs of many pieces, and which pieces they are; the same words wherever there are many.
struct RunOptions: ParsableArguments {
  /// In what form things are told on standard error.
  enum LogForm: String, ExpressibleByArgument, CaseIterable {
    /// An object a line.
    case json
  }

  @Option(
    help: ArgumentHelp(
      "Do a part of the work, such as 2/8: of each eight pairs, or lines of --stream, the second.",
      discussion: "So that several machines share it; the numbers start at 1.", valueName: "part"))
  var shard: Shard?

  @Option(
    help: ArgumentHelp(
      "Tell everything on standard error as JSON, an object a line.",
      discussion: """
        For each pair, or line of --stream: id, seconds, segments, beads, meanConfidence, warnings, or error; all else as \
        message or error.
        """, valueName: "form"))
  var log: LogForm?

  @Option(
    help: ArgumentHelp(
      "Write what became of all to this file, as one JSON object: counts, failures and their causes, seconds, options.",
      valueName: "file"), completion: .file())
  var summary: String?

  @Option(
    help: ArgumentHelp(
      "Stop after so many failures, with exit status 2; by default all is tried.", valueName: "number"))
  var maxErrors: Int?

  func validate() throws {
    if let maxErrors, maxErrors < 1 { throw ValidationError("--max-errors must be at least 1, not \(maxErrors).") }
  }

  /// From now on everything is told as JSON, if that was asked for.
  func begin() {
    if log == .json { Terminal.speakJSON() }
  }

  /// Of a run that has one piece only.
  func requireNone(_ remedy: String) throws {
    let given = [
      ("--shard", shard != nil), ("--log", log != nil), ("--summary", summary != nil),
      ("--max-errors", maxErrors != nil),
    ].filter(\.1)
    if let first = given.first { throw ValidationError("\(first.0) is for \(remedy).") }
  }
}

extension Shard: ExpressibleByArgument {
  /// As `init(_:)` takes it.
  public init?(argument: String) { self.init(argument) }
}
