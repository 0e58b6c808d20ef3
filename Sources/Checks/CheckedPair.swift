/// A source text and what stands for it in the target: a bead, a translation unit, a line of a table.
public struct CheckedPair: Hashable, Sendable {
  /// Counted from 0 within the bitext; findings across pairs name others by it.
  public var index: Int
  /// The source text; empty where the target stands alone.
  public var source: String
  /// The target text; empty where the source stands alone.
  public var target: String

  /// A pair of texts, one of which may be empty.
  public init(index: Int = 0, source: String, target: String) {
    self.index = index
    self.source = source
    self.target = target
  }
}
