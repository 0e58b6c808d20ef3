import Bitext
import Checks
import Files

/// The accepted findings, in a file that people can read, sort and keep under version control:
/// one a line, as fingerprint, check and what was found, separated by tabs. Lines that start with # are comments.
public struct Baseline {
  /// What became of the findings of a run.
  public struct Outcome: Hashable, Sendable {
    /// Findings that were accepted now.
    public var accepted: Int
    /// Findings left out because they were accepted before.
    public var leftOut: Int
    /// Accepted findings that were not found again.
    public var stale: Int
    /// The first digits of fingerprints that were to be accepted but that no finding has.
    public var unknown: [String]
  }

  /// The file's.
  public let path: String
  /// Where it is written again; nil where nothing is to be accepted.
  private let output: DeclaredOutput?
  private var entries: [Fingerprint: String] = [:]
  private var order: [Fingerprint] = []
  private var used: Set<Fingerprint> = []
  /// Beginnings of fingerprints that are to be accepted, or "all"; in lower case.
  private let wanted: [String]
  private var taken: Set<String> = []
  /// The lines that this run adds.
  private var accepted: [(fingerprint: Fingerprint, line: String)] = []

  /// Reads the file at `path`.
  ///
  /// - Parameters:
  ///   - wanted: beginnings of fingerprints of the findings that are to be accepted, or "all".
  ///   - mayBeMissing: whether a file that is not there is one with nothing in it.
  ///   - output: where it is written again; nil where nothing is to be accepted.
  /// - Throws: `ReadingError`, `WorkflowError.badBaseline`.
  package init(
    path: String, accepting wanted: [String], mayBeMissing: Bool, output: DeclaredOutput? = nil
  ) throws {
    (self.path, self.wanted, self.output) = (path, wanted.map { $0.lowercased() }, output)
    let bytes = try Self.bytes(of: path, mayBeMissing: mayBeMissing)
    let lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() where !line.hasPrefix("#") && !line.allSatisfy(\.isWhitespace) {
      guard let fingerprint = Fingerprint(line.prefix { $0 != "\t" && $0 != " " }) else {
        throw WorkflowError.badBaseline(path: path, line: index + 1)
      }
      add(fingerprint, String(line))
    }
  }

  /// Reads the findings that were accepted, to leave them out.
  /// - Throws: `ReadingError`, `WorkflowError.badBaseline`.
  public init(path: String) throws { try self.init(path: path, accepting: [], mayBeMissing: false) }

  private static func bytes(of path: String, mayBeMissing: Bool) throws(ReadingError) -> [UInt8] {
    do { return try readFile(path) } catch {
      guard mayBeMissing, error.reason == .missing else { throw error }
      return []
    }
  }

  /// Whether the finding is to be left out: because it was accepted before, or is now.
  package mutating func accepts(_ finding: Finding, _ fingerprint: Fingerprint) -> Bool {
    if entries[fingerprint] != nil {
      used.insert(fingerprint)
      return true
    }
    let digits = fingerprint.description
    guard let word = wanted.first(where: { $0 == "all" || digits.hasPrefix($0) }) else { return false }
    taken.insert(word)
    used.insert(fingerprint)
    let line = "\(digits)\t\(finding.check)\t\(shown(finding.message, limit: 200))"
    accepted.append((fingerprint, line))
    add(fingerprint, line)
    return true
  }

  private mutating func add(_ fingerprint: Fingerprint, _ line: String) {
    if entries.updateValue(line, forKey: fingerprint) == nil { order.append(fingerprint) }
  }

  /// Puts what was accepted into the file, which is replaced in one step; leaves it as it is where nothing was.
  ///
  /// What others have put into it since it was read stays, and what they have taken out does not come back.
  /// - Parameter finish: what has to be done before; where it fails, nothing is accepted.
  package func save(after finish: () throws -> Void) throws {
    guard let output, !accepted.isEmpty else { return try finish() }
    try whileLocked(path) {
      var current = try Baseline(path: path, accepting: [], mayBeMissing: true)
      for (fingerprint, line) in accepted { current.add(fingerprint, line) }
      let file = try Output(output)
      try file.discardingOnError {
        try file.sink.write(Array(Fingerprint.listHead.utf8))
        for fingerprint in current.order {
          if let line = current.entries[fingerprint] { try file.sink.write(Array((line + "\n").utf8)) }
        }
        try finish()
        try file.finish()
      }
    }
  }

  /// What became of the accepted findings.
  public var outcome: Outcome {
    Outcome(
      accepted: accepted.count, leftOut: used.count - accepted.count, stale: order.count - used.count,
      unknown: wanted.filter { word in
        word != "all" && !taken.contains(word) && !order.contains { $0.description.hasPrefix(word) }
      })
  }
}
