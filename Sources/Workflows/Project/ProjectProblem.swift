/// What is wrong with a project file, and where.
public struct ProjectProblem: Error, Hashable, Sendable {
  /// What a setting holds.
  public enum Content: Hashable, Sendable {
    case source, target
    case fileName, boolean, severity, confidence, texts
  }

  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The text is no TOML; what the parser says.
    case notTOML(String)
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

  /// A problem at a line of the file at `path`.
  public init(path: String, line: Int? = nil, reason: Reason) {
    (self.path, self.line, self.reason) = (path, line, reason)
  }
}
