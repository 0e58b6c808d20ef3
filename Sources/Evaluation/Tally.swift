/// How many there are in the gold, how many were found, and how many of these are right.
package struct Tally: Hashable, Sendable {
  /// In the gold.
  package var gold = 0
  /// In the alignment under test.
  package var found = 0
  /// In both.
  package var right = 0

  /// Counts from zero, or as given.
  package init(gold: Int = 0, found: Int = 0, right: Int = 0) {
    self.gold = gold
    self.found = found
    self.right = right
  }

  /// Precision, recall and F1.
  package var ratio: Ratio { Ratio(right: right, found: found, gold: gold) }

  static func += (sum: inout Tally, more: Tally) {
    sum.gold += more.gold
    sum.found += more.found
    sum.right += more.right
  }
}
