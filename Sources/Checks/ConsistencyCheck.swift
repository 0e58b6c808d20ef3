import Bitext

/// Finds, across the pairs of a bitext, a repeated source with different translations and different sources with one.
///
/// Feed it every pair in order. Memory is bounded: it keeps hashes, at most `capacity` of them; pairs beyond are still
/// compared with those kept.
public struct ConsistencyCheck: Sendable {
  /// - Parameter capacity: how many different texts of each side to remember.
  public init(settings: CheckSettings = CheckSettings(), capacity: Int = 1 << 20) {}

  /// What is inconsistent with an earlier pair.
  public mutating func findings(for pair: CheckedPair) -> [Finding] { [] }
}
