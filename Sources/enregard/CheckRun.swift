import Bitext
import Checks
import Documents
import Files
import Formats
import Lexicons
import Reports
import Workflows

/// One run of `enregard check`: pairs from the input through the checks to the reports, batch by batch.
final class CheckRun {
  private let command: CheckCommand
  private let project: ProjectFile?
  private let outputs: [DeclaredOutput]
  private var baseline: Baseline?
  private var tally = FindingTally()
  private var pairs = 0
  private var complaints = LineComplaints()
  private var worst: Severity?

  /// - Throws: `InputError` for outputs that can't be.
  init(_ command: CheckCommand, project: ProjectFile?) throws {
    (self.command, self.project) = (command, project)
    for output in command.output where output != "-" {
      guard command.format != nil || command.scores || ReportFormat.of(path: output) != nil else {
        throw InputError.unknownExtension(path: output, formats: ReportFormat.all.map(\.name))
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
      outputs = try declareOutputs()
    }
  }

  /// Does it all and gives the exit status.
  func perform() throws -> Int32 {
    // Opened before the work, so that an output that cannot be written costs nobody any time.
    let outputs = try outputs.map { try Output($0) }
    do {
      if let project { report(["settings: \(project.path)"]) }
      let bar = ProgressBar(title: "checking", isShown: !command.quiet)
      let source = try openPairs()
      let languages = source.languages
      let lexicons = try lexicons(languages)
      let checker = try makeChecker(languages, lexicons)
      if command.scores {
        try score(source, checker, to: outputs[0], bar)
      } else {
        try check(source, checker, to: outputs, languages, bar)
      }
      bar.finish()
      // What is accepted is so only once it is left out of a report that is there.
      let finish = { for output in outputs { try output.finish() } }
      if baseline == nil { try finish() } else { try baseline?.save(after: finish) }
      report(source.remarks())
    } catch {
      for output in outputs { output.discard() }
      throw error
    }
    summarize(outputs)
    if complaints.count > 0 { return ExitStatus.unusable }
    if let limit = command.failOn ?? project?.failOn, let worst, worst >= limit { return ExitStatus.findings }
    return ExitStatus.done
  }

  private func openPairs() throws -> PairBatches {
    let input = command.input
    let (from, to) = (input.from?.language ?? project?.from, input.to?.language ?? project?.to)
    let format = input.inputFormat?.format
    if command.inputs.count == 1, let path = command.inputs.first, format == nil, PairFormat.of(path: path) == nil,
      let document = Format.of(fileNamed: path), document.name != "text"
    {
      throw InputError.needsTranslation(path: path)
    }
    if command.inputs.count == 1 || format?.isTwoFiles == true {
      let options = PairReadingOptions(from: from, to: to, encoding: input.text.encoding)
      let reader =
        if let format, command.inputs.count == 2 {
          try PairReader(source: command.inputs[0], target: command.inputs[1], format: format, options: options)
        } else {
          try PairReader(path: command.inputs[0], format: format, options: options)
        }
      let batches = try PairBatches(reader, name: command.inputs[0], from: from, to: to) { [unowned self] in
        self.complaints.add($0)
      }
      report(batches.assumptions)
      if batches.languages.source == nil || batches.languages.target == nil {
        report(["warning: most checks need to know the languages: say --from and --to"])
      }
      return batches
    }
    let bitext = try alignedDocuments(command, from: from, to: to, project: project)
    return PairBatches(bitext)
  }

  private func lexicons(_ languages: (source: Language?, target: Language?)) throws -> [Lexicon] {
    var options = command.lexiconOptions
    options.lexicon += project?.lexicons ?? []
    let quiet = command.quiet
    let lexicons = try options.lexicons(for: languages.source, languages.target) { say([$0], quiet: quiet) }
    if command.inputs.count == 1 || command.input.inputFormat?.format.isTwoFiles == true {
      report([lexiconWords(lexicons)])
    }
    return lexicons
  }

  private func makeChecker(
    _ languages: (source: Language?, target: Language?), _ lexicons: [Lexicon]
  ) throws -> BitextChecker {
    let glossaries = try ((project?.glossaries ?? []) + command.selection.glossary).map { path in
      try readUserLexicon(try readFile(path), name: path, source: languages.source, target: languages.target)
    }
    let settings = command.selection.applied(to: project?.settings ?? CheckSettings())
    let knowledge = CheckKnowledge(
      source: languages.source, target: languages.target, lexicons: glossaries + lexicons,
      speller: languages.target.flatMap(speller(of:)))
    let terminology = Terminology(glossaries)
    var known: KnownTranslations?
    if let memory = try command.lexiconOptions.memoryKnowledge(), let source = languages.source,
      let target = languages.target
    {
      known = { try memory.translations(of: $0, source, target) }
    }
    guard let threads = command.threads else {
      return try BitextChecker(knowledge: knowledge, settings: settings, terminology: terminology, known: known)
    }
    return try BitextChecker(
      knowledge: knowledge, settings: settings, terminology: terminology, known: known, threads: threads)
  }

  private func score(_ source: PairBatches, _ checker: BitextChecker, to output: Output, _ bar: ProgressBar) throws {
    let lines = ScoreLines(output.sink)
    while let batch = try source.next() {
      for (pair, score) in zip(batch, checker.scores(of: batch.map(\.checked))) { try lines.write(pair, score) }
      pairs += batch.count
      if let progress = source.progress { bar.update(progress) }
    }
  }

  private func check(
    _ source: PairBatches, _ checker: BitextChecker, to outputs: [Output],
    _ languages: (source: Language?, target: Language?), _ bar: ProgressBar
  ) throws {
    let writers = try outputs.map { try writer(to: $0, languages) }
    while let batch = try source.next() {
      let checked = batch.map(\.checked)
      for (index, findings) in try checker.findings(for: checked).enumerated() {
        let text = admitted(findings, batch[index], checked[index])
        for writer in writers { try writer.write(text) }
      }
      pairs += batch.count
      if let progress = source.progress { bar.update(progress) }
    }
    for writer in writers { try writer.finish() }
  }

  /// A pair with those findings that nobody has accepted, counted.
  private func admitted(_ findings: [Finding], _ pair: BitextPair, _ checked: CheckedPair) -> CheckedText {
    var text = CheckedText(pair: pair, findings: [], fingerprints: [])
    for (finding, fingerprint) in zip(findings, Fingerprint.all(of: findings, in: checked)) {
      if baseline?.accepts(finding, fingerprint) == true { continue }
      text.findings.append(finding)
      text.fingerprints.append(fingerprint)
      tally.add(finding)
      worst = max(worst ?? finding.severity, finding.severity)
    }
    return text
  }

  private func writer(
    to output: Output, _ languages: (source: Language?, target: Language?)
  ) throws -> any ReportWriter {
    let format = command.format?.format ?? ReportFormat.of(path: output.path) ?? .standard
    var options = ReportOptions(
      sourceName: command.inputs[0], targetName: command.inputs.last, toolVersion: enregardVersion)
    (options.sourceLanguage, options.targetLanguage) = languages
    options.creationDate = creationDate()
    if output.path == "-" {
      options.isColoured = command.color == .always || command.color == .auto && Terminal.outputHasColours
      options.width = Terminal.outputWidth
    }
    return try format.writer(to: output.sink, options: options)
  }

  private func summarize(_ outputs: [Output]) {
    complaints.finish()
    report(command.scores ? ["\(counted(pairs, "pair")) scored"] : summary(of: tally, pairs: pairs))
    report(baseline?.summary(isNarrowed: command.selection.isNarrowed) ?? [])
    for output in outputs where output.path != "-" { report(["\(output.path): written"]) }
  }

  private func report(_ lines: [String]) {
    say(lines, quiet: command.quiet)
  }
}

extension BitextPair {
  /// What checks look at.
  var checked: CheckedPair { CheckedPair(index: index, source: source.text, target: target.text) }
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
