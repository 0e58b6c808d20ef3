import Bitext
import Checks
import Files
import Formats
import Reports
import Synchronization

/// How a stream of pairs is checked.
package struct CheckStreamOptions: Sendable {
  /// Which checks run, and with what. Pairs are checked at once on as many threads as the stream has.
  package var check: CheckOptions
  /// Whether a record is one line of output, not each of its findings.
  package var isPerDocument = false
  /// Whether pairs get scores instead of findings.
  package var writesScores = false

  package init(_ check: CheckOptions) { self.check = check }
}

/// Checks pairs as they come:
///
///     {"id": 7, "source": "Open at 8.", "target": "Ouvert à 9 h.", "from": "en", "to": "fr"}
///
/// - `source`, `target`: two texts, or two lists of as many: the pairs of a document, which are compared with one another,
///   too. `from`, `to`: the languages, else those of the options. `id` and all else is passed through.
///
/// A line of output is a finding, as ``ReportFormat``'s JSON Lines have it, with its `pair` of the record, from 0; or, where
/// scores are asked for, a pair with its score, as ``ScoreLines`` has it; or a record with all of them in `findings` or
/// `scores`.
package final class CheckStream: StreamWork {
  /// What was found.
  package struct Tally: Sendable {
    package var pairs = 0
    package var findings: [Severity: Int] = [:]

    package init() {}

    package mutating func add(_ other: Tally) {
      pairs += other.pairs
      findings.merge(other.findings, uniquingKeysWith: +)
    }
  }

  private let options: CheckStreamOptions
  private let memory: MemoryKnowledge?
  private let tell: @Sendable (LexiconMaking) -> Void
  private let pools = Mutex(RecentlyUsed<[Language], CheckerPool>(limit: mostLanguagePairsOfStreams))

  /// - Throws: `MemoryError`.
  package init(_ options: CheckStreamOptions, tell: @escaping @Sendable (LexiconMaking) -> Void) throws {
    (self.options, self.tell) = (options, tell)
    memory = try options.check.lexicons.memoryKnowledge()
  }

  package func lines(of record: StreamRecord) throws -> (lines: [UInt8], tally: Tally) {
    let (pairs, results, tally) = try checked(record)
    switch results {
    case .findings(let findings): return (written(pairs, findings, record), tally)
    case .scores(let scores): return (written(pairs, scores, record), tally)
    }
  }

  /// What there is to say of pairs, in their order.
  enum Results {
    case findings([[Finding]])
    case scores([PairScore])
  }

  /// The pairs of a record, checked.
  func checked(_ record: StreamRecord) throws -> (pairs: [CheckedPair], results: Results, tally: Tally) {
    let pairs = try pairs(of: record)
    let (from, to) = (try record.language("from"), try record.language("to"))
    guard let source = from ?? options.check.source.language, let target = to ?? options.check.target.language else {
      throw record.fault("no from, or no to; say the languages here, or with --from and --to")
    }
    let pool = try pool(source, target)
    return try pool.withChecker { checker in
      if options.writesScores {
        return (pairs, .scores(checker.scores(of: pairs)), tally(of: pairs, []))
      }
      let findings = try checker.findings(for: pairs)
      return (pairs, .findings(findings), tally(of: pairs, findings))
    }
  }

  /// Whether there are scores to write, and no findings.
  var writesScores: Bool { options.writesScores }

  /// For pairs that do not name their languages.
  func requireLanguages() throws(WorkflowError) {
    for (side, input) in [(PairSide.source, options.check.source), (.target, options.check.target)]
    where input.language == nil { throw .unknownLanguage(path: "-", side: side) }
  }

  private func tally(of pairs: [CheckedPair], _ findings: [[Finding]]) -> Tally {
    var tally = Tally()
    tally.pairs = pairs.count
    for finding in findings.joined() { tally.findings[finding.severity, default: 0] += 1 }
    return tally
  }

  private func pairs(of record: StreamRecord) throws -> [CheckedPair] {
    switch (try record.text("source"), try record.text("target")) {
    case (.text(let source), .text(let target)): return [CheckedPair(index: 0, source: source, target: target)]
    case (.segments(let sources), .segments(let targets)):
      guard sources.count == targets.count else {
        throw record.fault("\(sources.count) texts in source, and \(targets.count) in target; pairs have one of each")
      }
      return zip(sources, targets).enumerated().map { CheckedPair(index: $0, source: $1.0, target: $1.1) }
    default: throw record.fault("source and target are two texts, or two lists of as many; documents are aligned first")
    }
  }

  private func pool(_ source: Language, _ target: Language) throws -> CheckerPool {
    try pools.withLock { pools in
      if let pool = pools[[source, target]] { return pool }
      let lexicons = try options.check.lexicons.lexicons(
        for: source, target, memory: memory, skipsOthers: true, making: tell)
      var check = options.check
      check.threads = 1
      let pool = CheckerPool { [check, memory] in try bitextChecker((source, target), lexicons, memory, check) }
      pools[[source, target]] = pool
      return pool
    }
  }
}

