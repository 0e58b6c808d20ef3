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
    abstract: "Remove duplicate units.",
    discussion: """
      Examples:
        enregard tmx dedupe memory.tmx -o clean.tmx
        enregard tmx dedupe memory.tmx --same source --keep newest -o clean.tmx
        enregard tmx dedupe memory.tmx --ignore case --ignore numbers --keep best -o clean.tmx

      The remaining units keep their order and content. --keep chooses which duplicate to keep: the first in the file; the \
      newest, by changedate, else creationdate; the best, by confidence (x-align-score), usagecount and date; or \
      in-context, one for each context (prev, next, id, file, x-context).
      """)

  @Argument(help: "The TMX; - for standard input.", completion: .file())
  var file: String

  @Option(help: ArgumentHelp("A difference to ignore; repeatable.", valueName: "difference"))
  var ignore: [IgnoredDifference] = []

  @Option(help: "What must be the same: all texts of the unit, or the source alone.")
  var same = Sameness.unit

  @Option(help: "Which of several duplicates to keep.")
  var keep = Keeper.first

  @OptionGroup var output: OutputOption
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
