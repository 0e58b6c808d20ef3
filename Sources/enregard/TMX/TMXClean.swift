import ArgumentParser
import Bitext
import Files
import TMX
import Workflows

extension CleaningPurpose: ExpressibleByArgument {}

/// `enregard tmx clean`.
struct TMXClean: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Remove the units that look wrong, or mark them, with a reason for each.",
    discussion: """
      Examples:
        enregard tmx clean memory.tmx --dry-run --reasons reasons.tsv
        enregard tmx clean memory.tmx -o clean.tmx --reasons reasons.tsv
        enregard tmx clean memory.tmx --mark -o marked.tmx
        enregard tmx clean corpus.tmx --for mt -o clean.tmx

      The output is the memory without the units that look wrong; all others are kept byte for byte. With --mark, \
      nothing is removed, and such units get a property x-clean for each reason. To remove them after having read the \
      marks: enregard tmx filter marked.tmx --property x-clean --not -o clean.tmx. Rules, and what for:
      \(formatTable(CleaningRule.all.map { ($0.name, "\($0.summary); \($0.purposes.map(\.rawValue).sorted().joined(separator: ", "))") }))

      The reasons file is tab-separated: line, tuid, rules, what exactly, source, target.
      """)

  @Argument(help: "The TMX; - for standard input.", completion: .file())
  var file: String

  @Option(
    name: .customLong("for"),
    help: "The purpose: a translator's memory (tm), or training data for machine translation (mt).")
  var purpose = CleaningPurpose.memory

  @Flag(help: "Remove nothing; mark the units with a property x-clean.")
  var mark = false

  @Option(
    help: ArgumentHelp("Leave this rule out; repeatable.", valueName: "rule"),
    completion: .list(CleaningRule.all.map(\.name)))
  var without: [String] = []

  @Option(
    help: ArgumentHelp("Write each unit that is marked or removed, and the reason, to this file.", valueName: "file"),
    completion: .file())
  var reasons: String?

  @OptionGroup var lexiconOptions: LexiconOptions

  @Flag(help: "Write no memory; report what would be done.")
  var dryRun = false

  @OptionGroup var output: OutputOption
  @OptionGroup var input: TMXInputOptions

  func validate() throws {
    for name in without where !CleaningRule.all.contains(where: { $0.name == name }) {
      throw ValidationError(
        "There is no rule \"\(name)\"; they are \(CleaningRule.all.map(\.name).joined(separator: ", ")).")
    }
    if dryRun && output.path != nil { throw ValidationError("--dry-run writes no memory; leave -o out.") }
  }

  func run() throws {
    let files = RunFiles(reading: [FileUse("<file>", file)] + lexiconOptions.reads)
    let declared = try reasons.map { try files.writing("--reasons", $0) }
    let declaredOutput = dryRun ? nil : try files.writing("-o", output.path)
    let rules = CleaningRule.all.filter { $0.purposes.contains(purpose) && !without.contains($0.name) }
    let list = try declared.map { try Output($0) }
    var counts: [String: Int] = [:]
    func note(_ finding: CleaningFinding) throws {
      for reason in finding.reasons { counts[reason.rule, default: 0] += 1 }
      let cells = [
        String(finding.line), finding.id ?? "", finding.reasons.map(\.rule).joined(separator: ", "),
        finding.reasons.map(\.detail).joined(separator: " "), finding.source, finding.target,
      ]
      let line = cells.map(cell).joined(separator: "\t") + "\n"
      try list?.sink.write(Array(line.utf8))
    }
    try list?.sink.write(Array("line\ttuid\trules\treasons\tsource\ttarget\n".utf8))
    let tmx = TMXInput(file, encoding: input.encoding)
    let judge = try UnrelatedPairs(
      lexiconOptions.sources, making: LexiconNotice(quiet: input.quiet).take)
    let report: PassReport
    do {
      if let declaredOutput {
        report = try writingTMX(to: declaredOutput, input, "cleaning") { sink, progress in
          try clean(
            tmx.open(), for: purpose, rules: rules, marks: mark, to: sink, unrelated: judge.messages(for:),
            progress: progress, found: note)
        }.result
      } else {
        let bar = ProgressBar(title: "reading", isShown: !input.quiet)
        defer { bar.finish() }
        report = try clean(
          tmx.open(), for: purpose, rules: rules, to: nil, unrelated: judge.messages(for:),
          progress: { bar.update($0) },
          found: note)
      }
      try list?.finish()
    } catch {
      list?.discard()
      throw error
    }
    let verb = (dryRun ? "would be " : "") + (mark ? "marked" : "removed")
    let rows = rules.compactMap { rule in counts[rule.name].map { "\($0) × \(rule.name)" } }
    say(
      [
        "\(file == "-" ? "standard input" : file): \(report.changed) of \(counted(report.read, "unit")) \(verb)"
          + (rows.isEmpty ? "" : ": \(rows.joined(separator: ", "))")
      ], quiet: input.quiet)
  }
}

extension UnrelatedPairs {
  /// What is wrong with each pair, asked in the languages that it is in.
  fileprivate func messages(for pairs: [CleaningPair]) throws -> [String?] {
    var messages: [String?] = pairs.map { _ in nil }
    let groups = Dictionary(grouping: pairs.indices) { [pairs[$0].languages.source, pairs[$0].languages.target] }
    for (languages, members) in groups.sorted(by: { $0.value[0] < $1.value[0] }) {
      guard let source = languages[0], let target = languages[1] else { continue }
      let texts = members.map { index in
        (String(decoding: pairs[index].source, as: UTF8.self), String(decoding: pairs[index].target, as: UTF8.self))
      }
      for (index, message) in zip(members, try self.messages(for: texts, source, target)) {
        messages[index] = message.map { "\($0.prefix(1).uppercased())\($0.dropFirst())." }
      }
    }
    return messages
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
