import Bitext
import Checks
import Files
import Formats
import Reports
import Workflows

/// One run of `enregard check`: pairs from the input through the checks to the reports, batch by batch.
final class CheckRun {
  private let command: CheckCommand
  private let project: ProjectFile?
  private let outputs: [DeclaredOutput]
  private let baseline: Baseline?
  private var complaints = LineComplaints()

  /// - Throws: `WorkflowError` for outputs that can't be.
  init(_ command: CheckCommand, project: ProjectFile?) throws {
    (self.command, self.project) = (command, project)
    for output in command.output where output != "-" {
      guard command.format != nil || command.scores || ReportFormat.of(path: output) != nil else {
        throw WorkflowError.unknownExtension(path: output, formats: ReportFormat.all.map(\.name))
      }
    }
    let files = RunFiles(reading: command.reads(project))
    func declareOutputs() throws -> [DeclaredOutput] {
      try (command.output.isEmpty ? ["-"] : command.output).map { try files.writing("-o", $0) }
    }
    if let path = command.acceptance.baseline ?? project?.baseline {
      let mayBeMissing = command.acceptance.baseline == nil || !command.acceptance.accept.isEmpty
      let option = command.acceptance.baseline == nil ? "the project's baseline" : "--baseline"
      let isRead = command.acceptance.accept.isEmpty
      if isRead { try files.reading([FileUse(option, path)]) }
      let output = isRead ? nil : try files.writing(option, path)
      outputs = try declareOutputs()
      baseline = try Baseline(
        path: path, accepting: command.acceptance.accept, mayBeMissing: mayBeMissing, output: output)
    } else if !command.acceptance.accept.isEmpty {
      throw InputError.noBaseline
    } else {
      baseline = nil
      outputs = try declareOutputs()
    }
  }

  /// Does it all and gives the exit status.
  func perform() throws -> Int32 {
    // Opened before the work, so that an output that cannot be written costs nobody any time.
    let outputs = try outputs.map { try Output($0) }
    let checker: FileChecker
    do {
      if let project { report(["settings: \(project.path)"]) }
      let bar = ProgressBar(title: "checking", isShown: !command.quiet)
      var options = try command.options(project)
      options.keepsUnits = !command.scores && outputs.contains { format(of: $0).name == "tmx" }
      checker = try FileChecker(
        command.input, options: options, baseline: baseline,
        complain: { [unowned self] in complaints.add($0) }, tell: saying(quiet: command.quiet))
      if command.scores {
        try score(checker, to: outputs[0], bar)
      } else {
        try check(checker, to: outputs, bar)
      }
      bar.finish()
      // What is accepted is so only once it is left out of a report that is there.
      let finish = { for output in outputs { try output.finish() } }
      if let baseline = checker.baseline { try baseline.save(after: finish) } else { try finish() }
      report(remarks(on: checker.batches))
    } catch {
      for output in outputs { output.discard() }
      throw error
    }
    summarize(checker, outputs)
    if complaints.count > 0 { return ExitStatus.unusable }
    if let limit = command.failOn ?? project?.failOn, let worst = checker.worst, worst >= limit {
      return ExitStatus.findings
    }
    return ExitStatus.done
  }

  private func score(_ checker: FileChecker, to output: Output, _ bar: ProgressBar) throws {
    let lines = ScoreLines(output.sink)
    while let batch = try checker.nextScores() {
      for (pair, score) in batch { try lines.write(pair, score) }
      if let progress = checker.progress { bar.update(progress) }
    }
  }

  private func check(_ checker: FileChecker, to outputs: [Output], _ bar: ProgressBar) throws {
    let writers = try outputs.map { try writer(to: $0, checker.languages) }
    while let batch = try checker.next() {
      for text in batch {
        for writer in writers { try writer.write(text) }
      }
      if let progress = checker.progress { bar.update(progress) }
    }
    for writer in writers { try writer.finish() }
  }

