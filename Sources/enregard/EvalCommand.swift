import ArgumentParser

/// `enregard eval`: how well Enregard does on what people made by hand.
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Score alignments or checks against hand-made data.",
    discussion:
      "Without a subcommand, alignments are scored: `enregard eval gold/` is `enregard eval alignment gold/`.",
    subcommands: [EvalAlignment.self, EvalChecks.self], defaultSubcommand: EvalAlignment.self)
}
