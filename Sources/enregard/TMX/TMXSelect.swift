import ArgumentParser
import Bitext
import Languages
import TMX

/// `enregard tmx select`.
struct TMXSelect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "select",
    abstract: "Select some languages, such as a pair, from a file in many.",
    discussion: """
      Examples:
        enregard tmx select en,fr many.tmx -o en-fr.tmx
        enregard tmx select pt-BR,es,en many.tmx | enregard tmx stats -

      Units that lack one of the languages are left out, and their number is reported. The first language becomes the \
      source. If a unit has no fr, fr-CA is taken for fr, and the other way round.
      """)

  @Argument(help: ArgumentHelp("The languages, the source first, separated by commas.", valueName: "languages"))
  var languages: LanguageList

  @Argument(help: "The TMX; - for standard input.", completion: .file())
  var file: String

  @OptionGroup var output: OutputOption
  @OptionGroup var input: TMXInputOptions

  func run() throws {
    let tmx = TMXInput(file, encoding: input.encoding)
    let (report, name) = try writingTMX(output, input, from: [file], "selecting") { sink, progress in
      try select(languages.languages, from: tmx.open(), to: sink, progress: progress)
    }
    var words = ["\(name): \(counted(report.written, "unit")) of \(report.read) written"]
    if report.written < report.read { words.append("the others lack one of the languages") }
    say([words.joined(separator: "; ")], quiet: input.quiet)
  }
}

/// Languages separated by commas, or by one colon or slash as in `en:fr`.
struct LanguageList: ExpressibleByArgument {
  var languages: [Language]

  init?(argument: String) {
    let parts = argument.split { ",:/ ".contains($0) }
    languages = parts.compactMap { Language(parsing: String($0)) }
    guard !languages.isEmpty, languages.count == parts.count, Set(languages).count == parts.count else { return nil }
  }
}
