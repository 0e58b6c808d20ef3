/// What was found and right, as precision, recall and F1.
package struct Ratio: Hashable, Sendable {
  /// The share of what was found that is right, 0 to 1; 0 where nothing was found.
  package var precision: Double
  /// The share of what there is that was found, 0 to 1; 0 where there is nothing.
  package var recall: Double

  /// The harmonic mean of the two; 0 where both are 0.
  package var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  /// - Parameters:
  ///   - right: how many of `found` are right.
  ///   - covered: how many of `gold` were found; `right` where the two are counted alike.
  package init(right: Int, found: Int, covered: Int? = nil, gold: Int) {
    precision = Double(right) / Double(max(1, found))
    recall = Double(covered ?? right) / Double(max(1, gold))
  }
}
