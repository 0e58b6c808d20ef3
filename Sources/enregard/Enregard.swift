import ArgumentParser
import Files
import Formats
import Glibc
import TextAnalysis
import Workflows

/// The command: arguments, progress and exit status. All work is done by the stages.
@main
struct Enregard: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enregard",
    abstract: "Align a document with its translation, and check it.",
    discussion: """
      Finds which sentences of a text and its translation correspond, and writes them as a translation memory (TMX) or \
      in another format; reports what looks wrong in a translation; and keeps translation memories. It works offline, in \
      any pair of languages; French and English are supported best.

      In place of a file name, "-" means standard input or output. Results go to standard output, or to the file given \
      with -o, which is written completely or not at all. Progress, summaries and warnings go to standard error.

      Exit status: 0 success, 1 findings at or above --fail-on, 2 wrong usage or unusable input or output, 130 \
      interrupted.
      """,
    version: enregardVersion,
    subcommands: [
      Align.self, ReviewCommand.self, CheckCommand.self, SegmentCommand.self, LexiconCommand.self, TMXCommand.self,
      TMCommand.self,
      EvalCommand.self, FormatsCommand.self,
    ])

  static func main() async {
    // From now on no signal leaves anything behind, whatever the verb.
    _ = Interrupt.shared
    do {
      try checkArguments()
      try checkCommand(CommandLine.arguments.dropFirst(), of: Self.self)
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

  /// The parser calls a mistyped command an unexpected argument, with all that follow it.
  private static func checkCommand(_ arguments: ArraySlice<String>, of group: any ParsableCommand.Type) throws {
    let commands = group.configuration.subcommands
    guard let word = arguments.first, !word.hasPrefix("-"), !commands.isEmpty,
      group.configuration.defaultSubcommand == nil, word != "help"
    else { return }
    func name(_ command: any ParsableCommand.Type) -> String { command.configuration.commandName ?? "" }
    if let command = commands.first(where: { name($0) == word }) {
      return try checkCommand(arguments.dropFirst(), of: command)
    }
    var distance = EditDistance(pattern: word.utf8.map(UInt64.init))
    let nearest = commands.map { command in
      (
        name: name(command),
        edits: name(command).utf8.map(UInt64.init).withUnsafeBufferPointer { distance.distance(to: $0) }
      )
    }.min { $0.edits < $1.edits }
    throw InputError.unknownCommand(word, similar: nearest.flatMap { $0.edits <= 2 ? $0.name : nil })
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
      var words = message.hasPrefix("Error: ") ? "enregard: error: \(message.dropFirst(7))" : message
      if let remedy = LanguageArgument.remedy, let end = words.firstIndex(of: "\n") {
        words.insert(contentsOf: "; \(remedy)", at: end)
      }
      print(words, to: &Terminal.standardError)
      Glibc.exit(ExitStatus.unusable)
    }
    // Put together here: the parser would want it at every start.
    let text = message == enregardVersion ? versionText() : message
    do { try writeToStandardOutput(text + "\n") } catch { end(with: error) }
    Glibc.exit(ExitStatus.done)
  }
}
