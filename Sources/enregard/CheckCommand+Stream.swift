import ArgumentParser
import Checks
import Workflows

/// `enregard check --stream`: pairs from another program, one or a document's a line.
extension CheckCommand {
  func validateStream() throws {
    guard inputs.isEmpty else { throw ValidationError("--stream reads standard input; leave the files out.") }
    if !output.isEmpty || format != nil || pageLanguage != nil {
      throw ValidationError(
        "--stream writes JSON Lines to standard output; leave -o, --format and --page-language out.")
    }
    if acceptance.isGiven { throw ValidationError("With --stream, leave --baseline and --accept out.") }
    if scores, failOn != nil { throw ValidationError("--scores writes no findings; leave --fail-on out.") }
  }

  func checkStream(_ project: ProjectFile?) throws -> Int32 {
    var options = CheckStreamOptions(try self.options(project))
    (options.isPerDocument, options.writesScores) = (perDocument, scores)
    let notice = LexiconNotice(quiet: quiet)
    let work = try CheckStream(options) { notice.take($0) }
    let tally = StreamTally(CheckStream.Tally()) { $0.add($1) }
    try streamRecords(work, standardStream(), threads: threading.threads) { tally.take($0) }
    let pairs = counted(tally.total.pairs, "pair")
    let findings = Severity.allCases.reversed().compactMap { severity in
      tally.total.findings[severity].map { counted($0, severity.rawValue) }
    }
    say(
      [
        "\(counted(tally.done, "line")) done, \(tally.failed) failed; \(pairs)"
          + (findings.isEmpty ? "" : ": " + findings.joined(separator: ", "))
      ], quiet: quiet)
    if tally.failed > 0 { return ExitStatus.unusable }
    if let limit = failOn ?? project?.failOn, tally.total.findings.keys.contains(where: { $0 >= limit }) {
      return ExitStatus.findings
    }
    return ExitStatus.done
  }
}
