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
        producer | enregard segment --stream --language fr > segments.jsonl

      The text format is what --segmented reads.
      """)

  @Argument(help: "The document; - for standard input.", completion: .file())
  var file: String?

  @OptionGroup var output: OutputOption

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

  @Option(
    defaultAsFlag: StreamForm.jsonl, parsing: .next,
    help: ArgumentHelp(
      "Segment texts as they come on standard input, one a line: as jsonl or tsv.",
      discussion: """
        jsonl: {"id": 7, "text": "...", "language": "en"}, a text or {"path": "FILE"}, and what else is there. A line of \
        output is a segment; one with "error" says what failed, and the stream goes on. tsv: a text in Base64 in the last \
        column, or with --side in the third or fourth, as Bitextor has them; rows come back with the segments, in Base64, \
        behind them.
        """, valueName: "form"))
  var stream: StreamForm?

  @Flag(help: "With --stream, write one line for each text, with all of its segments.")
  var perDocument = false

  @OptionGroup var threading: ThreadOptions

  @OptionGroup(title: "Runs of many") var runs: RunOptions

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
    try stream?.validate(runs, perDocument: perDocument)
    if perDocument, stream == nil { throw ValidationError("--per-document is for --stream.") }
    if stream == nil { try runs.requireNone("--stream") }
    if stream != nil, file != nil || srxDump || output.path != nil || format != nil || inputFormat != nil {
      throw ValidationError(
        "--stream goes from standard input to standard output; leave the document, -o, --format, --input-format out.")
    }
    if !srxDump, stream == nil, file == nil { throw ValidationError("Name a document.") }
  }

  func run() async throws {
    runs.begin()
    if let stream { return try segmentStream(stream) }
    guard let file else { return try dumpRules() }
    let files = RunFiles(reading: [FileUse("<file>", file)] + segmentation.reads)
    let destination = try Output(files.writing("-o", output.path))
    try destination.discardingOnError { try writeSegments(of: file, to: destination) }
  }

  private func dumpRules() throws {
    let files = RunFiles(reading: segmentation.reads)
    let declared = try files.writing("-o", output.path)
    let rules = try segmentation.rules()?.rules ?? .builtIn
    let destination = try Output(declared)
    try destination.discardingOnError {
      try destination.sink.write(Array(rules.srx().utf8))
      try destination.finish()
    }
  }

  private func segmentStream(_ form: StreamForm) throws {
    let options = inputOptions.document(language?.language, rules: try segmentation.rules())
    let work = SegmentStream(options, side: side ?? .source, isPerDocument: perDocument)
    let run = try StreamRun<SegmentStream.Tally>(form, runs, reading: segmentation.reads)
    let (ends, threads) = (try standardStream(runs.shard), threading.threads)
    try run.follow {
      switch form {
      case .jsonl: try streamRecords(work, ends, threads: threads) { try run.take($0, \.self) }
      case .tsv: try segmentTable(work, side: side, ends, threads: threads) { try run.take($0, \.self) }
      }
    }
    let (texts, segments) = (counted(run.counts.done, "text"), counted(run.total.segments, "segment"))
    say(["\(texts): \(segments); \(run.counts.failed) failed"], quiet: quiet)
    if run.counts.failed > 0 { throw ExitCode(ExitStatus.unusable) }
  }

  private func writeSegments(of file: String, to destination: Output) throws {
    let input = try DocumentInput(
      path: file, options: inputOptions.document(language?.language, kind: inputFormat, rules: segmentation.rules()),
      side: side ?? .source)
    say(assumptions(of: input), quiet: quiet)
    let format = format?.format ?? output.path.flatMap(SegmentFormat.of(path:)) ?? .standard
    try format.write(input.text, to: destination.sink)
    try destination.finish()
  }
}

extension PairSide: ExpressibleByArgument {}
