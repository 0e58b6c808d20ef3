import Exchange

/// Where results go: a file that appears whole or not at all, or standard output.
final class Output {
  let sink: any ByteSink
  /// What messages call it.
  let name: String
  private let finishing: () throws -> Void

  /// - Parameter path: nil or "-" for standard output.
  /// - Throws: `OutputError`.
  init(path: String?, interrupt: Interrupt) throws {
    if let path, path != "-" {
      let file = try OutputFile(path: path)
      interrupt.protect(file)
      (sink, name, finishing) = (file, path, { try file.commit() })
    } else {
      let standardOutput = DescriptorSink.standardOutput()
      (sink, name, finishing) = (standardOutput, "standard output", { try standardOutput.flush() })
    }
  }

  /// Makes the output final.
  func finish() throws {
    try finishing()
  }
}
