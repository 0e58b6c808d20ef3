import ArgumentParser
import Files
import Formats
import Memory
import Workflows

/// Which XLIFF is written.
enum XLIFFVersion: String, CaseIterable, ExpressibleByArgument {
  case two = "2.1"
  case one = "1.2"

  var format: ExchangeFormat {
    (self == .two ? ExchangeFormat.named("xliff") : ExchangeFormat.named("xliff-1.2")) ?? .standard
  }
}

/// `enregard tm pretranslate`.
struct TMPretranslate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pretranslate",
    abstract: "Write an XLIFF of a document, translated as far as the memory allows.",
    discussion: """
      Examples:
        enregard tm pretranslate manual.en.docx --to fr -o manual.xlf
        enregard tm pretranslate manual.en.txt --to fr --xliff 1.2 --min-score 85 -o manual.xlf
        enregard tm pretranslate half-done.xlf -o more-done.xlf

      A document is segmented, and each segment becomes a unit. An XLIFF keeps its version; only texts without a \
      translation get one, and nothing else is changed. Where a text has inline codes, translations are offered beside \
      it but not inserted. In other bilingual files (po, tsv, csv, jsonl, tmx) existing translations are kept.

      An exact match counts as translated. A fuzzy match is inserted, too, but marked for review (2.1: state initial; \
      1.2: needs-review-translation). All matches are listed with their score and the file that they come from.
      """)

  @Argument(help: "The document, or a bilingual file; - for standard input.", completion: .file())
  var file: String

  @OptionGroup var output: OutputOption

  @Option(help: ArgumentHelp("The language of the text.", valueName: "language"))
  var from: LanguageArgument?

  @Option(help: ArgumentHelp("The language to translate into.", valueName: "language"))
  var to: LanguageArgument?

  @Option(help: ArgumentHelp("The lowest score to use, 1 to 100; 100 for exact matches only.", valueName: "score"))
  var minScore = 75

  @Option(help: ArgumentHelp("The largest number of matches to list for a text.", valueName: "number"))
  var limit = 3

  @Option(help: ArgumentHelp("The version of the XLIFF.", valueName: "version"))
  var xliff = XLIFFVersion.two

  @OptionGroup var threading: ThreadOptions

  @OptionGroup var inputOptions: InputOptions
  @OptionGroup var segmentation: SegmentationOptions
  @OptionGroup var options: MemoryOptions

  func validate() throws {
    try requireScore(minScore: minScore)
    try requireSome(limit: limit)
  }

  func run() throws {
    let files = RunFiles(reading: [FileUse("<file>", file)] + segmentation.reads + options.reads)
    let declared = try files.writing("-o", output.path)
    let store = try options.open()
    defer { try? store.close() }
    let file = try Output(declared)
    let tally = try file.discardingOnError {
      let bar = ProgressBar(title: "searching", isShown: !options.quiet)
      let tally = try pretranslate(self.file, with: store, options: pretranslation(), to: file.sink) {
        [quiet = options.quiet] event in
        switch event {
        case .read(let input): say(assumptions(of: input), quiet: quiet)
        case .progress(let share): bar.update(share)
        }
      }
      bar.finish()
      try file.finish()
      return tally
    }
    say(["\(file.name): \(words(for: tally))"], quiet: options.quiet)
  }

  private func pretranslation() throws -> PretranslationOptions {
    var options = PretranslationOptions()
    options.input = try inputOptions.document(from?.language, rules: segmentation.rules())
    (options.target, options.format) = (to?.language, xliff.format)
    (options.minimumScore, options.limit, options.threads) = (minScore, limit, threading.threads)
    return options
  }
}

private func words(for tally: PretranslationTally) -> String {
  let (kinds, unmatched) = (tally.kinds, tally.unmatched)
  let searched = kinds.values.reduce(0, +) + unmatched
  var parts = [("in context", kinds[.context]), ("exact", kinds[.exact]), ("fuzzy", kinds[.fuzzy])].compactMap {
    name, count in count.map { "\($0) \(name)" }
  }
  parts.append("\(unmatched) without a match")
  var words = "\(counted(searched, "segment")): " + parts.joined(separator: ", ")
  if tally.offered > 0 { words += "; \(tally.offered) of these offered but not inserted because of inline codes" }
  if tally.kept > 0 { words += "; \(tally.kept) left as they were" }
  return words
}
