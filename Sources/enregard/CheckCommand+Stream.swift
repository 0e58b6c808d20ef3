import ArgumentParser
import Checks
import Workflows

/// `enregard check --stream`: pairs from another program, one or a document's a line.
extension CheckCommand {
  func validateStream(_ form: StreamForm) throws {
    try form.validate(runs, perDocument: perDocument)
    guard inputs.isEmpty else { throw ValidationError("--stream reads standard input; leave the files out.") }
    if !output.isEmpty || format != nil || pageLanguage != nil {
      throw ValidationError("--stream writes to standard output; leave -o, --format and --page-language out.")
    }
    if acceptance.isGiven { throw ValidationError("With --stream, leave --baseline and --accept out.") }
    if scores, failOn != nil { throw ValidationError("--scores writes no findings; leave --fail-on out.") }
  }

  func checkStream(_ form: StreamForm, _ project: ProjectFile?) throws -> Int32 {
    var options = CheckStreamOptions(try self.options(project))
    (options.isPerDocument, options.writesScores) = (perDocument, scores)
    let notice = LexiconNotice(quiet: quiet)
    let work = try CheckStream(options) { notice.take($0) }
    let run = try StreamRun<CheckStream.Tally>(form, runs, reading: reads(project))
    let (ends, threads) = (try standardStream(runs.shard), threading.threads)
    try run.follow {
      switch form {
      case .jsonl: try streamRecords(work, ends, threads: threads) { try run.take($0, \.self) }
      case .tsv: try checkTable(work, ends, threads: threads) { try run.take($0, \.self) }
      }
    }
    let pairs = counted(run.total.pairs, "pair")
    let findings = Severity.allCases.reversed().compactMap { severity in
      run.total.findings[severity].map { counted($0, severity.rawValue) }
    }
    say(
      [
        "\(counted(run.counts.done, "line")) done, \(run.counts.failed) failed; \(pairs)"
          + (findings.isEmpty ? "" : ": " + findings.joined(separator: ", "))
      ], quiet: quiet)
    if run.counts.failed > 0 { return ExitStatus.unusable }
    if let limit = failOn ?? project?.failOn, run.total.findings.keys.contains(where: { $0 >= limit }) {
      return ExitStatus.findings
    }
    return ExitStatus.done
  }
}
