import Workflows
import ArgumentParser
import Bitext
import Files
import Memory
import TMX

/// `enregard tm export`.
struct TMExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the memory as TMX.",
    discussion: """
      Examples:
        enregard tm export -o all.tmx
        enregard tm export --languages en,fr -o en-fr.tmx
        enregard tm export --property client=Acme -o acme.tmx

      \(UnitFilterOptions.explanation)
      """)

  @Option(
    help: ArgumentHelp("The languages, the source first, separated by commas; all by default.", valueName: "languages")
  )
  var languages: LanguageList?

  @OptionGroup var units: UnitChoiceOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var options: MemoryOptions

  func run() throws {
    let choice = try units.choice()
    let declared = try RunFiles(reading: options.reads).writing("-o", output.path)
    let store = try options.open()
    defer { try? store.close() }
    let file = try Output(declared)
    let bar = ProgressBar(title: "writing", isShown: !options.quiet)
    let count = try file.discardingOnError {
      defer { bar.finish() }
      let count = try store.export(
        choice, languages: languages?.languages.map(\.tag) ?? [], toolVersion: enregardVersion, date: creationDate(),
        to: file.sink
      ) { bar.update($0) }
      try file.finish()
      return count
    }
    say(["\(file.name): \(counted(count, "unit")) written"], quiet: options.quiet)
  }
}

/// `enregard tm stats`.
struct TMStats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Count what the memory contains: units, languages, files, dates.")

  @OptionGroup var options: MemoryOptions

  func run() throws {
    let store = try options.open()
    defer { try? store.close() }
    let found = try store.statistics()
    var rows = [["memory", oneLine(store.path)], ["units", "\(found.units)"], ["bytes", "\(found.bytes)"]]
    if let first = found.firstDate, let last = found.lastDate {
      rows.append(["dates", "\(shown(first, limit: 16)) to \(shown(last, limit: 16))"])
    }
    rows += found.languages.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      ["texts in \(shown($0.key, limit: 40))", "\($0.value)"]
    }
    let files = found.files.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    rows += files.prefix(20).map { ["from \(shown($0.key, limit: 60))", "\($0.value)"] }
    if files.count > 20 { rows.append(["from other files", "\(files.dropFirst(20).reduce(0) { $0 + $1.value })"]) }
    let width = rows.map(\.[0].count).max() ?? 0
    let output = DescriptorSink.standardOutput()
    for row in rows {
      try output.write(Array("\(row[0])\(String(repeating: " ", count: width - row[0].count + 2))\(row[1])\n".utf8))
    }
    try output.flush()
  }
}

/// `enregard tm verify`.
struct TMVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that the memory is intact: its structure, its texts, its indexes.",
    discussion: "Exit status: 1 if something is wrong, else 0.")

  @OptionGroup var options: MemoryOptions

  func run() throws {
    let store = try options.open()
    defer { try? store.close() }
    let bar = ProgressBar(title: "verifying", isShown: !options.quiet)
    let report = try store.verify { bar.update($0) }
    bar.finish()
    let output = DescriptorSink.standardOutput()
    for problem in report.problems { try output.write(Array((shown(problem, limit: 400) + "\n").utf8)) }
    try output.flush()
    say(
      [
        "\(store.path): \(counted(report.units, "unit")), \(report.isSound ? "all sound" : counted(report.problems.count, "problem"))"
      ],
      quiet: options.quiet)
    if !report.hasCheckedWords {
      say(["\(store.path): the index of words was not checked, because the memory is read-only"], quiet: options.quiet)
    }
    if !report.isSound { throw ExitCode(ExitStatus.findings) }
  }
}

/// `enregard tm compact`.
struct TMCompact: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact", abstract: "Free the space that the memory no longer needs, and merge its indexes.")

  @OptionGroup var options: MemoryOptions

  func run() throws {
    let store = try options.open()
    defer { try? store.close() }
    let before = try store.statistics().bytes
    try store.compact()
    say(["\(store.path): \(before) bytes before, \(try store.statistics().bytes) now"], quiet: options.quiet)
  }
}
