import Alignment
import Bitext
import Dispatch
import Files
import Formats
import Foundation
import Synchronization

/// `enregard align` of many pairs: each on one core, as many at once as there are cores.
///
/// A pair that fails is told and the others go on. Each output appears whole or not at all, so that a run that was
/// interrupted can be started again: what is there and newer than its documents is passed over.
final class FolderAlign: Sendable {
  private let command: Align
  private let pairs: FolderPairs
  /// Folders that a file for each pair goes to, each with a format of the files.
  private let folders: [(path: String, format: ExchangeFormat)]
  /// Files that all pairs go to.
  private let joined: [JoinedOutput]
  private let options: ExchangeOptions
  private let runFiles: RunFiles
  private let memory: MemoryKnowledge?
  /// One for each pair of languages: what is known of their words is worked out once.
  private let aligners = Mutex<[String: Aligner]>([:])
  private let tally = Mutex(Tally())

  private struct Tally {
    var (done, skipped, failed) = (0, 0, 0)
    var beads = BeadTally()
  }

  init(_ command: Align, _ pairs: FolderPairs) throws {
    (self.command, self.pairs) = (command, pairs)
    memory = try command.lexiconOptions.memoryKnowledge()
    var (folders, files): ([(String, ExchangeFormat)], [(String, ExchangeFormat)]) = ([], [])
    for path in command.output {
      if let format = ExchangeFormat.of(path: path), !isDirectory(path) {
        try JoinedOutput.check(format)
        files.append((path, format))
      } else {
        let formats = command.format.isEmpty ? [.tmx] : command.format.map(\.format)
        folders += formats.map { (path, $0) }
      }
    }
    self.folders = folders
    let options = ExchangeOptions(
      minimumConfidence: command.minConfidence, codes: !command.noCodes, creationDate: creationDate(),
      toolVersion: enregardVersion)
    self.options = options
    let runFiles = RunFiles(
      reading: FileUse.all("a document", pairs.jobs.flatMap { [$0.source, $0.target] } + pairs.alone) + command.reads)
    self.runFiles = runFiles
    joined = try files.map { try JoinedOutput(path: $0, format: $1, options: options, among: runFiles) }
    for (path, _) in folders { try makeFolder(path) }
  }

  /// Aligns all and gives the exit status.
  func run() throws -> Int32 {
    let bar = ProgressBar(title: "aligning", isShown: !command.quiet)
    let next = Atomic(0)
    let cores = command.threads ?? ProcessInfo.processInfo.activeProcessorCount
    DispatchQueue.concurrentPerform(iterations: min(cores, pairs.jobs.count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < pairs.jobs.count, !isVain else { return }
        for output in joined { output.waitForTurn(of: index) }
        perform(index)
        let done = tally.withLock { $0.done + $0.skipped + $0.failed }
        bar.update(Double(done) / Double(pairs.jobs.count))
      }
    }
    bar.finish()
    // Each is finished whatever becomes of the others.
    let finished = joined.map { output in Result { try output.finish() } }
    let status = tally.withLock { tally in
      var words = ["\(counted(tally.done, "pair")) aligned"]
      if tally.skipped > 0 { words.append("\(tally.skipped) passed over, which were done before") }
      if tally.failed > 0 { words.append("\(tally.failed) failed") }
      say([words.joined(separator: ", ") + "; " + tally.beads.words], quiet: command.quiet)
      return tally.failed > 0 ? ExitStatus.unusable : ExitStatus.done
    }
    for output in finished { try output.get() }
    return status
  }

  private func perform(_ index: Int) {
    let job = pairs.jobs[index]
    let place = "[\(index + 1)/\(pairs.jobs.count)]"
    do {
      let files = folders.map { (path: "\($0.path)/\(job.name).\($0.format.usualExtension)", format: $0.format) }
        .filter { !isDone($0.path, $0.format, job) }
      if files.isEmpty, joined.isEmpty {
        tally.withLock { $0.skipped += 1 }
        return
      }
      let bitext = try align(job)
      try write(bitext, to: files)
      tally.withLock { tally in
        tally.done += 1
        tally.beads.add(bitext.beads)
      }
      let warning = warnings(after: bitext).isEmpty ? "" : "; doubtful: are they translations of each other?"
      say(
        ["\(place) \(job.source) + \(job.target) (\(job.how)): \(kinds(of: bitext.beads))\(warning)"],
        quiet: command.quiet)
      join(bitext, at: index)
    } catch {
      tally.withLock { $0.failed += 1 }
      report(error, at: index)
      join(nil, at: index)
    }
  }

