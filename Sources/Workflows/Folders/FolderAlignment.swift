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
  /// After so many failures nothing more is begun.
  package var mostFailures = Int.max

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
  case aligned(index: Int, Bitext, seconds: Double)
  case failed(index: Int, any Error, seconds: Double)
  /// It was done before.
  case skipped(index: Int)
}

/// What became of the pairs of a folder run.
package struct FolderTally: Sendable {
  /// Pairs that were aligned, that were done before, that failed, and that were not begun.
  package fileprivate(set) var (done, skipped, failed, left) = (0, 0, 0, 0)
  /// The beads of those that were aligned.
  package fileprivate(set) var beads = BeadTally()
  /// Beads of theirs that were never translated.
  package fileprivate(set) var copies = 0

  init(left: Int) { self.left = left }

  mutating func add(_ bitext: MultilingualBitext) {
    (done, left) = (done + 1, left - 1)
    beads.add(BeadTally(bitext))
  }

  mutating func addSkipped() { (skipped, left) = (skipped + 1, left - 1) }
  mutating func addFailed() { (failed, left) = (failed + 1, left - 1) }
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
  private let tally: Mutex<FolderTally>

  /// Opens the outputs that hold all pairs, and makes the folders.
  ///
  /// - Parameter runFiles: all that is read.
  /// - Throws: `WorkflowError`, `OutputError`, `FileConflict`, `MemoryError`.
  package init(
    _ jobs: [FolderPairs.Job], options: FolderOptions, among runFiles: RunFiles,
    tell: @escaping @Sendable (FolderEvent) -> Void
  ) throws {
    (self.jobs, self.options, self.runFiles, self.tell) = (jobs, options, runFiles, tell)
    tally = Mutex(FolderTally(left: jobs.count))
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
      // The others may be waiting for its turn to pass.
      if hasFailedTooOften { return join(nil, at: index) }
      perform(index)
      let left = tally.withLock(\.left)
      tell(.progress(1 - Double(left) / Double(jobs.count)))
    }
    let isWhole = tally.withLock(\.left) == 0
    // Each is finished whatever becomes of the others.
    let finished = joined.map { output in Result { try isWhole ? output.finish() : output.abandon() } }
    let failures = finished.compactMap { if case .failure(let error) = $0 { error } else { nil } }
    return (tally.withLock { $0 }, failures.first)
  }

  private func perform(_ index: Int) {
    let job = jobs[index]
    let start = ContinuousClock.now
    do {
      let files = folders.map { (path: "\($0.path)/\(job.name).\($0.format.usualExtension)", format: $0.format) }
        .filter { !isDone($0.path, $0.format, job) }
      if files.isEmpty, joined.isEmpty {
        tally.withLock { $0.addSkipped() }
        return tell(.skipped(index: index))
      }
      let bitext = try align(job)
      try write(bitext, to: files)
      let copies = bitext.copies().count
      tally.withLock { tally in
        (tally.done, tally.left) = (tally.done + 1, tally.left - 1)
        tally.beads.add(bitext.beads)
        tally.copies += copies
      }
      tell(.aligned(index: index, bitext, seconds: seconds(since: start)))
      join(bitext, at: index)
    } catch {
      tally.withLock { $0.addFailed() }
      tell(.failed(index: index, error, seconds: seconds(since: start)))
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
      tell(.failed(index: refusal.index, refusal.error, seconds: 0))
    }
  }

  private var hasFailedTooOften: Bool { tally.withLock(\.failed) >= options.mostFailures }

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

/// How long it is since then, in seconds.
func seconds(since start: ContinuousClock.Instant) -> Double { (ContinuousClock.now - start) / .seconds(1) }
