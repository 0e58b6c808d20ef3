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

  /// - Parameter path: nil or "-" for standard output.
  /// - Throws: `OutputError`.
  init(path: String?, interrupt: Interrupt) throws {
    self.path = path ?? "-"
    if let path, path != "-" {
      let file = try OutputFile(path: path)
      interrupt.protect(file)
      (sink, name, finishing, discarding) = (file, path, { try file.commit() }, { file.discard() })
    } else {
      let standardOutput = DescriptorSink.standardOutput()
      (sink, name, finishing, discarding) =
        (standardOutput, "standard output", { try standardOutput.flush() }, {})
    }
  }

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
