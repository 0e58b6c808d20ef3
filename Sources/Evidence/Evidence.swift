import Bitext

/// Word pairs of two languages, as a dictionary or a derived list gives them.
public struct Lexicon: Sendable {
  /// One word pair.
  public struct Entry: Hashable, Sendable {
    /// Lower-cased, NFC.
    public var source: String
    /// Lower-cased, NFC.
    public var target: String
    /// How much supports the pair: the number of dictionaries or pivot languages that give it, 1 or more.
    public var weight: Float

    public init(source: String, target: String, weight: Float) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  /// Where it came from, for messages, such as "FreeDict fra-eng" or "built in".
  public var name: String
  public var source: Language
  public var target: Language
  public var entries: [Entry]

  public init(name: String, source: Language, target: Language, entries: [Entry]) {
    self.name = name
    self.source = source
    self.target = target
    self.entries = entries
  }
}
