import ArgumentParser
import Files
import Memory

/// `enregard tm list`.
struct TMList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show units by file, language, property, date or text, with their numbers.",
    discussion: """
      Examples:
        enregard tm list --file client.tmx --limit 5
        enregard tm list --target-text '(?i)courriel' --property client=Acme

      \(UnitFilterOptions.explanation)
      """)

  @Option(help: ArgumentHelp("The largest number of units to show.", valueName: "number"))
  var limit = 20

  @OptionGroup var units: UnitChoiceOptions
  @OptionGroup var options: MemoryOptions

  func validate() throws {
    try requireSome(limit: limit)
  }

  func run() throws {
    let choice = try units.choice()
    let store = try options.open()
    defer { try? store.close() }
    let found = try store.list(choice, limit: limit)
    let output = DescriptorSink.standardOutput()
    for unit in found.units { try output.write(Array(lines(unit).utf8)) }
    try output.flush()
    let rest = found.count > found.units.count ? "; the first \(found.units.count) are shown (see --limit)" : ""
    say([counted(found.count, "unit") + rest], quiet: options.quiet)
  }
}
