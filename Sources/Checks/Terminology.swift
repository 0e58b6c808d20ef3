import Lexicons

/// Terms that a translation is held to: a user's glossary.
public struct Terminology: Sendable {
  /// A source term and how it is, or must not be, translated.
  public struct Term: Hashable, Sendable {
    /// As the user wrote it.
    public var source: String
    /// As the user wrote it.
    public var target: String
    /// Whether the target term is the one *not* to use.
    public var isForbidden: Bool

    /// A term; a forbidden one names what must not stand in the target.
    public init(source: String, target: String, isForbidden: Bool = false) {
      self.source = source
      self.target = target
      self.isForbidden = isForbidden
    }
  }

  /// In the user's order. Several with one source term are alternatives.
  public var terms: [Term]

  /// Takes terms in any order.
  public init(terms: [Term] = []) {
    self.terms = terms
  }

  /// The pairs of lexicons that a user named as a glossary.
  public init(_ lexicons: [Lexicon]) {
    terms = lexicons.flatMap { lexicon in
      lexicon.entries.map { Term(source: $0.source, target: $0.target, isForbidden: $0.isForbidden) }
    }
  }
}
