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

extension RunResult {
  /// The JSON objects that were written, one a line.
  public func objects() throws -> [[String: Any]] { try jsonObjects(output) }
}

/// The JSON objects of a text that has one a line.
public func jsonObjects(_ text: String) throws -> [[String: Any]] {
  try text.split(separator: "\n").map { line in
    guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
      throw CocoaError(.coderReadCorrupt)
    }
    return object
  }
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
///   - interruptedBy: a signal to send it as soon as there is a hidden file in its folder, or after ten seconds.
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
  // The same everywhere, whatever dictionaries the machine has: only those that are part of the program.
  let variables = ProcessInfo.processInfo.environment.merging([
    "ENREGARD_DICTIONARIES": "/nonexistent", "ENREGARD_HUNSPELL": "/nonexistent",
  ]) { $1 }
  .merging(environment) { $1 }
  let files = ["input", "output", "errors"].map { scratch.url($0).path }
  let process = try spawn(
    [program] + arguments, variables: variables.map { "\($0)=\($1)" }, in: folder, input: files[0], output: files[1],
    errors: files[2])
  let status = await withCheckedContinuation { (continuation: CheckedContinuation<Int32, Never>) in
    // A thread of its own: those of the concurrency pool must not wait.
    Thread.detachNewThread {
      if let signal {
        // Not after a fixed time: on a busy machine the program may not have started by then.
        for _ in 0..<1000 where !holdsHiddenFile(folder) { Thread.sleep(forTimeInterval: 0.01) }
        kill(process, signal)
      }
      var status: Int32 = 0
      while waitpid(process, &status, 0) == -1 && errno == EINTR {}
      continuation.resume(returning: status)
    }
  }
  let signalled = status & 0x7F
  return RunResult(
    status: signalled == 0 ? (status >> 8) & 0xFF : 128 + signalled, output: scratch.contents("output") ?? "",
    errors: scratch.contents("errors") ?? "")
}

private func holdsHiddenFile(_ folder: String) -> Bool {
  (try? FileManager.default.contentsOfDirectory(atPath: folder))?.contains { $0.hasPrefix(".") } == true
}

/// A program that could not be started.
struct NotStarted: Error {
  var program: String
  var reason: String
}

/// Starts a program and gives its process number.
///
/// Not by Foundation's `Process`, which on Linux at times misses the end of one of several programs that end at once,
/// and then waits for ever.
private func spawn(
  _ arguments: [String], variables: [String], in folder: String, input: String, output: String, errors: String
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY, 0)
  // The threads of Swift's pool have signals blocked; a program is started as a shell starts it.
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var blocked = sigset_t()
  sigemptyset(&blocked)
  posix_spawnattr_setsigmask(&attributes, &blocked)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
  // `env` goes to the folder and becomes the program: the call that would do so is not in Swift's Glibc.
  let command = ["/usr/bin/env", "-C", folder] + arguments
  var words = command.map { strdup($0) } + [nil]
  var environment = variables.map { strdup($0) } + [nil]
  defer { for word in words + environment { free(word) } }
  var process = pid_t()
  let failure = posix_spawn(&process, command[0], &actions, &attributes, &words, &environment)
  guard failure == 0 else { throw NotStarted(program: arguments[0], reason: String(cString: strerror(failure))) }
  return process
}