  /// Gives a pair to the outputs that all go to; nil for one that has failed.
  private func join(_ bitext: Bitext?, at index: Int) {
    for refusal in joined.flatMap({ $0.add(bitext, at: index) }) {
      tally.withLock { tally in
        tally.done -= 1
        tally.failed += 1
      }
      report(refusal.error, at: refusal.index)
    }
  }

  /// Not left out by --quiet: a document was.
  private func report(_ error: any Error, at index: Int) {
    let place = "[\(index + 1)/\(pairs.jobs.count)]"
    say(["enregard: error: \(place) \(words(for: error) ?? "\(error)")"], quiet: false)
  }

  /// Whether nothing that is still aligned can be written anywhere.
  private var isVain: Bool { folders.isEmpty && !joined.isEmpty && joined.allSatisfy(\.hasFailed) }

  private func write(_ bitext: Bitext, to files: [(path: String, format: ExchangeFormat)]) throws {
    guard !files.isEmpty else { return }
    var output = try BitextOutputs(files, among: runFiles)
    for (path, _) in files { try makeFolder(folder(of: path)) }
    do {
      try output.open()
      try output.open(source: bitext.source, target: bitext.target)
      _ = try output.write(bitext, options)
    } catch {
      output.discard()
      throw error
    }
  }

  private func align(_ job: FolderPairs.Job) throws -> Bitext {
    let source = try command.input(job.source, command.from, command.fromEncoding, .source)
    let target = try command.input(job.target, command.to, command.toEncoding, .target)
    let needLanguages = folders.contains { $0.format.needsLanguages } || joined.contains { $0.needsLanguages }
    for input in [source, target] {
      if needLanguages, input.text.document.language == nil {
        throw InputError.unknownLanguage(path: input.text.document.name, option: "--from and --to")
      }
      if let other = input.otherLanguage {
        say(
          ["warning: \(input.text.document.name): its text looks \(other.tag): is it the right file?"],
          quiet: command.quiet)
      }
    }
    let aligner = try aligner(source.text.document.language, target.text.document.language)
    return try aligner.align(source.text, target.text, anchors: memory?.anchors(source.text, target.text) ?? [])
  }

  private func aligner(_ from: Language?, _ to: Language?) throws -> Aligner {
    try aligners.withLock { known in
      let key = "\(from?.tag ?? "")\t\(to?.tag ?? "")"
      if let found = known[key] { return found }
      let quiet = command.quiet
      let lexicons = try command.lexiconOptions.lexicons(for: from, to) { say([$0], quiet: quiet) }
      var aligner = Aligner(lexicons: lexicons, cacheFolder: cacheFolder())
      aligner.threads = 1
      aligner.usesStructure = !command.noStructure
      known[key] = aligner
      return aligner
    }
  }

  /// Whether the output is there, and newer than both documents.
  private func isDone(_ path: String, _ format: ExchangeFormat, _ job: FolderPairs.Job) -> Bool {
    guard !format.isTwoFiles, let made = modified(path), let one = modified(job.source),
      let other = modified(job.target)
    else { return false }
    return made > one && made > other
  }
}

/// Whether there is a file or a folder of that name.
func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

/// Whether there is a folder of that name.
func isDirectory(_ path: String) -> Bool {
  var isDirectory: ObjCBool = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
}

private func makeFolder(_ path: String) throws {
  do { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) } catch {
    throw OutputError(path: path, reason: isDirectory(path) ? .notPermitted : .missingFolder)
  }
}

private func folder(of path: String) -> String {
  path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
}

private func modified(_ path: String) -> Date? {
  (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
}
