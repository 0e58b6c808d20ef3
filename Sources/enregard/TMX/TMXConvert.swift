import Workflows
import ArgumentParser
import Bitext
import Files
import Formats

/// `enregard tmx convert`.
struct TMXConvert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert a TMX to a table or another bilingual format, or such a file to TMX.",
    discussion: """
      Formats of the output, by its extension or by --format:
      \(formatTable(ExchangeFormat.holdingMany.map { ($0.name, $0.summary) }))

      Formats of the input, by its extension, its first bytes or --input-format:
      \(formatTable(PairFormat.all.map { ($0.name, $0.summary) }))

      Examples:
        enregard tmx convert memory.tmx -o memory.csv
        enregard tmx convert memory.tmx -o memory.xlsx
        enregard tmx convert memory.xlsx --from en --to fr -o memory.tmx
        enregard tmx convert table.tsv --from en --to fr --property client=Acme -o memory.tmx
        enregard tmx convert many.tmx --from en --to pt-BR -o corpus.moses
        enregard tmx convert --input-format moses corpus.en corpus.fr -o corpus.tmx
        enregard tmx convert memory.tmx --format jsonl | jq .target.text

      XLIFF keeps inline codes; in other formats they become their native form, or <1> if the file does not give that. \
      The identifier, properties and notes of each unit are kept in jsonl, xliff and tables, who made and changed it, \
      and when, in tables. A memory that was corrected in a spreadsheet is converted back with --from and --to; its \
      columns may be in any order, but keep their names. Lines that cannot be read are reported, the others are converted, and the exit status is 2.
      """)

  @Argument(help: "The file; - for standard input. For moses, both files.", completion: .file())
  var inputs: [String]

  @OptionGroup var output: OutputOption

  @Option(
    help: ArgumentHelp(
      "The output's format.", discussion: "By default from the output's extension; tmx on standard output.",
      valueName: "format"))
  var format: PairsFormatArgument?

  @Option(
    help: ArgumentHelp(
      "The input's format.", discussion: "By default from its extension, else from its first bytes.",
      valueName: "format"))
  var inputFormat: PairFormatArgument?

  @OptionGroup var languages: LanguagePairOptions

  @OptionGroup var stamps: StampOptions
  @OptionGroup var input: TMXInputOptions

  func validate() throws {
    guard (1...2).contains(inputs.count) else {
      throw ValidationError("Name one file, or both files with --input-format moses.")
    }
    if inputs.count == 2, inputFormat?.format.isTwoFiles != true {
      throw ValidationError(
        "Two files are one input with --input-format moses only; enregard tmx merge joins memories.")
    }
  }

  func run() throws {
    let format = try outputFormat()
    let files = RunFiles(reading: FileUse.all("<inputs>", inputs))
    // Two files are named after the languages, which the input may have to tell first.
    let declared = format.isTwoFiles ? [] : [try files.writing("-o", output.path)]
    let options = PairReadingOptions(from: languages.from, to: languages.to, encoding: input.encoding)
    let reader =
      if let format = inputFormat?.format, inputs.count == 2 {
        try PairReader(source: inputs[0], target: inputs[1], format: format, options: options)
      } else {
        try PairReader(path: inputs[0], format: inputFormat?.format, options: options)
      }
    var complaints = LineComplaints()
    let batches = try PairBatches(reader, name: inputs[0], from: languages.from, to: languages.to) {
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
    guard let output = output.path, output != "-" else { return .named("tmx") ?? .standard }
    return try exchangeFormat(ofOutput: output, among: ExchangeFormat.holdingMany)
  }

  private func twoOutputs(
    _ format: ExchangeFormat, _ source: Language?, _ target: Language?, _ files: RunFiles
  ) throws -> [DeclaredOutput] {
    guard let output = output.path, output != "-" else { throw WorkflowError.needsFile(format: format.name) }
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
      var options = PairWritingOptions(
        source: source, target: target, name: inputs[0], creationDate: creationDate(), toolVersion: enregardVersion)
      options.holdsUnits = true
      let writer = try format.pairWriter(to: outputs.map(\.sink), options: options)
      let stamps = try stamps.properties()
      while let batch = try batches.next() {
        for var pair in batch {
          pair.stamp(stamps)
          try writer.write(pair)
        }
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
    let name = output.path.map { $0 == "-" ? "standard output" : $0 } ?? "standard output"
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
