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
    if let to, to.languages.count > 1 {
      throw ValidationError("--to names one language here; what has several translations says them itself, in \"to\".")
    }
    if perDocument, stream == .tsv { throw ValidationError("--stream tsv writes beads; leave --per-document out.") }
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence is a probability between 0 and 1, not \(minConfidence).")
    }
  }

  func alignStream(_ form: StreamForm) throws {
    var options = AlignStreamOptions(try alignOptions())
    (options.isPerDocument, options.minimumConfidence) = (perDocument, minConfidence)
    let notice = LexiconNotice(quiet: quiet)
    let work = try AlignStream(options) { event in
      if case .makingLexicon(let making) = event { notice.take(making) }
    }
    // A table has no place for errors.
    let tally = StreamTally(BeadTally(), add: { $0.add($1) }, telling: { if form == .tsv { complain($0) } })
    switch form {
    case .jsonl: try streamRecords(work, standardStream(), threads: threading.threads) { tally.take($0) }
    case .tsv: try alignTable(work, standardStream(), threads: threading.threads) { tally.take($0) }
    }
    report([
      "\(counted(tally.done, "pair")) of documents aligned, \(tally.failed) failed"
        + (tally.done > 0 ? "; \(words(for: tally.total))" : "")
    ])
    if tally.failed > 0 { throw ExitCode(ExitStatus.unusable) }
  }
}
