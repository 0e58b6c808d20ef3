import ArgumentParser
import Files
import Formats
import Segmentation
import Workflows

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
        enregard segment --srx rules.srx article.fr.txt
        enregard segment --srx-dump -o rules.srx
        enregard segment --language fr --format jsonl - < article.txt

      The text format is what --segmented reads.
      """)

  @Argument(help: "The document; - for standard input.", completion: .file())
  var file: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The output file; standard output by default.", valueName: "file"), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The output's format.",
      discussion: "By default from the output's extension, else text.", valueName: "format"))
  var format: SegmentFormatArgument?

  @Option(
    help: ArgumentHelp(
      "The format of the document, such as markdown or docx, whatever its name says; enregard formats lists all.",
      valueName: "format"))
  var inputFormat: DocumentFormatArgument?

  @Option(
    help: ArgumentHelp(
      "The document's language, such as en or pt-BR.",
      discussion: "By default from the file's name, else from the text.", valueName: "language"))
  var language: LanguageArgument?

  @Option(
    help: ArgumentHelp(
      "Which side of a bilingual file: source or target.",
      discussion: "By default the one in --language, if the file says which that is; else source.", valueName: "side"))
  var side: PairSide?

  @OptionGroup var inputOptions: InputOptions

  @OptionGroup var segmentation: SegmentationOptions

  @Flag(help: "Write the rules in force as SRX 2.0 instead: those of --srx, else the built-in ones.")
  var srxDump = false

  @Flag(name: .shortAndLong, help: "Do not report what was assumed.")
  var quiet = false

  func validate() throws {
    if srxDump, file != nil || format != nil {
      throw ValidationError("--srx-dump takes no document and no format; it writes the rules for all languages.")
    }
    if inputOptions.segmented, inputFormat != nil {
      throw ValidationError("--segmented is a format of its own; leave --input-format out.")
    }
    if !srxDump, file == nil { throw ValidationError("Name a document.") }
  }

  func run() async throws {
    guard let file else { return try dumpRules() }
    let files = RunFiles(reading: [FileUse("<file>", file)] + segmentation.reads)
    let destination = try Output(files.writing("-o", output))
    try destination.discardingOnError { try writeSegments(of: file, to: destination) }
  }

  private func dumpRules() throws {
    let files = RunFiles(reading: segmentation.reads)
    let declared = try files.writing("-o", output)
    let rules = try segmentation.rules()?.rules ?? .builtIn
    let destination = try Output(declared)
    try destination.discardingOnError {
      try destination.sink.write(Array(rules.srx().utf8))
      try destination.finish()
    }
  }

  private func writeSegments(of file: String, to destination: Output) throws {
    let input = try DocumentInput(
      path: file, options: inputOptions.document(language?.language, kind: inputFormat, rules: segmentation.rules()),
      side: side ?? .source)
    say(assumptions(of: input), quiet: quiet)
    let format = format?.format ?? output.flatMap(SegmentFormat.of(path:)) ?? .standard
    try format.write(input.text, to: destination.sink)
    try destination.finish()
  }
}

extension PairSide: ExpressibleByArgument {}
