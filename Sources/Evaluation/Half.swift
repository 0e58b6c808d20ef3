import Files

/// One of the halves of a set: what is chosen on one is reported on the other.
package enum Half: String, Hashable, Sendable, CaseIterable {
  case a, b

  /// The half of a document or sentence, the same on every machine.
  package init(of group: String) {
    var hash = StableHash()
    hash.combine(Array(group.utf8))
    self = hash.finish() & 1 == 0 ? .a : .b
  }
}
