/// A translation that a memory offers for a text.
public struct Proposal: Hashable, Sendable {
  /// How the memory's source matches the text.
  public enum Kind: Hashable, Sendable {
    /// The same text between the same texts.
    case context
    /// The same text.
    case exact
    /// A similar text.
    case fuzzy
  }

  /// How the memory's source matches the text.
  public var kind: Kind
  /// 0 to 100.
  public var score: Int
  /// What the memory has.
  public var source: String
  /// Its translation.
  public var target: String
  /// The origin in the memory; nil if it is not known.
  public var origin: String?

  /// A translation, and why it is offered.
  public init(kind: Kind, score: Int, source: String, target: String, origin: String? = nil) {
    (self.kind, self.score, self.source, self.target, self.origin) = (kind, score, source, target, origin)
  }
}

/// A writer of pairs that can say where a translation comes from.
public protocol ProposalWriter: PairWriter {
  /// Writes a pair whose target is the first of `proposals`, if it has any; it counts as translated where that is of the
  /// very text.
  /// - Throws: ``OutputError`` from the sink.
  func write(_ pair: BitextPair, proposals: [Proposal]) throws
}
