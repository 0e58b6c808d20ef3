import ArgumentParser
import Bitext
import Files
import Formats
import Workflows

extension Align {
  /// Said before any document is read, since pairing by content may take long.
  func validateMany() throws {
    guard !output.isEmpty, !output.contains("-") else {
      throw ValidationError(
        "Several pairs need -o: a folder, or one .tmx, .xlf, .tsv, .csv, .jsonl or .moses for all of them.")
    }
    if explain || learn != nil || tiers != nil || anchors != nil || beads != nil {
      throw ValidationError("--explain, --learn, --tiers, --anchors and --beads are for a single pair of documents.")
    }
  }

  /// The pairs of a map or of two folders; nil where two documents are to be aligned.
  func folderPairs() throws -> FolderPairs? {
    // Before any document is read, as in `validateMany`.
    for path in output where isMany && !pairsOnly && !isDirectory(path) {
      if let format = ExchangeFormat.of(path: path) { try format.requireJoinable() }
    }
    if let map { return try FolderPairs(map: map) }
    guard let source, let target, isDirectory(source) || isDirectory(target) else {
      if pairsOnly || byContent { throw ValidationError("--pairs-only and --by-content are for two folders.") }
      return nil
    }
    for (path, other) in [(source, target), (target, source)] where !isDirectory(path) {
      guard path == "-" || isThere(path) else { throw ReadingError(name: path, reason: .missing) }
      throw InputError.notBothFolders(path: path, folder: other)
    }
    if isSameFile(source, target) { throw WorkflowError.sameDocument(path: source, other: target) }
    let bar = ProgressBar(title: "pairing", isShown: !quiet)
    let pairs = try FolderPairs(
      source, target, source: pairingOptions(.source), target: pairingOptions(.target), byContent: byContent,
      threads: threading.threads
    ) { bar.update($0) }
    bar.finish()
    return pairs
  }

  func alignAll(_ pairs: FolderPairs) throws {
    for (path, error) in pairs.unreadable {
      complain(words(for: error) ?? "\(path): \(error)")
    }
    let (unnamed, others) = (pairs.leftOut.filter { $0.reason == .name }, pairs.leftOut.filter { $0.reason != .name })
    for file in unnamed {
      complain("\(file.path): its name is not UTF-8 and cannot be written to a map or an output; rename it")
    }
    report(leftOutWords(others))
    report(pairs.alone.map { "\($0): no counterpart found" })
    report(["\(counted(pairs.jobs.count, "pair")), \(counted(pairs.alone.count, "document")) without a counterpart"])
    if pairsOnly { return try writeToStandardOutput(pairs.map) }
    let jobs = runs.shard?.of(pairs.jobs) ?? pairs.jobs
    let status = pairs.jobs.isEmpty ? ExitStatus.unusable : try alignJobs(jobs, pairs)
    if status != ExitStatus.done { throw ExitCode(status) }
    if !pairs.unreadable.isEmpty || !unnamed.isEmpty { throw ExitCode(ExitStatus.unusable) }
  }

  /// How documents are read to be paired: with the encoding of both alone.
  private func pairingOptions(_ side: PairSide) -> DocumentInput.Options {
    var options = documentOptions(side)
    options.encoding = inputOptions.encoding
    return options
  }

