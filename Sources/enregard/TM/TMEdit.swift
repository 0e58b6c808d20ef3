import ArgumentParser
import Memory

/// `enregard tm edit`.
struct TMEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change texts and properties of units of the memory.",
    discussion: """
      Examples:
        enregard tm edit --unit 4711 --set target="Fermez le fichier."
        enregard tm edit --property client=Acme --target-text courriel --replace courriel e-mail --dry-run
        enregard tm edit --file manual.tmx --set client=Acme --set project=Manual

      \(UnitEditOptions.explanation)

      A unit keeps its number; one that becomes what another is, is folded into that. All changes are made or, if the \
      command is interrupted, none. \(UnitFilterOptions.explanation)
      """)

  @OptionGroup var edits: UnitEditOptions
  @OptionGroup var units: UnitChoiceOptions
  @OptionGroup var changes: ChangeOptions
  @OptionGroup var options: MemoryOptions

  func validate() throws { try changes.check(units, "change") }

  func run() throws {
    let (choice, edit) = (try units.choice(), try edits.edit())
    let store = try options.open()
    defer { try? store.close() }
    if changes.isDryRun {
      return try changes.show(choice, of: store, "to be changed where need be", quiet: options.quiet)
    }
    let report = try store.edit(choice, by: edit, mayBeAll: changes.all)
    let folded = report.folded > 0 ? ", \(report.folded) of them into what another unit is" : ""
    say(
      ["\(store.path): \(counted(report.changed, "unit")) of \(report.chosen) changed\(folded)"], quiet: options.quiet)
  }
}
