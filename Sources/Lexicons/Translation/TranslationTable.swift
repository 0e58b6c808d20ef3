/// Word translation probabilities between the types of two texts, sparse by rows.
///
/// Row `s` lists the target types that source type `s` may answer, with both conditional probabilities.
package struct TranslationTable: Sendable {
  /// Row `s` is `starts[s]..<starts[s + 1]`.
  package private(set) var starts: [Int32]
  /// Target types, ascending in a row.
  package private(set) var targets: [Int32]
  /// p(target | source) of each entry.
  package private(set) var forward: [Float]
  /// p(source | target) of each entry.
  package private(set) var backward: [Float]

  /// One cell of a table before it is laid out.
  package struct Entry: Sendable {
    /// Type of the source text.
    package var source: Int32
    /// Type of the target text.
    package var target: Int32
    /// p(target | source).
    package var forward: Float
    /// p(source | target).
    package var backward: Float

    /// A pair with both probabilities.
    package init(source: Int32, target: Int32, forward: Float, backward: Float) {
      self.source = source
      self.target = target
      self.forward = forward
      self.backward = backward
    }
  }

  /// Lays out `entries`, in any order but each pair once. O(n log n).
  package init(entries: [Entry], sourceTypes: Int) {
    let sorted = entries.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
    starts = [Int32](repeating: 0, count: sourceTypes + 1)
    for entry in sorted { starts[Int(entry.source) + 1] += 1 }
    for index in 0..<sourceTypes { starts[index + 1] += starts[index] }
    targets = sorted.map(\.target)
    forward = sorted.map(\.forward)
    backward = sorted.map(\.backward)
  }

  /// The entries of row `source`.
  package func row(_ source: Int32) -> Range<Int> {
    Int(starts[Int(source)])..<Int(starts[Int(source) + 1])
  }

  /// How many pairs there are.
  package var count: Int { targets.count }

  /// All entries, row by row.
  package var entries: [Entry] {
    var found: [Entry] = []
    found.reserveCapacity(count)
    for source in 0..<Int32(starts.count - 1) {
      for index in row(source) {
        found.append(
          Entry(source: source, target: targets[index], forward: forward[index], backward: backward[index]))
      }
    }
    return found
  }

  /// The same probabilities with the sides exchanged.
  package func inverted(targetTypes: Int) -> TranslationTable {
    TranslationTable(
      entries: entries.map {
        Entry(source: $0.target, target: $0.source, forward: $0.backward, backward: $0.forward)
      }, sourceTypes: targetTypes)
  }
}
