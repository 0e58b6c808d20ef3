/// Where results go: a file that appears whole or not at all, or standard output.
package final class Output {
  package let sink: any ByteSink
  /// As the user gave it; "-" for standard output.
  package let path: String
  /// What messages call it.
  package let name: String
  private let finishing: () throws -> Void
  private let discarding: () -> Void

  /// - Throws: `OutputError`.
  package init(_ declared: DeclaredOutput) throws {
    path = declared.path
    if path != "-" {
      let file = try UnfinishedFiles.open(path)
      (sink, name) = (file, path)
      finishing = {
        try file.commit()
        UnfinishedFiles.forget(file)
      }
      discarding = {
        file.discard()
        UnfinishedFiles.forget(file)
      }
    } else {
      let standardOutput = DescriptorSink.standardOutput()
      (sink, name, finishing, discarding) =
        (standardOutput, "standard output", { try standardOutput.flush() }, {})
    }
  }

  deinit { discarding() }

  /// Makes the output final.
  package func finish() throws {
    try finishing()
  }

  /// Leaves what was there before as it was; does nothing after ``finish()``.
  package func discard() {
    discarding()
  }

  /// Does `work`; if it throws, the output is as it was before.
  package func discardingOnError<Result>(_ work: () throws -> Result) throws -> Result {
    do { return try work() } catch {
      discarding()
      throw error
    }
  }
}
