import ArgumentParser

/// How any input is to be read; the same words in every command that takes text.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The encoding of the input, such as UTF-8, UTF-16 or windows-1252.",
      discussion: "Found out from the text when not given."))
  var encoding: String?

  @Flag(help: "The input has one segment a line, and a blank line between blocks: take the lines as they are.")
  var segmented = false
}
