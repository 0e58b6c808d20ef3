import ArgumentParser
import Foundation

/// How many threads a command may use; the same words in every command that has work for several.
struct ThreadOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many threads to use at most; by default, one for each core. The result is the same.", valueName: "number"))
  var threads: Int?

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads is a number from 1 on, not \(threads).") }
  }
}
