import Checks
import Formats
import Reports

/// Checks pairs that come as rows of a table, as Bitextor and Bicleaner hand them on: two addresses, two texts, and what other
/// tools have found. Each row is written as it came, with columns behind it, as those tools do:
///
/// - `enregard_severity`: the worst of what was found, and `enregard_checks`: what found it, with `+` between; `none` and
///   `keep` where nothing was found.
/// - Where scores are asked for `enregard_score` alone, from 0 to 1.
///
/// A row that fails is an `error` called `unreadable`, or has score 0. Where the first row names columns, `src_text` and
/// `trg_text` are looked for, else the texts are the third and the fourth.
///
/// - Parameter take: called by one thread at a time with what each row came to, in order.
/// - Throws: `WorkflowError.unknownLanguage` where the options name no languages; what the ends throw.
package func checkTable(
  _ work: CheckStream, _ ends: StreamEnds, threads: Int?,
  take: @escaping @Sendable (StreamedRecord<CheckStream.Tally>) throws -> Void
) throws {
  try work.requireLanguages()
  let texts = TableColumns(["src_text", "trg_text"], at: [2, 3], needs: "two addresses and two texts are")
  let (names, unread) =
    work.writesScores
    ? (["enregard_score"], ["0"]) : (["enregard_severity", "enregard_checks"], ["error", "unreadable"])
  try appendColumns(names, unread: unread, to: texts, ends, threads: threads, take: take) { row in
    let record = StreamRecord(["source": try row.text(0), "target": try row.text(1)], number: row.number)
    let (_, results, tally) = try work.checked(record)
    switch results {
    case .scores(let scores): return (scores.map(\.text), tally)
    case .findings(let findings): return (columns(of: findings.flatMap(\.self)), tally)
    }
  }
}

private func columns(of findings: [Finding]) -> [String] {
  guard let worst = findings.map(\.severity).max() else { return ["none", "keep"] }
  var checks: [String] = []
  for finding in findings where !checks.contains(finding.check) { checks.append(finding.check) }
  return [worst.rawValue, checks.joined(separator: "+")]
}
