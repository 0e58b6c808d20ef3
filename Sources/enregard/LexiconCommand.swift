import ArgumentParser

/// `enregard lexicon`: the word lists that alignment draws on.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Make word lists of two languages from installed dictionaries, and show what there is.",
    subcommands: [LexiconBuild.self, LexiconInfo.self])
}
