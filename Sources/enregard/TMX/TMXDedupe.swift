import ArgumentParser
import TMX

extension Keeper: ExpressibleByArgument {}
extension Sameness: ExpressibleByArgument {}

/// What `--ignore` can name.
enum IgnoredDifference: String, CaseIterable, ExpressibleByArgument {
  case letterCase = "case"
  case numbers, spaces, codes

  var leniency: Leniency {
    switch self {
    case .letterCase: .letterCase
    case .numbers: .numbers
    case .spaces: .spaces
    case .codes: .codes
    }
  }
}

/// `enregard tmx dedupe`.
struct TMXDedupe: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dedupe",
    abstract: "Keep each unit once.",
    discussion: """
      Examples:
        enregard tmx dedupe memory.tmx -o clean.tmx
        enregard tmx dedupe memory.tmx --same source --keep newest -o clean.tmx
        enregard tmx dedupe memory.tmx --ignore case --ignore numbers --keep best -o clean.tmx

      What stays stays as it is, in its order. --keep says which of several goes on: the first of the file; the newest, by changedate, \
      else creationdate; the best, by confidence (x-align-score), usagecount and date; or in-context, one for each \
      context (prev, next, id, file, x-context).
      """)

  @Argument(help: "The TMX; - for standard input.", completion: .file())
  var file: String

  @Option(help: ArgumentHelp("What does not count; repeatable.", valueName: "difference"))
  var ignore: [IgnoredDifference] = []

  @Option(help: "What must be the same: the whole unit's texts, or the source alone.")
  var same = Sameness.unit

  @Option(help: "Which of several duplicates stays.")
  var keep = Keeper.first

  @OptionGroup var output: TMXOutputOptions
  @OptionGroup var input: TMXInputOptions

  func run() throws {
    let tmx = TMXInput(file, encoding: input.encoding)
    let rule = DuplicateRule(
      leniency: ignore.reduce(into: []) { $0.formUnion($1.leniency) }, sameness: same, keeper: keep)
    let (report, name) = try writingTMX(output, input, from: [file], "comparing") { sink, progress in
      try deduplicate(tmx.reopen, rule: rule, to: sink, progress: progress)
    }
    let removed = report.read - report.written
    say(
      ["\(name): \(counted(report.written, "unit")) kept, \(counted(removed, "duplicate")) removed"], quiet: input.quiet
    )
  }
}
