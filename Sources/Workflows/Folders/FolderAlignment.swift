import Alignment
import Bitext
import Files
import Formats
import Foundation
import Synchronization

/// Where the pairs of a folder run go, and how they are aligned.
package struct FolderOptions: Sendable {
  /// Folders, which get a file for each pair, and files that hold all pairs.
  package var outputs: [String]
  /// What the user named them with.
  package var option: String
  /// The formats of the files in folders.
  package var formats: [ExchangeFormat] = [.named("tmx") ?? .standard]
  /// How documents are read and aligned; its threads are pairs at once.
  package var align: AlignOptions
  /// What is written.
  package var exchange: ExchangeOptions

  package init(outputs: [String], named option: String, align: AlignOptions, exchange: ExchangeOptions) {
    (self.outputs, self.option, self.align, self.exchange) = (outputs, option, align, exchange)
  }
}

/// What is reported while the pairs of folders are aligned, from any thread.
package enum FolderEvent: Sendable {
  case progress(Double)
  /// A list is being made of the installed dictionaries.
  case makingLexicon(LexiconMaking)
  /// The text of a document is clearly in another language than the one that was assumed.
  case otherLanguage(DocumentInput, Language)
  /// The alignment of two documents, and of all others in these languages, is weak from the outset.
  case doubtful(Doubt, DocumentInput, DocumentInput)
  /// Pair number `index` (from 0) is done.
  case aligned(index: Int, Bitext)
  case failed(index: Int, any Error)
}

/// What became of the pairs of a folder run.
package struct FolderTally: Sendable {
  /// Pairs that were aligned, that were done before, and that failed.
  package fileprivate(set) var (done, skipped, failed) = (0, 0, 0)
  /// The beads of those that were aligned.
  package fileprivate(set) var beads = BeadTally()
  /// Beads of theirs that were never translated.
  package fileprivate(set) var copies = 0

  mutating func add(_ bitext: MultilingualBitext) {
    done += 1
    for bead in bitext.beads { beads.add(bead.kind, bead.confidence) }
  }

  mutating func addSkipped() { skipped += 1 }
  mutating func addFailed() { failed += 1 }
}

/// Aligns many pairs: each on one core, as many at once as there are cores.
///
/// A pair that fails is reported, and the others go on. Each output is written completely or not at all, so that a run that was
/// interrupted can be started again: what is there and newer than its documents is skipped.
package final class FolderAlignment: Sendable {
  private let jobs: [FolderPairs.Job]
  private let options: FolderOptions
  private let tell: @Sendable (FolderEvent) -> Void
  /// Folders that a file for each pair goes to, each with a format of the files.
  private let folders: [(path: String, format: ExchangeFormat)]
  /// Files that all pairs go to.
  private let joined: [JoinedOutput]
  private let runFiles: RunFiles
  private let aligners: Aligners
  private let tally = Mutex(FolderTally())

  /// Opens the outputs that hold all pairs, and makes the folders.
  ///
  /// - Parameter runFiles: all that is read.
  /// - Throws: `WorkflowError`, `OutputError`, `FileConflict`, `MemoryError`.
  package init(
    _ jobs: [FolderPairs.Job], options: FolderOptions, among runFiles: RunFiles,
    tell: @escaping @Sendable (FolderEvent) -> Void
  ) throws {
    (self.jobs, self.options, self.runFiles, self.tell) = (jobs, options, runFiles, tell)
    aligners = try Aligners(options.align) { event in
      switch event {
      case .makingLexicon(let event): tell(.makingLexicon(event))
      case .doubtful(let doubt, let source, let target): tell(.doubtful(doubt, source, target))
      case .foundLexicons: break
      }
    }
    var (folders, files): ([(String, ExchangeFormat)], [(String, ExchangeFormat)]) = ([], [])
    for path in options.outputs {
      if let format = ExchangeFormat.of(path: path), !isDirectory(path) {
        try format.requireJoinable()
        files.append((path, format))
      } else {
        folders += options.formats.map { (path, $0) }
      }
    }
    self.folders = folders
    var exchange = options.exchange
    exchange.namesDocuments = true
    joined = try files.map { [exchange] path, format in
      try JoinedOutput(path: path, format: format, options: exchange, named: options.option, among: runFiles)
    }
    for (path, _) in folders { try makeFolder(path) }
  }

  /// Aligns all.
  ///
  /// - Returns: what became of the pairs, and why an output that holds all of them could not be written.
  package func run() -> (tally: FolderTally, failure: (any Error)?) {
    let threads = options.align.threads ?? ProcessInfo.processInfo.activeProcessorCount
    _ = parallelMap(count: jobs.count, threads: threads) { index in
      guard !isVain else { return }
      for output in joined { output.waitForTurn(of: index) }
      perform(index)
      let done = tally.withLock { $0.done + $0.skipped + $0.failed }
      tell(.progress(Double(done) / Double(jobs.count)))
    }
    // Each is finished whatever becomes of the others.
    let finished = joined.map { output in Result { try output.finish() } }
    let failures = finished.compactMap { if case .failure(let error) = $0 { error } else { nil } }
    return (tally.withLock { $0 }, failures.first)
  }

  private func perform(_ index: Int) {
    let job = jobs[index]
    do {
      let files = folders.map { (path: "\($0.path)/\(job.name).\($0.format.usualExtension)", format: $0.format) }
        .filter { !isDone($0.path, $0.format, job) }
      if files.isEmpty, joined.isEmpty {
        tally.withLock { $0.skipped += 1 }
        return
      }
      let bitext = try align(job)
      try write(bitext, to: files)
      let copies = bitext.copies().count
      tally.withLock { tally in
        tally.done += 1
        tally.beads.add(bitext.beads)
        tally.copies += copies
      }
      tell(.aligned(index: index, bitext))
      join(bitext, at: index)
    } catch {
      tally.withLock { $0.failed += 1 }
      tell(.failed(index: index, error))
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
      tell(.failed(index: refusal.index, refusal.error))
    }
  }

  /// Whether nothing that is still aligned can be written anywhere.
  private var isVain: Bool { folders.isEmpty && !joined.isEmpty && joined.allSatisfy(\.hasFailed) }

  private func write(_ bitext: Bitext, to files: [(path: String, format: ExchangeFormat)]) throws {
    guard !files.isEmpty else { return }
    var output = try BitextOutputs(files, named: options.option, among: runFiles)
    for (path, _) in files { try makeFolder(folder(containing: path)) }
    do {
      try output.open()
      try output.open(source: bitext.source, target: bitext.target)
      _ = try output.write(bitext, options.exchange)
    } catch {
      output.discard()
      throw error
    }
  }

  private func align(_ job: FolderPairs.Job) throws -> Bitext {
    let source = try DocumentInput(path: job.source, options: options.align.source)
    let target = try DocumentInput(path: job.target, options: options.align.target, side: .target)
    let needLanguages = folders.contains { $0.format.needsLanguages } || joined.contains { $0.needsLanguages }
    for input in [source, target] {
      if needLanguages { try input.requireLanguage(nil) }
      if let other = input.otherLanguage { tell(.otherLanguage(input, other)) }
    }
    let aligner = try aligners.aligner(source, target)
    return try aligner.align(
      source.text, target.text, anchors: aligners.memory?.anchors(source.text, target.text) ?? [])
  }

  /// Whether the output is there, and newer than both documents.
  private func isDone(_ path: String, _ format: ExchangeFormat, _ job: FolderPairs.Job) -> Bool {
    !format.isTwoFiles && Workflows.isDone(path, documents: [job.source, job.target])
  }
}
