import ArgumentParser
import Bitext
import Files
import Formats
import Lexicons
import Workflows

extension Align {
  /// Whether more than two documents are to be aligned.
  var isTogether: Bool { !others.isEmpty }

  /// All that were named.
  var documents: [String] { [source, target].compactMap { $0 } + others }

  /// What is for two documents only.
  func validateTogether() throws {
    let options = [
      ("--map", map != nil), ("--explain", explain), ("--learn", learn != nil), ("--tiers", tiers != nil),
      ("--anchors", anchors != nil), ("--beads", beads != nil),
      ("--without-copies", withoutCopies), ("--pairs-only", pairsOnly), ("--by-content", byContent),
    ]
    for (name, isGiven) in options where isGiven {
      throw ValidationError("\(name) is for two documents at a time; leave it out, or name two.")
    }
  }

  func alignTogether() throws {
    if documents.contains(where: isDirectory) { return try alignFoldersTogether() }
    try requireDifferentDocuments(documents)
    let files = RunFiles(
      reading: documents.enumerated().map { FileUse($0 == 0 ? "<source>" : "<target>", $1) } + reads)
    var outputs = try BitextOutputs(bitextOutputs(), named: "-o", among: files)
    try outputs.requireManyLanguages()
    try outputs.open()
    do { try alignTogether(to: &outputs) } catch {
      outputs.discard()
      throw error
    }
  }

  private func alignTogether(to outputs: inout BitextOutputs) throws {
    let options = try alignOptions()
    let inputs = try zip(documents, try inputsTogether()).enumerated().map { index, input in
      try DocumentInput(path: input.0, options: input.1, side: index == 0 ? .source : .target)
    }
    if outputs.needLanguages {
      for (index, input) in inputs.enumerated() { try input.requireLanguage(index == 0 ? .source : .target) }
    }
    for input in inputs { report(assumptions(of: input)) }
    report(warnings(before: inputs).map { "warning: \($0)" })
    let bar = ProgressBar(title: "aligning", isShown: !quiet)
    let notice = LexiconNotice(quiet: quiet)
    let aligners = try Aligners(options, holdsManyPairs: true) { [quiet] in tell($0, notice, quiet: quiet) }
    bar.begin()
    let aligned = try Workflows.alignTogether(inputs, with: aligners, threads: threading.threads) { bar.update($0) }
    bar.finish()
    let written = try outputs.write(aligned.bitext, exchangeOptions())
    report(warnings(after: aligned.bitext).map { "warning: \($0)" })
    report(summary(of: aligned.bitext, written: written))
  }
}

extension Align {
  /// How each of the documents is read.
  private func inputsTogether() throws -> [DocumentInput.Options] {
    let rules = try segmentation.rules()
    return documents.indices.map { documentOptions($0 == 0 ? .source : .target, $0 - 1, rules: rules) }
  }

  private func alignFoldersTogether() throws {
    guard !output.isEmpty, !output.contains("-"), output.allSatisfy({ ExchangeFormat.of(path: $0) == nil }) else {
      throw ValidationError("The documents of several folders become a file each; name a folder for them with -o.")
    }
    for path in documents where !isDirectory(path) {
      guard path == "-" || isThere(path) else { throw ReadingError(name: path, reason: .missing) }
      throw InputError.notBothFolders(path: path, folder: documents.first(where: isDirectory) ?? "")
    }
    try requireDifferentDocuments(documents)
    let inputs = try inputsTogether()
    let found = try FolderGroups(documents, inputs: inputs, threads: threading.threads)
    for (path, error) in found.unreadable { complain(words(for: error) ?? "\(path): \(error)") }
    report(leftOutWords(found.leftOut))
    report(found.alone.map { "\($0): no counterpart found" })
    let groups = runs.shard?.of(found.groups) ?? found.groups
    let files = RunFiles(
      reading: FileUse.all("a document", found.groups.flatMap { $0.paths.compactMap { $0 } } + found.alone) + reads)
    var options = FolderOptions(outputs: output, named: "-o", align: try alignOptions(), exchange: exchangeOptions())
    if !format.isEmpty { options.formats = format.map(\.format) }
    options.mostFailures = runs.maxErrors ?? .max
    let programs = try RunReport(runs, among: files)
    let notice = LexiconNotice(quiet: quiet)
    let bar = ProgressBar(title: "aligning", isShown: !quiet)
    let tally = try Workflows.align(groups, inputs: inputs, options: options, among: files) { [quiet, isLogged] event in
      switch event {
      case .progress(let share): bar.update(share)
      case .aligners(let event): tell(event, notice, quiet: quiet)
      case .aligned(let index, let bitext, let seconds):
        let names = groups[index].paths.compactMap { $0 }.joined(separator: " + ")
        let tally = BeadTally(bitext)
        programs.tell(members(of: groups[index]), seconds: seconds, warnings: warnings(after: bitext), tally.write)
        if isLogged { return }
        say(["[\(index + 1)/\(groups.count)] \(names): \(words(for: tally))"], quiet: quiet)
      case .skipped(let index):
        programs.tell(members(of: groups[index])) { $0.member("skipped", literal: "true") }
      case .failed(let index, let error, let seconds):
        let words = words(for: error) ?? "\(error)"
        programs.tellFailure(members(of: groups[index]), words, seconds: seconds)
        if isLogged { return }
        // Not left out by --quiet: a document was.
        say(["enregard: error: [\(index + 1)/\(groups.count)] \(words)"], quiet: false)
      }
    }
    bar.finish()
    try programs.finish(tally)
    report([words(for: tally, "group")])
    let isAllDone = tally.failed == 0 && !found.groups.isEmpty && found.unreadable.isEmpty
    if !isAllDone { throw ExitCode(ExitStatus.unusable) }
  }
}

/// The documents of a group, the source first, and the name of its output.
private func members(of group: FolderGroups.Group) -> [UInt8] {
  var json = JSONWriter()
  json.member("id", group.name)
  json.strings("documents", group.paths.compactMap { $0 })
  return json.bytes
}

/// Reports what is found out about two of the languages.
private func tell(_ event: Aligners.Event, _ notice: LexiconNotice, quiet: Bool) {
  switch event {
  case .makingLexicon(let event): notice.take(event)
  case .foundLexicons(let lexicons, let source, let target):
    say([lexiconWords(lexicons, source, target)], quiet: quiet)
  case .doubtful(let doubt, let source, let target):
    say(["warning: \(words(for: doubt, source.text.document, target.text.document))"], quiet: quiet)
  }
}

/// What is used for two languages, such as `en-fr dictionaries: built in (29000 pairs)`.
private func lexiconWords(_ lexicons: [Lexicon], _ source: DocumentInput, _ target: DocumentInput) -> String {
  let languages = [source, target].map { $0.text.document.language?.tag ?? "an unknown language" }
  return "\(languages.joined(separator: "-")) \(lexiconWords(lexicons))"
}

/// What looks wrong with any two of the inputs.
private func warnings(before inputs: [DocumentInput]) -> [String] {
  MultilingualBitext.pairs(of: inputs.count).flatMap { warnings(before: inputs[$0.one], inputs[$0.other]) }
}

/// What looks wrong with the alignment of any two.
private func warnings(after bitext: MultilingualBitext) -> [String] {
  MultilingualBitext.pairs(of: bitext.documents.count).flatMap { warnings(after: bitext.bitext($0.one, $0.other)) }
}

/// How the alignment went: beads by kind, mean confidence, and what was written and left out.
private func summary(of bitext: MultilingualBitext, written: [WrittenOutput]) -> [String] {
  [words(for: BeadTally(bitext))] + written.flatMap(outcome)
}
