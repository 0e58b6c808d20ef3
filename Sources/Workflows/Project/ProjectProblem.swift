/// What is wrong with a project file, and where.
public struct ProjectProblem: Error, Hashable, Sendable {
  /// What a setting holds.
  public enum Content: Hashable, Sendable {
    /// The language of one side.
    case source, target
    /// A text that names a file, or *true* or *false*.
    case fileName, boolean
    /// The name of a severity, or a number from 0 to 1.
    case severity, confidence
    /// A text or a list of texts.
    case texts
  }

  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The text is no TOML; what the parser says.
    case notTOML(String)
    /// A key has more names, with dots between them, than this.
    case longKey(limit: Int)
    /// There is no section of that name.
    case unknownSection(String)
    /// There is no check of that name.
    case unknownCheck(String)
    /// What has this name is to be a section.
    case notSection(String)
    /// The section has no such key; those that it may have.
    case unknownKey(String, section: String, known: [String])
    /// The key's value is to be another.
    case wrongValue(key: String, wanted: Content)
  }

  /// The file's.
  public var path: String
  /// From 1; nil where it is not known.
  public var line: Int?
  /// What is wrong.
  public var reason: Reason
  /// Whether nobody named the file: it lay in the working directory or in a folder above it.
  public var isFound = false

  /// A problem at a line of the file at `path`.
  public init(path: String, line: Int? = nil, reason: Reason) {
    (self.path, self.line, self.reason) = (path, line, reason)
  }
}
