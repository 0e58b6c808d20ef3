import ArgumentParser

@main
struct Enregard: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enregard",
    abstract: "Align a document with its translation.",
    subcommands: [LexiconCommand.self])
}
