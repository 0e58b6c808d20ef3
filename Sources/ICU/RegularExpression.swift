import CICU

/// A regular expression in ICU's syntax, over UTF-16.
///
/// Not `Sendable`: one expression serves one thread. A match that would take too long (a catastrophic pattern) is given
/// up: that is an error, never the same as no match.
package final class RegularExpression {
  private let handle: OpaquePointer
  private var length: Int32 = 0
  private var budget: RegexBudget?
  private let pattern: String

  /// - Throws: `ICUError` for an invalid pattern.
  package init(_ pattern: String, ignoresCase: Bool = false) throws(ICUError) {
    let units = Array(pattern.utf16)
    var status: Int32 = 0
    let opened = cicu_regex_open(units, Int32(units.count), ignoresCase ? 1 : 0, &status)
    guard let opened else { throw ICUError(status: status, action: "reading the regular expression \"\(pattern)\"") }
    handle = opened
    self.pattern = pattern
  }

  deinit { cicu_regex_close(handle) }

  /// Lets matches take no more steps than `budget`, which others may draw on, too, has left.
  package func limit(by budget: RegexBudget) {
    self.budget = budget
    cicu_regex_limit(handle, budget.remaining)
  }

  /// Looks at `text` from now on, which must stay in place.
  package func setText(_ text: UnsafeBufferPointer<UInt16>) {
    var status: Int32 = 0
    length = Int32(text.count)
    var nothing: UInt16 = 0
    withUnsafePointer(to: &nothing) { empty in
      cicu_regex_set_text(handle, text.baseAddress ?? empty, length, &status)
    }
  }

  /// The first match that starts at or after code unit `index`.
  /// - Throws: `ICUError` where it takes too long, as the other ways of matching do.
  package func find(from index: Int) throws(ICUError) -> Range<Int>? {
    var (start, end, status): (Int32, Int32, Int32) = (0, 0, 0)
    let isFound = cicu_regex_find(handle, Int32(index), &start, &end, &status) != 0
    try check(status)
    return isFound && start <= end ? Int(start)..<Int(end) : nil
  }

  /// Whether there is a match inside `range`, whose ends `^` and `\z` take for the text's; look-around sees all of it.
  package func matches(inside range: Range<Int>) throws(ICUError) -> Bool {
    var status: Int32 = 0
    let isFound = cicu_regex_find_in(handle, Int32(range.lowerBound), Int32(range.upperBound), &status) != 0
    try check(status)
    return isFound
  }

  /// Whether a match starts at code unit `index`.
  package func starts(at index: Int) throws(ICUError) -> Bool {
    var status: Int32 = 0
    let isFound = cicu_regex_starts_at(handle, Int32(index), length, &status) != 0
    try check(status)
    return isFound
  }

  /// Whether all of `text` is one match.
  package func matchesWhole(_ text: String) throws(ICUError) -> Bool {
    var status: Int32 = 0
    let isFound = Array(text.utf16).withUnsafeBufferPointer { units in
      setText(units)
      return cicu_regex_matches(handle, &status) != 0
    }
    try check(status)
    return isFound
  }

  private func check(_ status: Int32) throws(ICUError) {
    try ICUError.check(status, "matching the regular expression \"\(pattern)\"")
  }
}

/// What expressions may spend on matches that take long: one of it is 10,000 steps of the engine inside of one match, some
/// tenths of a millisecond. Shorter matches are free.
package final class RegexBudget {
  fileprivate let remaining: UnsafeMutablePointer<Int64>

  /// A budget of `amount`.
  package init(_ amount: Int) {
    remaining = .allocate(capacity: 1)
    remaining.initialize(to: Int64(amount))
  }

  deinit { remaining.deallocate() }

  /// Adds `amount`, but to no more than `most`.
  package func add(_ amount: Int, upTo most: Int) {
    remaining.pointee = min(remaining.pointee + Int64(amount), Int64(most))
  }
}
