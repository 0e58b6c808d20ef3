import Foundation

/// A source with a good translation, the same with one error put in, and a human one: what checks are measured on.
package struct CheckItem: Hashable, Sendable {
  /// What kind of error was put in, such as "negation".
  package var error: String
  /// The text translated from.
  package var source: String
  /// A translation without that error.
  package var good: String
  /// The same with it.
  package var bad: String
  /// A human translation; nil where there is none.
  package var reference: String?

  /// An item of its texts.
  package init(error: String, source: String, good: String, bad: String, reference: String?) {
    self.error = error
    self.source = source
    self.good = good
    self.bad = bad
    self.reference = reference
  }
}

/// What is wrong with a file of such items.
package struct CheckGoldError: Error, Hashable, Sendable {
  /// Counted from 1.
  package var line: Int
}

/// Reads JSON Lines with `error`, `source`, `good`, `bad` and perhaps `reference`; empty lines are skipped.
package func readCheckItems(_ bytes: [UInt8]) throws(CheckGoldError) -> [CheckItem] {
  var items: [CheckItem] = []
  for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
    guard line.contains(where: { $0 > 0x20 }) else { continue }
    guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any],
      let error = object["error"] as? String, let source = object["source"] as? String,
      let good = object["good"] as? String, let bad = object["bad"] as? String
    else { throw CheckGoldError(line: index + 1) }
    items.append(
      CheckItem(error: error, source: source, good: good, bad: bad, reference: object["reference"] as? String))
  }
  return items
}
