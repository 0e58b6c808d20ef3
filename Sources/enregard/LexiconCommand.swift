import ArgumentParser

/// `enregard lexicon`: the word lists that alignment draws on.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Make word lists for two languages from installed dictionaries, and show what is available.",
    subcommands: [LexiconBuild.self, LexiconInfo.self])
}
