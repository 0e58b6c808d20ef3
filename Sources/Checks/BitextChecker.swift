import Files
import Foundation
import ICU
import Synchronization

/// Checks the pairs of a bitext batch by batch, on as many threads as wanted, with those checks that compare pairs.
///
/// What it finds depends on the pairs and their order alone, not on threads, nor on batches, but for `term-variation` and
/// `name-variation`, which compare the pairs of a batch.
public final class BitextChecker {
  /// Those that run; one for each thread.
  private let checkers: [Checker]
  /// Nil where none of those that compare pairs runs: it remembers much.
  private var consistency: ConsistencyCheck?
  private let known: KnownTranslations?
  private let settings: CheckSettings
  private let comparesUses: Bool

  /// - Parameters:
  ///   - known: what a memory has for a source; nil without one.
  ///   - threads: how many to use at most, from 1 on.
  /// - Throws: `ICUError` where ICU can't open what it needs.
  public init(
    knowledge: CheckKnowledge, settings: CheckSettings = CheckSettings(), terminology: Terminology = Terminology(),
    known: KnownTranslations? = nil, threads: Int = ProcessInfo.processInfo.activeProcessorCount
  ) throws(ICUError) {
    precondition(threads > 0, "no work is done on \(threads) threads")
    let first = try Checker(knowledge: knowledge, settings: settings, terminology: terminology)
    var checkers = [first]
    while checkers.count < threads { checkers.append(try Checker(sharing: first)) }
    self.checkers = checkers
    comparesUses = first.runs(.termVariation) || first.runs(.nameVariation)
    self.known = settings.runs(.inconsistency) ? known : nil
    self.settings = settings
    beginBitext()
  }

  /// Forgets the pairs before: the next ones are of another bitext.
  package func beginBitext() {
    let compares = Check.all.contains { $0.scope == .bitext && settings.runs($0) }
    consistency = compares ? ConsistencyCheck(settings: settings) : nil
  }

  /// What looks wrong in each of the next pairs, in their order.
  /// - Throws: what asking the memory throws.
  public func findings(for pairs: [CheckedPair]) throws -> [[Finding]] {
    let found = comparesUses ? findingsWithUses(for: pairs) : map(pairs) { $0.findings(for: $1) }
    guard consistency != nil else { return found }
    return try zip(pairs, found).map { pair, found in
      let others = try known.flatMap { known in try consistency?.findings(for: pair, known: known(pair.source)) }
      return found + (consistency?.findings(for: pair) ?? []) + (others ?? [])
    }
  }

  /// The same with what terms and names have for their translations in the other pairs.
  private func findingsWithUses(for pairs: [CheckedPair]) -> [[Finding]] {
    let examined = map(pairs) { $0.findingsAndUses(of: $1) }
    var found = examined.map(\.findings)
    for (pair, finding) in TermVariations(pairs, examined.map(\.terms)).findings()
      + NameVariations(pairs, examined.map(\.names)).findings()
    {
      if let admitted = checkers[0].admitted(finding, of: pairs[pair]) { found[pair].append(admitted) }
    }
    return found
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
    let stretches = (pairs.count + Self.stretch - 1) / Self.stretch
    // Each thread takes a checker for itself.
    nonisolated(unsafe) let checkers = checkers
    let taken = Atomic(0)
    let results = parallelMap(
      count: stretches, threads: checkers.count,
      makeState: { checkers[taken.wrappingAdd(1, ordering: .relaxed).oldValue] }
    ) { checker, stretch in
      let start = stretch * Self.stretch
      return pairs[start..<min(start + Self.stretch, pairs.count)].map { body(checker, $0) }
    }
    return results.flatMap { $0 }
  }
}
