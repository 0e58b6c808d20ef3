import Files

/// Where results go: a file that appears whole or not at all, or standard output.
final class Output {
  let sink: any ByteSink
  /// As the user gave it; "-" for standard output.
  let path: String
  /// What messages call it.
  let name: String
  private let finishing: () throws -> Void
  private let discarding: () -> Void

  /// - Throws: `OutputError`.
  init(_ declared: DeclaredOutput) throws {
    path = declared.path
    if path != "-" {
      let file = try Interrupt.shared.open(path)
      (sink, name) = (file, path)
      finishing = {
        try file.commit()
        Interrupt.shared.forget(file)
      }
      discarding = {
        file.discard()
        Interrupt.shared.forget(file)
      }
    } else {
      let standardOutput = DescriptorSink.standardOutput()
      (sink, name, finishing, discarding) =
        (standardOutput, "standard output", { try standardOutput.flush() }, {})
    }
  }

  deinit { discarding() }

  /// Makes the output final.
  func finish() throws {
    try finishing()
  }

  /// Leaves what was there before as it was; does nothing after ``finish()``.
  func discard() {
    discarding()
  }

  /// Does `work`; if it throws, the output is as it was before.
  func discardingOnError<Result>(_ work: () throws -> Result) throws -> Result {
    do { return try work() } catch {
      discarding()
      throw error
    }
  }
}
