import ArgumentParser
import Workflows

/// `enregard align --stream`: documents from another program, a pair a line.
extension Align {
  func validateStream() throws {
    guard source == nil, map == nil else {
      throw ValidationError("--stream reads standard input; leave SOURCE, TARGET and --map out.")
    }
    if !output.isEmpty || !format.isEmpty {
      throw ValidationError("--stream writes to standard output; leave -o and --format out.")
    }
    if learn != nil || tiers != nil || explain || anchors != nil || beads != nil || pairsOnly || byContent {
      throw ValidationError(
        "With --stream, leave --learn, --tiers, --explain, --anchors, --beads, --pairs-only and --by-content out.")
    }
    if withoutCopies || !stamps.property.isEmpty {
      throw ValidationError("--stream writes beads as they are; leave --without-copies and --property out.")
    }
    if let to, to.languages.count > 1 {
      throw ValidationError("--to names one language here; what has several translations says them itself, in \"to\".")
    }
    try stream?.validate(runs, perDocument: perDocument)
    try requireProbability(minConfidence: minConfidence)
  }

  func alignStream(_ form: StreamForm) throws {
    var options = AlignStreamOptions(try alignOptions())
    (options.isPerDocument, options.minimumConfidence) = (perDocument, minConfidence)
    let notice = LexiconNotice(quiet: quiet)
    let work = try AlignStream(options) { event in
      if case .makingLexicon(let making) = event { notice.take(making) }
    }
    let run = try StreamRun<BeadTally>(form, runs, reading: reads)
    let take: @Sendable (StreamedRecord<AlignStream.Tally>) throws -> Void = { record in
      try run.take(record, \.beads, warnings: { $0.doubts.map { words(for: $0.doubt, $0.source, $0.target) } })
    }
    try run.follow {
      switch form {
      case .jsonl: try streamRecords(work, standardStream(runs.shard), threads: threading.threads, take: take)
      case .tsv: try alignTable(work, standardStream(nil), threads: threading.threads, take: take)
      }
    }
    report([
      "\(counted(run.counts.done, "pair")) of documents aligned, \(run.counts.failed) failed"
        + (run.counts.done > 0 ? "; \(words(for: run.total))" : "")
    ])
    if run.counts.failed > 0 { throw ExitCode(ExitStatus.unusable) }
  }
}
