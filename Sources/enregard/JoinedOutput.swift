import Bitext
import Formats
import Synchronization

/// One output for many pairs: in order, each as soon as all before it are there.
final class JoinedOutput: Sendable {
  private let path: String
  private let format: ExchangeFormat
  private let options: ExchangeOptions
  private let inputs: InputFiles
  private let interrupt: Interrupt
  // A writer and its files are for one thread at a time: they are used inside the lock only.
  private nonisolated(unsafe) var opened: (files: [Output], writer: (any BitextWriter)?) = ([], nil)
  private let state = Mutex(State())

  private struct State {
    var next = 0
    /// The pairs whose turn has not come; nil for one that has failed.
    var waiting: [Int: Bitext?] = [:]
    /// What stopped the writing. The output is no good any more.
    var failure: (any Error)?
  }

  /// - Parameter format: one that holds many bitexts.
  /// - Throws: `OutputError`, `InputError` where it would replace a document.
  init(
    path: String, format: ExchangeFormat, options: ExchangeOptions, inputs: InputFiles, interrupt: Interrupt
  ) throws {
    (self.path, self.format, self.options) = (path, format, options)
    (self.inputs, self.interrupt) = (inputs, interrupt)
    // Two files are named after the languages, which the first pair tells.
    if !format.isTwoFiles { try open([path]) }
  }

  /// - Throws: `InputError` where no such file holds many bitexts.
  static func check(_ format: ExchangeFormat) throws {
    guard format.holdsMany else {
      throw InputError.notJoinable(
        format: format.name, formats: ExchangeFormat.holdingMany.filter { !$0.fileExtensions.isEmpty }.map(\.name))
    }
  }

  /// Whether it states languages.
  var needsLanguages: Bool { format.needsLanguages }

  /// Whether writing has failed, so that no pair need be aligned for it.
  var hasFailed: Bool { state.withLock { $0.failure != nil } }

  /// Takes pair number `index`; nil for one that has failed.
  /// - Returns: of the pairs that were now written, those that cannot stand in one file with the ones before them.
  func add(_ bitext: Bitext?, at index: Int) -> [(index: Int, error: ExchangeError)] {
    state.withLock { state in
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
    try state.withLock { state in
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
    for path in paths { try inputs.check(output: path) }
    opened.files = try paths.map { try Output(path: $0, interrupt: interrupt) }
  }
}
