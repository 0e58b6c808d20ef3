import ArgumentParser

/// Where the one output of a command goes.
struct OutputOption: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The output file; standard output by default.", valueName: "file"), completion: .file())
  var path: String?
}
