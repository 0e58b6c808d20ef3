/// What can be wrong with a dictionary, a lexicon file or a glossary, and where.
public enum LexiconError: Error, Hashable, Sendable {
  /// The file could not be opened or read; `reason` is the system's.
  case unreadable(path: String, reason: String)
  /// The compressed data ends early or does not match its checksum.
  case corrupt(path: String)
  /// The file, unpacked, is larger than `limit` bytes.
  case tooLarge(path: String, limit: Int)
  /// A line of a TSV is not `source<TAB>target` or `source<TAB>target<TAB>weight`; `line` counts from 1.
  case malformed(name: String, line: Int, reason: Malformation)

  /// What is wrong with a line of a TSV.
  public enum Malformation: Hashable, Sendable {
    case notUTF8
    case missingField
    case emptyField
    case badWeight
  }
}
