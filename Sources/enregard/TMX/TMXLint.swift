import ArgumentParser
import Bitext
import Files
import TMX

extension LintTarget: ExpressibleByArgument {}

/// `enregard tmx lint`.
struct TMXLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Report what a program would reject or drop, and repair it.",
    discussion: """
      Examples:
        enregard tmx lint memory.tmx --for omegat
        enregard tmx lint memory.tmx --fix -o mended.tmx

      Rules, and the programs that they apply to:
      \(formatTable(LintRule.all.map { ($0.name, "\($0.summary); \($0.targets.map(\.rawValue).sorted().joined(separator: ", "))") }))

      --fix writes the memory with everything repaired that needs no human decision: attributes that TMX does not have \
      become properties, properties come before texts, language codes and dates become canonical, empty elements and \
      units without any text are removed. The findings are still reported. Exit status: 1 if something was found that is \
      not repaired, else 0.
      """)

  @Argument(help: "The TMX; - for standard input.", completion: .file())
  var file: String

  @Option(name: .customLong("for"), help: "The program to check for.")
  var target = LintTarget.strict

  @Flag(help: "Write the repaired memory.")
  var fix = false

  @Option(help: ArgumentHelp("How many findings of each rule to show; the others are counted.", valueName: "number"))
  var limit = 20

  @OptionGroup var output: OutputOption
  @OptionGroup var input: TMXInputOptions

  func validate() throws {
    if output.path != nil && !fix { throw ValidationError("-o is for the repaired memory; add --fix.") }
  }

  func run() throws {
    let rules = LintRule.all.filter { $0.targets.contains(target) }
    let name = file == "-" ? "standard input" : oneLine(file)
    var shownCounts: [String: Int] = [:]
    var unmended = 0
    let isFixing = fix
    // Findings go where results go, unless the memory goes there.
    let results = DescriptorSink.standardOutput()
    let toErrors = isFixing && (output.path ?? "-") == "-"
    func tell(_ finding: LintFinding) throws {
      if !finding.isMendable || !isFixing { unmended += 1 }
      shownCounts[finding.rule, default: 0] += 1
      guard shownCounts[finding.rule, default: 0] <= limit else { return }
      let mark = finding.isMendable ? isFixing ? " (repaired)" : " (--fix repairs it)" : ""
      let line = "\(name):\(finding.line): \(finding.rule): \(shown(finding.words, limit: 200))\(mark)"
      if toErrors { say([line], quiet: input.quiet) } else { try results.write(Array((line + "\n").utf8)) }
    }
    let tmx = TMXInput(file, encoding: input.encoding)
    let report: LintReport
    if fix {
      report = try writingTMX(output, input, from: [file], "mending") { sink, progress in
        try lint(tmx.open(), rules: rules, fixingTo: sink, progress: progress, found: tell)
      }.result
    } else {
      let bar = ProgressBar(title: "reading", isShown: !input.quiet)
      defer { bar.finish() }
      report = try lint(tmx.open(), rules: rules, progress: { bar.update($0) }, found: tell)
    }
    try results.flush()
    let rows = rules.compactMap { rule in report.counts[rule.name].map { "\($0) × \(rule.name)" } }
    var summary = "\(name): \(counted(report.units, "unit")), for \(target.rawValue): "
    summary += rows.isEmpty ? "nothing found" : rows.joined(separator: ", ")
    if fix { summary += "; \(counted(report.mended, "unit")) repaired, \(report.dropped) without text left out" }
    say([summary], quiet: input.quiet)
    if unmended > 0 { throw ExitCode(ExitStatus.findings) }
  }
}
