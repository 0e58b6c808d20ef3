import Workflows
import ArgumentParser
import Bitext
import Files
import Formats

/// `enregard tmx convert`.
struct TMXConvert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turn a TMX into a table or another bilingual file, or such a file into a TMX.",
    discussion: """
      What is written, by the output's extension or by --format:
      \(formatTable(ExchangeFormat.holdingMany.map { ($0.name, $0.summary) }))

      What is read, by the extension, the first bytes or --input-format:
      \(formatTable(PairFormat.all.map { ($0.name, $0.summary) }))

      Examples:
        enregard tmx convert memory.tmx -o memory.csv
        enregard tmx convert table.tsv --from en --to fr -o memory.tmx
        enregard tmx convert many.tmx --from en --to pt-BR -o corpus.moses
        enregard tmx convert --input-format moses corpus.en corpus.fr -o corpus.tmx
        enregard tmx convert memory.tmx --format jsonl | jq .target.text

      XLIFF keeps inline codes; elsewhere they become their native form, or <1> where the file leaves that out. Of each unit its identifier, properties and notes \
      go along where the format has room for them: jsonl and xliff have, tables have not. Lines that cannot be read are told, the others are \
      converted, and the exit status is 2.
      """)

  @Argument(help: "The file; - for standard input; of moses, both files.", completion: .file())
  var inputs: [String]

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where to write; standard output when not given.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The output's format.", discussion: "By its extension when not given; tmx on standard output.",
      valueName: "format"))
  var format: BitextFormatArgument?

  @Option(
    help: ArgumentHelp(
      "The input's format.", discussion: "By its extension or its first bytes when not given.", valueName: "format"))
  var inputFormat: PairFormatArgument?

  @Option(help: ArgumentHelp("The language of the source, such as en or pt-BR.", valueName: "language"))
  var from: LanguageArgument?

  @Option(help: ArgumentHelp("The language of the target.", valueName: "language"))
  var to: LanguageArgument?

  @OptionGroup var input: TMXInputOptions

  func validate() throws {
    guard (1...2).contains(inputs.count) else {
      throw ValidationError("Name one file, or with --input-format moses both.")
    }
    if inputs.count == 2, inputFormat?.format.isTwoFiles != true {
      throw ValidationError(
        "Two files are one input with --input-format moses only; enregard tmx merge joins memories.")
    }
    if let format, !format.format.holdsMany {
      throw ValidationError(
        "\(format.format.name) is for aligned documents; choose one of "
          + ExchangeFormat.holdingMany.map(\.name).joined(separator: ", ") + ".")
    }
  }

  func run() throws {
    let format = try outputFormat()
    let files = RunFiles(reading: FileUse.all("<inputs>", inputs))
    // Two files are named after the languages, which the input may have to tell first.
    let declared = format.isTwoFiles ? [] : [try files.writing("-o", output)]
    let options = PairReadingOptions(from: from?.language, to: to?.language, encoding: input.encoding)
    let reader =
      if let format = inputFormat?.format, inputs.count == 2 {
        try PairReader(source: inputs[0], target: inputs[1], format: format, options: options)
      } else {
        try PairReader(path: inputs[0], format: inputFormat?.format, options: options)
      }
    var complaints = LineComplaints()
    let batches = try PairBatches(reader, name: inputs[0], from: from?.language, to: to?.language) {
      complaints.add($0)
    }
    say(assumptions(of: batches), quiet: input.quiet)
    let (source, target) = batches.languages
    if format.needsLanguages, source == nil || target == nil {
      throw WorkflowError.unknownLanguage(path: inputs[0], side: source == nil ? .source : .target)
    }
    let outputs = try declared.isEmpty ? twoOutputs(format, source, target, files) : declared
    let report = try convert(batches, to: format, outputs, source, target) { complaints.count > 0 }
    complaints.finish()
    say(remarks(on: batches) + (report.map { summary($0, format) } ?? []), quiet: input.quiet)
    if complaints.count > 0 { throw ExitCode(ExitStatus.unusable) }
  }

  private func outputFormat() throws -> ExchangeFormat {
    if let format = format?.format { return format }
    guard let output, output != "-" else { return .named("tmx") ?? .standard }
    return try exchangeFormat(ofOutput: output, among: ExchangeFormat.holdingMany)
  }

  private func twoOutputs(
    _ format: ExchangeFormat, _ source: Language?, _ target: Language?, _ files: RunFiles
  ) throws -> [DeclaredOutput] {
    guard let output, output != "-" else { throw WorkflowError.needsFile(format: format.name) }
    guard let source, let target else { throw WorkflowError.unknownLanguage(path: inputs[0], side: nil) }
    return try format.paths(for: output, source, target).map { try files.writing("-o", $0) }
  }

  /// Writes all pairs; nil where there was none to write because the file is another: what was there stays.
  private func convert(
    _ batches: PairBatches, to format: ExchangeFormat, _ declared: [DeclaredOutput], _ source: Language?,
    _ target: Language?, hasBadLines: () -> Bool
  ) throws -> ExchangeReport? {
    let outputs = try declared.map { try Output($0) }
    let bar = ProgressBar(title: "converting", isShown: !input.quiet)
    do {
      let writer = try format.pairWriter(
        to: outputs.map(\.sink),
        options: PairWritingOptions(
          source: source, target: target, name: inputs[0], creationDate: creationDate(), toolVersion: enregardVersion))
      while let batch = try batches.next() {
        for pair in batch { try writer.write(pair) }
        if let progress = batches.progress { bar.update(progress) }
      }
      guard writer.report.written > 0 || !hasBadLines() else {
        bar.finish()
        for output in outputs { output.discard() }
        return nil
      }
      try writer.finish()
      bar.finish()
      for output in outputs { try output.finish() }
      return writer.report
    } catch {
      bar.finish()
      for output in outputs { output.discard() }
      throw error
    }
  }

  private func summary(_ report: ExchangeReport, _ format: ExchangeFormat) -> [String] {
    let name = output.map { $0 == "-" ? "standard output" : $0 } ?? "standard output"
    var words = [
      "\(name): \(report.written) \(report.written == 1 ? format.itemName.one : format.itemName.many) written"
    ]
    if report.unpaired + report.empty > 0 {
      words.append("\(report.unpaired + report.empty) without two texts left out")
    }
    if report.removedCharacters > 0 {
      words.append("\(counted(report.removedCharacters, "character")) that the format forbids removed")
    }
    return [words.joined(separator: ", ")]
  }
}
