import Workflows
import ArgumentParser
import Files
import Formats
import Glibc

/// The command: arguments, progress and exit status. All work is done by the stages.
@main
struct Enregard: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enregard",
    abstract: "Align a document with its translation, and check it.",
    discussion: """
      Finds which sentences of a text and of its translation answer each other, and writes them as a translation \
      memory (TMX) or in another form; says where a translation looks wrong. It works offline; French and English come first, nothing is tied to them.

      In place of a file, "-" is standard input or output. Results go to standard output, or to the file of -o, \
      which appears whole or not at all; progress, summaries and warnings go to standard error.

      Exit status: 0 done, 1 findings at or above --fail-on, 2 wrong use or unusable input or output, 130 interrupted.
      """,
    version: enregardVersion,
    subcommands: [
      Align.self, CheckCommand.self, SegmentCommand.self, LexiconCommand.self, TMXCommand.self, TMCommand.self,
      EvalCommand.self, FormatsCommand.self,
    ])

  static func main() async {
    // From now on no signal leaves anything behind, whatever the verb.
    _ = Interrupt.shared
    do {
      try checkArguments()
      var command = try await asyncParseAsRoot()
      if var asynchronous = command as? AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  /// The arguments as text have lost what is no UTF-8 in them: a path would be another file's.
  private static func checkArguments() throws {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[index] else { continue }
      let bytes = UnsafeRawBufferPointer(start: argument, count: strlen(argument))
      if String(validating: bytes, as: UTF8.self) == nil { throw InputError.badArgument(spelled(Array(bytes))) }
    }
  }

  /// Says what `error` means and ends the process; help, the version and completion scripts arrive here, too.
  private static func end(with error: any Error) -> Never {
    Interrupt.shared.endIfUnread(error)
    UnfinishedFiles.discardAll()
    if let code = error as? ExitCode { Glibc.exit(code.rawValue) }
    if let message = words(for: error) {
      complain(message)
      Glibc.exit(ExitStatus.unusable)
    }
    // The parser's messages have several lines; an argument that it names has one.
    let message = CommandLine.arguments.reduce(fullMessage(for: error)) { message, argument in
      argument.contains("\n") ? message.replacing(argument, with: oneLine(argument)) : message
    }
    guard exitCode(for: error).isSuccess else {
      // The parser's own messages start with "Error: ".
      let words = message.hasPrefix("Error: ") ? "enregard: error: \(message.dropFirst(7))" : message
      print(words, to: &Terminal.standardError)
      Glibc.exit(ExitStatus.unusable)
    }
    do { try writeToStandardOutput(message + "\n") } catch { end(with: error) }
    Glibc.exit(ExitStatus.done)
  }

}
