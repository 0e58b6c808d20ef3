import Bitext
import Files
import Formats
import Foundation

/// One output for many pairs: in order, each as soon as all before it are there. No more than some are kept until
/// then, however long one takes.
final class JoinedOutput: Sendable {
  private let path: String
  private let format: ExchangeFormat
  private let options: ExchangeOptions
  private let runFiles: RunFiles
  private let option: String
  // A writer and its files are for one thread at a time: they are used inside the lock only.
  private nonisolated(unsafe) var opened: (files: [Output], writer: (any BitextWriter)?) = ([], nil)
  // Locked for all of the state, and woken when the next pair has come or writing has failed.
  private let condition = NSCondition()
  private nonisolated(unsafe) var state = State()

  private struct State {
    var next = 0
    /// The pairs whose turn has not come; nil for one that has failed.
    var waiting: [Int: Bitext?] = [:]
    /// What stopped the writing. The output is no good any more.
    var failure: (any Error)?
  }

  /// So many pairs at most are started before the first that is not there yet is written.
  static let window = 64

  /// - Parameters:
  ///   - format: one that holds many bitexts.
  ///   - option: what the user named it with.
  /// - Throws: `OutputError`, `FileConflict` where it would replace what is read.
  init(
    path: String, format: ExchangeFormat, options: ExchangeOptions, named option: String, among runFiles: RunFiles
  ) throws {
    (self.path, self.format, self.options, self.option, self.runFiles) = (path, format, options, option, runFiles)
    // Two files are named after the languages, which the first pair tells.
    if !format.isTwoFiles { try open([path]) }
  }

  /// Whether it states languages.
  var needsLanguages: Bool { format.needsLanguages }

  /// Whether writing has failed, so that no pair need be aligned for it.
  var hasFailed: Bool { condition.withLock { state.failure != nil } }

  /// Waits until pair number `index` is near enough to be started. The first that has not come never waits, so pairs
  /// have to be started in order.
  func waitForTurn(of index: Int) {
    condition.withLock {
      while state.failure == nil, index >= state.next + Self.window { condition.wait() }
    }
  }

  /// Takes pair number `index`; nil for one that has failed.
  /// - Returns: of the pairs that were now written, those that cannot stand in one file with the ones before them.
  func add(_ bitext: Bitext?, at index: Int) -> [(index: Int, error: ExchangeError)] {
    condition.withLock {
      defer { condition.broadcast() }
      state.waiting[index] = .some(bitext)
      var refused: [(index: Int, error: ExchangeError)] = []
      while let bitext = state.waiting.removeValue(forKey: state.next) {
        let index = state.next
        state.next += 1
        guard let bitext, state.failure == nil else { continue }
        do { try write(bitext) } catch let error as ExchangeError { refused.append((index, error)) } catch {
          state.failure = error
        }
      }
      return refused
    }
  }

  /// Makes the output final, unless there was nothing to write.
  /// - Throws: what went wrong since the start; the output is as it was before.
  func finish() throws {
    try condition.withLock {
      do {
        if let failure = state.failure { throw failure }
        guard let writer = opened.writer else { return discard() }
        try writer.finish()
        for file in opened.files { try file.finish() }
      } catch {
        discard()
        throw error
      }
    }
  }

  /// Leaves the output as it was before, where not all pairs have come.
  /// - Throws: what had gone wrong before.
  func abandon() throws {
    try condition.withLock {
      discard()
      if let failure = state.failure { throw failure }
    }
  }

  private func discard() {
    for file in opened.files { file.discard() }
  }

  private func write(_ bitext: Bitext) throws {
    if opened.files.isEmpty { try open(format.paths(for: path, source: bitext.source, target: bitext.target)) }
    let writer = try opened.writer ?? format.bitextWriter(to: opened.files.map(\.sink))
    opened.writer = writer
    _ = try writer.write(bitext, options)
  }

  private func open(_ paths: [String]) throws {
    let declared = try paths.map { try runFiles.writing(option, $0) }
    opened.files = try declared.map { try Output($0) }
  }
}

extension ExchangeFormat {
  /// - Throws: `WorkflowError.notJoinable` where no file of it holds many bitexts.
  package func requireJoinable() throws {
    guard !holdsMany else { return }
    throw WorkflowError.notJoinable(
      format: name, formats: ExchangeFormat.holdingMany.filter { !$0.fileExtensions.isEmpty }.map(\.name))
  }

  /// - Throws: `WorkflowError.holdsTwoLanguages` where it has no place for more.
  package func requireManyLanguages() throws {
    guard !holdsManyLanguages else { return }
    throw WorkflowError.holdsTwoLanguages(
      format: name, formats: ExchangeFormat.all.filter(\.holdsManyLanguages).map(\.name))
  }
}
