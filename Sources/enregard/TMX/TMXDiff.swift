import ArgumentParser
import Files
import Formats
import TMX

/// `enregard tmx diff`.
struct TMXDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show which units were added, removed or changed between two versions.",
    discussion: """
      Examples:
        enregard tmx diff old.tmx new.tmx
        enregard tmx diff old.tmx new.tmx --tmx changes.tmx --exit-code

      Units are matched by tuid, or by source if they have none; their order does not matter. Removed words are shown as \
      [-so-], added ones as {+so+}. --tmx writes the units that differ, with a property x-diff: added, changed (in the \
      new version) or removed.
      """)

  @Argument(help: "The old version; - for standard input.", completion: .file())
  var old: String

  @Argument(help: "The new version; - for standard input.", completion: .file())
  var new: String

  @Flag(help: "Count units as changed if anything differs: dates, properties and attributes, too.")
  var everything = false

  @Option(help: ArgumentHelp("Write the units that differ to this file.", valueName: "file"), completion: .file())
  var tmx: String?

  @Flag(help: "Exit with status 1 if the versions differ.")
  var exitCode = false

  @OptionGroup var input: TMXInputOptions

  func validate() throws {
    if old == "-" && new == "-" { throw ValidationError("Only one of the two files can be standard input.") }
  }

  func run() throws {
    let files = RunFiles(reading: [FileUse("<old>", old), FileUse("<new>", new)])
    _ = try files.writing("standard output", "-")
    let declared = try tmx.map { try files.writing("--tmx", $0) }
    let (one, other) = (TMXInput(old, encoding: input.encoding), TMXInput(new, encoding: input.encoding))
    let results = DescriptorSink.standardOutput()
    let file = try declared.map { try Output($0) }
    do {
      let reader = try other.reopen()
      let writer = file.map { TMXWriter(reader.head, to: $0.sink) }
      let bar = ProgressBar(title: "comparing", isShown: !input.quiet)
      defer { bar.finish() }
      let report = try difference(
        from: one.reopen, to: other.reopen, everything: everything, progress: { bar.update($0) }
      ) { difference in
        try results.write(Array(try words(difference).utf8))
        if let writer { try write(difference, to: writer) }
      }
      try results.flush()
      try writer?.finish(Array("\n</body>\n</tmx>\n".utf8))
      try file?.finish()
      bar.finish()
      say(
        [
          "\(counted(report.added, "unit")) added, \(report.changed) changed, \(report.removed) removed, "
            + "\(report.unchanged) the same"
        ], quiet: input.quiet)
      if exitCode, report.added + report.changed + report.removed > 0 { throw ExitCode(ExitStatus.findings) }
    } catch {
      file?.discard()
      throw error
    }
  }
}
