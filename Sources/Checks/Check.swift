/// One check: what it is and how it looks at a pair.
public struct Check: Sendable {
  /// Stable, lower case, hyphenated: names it in settings, findings and documents.
  public let id: String
  /// What its findings are.
  public let category: Category
  /// How bad its findings are unless it knows better of one.
  public let severity: Severity
  /// What it finds, in a phrase.
  public let summary: String
  /// What it reads and where it keeps silent, in a few sentences.
  public let details: String
  /// Whether it runs unless switched off.
  public let isOnByDefault: Bool
  /// What it looks at.
  public let scope: Scope
  /// Adds what it finds in a pair; does nothing for a check across pairs.
  let run: @Sendable (inout PairExamination) -> Void

  /// What a check looks at.
  public enum Scope: String, Hashable, Sendable {
    /// Both texts of a pair.
    case pair
    /// The target text alone.
    case target
    /// All pairs of a bitext; see ``ConsistencyCheck``.
    case bitext
  }

  init(
    id: String, category: Category, severity: Severity, summary: String, details: String, scope: Scope = .pair,
    isOnByDefault: Bool = true, run: @escaping @Sendable (inout PairExamination) -> Void = { _ in }
  ) {
    self.id = id
    self.category = category
    self.severity = severity
    self.summary = summary
    self.details = details
    self.scope = scope
    self.isOnByDefault = isOnByDefault
    self.run = run
  }

  /// The check with that id.
  public static func named(_ id: String) -> Check? { all.first { $0.id == id } }
}
