/// Segmentation rules in the form of SRX 2.0 (LISA 2008), the standard of translation tools.
public struct SRXRules: Hashable, Sendable {
  /// Where a text may, or must not, be cut: between what `before` matches and what `after` matches.
  public struct Rule: Hashable, Sendable {
    /// Whether it cuts; else it keeps later rules from doing so.
    public var isBreak: Bool
    /// A regular expression of ICU for what ends at the place; empty for anything.
    public var before: String
    /// For what starts there.
    public var after: String
    /// The line of the file that it is on, from 1; 0 if it does not come from a file.
    public var line: Int

    /// A rule.
    public init(isBreak: Bool, before: String, after: String, line: Int = 0) {
      (self.isBreak, self.before, self.after, self.line) = (isBreak, before, after, line)
    }
  }

  /// A named list of rules.
  public struct RuleSet: Hashable, Sendable {
    /// Its name in language maps.
    public var name: String
    /// In order: at each place the first that matches decides.
    public var rules: [Rule]

    /// A named list.
    public init(name: String, rules: [Rule]) { (self.name, self.rules) = (name, rules) }
  }

  /// Which languages a set is for.
  public struct LanguageMap: Hashable, Sendable {
    /// A regular expression that the whole of a language's code matches, such as `FR.*`.
    public var pattern: String
    /// The name of the set.
    public var ruleSet: String

    /// A map from codes to a set.
    public init(pattern: String, ruleSet: String) { (self.pattern, self.ruleSet) = (pattern, ruleSet) }
  }

  /// Whether inline codes at a cut belong to the segment before it.
  public struct FormatHandling: Hashable, Sendable {
    /// Codes that open something; by default they go with what follows.
    public var includesStart = false
    /// Codes that close something.
    public var includesEnd = true
    /// Codes that stand alone.
    public var includesIsolated = false

    /// SRX's default, for files that do not say.
    public init() {}
  }

  /// The largest number of rules in a file, or for a language.
  public static let mostRules = 100_000

  /// Whether all maps that match a language apply, in order; else the first alone.
  public var cascades = true
  /// Whether text inside inline codes (footnotes) is segmented on its own.
  public var segmentsSubflows = true
  /// How inline codes are handled.
  public var formatHandling = FormatHandling()
  /// The sets, in the order of the file.
  public var ruleSets: [RuleSet]
  /// The maps, in the order of the file.
  public var maps: [LanguageMap]

  /// Rules that cascade.
  public init(ruleSets: [RuleSet], maps: [LanguageMap]) { (self.ruleSets, self.maps) = (ruleSets, maps) }
}

/// What is wrong with a file of rules.
public struct SRXError: Error, Hashable, Sendable {
  /// What it is.
  public enum Reason: Hashable, Sendable {
    /// Not well-formed XML; what the parser says.
    case malformedXML(String)
    /// XML, but its root element is this.
    case notSRX(root: String)
    /// A rule's or a map's pattern is no regular expression.
    case badPattern(String)
    /// This pattern takes too long, a rule's on a text, or a map's on the language.
    case tooSlow(String)
    /// A map names a set that there is not.
    case missingRuleSet(String)
    /// No map is for the language.
    case noRules(language: String)
    /// More than this many bytes, or rules.
    case tooLarge(limit: Int)
  }

  /// From 1; nil where it is about the file as a whole.
  public var line: Int?
  /// What is wrong.
  public var reason: Reason
}