extension CheckStream {
  /// Members that have a meaning, or that outputs give one.
  private static let own: Set<String> = [
    "source", "target", "from", "to", "pair", "check", "category", "severity", "confidence", "message", "sourceRange",
    "sourceRanges", "targetRange", "targetRanges", "suggestion", "fingerprint", "findings", "score", "for", "against",
    "scores", "line", "error",
  ]

  private func written(_ pairs: [CheckedPair], _ findings: [[Finding]], _ record: StreamRecord) -> [UInt8] {
    let members = zip(pairs, findings).flatMap { pair, findings in
      let text = CheckedText(
        pair: BitextPair(index: pair.index, source: .init(text: pair.source), target: .init(text: pair.target)),
        findings: findings, fingerprints: Fingerprint.all(of: findings, in: pair))
      return findingMembers(of: text).map { (pair.index, $0) }
    }
    return written("findings", members, record)
  }

  private func written(_ pairs: [CheckedPair], _ scores: [PairScore], _ record: StreamRecord) -> [UInt8] {
    let members = zip(pairs, scores).map { pair, score in
      var json = JSONWriter()
      json.members(of: score)
      return (pair.index, json.bytes)
    }
    return written("scores", members, record)
  }

  /// - Parameter results: each with its pair.
  private func written(
    _ name: String, _ results: [(pair: Int, members: [UInt8])], _ record: StreamRecord
  ) -> [UInt8] {
    let (id, passed) = (record.id, record.passed(without: Self.own))
    var json = JSONWriter()
    if options.isPerDocument {
      json.object { json in
        json.id(id)
        json.key(name)
        json.array { json in
          for result in results {
            json.object {
              $0.member("pair", result.pair)
              $0.members(result.members)
            }
          }
        }
        json.members(passed)
      }
      json.endLine()
      return json.bytes
    }
    for result in results {
      json.object {
        $0.id(id)
        $0.member("pair", result.pair)
        $0.members(result.members)
        $0.members(passed)
      }
      json.endLine()
    }
    return json.bytes
  }
}

/// Checkers of two languages, of which each thread takes one.
private final class CheckerPool: Sendable {
  private let idle = Mutex<[Lent]>([])
  private let make: @Sendable () throws -> BitextChecker

  /// Has one owner at a time: the pool, or who took it.
  private struct Lent: @unchecked Sendable { let checker: BitextChecker }

  init(_ make: @escaping @Sendable () throws -> BitextChecker) { self.make = make }

  func withChecker<Result>(_ body: (BitextChecker) throws -> Result) throws -> Result {
    let lent = try idle.withLock { $0.popLast() } ?? Lent(checker: make())
    lent.checker.beginBitext()
    defer { idle.withLock { $0.append(lent) } }
    return try body(lent.checker)
  }
}
