import ArgumentParser
import Documents
import Exchange

/// `enregard segment`: the segments of a document.
struct SegmentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Show the segments of a document.",
    discussion: """
      Formats of the output, by its extension or by --format:
      \(formatTable(SegmentFormat.all.map { ($0.name, $0.summary) }))

      Examples:
        enregard segment article.fr.txt
        enregard segment book.epub
        enregard segment --language fr --format jsonl - < article.txt

      The text format is what --segmented reads.
      """)

  @Argument(help: "The document; - for standard input.", completion: .file())
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; standard output when not given.", valueName: "file"), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The output's format.",
      discussion: "By the output's extension when not given; text otherwise.", valueName: "format"))
  var format: SegmentFormatArgument?

  @Option(
    help: ArgumentHelp(
      "The document's language, such as en or pt-BR.",
      discussion: "From the file's name, else from the text when not given.", valueName: "language"))
  var language: LanguageArgument?

  @Option(
    help: ArgumentHelp(
      "Which side of a bilingual file: source or target.",
      discussion: "The one in --language, where the file says which that is; else source.", valueName: "side"))
  var side: PairSide?

  @OptionGroup var inputOptions: InputOptions

  @Flag(name: .shortAndLong, help: "Do not say what was assumed.")
  var quiet = false

  func run() async throws {
    if let output, isSameFile(file, output) { throw InputError.outputIsInput(path: output) }
    let destination = try Output(path: output, interrupt: Interrupt())
    try destination.discardingOnError { try writeSegments(to: destination) }
  }

  private func writeSegments(to destination: Output) throws {
    let input = try Input(
      path: file, language: language?.language, encoding: inputOptions.encoding, segmented: inputOptions.segmented,
      side: side ?? .source)
    say(assumptions(of: input), quiet: quiet)
    let format = format?.format ?? output.flatMap(SegmentFormat.of(path:)) ?? .standard
    try format.write(input.text, to: destination.sink)
    try destination.finish()
  }
}

extension PairSide: ExpressibleByArgument {}
