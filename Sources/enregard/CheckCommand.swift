import ArgumentParser
import Bitext
import Checks
import Files
import Formats
import Languages
import Lexicons
import Reports
import Workflows

/// `enregard check`: what looks wrong in a translation.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report what looks wrong in a translation, why, and how certain that is.",
    discussion: """
      Reads a file of pairs, or two documents, which it aligns first; a sentence without a counterpart is then a finding, \
      too. enregard formats lists the formats of documents. Formats of files of pairs, by extension, first bytes or \
      --input-format:
      \(formatTable(PairFormat.all.map { ($0.name, $0.summary) }))

      Formats of the report, by its extension or by --format:
      \(formatTable(ReportFormat.all.map { ($0.name, $0.summary) }))

      Examples:
        enregard check memory.tmx
        enregard check article.en.txt article.fr.txt -o report.html -o report.sarif
        enregard check memory.tmx --without spelling --min-confidence number=0.9 --except Acme
        enregard check corpus.jsonl --from en --to fr --scores > scores.jsonl
        enregard check article.en.txt article.fr.txt --fail-on error --baseline accepted.txt
        producer | enregard check --stream --from en --to fr --per-document | consumer
        enregard check --stream tsv --scores --from en --to fr < pairs.tsv > scored.tsv
        enregard check --list

      A project's settings are read from .enregard.toml, in the working directory or in a folder above it; options \
      override them. A finding that needs no correction can be accepted by its fingerprint, which every report shows: \
      --baseline FILE --accept FINGERPRINT. Later runs with that baseline leave it out.

      Exit status: 1 if --fail-on is given and something of that severity or worse was found; 2 for wrong usage, \
      unusable input, or lines that could not be read (the others are checked); else 0.
      """)

  @Argument(
    help: ArgumentHelp(
      "A file of pairs, or a document and its translation; - for standard input.", valueName: "file"),
    completion: .file())
  var inputs: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file for the report; standard output by default. Repeatable, for several reports at once.",
      valueName: "file"), completion: .file())
  var output: [String] = []

  @Option(
    help: ArgumentHelp(
      "The report's format.", discussion: "By default from the output's extension; text on standard output.",
      valueName: "format"))
  var format: ReportFormatArgument?

  @Option(
    help: ArgumentHelp(
      "The language of the HTML page: \(InterfaceLanguage.all.map(\.code).joined(separator: " or ")).",
      discussion: "By default that of the target, if it is one of these, else that of LC_ALL, LC_MESSAGES or LANG.",
      valueName: "language"))
  var pageLanguage: PageLanguageArgument?

  @Flag(help: "Write how likely each pair is to be a faithful translation, 0 to 1, and why, as JSON Lines.")
  var scores = false

  @Option(
    defaultAsFlag: StreamForm.jsonl, parsing: .next,
    help: ArgumentHelp(
      "Check pairs as they come on standard input, one or a document's a line: as jsonl or tsv.",
      discussion: """
        jsonl: {"id": 7, "source": "...", "target": "..."}, two texts, or two lists of as many, the pairs of a document; \
        from, to and what else is there. A line of output is a finding, or with --scores a pair; one with "error" says what \
        failed, and the stream goes on. tsv: two addresses, two texts and what else is there, as Bitextor has them; rows \
        come back with the worst severity and the checks, or the score, behind them.
        """, valueName: "form"))
  var stream: StreamForm?

  @Flag(help: "With --stream, write one line for each line of the input, with all of its findings or scores.")
  var perDocument = false

  @Flag(help: "List the checks, with the precision and recall that were measured for them, and exit.")
  var list = false

  @OptionGroup(title: "Input") var inputOptions: CheckInputOptions
  @OptionGroup(title: "What is checked") var selection: CheckSelection
  @OptionGroup(title: "What was accepted") var acceptance: AcceptanceOptions
  @OptionGroup(title: "Dictionaries") var lexiconOptions: LexiconOptions

  @Option(
    help: ArgumentHelp(
      "Exit with status 1 if something of this severity or worse was found: note, warning or error.",
      valueName: "severity"))
  var failOn: Severity?

  @Option(help: ArgumentHelp("Colour on standard output: auto, always or never.", valueName: "when"))
  var color = ColourChoice.auto

  @OptionGroup var threading: ThreadOptions
  @OptionGroup(title: "Runs of many") var runs: RunOptions

  @Flag(name: .shortAndLong, help: "Print no progress, summary or warnings.")
  var quiet = false

  func validate() throws {
    guard !list else { return }
    if let stream { return try validateStream(stream) }
    if perDocument { throw ValidationError("--per-document is for --stream.") }
    try runs.requireNone("--stream")
    guard (1...2).contains(inputs.count) else {
      throw ValidationError("Name a file of pairs, or a document and its translation.")
    }
    if format != nil && output.count > 1 {
      throw ValidationError("--format is for one output; with several, each has the format of its extension.")
    }
    if scores, format.map({ $0.format.name != "jsonl" }) ?? false || output.count > 1 {
      throw ValidationError("--scores writes JSON Lines to one output; leave --format out.")
    }
    if scores, failOn != nil || acceptance.isGiven {
      throw ValidationError("--scores writes no findings; leave --fail-on, --baseline and --accept out.")
    }
  }

  /// All that a run reads, but for the baseline.
  func reads(_ project: ProjectFile?) -> [FileUse] {
    FileUse.all("<file>", inputs) + FileUse.all("--glossary", selection.glossary) + inputOptions.segmentation.reads
      + lexiconOptions.reads + FileUse.all("--project", [project?.path])
      + FileUse.all("the project's glossary", project?.glossaries ?? [])
      + FileUse.all("the project's lexicon", project?.lexicons ?? [])
  }

  /// What is checked.
  var input: CheckInput {
    guard inputs.count == 2 else { return .pairs(inputs.first ?? "-") }
    if let format = inputOptions.inputFormat?.format, format.isTwoFiles {
      return .sides(source: inputs[0], target: inputs[1], format: format)
    }
    return .documents(source: inputs[0], target: inputs[1])
  }

  /// How the input is read and checked.
  func options(_ project: ProjectFile?) throws -> CheckOptions {
    var options = CheckOptions()
    // Of files of pairs nothing is segmented.
    let rules = if case .documents = input { try inputOptions.segmentation.rules() } else { nil as SegmentationRules? }
    options.source = inputOptions.text.document(inputOptions.languages.from, rules: rules)
    options.target = inputOptions.text.document(inputOptions.languages.to, rules: rules)
    options.source.language = options.source.language ?? project?.from
    options.target.language = options.target.language ?? project?.to
    options.format = inputOptions.inputFormat?.format
    options.settings = selection.applied(to: project?.settings ?? CheckSettings())
    options.glossaries = (project?.glossaries ?? []) + selection.glossary
    options.lexicons = lexiconOptions.sources
    options.lexicons.files += project?.lexicons ?? []
    options.threads = threading.threads
    return options
  }

  func run() async throws {
    if list { return try writeToStandardOutput(checkList()) }
    runs.begin()
    let project = try acceptance.project()
    if let stream {
      let status = try checkStream(stream, project)
      if status != ExitStatus.done { throw ExitCode(status) }
      return
    }
    let run = try CheckRun(self, project: project)
    let status = try run.perform()
    if status != ExitStatus.done { throw ExitCode(status) }
  }
}

/// When to write colours to standard output.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// An output format of findings by name.
struct ReportFormatArgument: ListedArgument {
  var format: ReportFormat

  init?(argument: String) {
    guard let format = ReportFormat.named(argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { ReportFormat.all.map(\.name) }
}

/// A format of a file of pairs by name.
struct PairFormatArgument: ListedArgument {
  var format: PairFormat

  init?(argument: String) {
    guard let format = PairFormat.named(argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { PairFormat.all.map(\.name) }
}
