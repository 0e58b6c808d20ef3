import Bitext
import Checks
import Files

/// The findings that were accepted for good, in a file that people can read, sort and keep under version control:
/// one a line, as fingerprint, check and what was found, parted by tabs. Lines that start with # are remarks.
struct Baseline {
  let path: String
  private var entries: [Fingerprint: String] = [:]
  private var order: [Fingerprint] = []
  private var used: Set<Fingerprint> = []
  /// What `--accept` asked for, in lower case.
  private let wanted: [String]
  private var taken: Set<String> = []
  private(set) var added = 0

  private static let head = """
    # Findings that enregard check leaves out: fingerprint, check, what was found.
    # Take a line out to see its finding again.

    """

  /// - Parameter mayBeMissing: whether a file that is not there is one with nothing in it.
  /// - Throws: `ReadingError`, `InputError.badBaseline`.
  init(path: String, accepting wanted: [String], mayBeMissing: Bool) throws {
    (self.path, self.wanted) = (path, wanted.map { $0.lowercased() })
    let bytes = try Self.bytes(of: path, mayBeMissing: mayBeMissing)
    let lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() where !line.hasPrefix("#") && !line.allSatisfy(\.isWhitespace) {
      guard let fingerprint = Fingerprint(line.prefix { $0 != "\t" && $0 != " " }) else {
        throw InputError.badBaseline(path: path, line: index + 1)
      }
      add(fingerprint, String(line))
    }
  }

  private static func bytes(of path: String, mayBeMissing: Bool) throws(ReadingError) -> [UInt8] {
    do { return try readFile(path) } catch {
      guard mayBeMissing, error.reason == .missing else { throw error }
      return []
    }
  }

  /// Whether the finding is to be left out: because it was accepted before, or is now.
  mutating func accepts(_ finding: Finding, _ fingerprint: Fingerprint) -> Bool {
    if entries[fingerprint] != nil {
      used.insert(fingerprint)
      return true
    }
    let digits = fingerprint.description
    guard let word = wanted.first(where: { $0 == "all" || digits.hasPrefix($0) }) else { return false }
    taken.insert(word)
    used.insert(fingerprint)
    added += 1
    let words = shown(finding.message, limit: 200)
    add(fingerprint, "\(digits)\t\(finding.check)\t\(words)")
    return true
  }

  private mutating func add(_ fingerprint: Fingerprint, _ line: String) {
    if entries.updateValue(line, forKey: fingerprint) == nil { order.append(fingerprint) }
  }

  /// Puts what was accepted into the file, which is replaced in one step; does nothing where nothing was.
  func save(_ interrupt: Interrupt) throws {
    guard added > 0 else { return }
    let file = try Output(path: path, interrupt: interrupt)
    try file.discardingOnError {
      try file.sink.write(Array(Self.head.utf8))
      for fingerprint in order {
        if let line = entries[fingerprint] { try file.sink.write(Array((line + "\n").utf8)) }
      }
      try file.finish()
    }
  }

  /// What became of the accepted findings, for the summary.
  /// - Parameter isNarrowed: whether less than usual was looked for, so that a finding that did not come up tells nothing.
  func summary(isNarrowed: Bool) -> [String] {
    var lines: [String] = []
    if added > 0 { lines.append("\(path): \(counted(added, "finding")) accepted") }
    if used.count > added { lines.append("\(path): \(counted(used.count - added, "accepted finding")) left out") }
    let stale = order.count - used.count
    if stale > 0, !isNarrowed { lines.append("\(path): \(counted(stale, "accepted finding")) did not come up again") }
    for word in wanted
    where word != "all" && !taken.contains(word) && !order.contains(where: { $0.description.hasPrefix(word) }) {
      lines.append("warning: no finding has the fingerprint \(word)")
    }
    return lines
  }
}
