import Foundation

/// What a program that has ended left behind.
public struct RunResult: Sendable {
  /// The exit status; 128 and the signal's number when a signal ended it, as shells say it.
  public var status: Int32
  /// Of standard output.
  public var output: String
  /// Of standard error.
  public var errors: String
}

/// The program under test: `ENREGARD_PROGRAM` where it is set, else what SwiftPM built beside the test bundle.
public let enregardPath: String =
  ProcessInfo.processInfo.environment["ENREGARD_PROGRAM"]
  ?? URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
  .appendingPathComponent("enregard").path

/// Runs `enregard` to its end.
///
/// - Parameters:
///   - folder: the working directory.
///   - input: what it finds on standard input; nothing when not given.
///   - interruptedBy: a signal to send it after half a second.
public func enregard(
  _ arguments: [String], in folder: String, input: String = "", environment: [String: String] = [:],
  interruptedBy signal: Int32? = nil
) async throws -> RunResult {
  try await run(
    enregardPath, arguments, in: folder, input: input, environment: environment, interruptedBy: signal)
}

/// Runs any program to its end; see ``enregard(_:in:input:environment:interruptedBy:)``.
public func run(
  _ program: String, _ arguments: [String], in folder: String, input: String = "",
  environment: [String: String] = [:], interruptedBy signal: Int32? = nil
) async throws -> RunResult {
  // Files, not pipes: a pipe that nobody empties would stop the program.
  let scratch = try TemporaryFolder()
  try scratch.write(input, to: "input")
  for name in ["output", "errors"] { try scratch.write("", to: name) }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  process.currentDirectoryURL = URL(fileURLWithPath: folder)
  // The same everywhere, whatever dictionaries the machine has: only those that are part of the program.
  process.environment = ProcessInfo.processInfo.environment.merging(["ENREGARD_DICTIONARIES": "/nonexistent"]) { $1 }
    .merging(environment) { $1 }
  process.standardInput = try FileHandle(forReadingFrom: scratch.url("input"))
  process.standardOutput = try FileHandle(forWritingTo: scratch.url("output"))
  process.standardError = try FileHandle(forWritingTo: scratch.url("errors"))
  await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
    process.terminationHandler = { _ in continuation.resume() }
    do {
      try process.run()
    } catch {
      fatalError("cannot run \(program): \(error)")
    }
    if let signal {
      Thread.sleep(forTimeInterval: 0.5)
      kill(process.processIdentifier, signal)
    }
  }
  let bySignal = process.terminationReason == .uncaughtSignal
  return RunResult(
    status: process.terminationStatus + (bySignal ? 128 : 0), output: scratch.contents("output") ?? "",
    errors: scratch.contents("errors") ?? "")
}
