import Dispatch
import Foundation
import ICU

/// Checks the pairs of a bitext batch by batch, on as many threads as wanted, with those checks that compare pairs.
///
/// What it finds depends on the pairs and their order alone, not on batches or threads.
public final class BitextChecker {
  /// Those that run; one for each thread.
  private let checkers: [Checker]
  /// Nil where none of those that compare pairs runs: it remembers much.
  private var consistency: ConsistencyCheck?
  private let known: KnownTranslations?

  /// - Parameters:
  ///   - known: what a memory has for a source; nil without one.
  ///   - threads: how many to use at most.
  /// - Throws: `ICUError` where ICU can't open what it needs.
  public init(
    knowledge: CheckKnowledge, settings: CheckSettings = CheckSettings(), terminology: Terminology = Terminology(),
    known: KnownTranslations? = nil, threads: Int = ProcessInfo.processInfo.activeProcessorCount
  ) throws(ICUError) {
    var checkers: [Checker] = []
    for _ in 0..<max(1, threads) {
      checkers.append(try Checker(knowledge: knowledge, settings: settings, terminology: terminology))
    }
    self.checkers = checkers
    let compares = Check.all.contains { $0.scope == .bitext && settings.runs($0) }
    self.known = settings.runs(.inconsistency) ? known : nil
    consistency = compares ? ConsistencyCheck(settings: settings) : nil
  }

  /// What looks wrong in each of the next pairs, in their order.
  /// - Throws: what asking the memory throws.
  public func findings(for pairs: [CheckedPair]) throws -> [[Finding]] {
    let found = map(pairs) { $0.findings(for: $1) }
    guard consistency != nil else { return found }
    return try zip(pairs, found).map { pair, found in
      let others = try known.flatMap { known in try consistency?.findings(for: pair, known: known(pair.source)) }
      return found + (consistency?.findings(for: pair) ?? []) + (others ?? [])
    }
  }

  /// How likely each pair is to be a faithful translation.
  public func scores(of pairs: [CheckedPair]) -> [PairScore] {
    map(pairs) { $0.score($1) }
  }

  /// Small enough to share the work out evenly, large enough for the lock to cost nothing.
  private static let stretch = 16

  private func map<Result: Sendable>(
    _ pairs: [CheckedPair], _ body: @Sendable (Checker, CheckedPair) -> Result
  ) -> [Result] {
    // Each thread has a checker of its own; all else goes through the lock.
    nonisolated(unsafe) let checkers = checkers
    nonisolated(unsafe) var results = [Result?](repeating: nil, count: pairs.count)
    nonisolated(unsafe) var next = 0
    let lock = NSLock()
    let stretches = (pairs.count + Self.stretch - 1) / Self.stretch
    DispatchQueue.concurrentPerform(iterations: min(checkers.count, max(1, stretches))) { thread in
      while true {
        let start = lock.withLock {
          next += Self.stretch
          return next - Self.stretch
        }
        guard start < pairs.count else { return }
        let done = pairs[start..<min(start + Self.stretch, pairs.count)].map { body(checkers[thread], $0) }
        lock.withLock { for (offset, result) in done.enumerated() { results[start + offset] = result } }
      }
    }
    return results.compactMap { $0 }
  }
}