  /// Aligns some of the pairs and gives the exit status.
  private func alignJobs(_ jobs: [FolderPairs.Job], _ pairs: FolderPairs) throws -> Int32 {
    let files = RunFiles(
      reading: FileUse.all("a document", pairs.jobs.flatMap { [$0.source, $0.target] } + pairs.alone) + reads)
    var options = FolderOptions(outputs: output, named: "-o", align: try alignOptions(), exchange: exchangeOptions())
    if !format.isEmpty { options.formats = format.map(\.format) }
    options.mostFailures = runs.maxErrors ?? .max
    let programs = try RunReport(runs, among: files)
    let bar = ProgressBar(title: "aligning", isShown: !quiet)
    let notice = LexiconNotice(quiet: quiet)
    let run = try FolderAlignment(jobs, options: options, among: files) { [quiet, isLogged] event in
      switch event {
      case .progress(let share): bar.update(share)
      case .makingLexicon(let event): notice.take(event)
      case .otherLanguage(let input, let other):
        say(
          ["warning: \(input.text.document.name): its text seems to be \(other.tag); is it the right file?"],
          quiet: quiet)
      case .doubtful(let doubt, let source, let target):
        say(["warning: \(words(for: doubt, source.text.document, target.text.document))"], quiet: quiet)
      case .aligned(let index, let bitext, let seconds):
        programs.tell(
          members(of: jobs[index]), seconds: seconds, warnings: warnings(of: bitext), BeadTally(bitext.beads).write)
        if !isLogged { say([words(for: jobs, index, bitext)], quiet: quiet) }
      case .skipped(let index): programs.tell(members(of: jobs[index])) { $0.member("skipped", literal: "true") }
      case .failed(let index, let error, let seconds):
        let words = enregard.words(for: error) ?? "\(error)"
        programs.tellFailure(members(of: jobs[index]), words, seconds: seconds)
        // Not left out by --quiet: a document was.
        if !isLogged { say(["enregard: error: [\(index + 1)/\(jobs.count)] \(words)"], quiet: false) }
      }
    }
    let (tally, failure) = run.run()
    bar.finish()
    report([words(for: tally)])
    try programs.finish(tally, failure: failure)
    return tally.failed > 0 ? ExitStatus.unusable : ExitStatus.done
  }
}

extension RunReport {
  /// Writes what became of the pairs or groups of folders.
  ///
  /// - Throws: `failure`, which ended the run before its end; `OutputError`.
  func finish(_ tally: FolderTally, failure: (any Error)? = nil) throws {
    try finish(
      Counts(done: tally.done, skipped: tally.skipped, failed: tally.failed, left: tally.left), failure: failure,
      writeTotals: tally.beads.write)
  }
}

/// Both documents, and the name of their output.
private func members(of job: FolderPairs.Job) -> [UInt8] {
  var json = JSONWriter()
  json.member("id", job.name)
  json.member("source", job.source)
  json.member("target", job.target)
  return json.bytes
}

/// What looks wrong with two documents and their alignment.
private func warnings(of bitext: Bitext) -> [String] {
  let (source, target) = (bitext.source.document, bitext.target.document)
  return doubts(before: source, target).map { words(for: $0, source, target) } + warnings(after: bitext)
}

private func words(for jobs: [FolderPairs.Job], _ index: Int, _ bitext: Bitext) -> String {
  let job = jobs[index]
  let how =
    switch job.reason {
    case .name: "by name"
    case .content(let likeness): "by content, \(confidenceText(likeness).prefix(4))"
    case .map: "from the map"
    }
  let warning = warnings(after: bitext).isEmpty ? "" : "; doubtful: are they translations of each other?"
  return "[\(index + 1)/\(jobs.count)] \(job.source) + \(job.target) (\(how)): \(kinds(of: bitext.beads))\(warning)"
}

func words(for tally: FolderTally, _ noun: String = "pair") -> String {
  var words = ["\(counted(tally.done, noun)) aligned"]
  if tally.skipped > 0 { words.append("\(tally.skipped) skipped, which were done before") }
  if tally.failed > 0 { words.append("\(tally.failed) failed") }
  if tally.left > 0 { words.append("\(tally.left) not begun") }
  let copies =
    tally.copies > 0 ? "; \(counted(tally.copies, "bead")) with the same text on both sides, not translated" : ""
  return words.joined(separator: ", ") + "; " + enregard.words(for: tally.beads) + copies
}

/// What folders hold that is not aligned, counted by the reason.
func leftOutWords(_ files: [LeftOut]) -> [String] {
  let kinds: [(LeftOut.Reason, String, String)] = [
    (.symbolicLink, "symbolic link", "links are not followed"),
    (.unreadable, "folder", "cannot be opened, or is nested too deeply"),
    (.unknownKind, "file", "no format has this extension"),
  ]
  return kinds.compactMap { reason, noun, why in
    let paths = files.filter { $0.reason == reason }.map(\.path)
    guard let first = paths.first else { return nil }
    return "\(counted(paths.count, noun)) left out: \(why) (\(first)\(paths.count > 1 ? ", ..." : ""))"
  }
}
