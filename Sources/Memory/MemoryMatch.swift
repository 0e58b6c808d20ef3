import TMX

/// A unit of a memory that matches what was searched for.
public struct MemoryMatch: Hashable, Sendable {
  /// How well it matches.
  public enum Kind: String, Hashable, Sendable {
    /// The same text between the same texts.
    case context
    /// The same text.
    case exact
    /// A similar text.
    case fuzzy
  }

  /// The unit's number in the memory.
  public var unit: Int64
  /// How well it matches.
  public var kind: Kind
  /// 0 to 100: ``MatchScore``.
  public var score: Int
  /// The text in the language that was searched, with its inline codes as the file has them (`<b>`; `<1>` where it leaves
  /// their native form out).
  public var source: String
  /// The text in the other language; the unit's first other text if no language was requested.
  public var target: String
  /// ``source`` without inline codes.
  public var plainSource: String
  /// ``target`` without inline codes.
  public var plainTarget: String
  /// The language of ``source``.
  public var sourceLanguage: String
  /// The language of ``target``.
  public var targetLanguage: String
  /// Where the unit came from, the oldest first.
  public var origins: [Origin]
}

/// What is searched, and how.
public struct MemoryQuery: Hashable, Sendable {
  /// The text; U+FFFC for inline codes.
  public var text: String
  /// The language that it is in, as a canonical tag.
  public var source: String
  /// The language that a translation must have; nil for any.
  public var target: String?
  /// The text before it, where it is known.
  public var before: String?
  /// The text after it.
  public var after: String?
  /// The lowest score, 1 to 100.
  public var minimumScore: Int
  /// Matches at most.
  public var limit: Int
  /// Properties that a unit has to have, all of them.
  public var properties: [PropertyCondition] = []
  /// Whether every text is compared, without the index, and the best match given: to measure the index with. Every text's words are held in
  /// memory from the first such query on.
  public var isExhaustive = false

  /// A query for matches of 70 and better.
  public init(
    _ text: String, source: String, target: String? = nil, before: String? = nil, after: String? = nil,
    minimumScore: Int = 70, limit: Int = 5
  ) {
    (self.text, self.source, self.target) = (text, source, target)
    (self.before, self.after, self.minimumScore, self.limit) = (before, after, minimumScore, limit)
  }
}
