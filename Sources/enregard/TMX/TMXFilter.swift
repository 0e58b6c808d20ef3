import ArgumentParser
import TMX

/// `enregard tmx filter`.
struct TMXFilter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "Keep the units that meet conditions on language, date, property, length, confidence or text.",
    discussion: """
      Examples:
        enregard tmx filter memory.tmx --since 20240101 -o recent.tmx
        enregard tmx filter memory.tmx --property x-client=Acme --min-confidence 0.9 -o acme.tmx
        enregard tmx filter memory.tmx --source-text '(?i)\\bpatent' --not -o others.tmx

      \(UnitFilterOptions.explanation)
      """)

  @Argument(help: "The TMX; - for standard input.", completion: .file())
  var file: String

  @OptionGroup var conditions: UnitFilterOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var input: TMXInputOptions

  func run() throws {
    let filter = try conditions.filter()
    let tmx = TMXInput(file, encoding: input.encoding)
    let (report, name) = try writingTMX(output, input, from: [file], "filtering") { sink, progress in
      try TMX.filter(tmx.open(), by: filter, to: sink, progress: progress)
    }
    say(["\(name): \(counted(report.written, "unit")) of \(report.read) written"], quiet: input.quiet)
  }
}
