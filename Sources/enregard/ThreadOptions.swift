import ArgumentParser
import Foundation

/// How many threads a command may use; the same words in every command that has work for several.
struct ThreadOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The largest number of threads; one for each core by default. The result does not depend on it.",
      valueName: "number"))
  var threads: Int?

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads must be at least 1, not \(threads).") }
  }
}
