import ArgumentParser
import Files
import Memory

/// Whether units are changed, or only shown.
struct ChangeOptions: ParsableArguments {
  @Flag(
    name: .customLong("dry-run"), help: "Change nothing; count the units that are meant, and show the first of them.")
  var isDryRun = false

  @Flag(help: "All units of the memory may be meant.")
  var all = false

  /// Units shown by a dry run.
  private static let shownUnits = 10

  /// Tells what is meant, and `what` would become of it.
  func show(_ choice: UnitChoice, of store: MemoryStore, _ what: String, quiet: Bool) throws {
    let found = try store.list(choice, limit: Self.shownUnits)
    let output = DescriptorSink.standardOutput()
    for unit in found.units { try output.write(Array(lines(unit).utf8)) }
    try output.flush()
    let rest = found.count > found.units.count ? "; the first \(found.units.count) are shown" : ""
    say(["\(store.path): \(counted(found.count, "unit")) \(what)\(rest)"], quiet: quiet)
  }

  func check(_ units: UnitChoiceOptions, _ verb: String) throws {
    // A pattern that is none is a condition, too; the run tells what is wrong with it.
    if !all, (try? units.choice())?.isEverything == true {
      throw ValidationError(
        "Say which units to \(verb): --unit, --file, --property, --target-text and so on; or --all for every one.")
    }
  }
}

/// `enregard tm remove`.
struct TMRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take units out of the memory.",
    discussion: """
      Examples:
        enregard tm remove --file old-client.tmx --dry-run
        enregard tm remove --property client=Bolt --before 2015
        enregard tm remove --unit 4711

      With --file, what the file gave goes: units that other files have, too, stay, and no longer come from this one. \
      All of it goes or, if the command is interrupted, nothing. tm list shows units with their numbers, which are never \
      given again. \(UnitFilterOptions.explanation)
      """)

  @OptionGroup var units: UnitChoiceOptions
  @OptionGroup var changes: ChangeOptions
  @OptionGroup var options: MemoryOptions

  func validate() throws { try changes.check(units, "remove") }

  func run() throws {
    let choice = try units.choice()
    let store = try options.open()
    defer { try? store.close() }
    if changes.isDryRun { return try changes.show(choice, of: store, "would be removed", quiet: options.quiet) }
    let report = try store.remove(choice, mayBeAll: changes.all)
    let kept = report.kept > 0 ? ", \(report.kept) that other files have kept" : ""
    say(["\(store.path): \(counted(report.removed, "unit")) removed\(kept)"], quiet: options.quiet)
  }
}
