/// A piece of evidence that two spans correspond.
public struct Link: Hashable, Sendable {
  /// What the evidence is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Numbers of the same value, in digits, words or Roman numerals.
    case number
    /// Dates, months and weekdays.
    case date
    /// Names and acronyms that agree, by letters or after transliteration.
    case name
    /// The same token on both sides.
    case identical
    /// Words that look alike.
    case cognate
    /// A dictionary says so.
    case lexicon
    /// Learned from the documents themselves.
    case learned
  }

  /// What speaks for the pair.
  public var kind: Kind
  /// UTF-8 offsets in the source document.
  public var source: Range<Int>
  /// UTF-8 offsets in the target document.
  public var target: Range<Int>
  /// How strongly it speaks for the pair, 0 to 1.
  public var weight: Double

  /// A link of two ranges of UTF-8 offsets, with a weight from 0 to 1.
  public init(kind: Kind, source: Range<Int>, target: Range<Int>, weight: Double) {
    self.kind = kind
    self.source = source
    self.target = target
    self.weight = weight
  }
}
