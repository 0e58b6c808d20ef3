import ArgumentParser
import TMX

/// `enregard tmx edit`.
struct TMXEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change texts and properties of all units, or of those that meet conditions.",
    discussion: """
      Examples:
        enregard tmx edit memory.tmx --set client=Acme --set project=Manual -o acme.tmx
        enregard tmx edit memory.tmx --target-text courriel --replace courriel e-mail -o new.tmx
        enregard tmx edit memory.tmx --id 17 --set target="Fermez le fichier." -o new.tmx

      \(UnitEditOptions.explanation)

      All units are written; those that do not change keep every byte. \(UnitFilterOptions.explanation)
      """)

  @Argument(help: "The TMX; - for standard input.", completion: .file())
  var file: String

  @OptionGroup var changes: UnitEditOptions
  @OptionGroup var conditions: UnitFilterOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var input: TMXInputOptions

  func run() throws {
    let (filter, edit) = (try conditions.filter(), try changes.edit())
    let tmx = TMXInput(file, encoding: input.encoding)
    let (report, name) = try writingTMX(output, input, from: [file], "editing") { sink, progress in
      try TMX.edit(tmx.open(), where: filter, by: edit, to: sink, progress: progress)
    }
    say(["\(name): \(counted(report.changed, "unit")) of \(report.read) changed"], quiet: input.quiet)
  }
}
