import ArgumentParser
import Files
import TMX

extension CleaningPurpose: ExpressibleByArgument {}

/// `enregard tmx clean`.
struct TMXClean: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Mark, or remove, the units that look wrong, with the reason of each.",
    discussion: """
      Examples:
        enregard tmx clean memory.tmx --for tm -o marked.tmx --reasons reasons.tsv
        enregard tmx clean corpus.tmx --for mt -o clean.tmx --reasons reasons.tsv
        enregard tmx clean corpus.tmx --for mt --dry-run

      --for tm marks units with a property x-clean and removes nothing; --for mt leaves them out. Rules:
      \(formatTable(CleaningRule.all.map { ($0.name, "\($0.summary); \($0.purposes.map(\.rawValue).sorted().joined(separator: ", "))") }))

      The reasons file is tab-separated: line, tuid, rules, what exactly, source, target.
      """)

  @Argument(help: "The TMX; - for standard input.", completion: .file())
  var file: String

  @Option(name: .customLong("for"), help: "A translator's memory (tm), or training data for machine translation (mt).")
  var purpose: CleaningPurpose

  @Option(help: ArgumentHelp("Leave this rule out; repeatable.", valueName: "rule"))
  var without: [String] = []

  @Option(
    help: ArgumentHelp("Write each unit that is marked or removed, and why, to this file.", valueName: "file"),
    completion: .file())
  var reasons: String?

  @Flag(help: "Write no memory; say what would be done.")
  var dryRun = false

  @OptionGroup var output: TMXOutputOptions
  @OptionGroup var input: TMXInputOptions

  func validate() throws {
    for name in without where !CleaningRule.all.contains(where: { $0.name == name }) {
      throw ValidationError(
        "There is no rule \"\(name)\"; they are \(CleaningRule.all.map(\.name).joined(separator: ", ")).")
    }
    if dryRun && output.output != nil { throw ValidationError("--dry-run writes no memory: leave -o out.") }
  }

  func run() throws {
    let files = RunFiles(reading: [FileUse("<file>", file)])
    let declared = try reasons.map { try files.writing("--reasons", $0) }
    let declaredOutput = dryRun ? nil : try files.writing("-o", output.output)
    let rules = CleaningRule.all.filter { $0.purposes.contains(purpose) && !without.contains($0.name) }
    let list = try declared.map { try Output($0) }
    var counts: [String: Int] = [:]
    func note(_ finding: CleaningFinding) throws {
      for reason in finding.reasons { counts[reason.rule, default: 0] += 1 }
      let cells = [
        String(finding.line), finding.id ?? "", finding.reasons.map(\.rule).joined(separator: ", "),
        finding.reasons.map(\.detail).joined(separator: "; "), finding.source, finding.target,
      ]
      let line = cells.map(cell).joined(separator: "\t") + "\n"
      try list?.sink.write(Array(line.utf8))
    }
    try list?.sink.write(Array("line\ttuid\trules\treasons\tsource\ttarget\n".utf8))
    let tmx = TMXInput(file, encoding: input.encoding)
    let report: PassReport
    do {
      if let declaredOutput {
        report = try writingTMX(to: declaredOutput, input, "cleaning") { sink, progress in
          try clean(tmx.open(), for: purpose, rules: rules, to: sink, progress: progress, found: note)
        }.result
      } else {
        let bar = ProgressBar(title: "reading", isShown: !input.quiet)
        defer { bar.finish() }
        report = try clean(tmx.open(), for: purpose, rules: rules, to: nil, progress: { bar.update($0) }, found: note)
      }
      try list?.finish()
    } catch {
      list?.discard()
      throw error
    }
    let verb = purpose == .memory ? dryRun ? "would be marked" : "marked" : dryRun ? "would be removed" : "removed"
    let rows = rules.compactMap { rule in counts[rule.name].map { "\($0) × \(rule.name)" } }
    say(
      [
        "\(file == "-" ? "standard input" : file): \(report.changed) of \(counted(report.read, "unit")) \(verb)"
          + (rows.isEmpty ? "" : ": \(rows.joined(separator: ", "))")
      ], quiet: input.quiet)
  }
}

/// `text` with a space for each run of tabs and line ends. By scalars: CR and LF together are a character of their own.
private func cell(_ text: String) -> String {
  var line = String.UnicodeScalarView()
  var isBehind = false
  for scalar in text.unicodeScalars {
    let isEnd = scalar == "\t" || scalar == "\n" || scalar == "\r"
    if !isEnd { line.append(scalar) } else if !isBehind { line.append(" ") }
    isBehind = isEnd
  }
  return String(line)
}
