import ArgumentParser
import TMX

/// `enregard tmx invert`.
struct TMXInvert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invert",
    abstract: "Exchange source and target.",
    discussion: """
      Examples:
        enregard tmx invert en-fr.tmx -o fr-en.tmx
        enregard tmx invert many.tmx --to de -o de-first.tmx

      Exchanges srclang, the order of the variants, the two numbers of x-align-type, and prev and next with x-target-prev \
      and x-target-next. All else keeps its bytes, and inverting twice gives back the file. (Files that are not in UTF-8 \
      become UTF-8, in one form of XML.)
      """)

  @Argument(help: "The TMX; - for standard input.", completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      "The language that becomes the source, where units have more than two.", valueName: "language"))
  var to: LanguageArgument?

  @OptionGroup var output: OutputOption
  @OptionGroup var input: TMXInputOptions

  func run() throws {
    let tmx = TMXInput(file, encoding: input.encoding)
    let (report, name) = try writingTMX(output, input, from: [file], "inverting") { sink, progress in
      try invert(tmx.open(), target: to?.language, to: sink, progress: progress)
    }
    var lines = ["\(name): \(counted(report.changed, "unit")) turned round"]
    if report.changed < report.written {
      lines[0] += ", \(report.written - report.changed) that lack one of the languages left as they are"
    }
    say(lines, quiet: input.quiet)
  }
}
