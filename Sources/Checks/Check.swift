/// One check: what it is, how it looks at a pair, and pairs that show it at work. A check is a file that says all this.
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
  public let whatItDoes: String
  /// What a reader or client would suffer from what it finds.
  public let whyItMatters: String
  /// What it misses and what it wrongly reports.
  public let knownProblems: String
  /// Whether it runs unless switched off.
  public let isOnByDefault: Bool
  /// What it speaks of.
  public let scope: Scope
  /// Whether its time grows with the length of a pair and no faster, so that it runs on texts of any length.
  public let isLinear: Bool
  /// Whether some of its findings are of whole texts, sentences or clauses, which keep its severity; see `Finding.isPlain`.
  let tellsWholes: Bool
  /// What must be there for it to run.
  public let needs: [Need]
  /// Pairs on which it speaks, with the places marked.
  public let reported: [Example]
  /// Pairs that look wrong and aren't, on which it keeps silent; each has a name that says why.
  public let passedOver: [Example]
  /// The name of the file that it is written in.
  let file: String
  /// Adds what it finds in a pair; does nothing for a check across pairs.
  let run: @Sendable (inout PairExamination) -> Void

  /// What a check speaks of.
  public enum Scope: String, Hashable, Sendable {
    /// How the texts of a pair correspond: nothing else is reported of a pair that is not a translation at all.
    case pair
    /// One text, whatever the other is.
    case text
    /// All pairs of a bitext; see ``ConsistencyCheck``.
    case bitext
  }

  init(
    id: String, category: Category, severity: Severity, summary: String, whatItDoes: String, whyItMatters: String,
    knownProblems: String, scope: Scope = .pair, isLinear: Bool = false, tellsWholes: Bool = false,
    needs: [Need] = [],
    isOnByDefault: Bool = true, reported: [Example], passedOver: [Example], file: String = #fileID,
    run: @escaping @Sendable (inout PairExamination) -> Void = { _ in }
  ) {
    self.id = id
    self.category = category
    self.severity = severity
    self.summary = summary
    self.whatItDoes = whatItDoes
    self.whyItMatters = whyItMatters
    self.knownProblems = knownProblems
    self.scope = scope
    self.isLinear = isLinear
    self.tellsWholes = tellsWholes
    self.needs = needs
    self.isOnByDefault = isOnByDefault
    self.reported = reported
    self.passedOver = passedOver
    self.file = file.split(separator: "/").last.map(String.init) ?? file
    self.run = run
  }

  /// The check with that id.
  public static func named(_ id: String) -> Check? { all.first { $0.id == id } }
}