  private func writer(
    to output: Output, _ languages: (source: Language?, target: Language?)
  ) throws -> any ReportWriter {
    var options = ReportOptions(
      sourceName: command.inputs[0], targetName: command.inputs.last, toolVersion: enregardVersion)
    (options.sourceLanguage, options.targetLanguage) = languages
    (options.pageLanguage, options.userLanguage) = (command.pageLanguage?.language, .ofEnvironment)
    options.creationDate = creationDate()
    if output.path == "-" {
      options.isColoured = command.color == .always || command.color == .auto && Terminal.outputHasColours
      options.width = Terminal.outputWidth
    }
    return try format(of: output).writer(to: output.sink, options: options)
  }

  private func format(of output: Output) -> ReportFormat {
    command.format?.format ?? ReportFormat.of(path: output.path) ?? .standard
  }

  private func summarize(_ checker: FileChecker, _ outputs: [Output]) {
    complaints.finish()
    let pairs = checker.pairs
    report(command.scores ? ["\(counted(pairs, "pair")) scored"] : summary(of: checker.tally, pairs: pairs))
    report(checker.baseline.map { summary(of: $0, isNarrowed: command.selection.isNarrowed) } ?? [])
    for output in outputs where output.path != "-" { report(["\(output.path): written"]) }
  }

  private func report(_ lines: [String]) {
    say(lines, quiet: command.quiet)
  }
}

/// Reports what happens while a file is checked.
private func saying(quiet: Bool) -> @Sendable (CheckEvent) -> Void {
  let bar = ProgressBar(title: "aligning", isShown: !quiet)
  let aligning = saying(quiet: quiet, bar)
  let notice = LexiconNotice(quiet: quiet)
  return { event in
    switch event {
    // What the memory knows of the texts shows in the beads alone.
    case .aligning(.foundAnchors): bar.begin()
    case .aligning(let event): aligning(event)
    case .aligned(let bitext):
      bar.finish()
      say([kinds(of: bitext.beads)] + warnings(after: bitext).map { "warning: \($0)" }, quiet: quiet)
    case .opened(let batches):
      say(assumptions(of: batches), quiet: quiet)
      if batches.languages.source == nil || batches.languages.target == nil {
        say(["warning: most checks need to know the languages; give --from and --to"], quiet: quiet)
      }
    case .makingLexicon(let event): notice.take(event)
    case .foundLexicons(let lexicons): say([lexiconWords(lexicons)], quiet: quiet)
    }
  }
}

/// What became of the accepted findings.
///
/// - Parameter isNarrowed: whether less than usual was looked for, so that a finding that did not come up tells nothing.
private func summary(of baseline: Baseline, isNarrowed: Bool) -> [String] {
  let (path, outcome) = (baseline.path, baseline.outcome)
  var lines: [String] = []
  if outcome.accepted > 0 { lines.append("\(path): \(counted(outcome.accepted, "finding")) accepted") }
  if outcome.leftOut > 0 { lines.append("\(path): \(counted(outcome.leftOut, "accepted finding")) left out") }
  if outcome.stale > 0, !isNarrowed {
    lines.append("\(path): \(counted(outcome.stale, "accepted finding")) not found again")
  }
  return lines + outcome.unknown.map { "warning: no finding has the fingerprint \($0)" }
}

/// Such as `39 pairs, 3 findings: 2 errors, 1 note` and a line with the checks.
func summary(of tally: FindingTally, pairs: Int) -> [String] {
  let severities = Severity.allCases.reversed().compactMap { severity in
    tally.severities[severity].map { counted($0, severity.rawValue) }
  }
  var lines = [
    "\(counted(pairs, "pair")), \(counted(tally.count, "finding"))"
      + (severities.isEmpty ? "" : ": " + severities.joined(separator: ", "))
  ]
  let checks = tally.checks.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
  if !checks.isEmpty { lines.append("by check: " + checks.joined(separator: ", ")) }
  return lines
}
