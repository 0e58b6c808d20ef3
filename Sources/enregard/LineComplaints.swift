import Formats

/// Tells of lines that can't be read, one by one up to a limit; more are counted.
struct LineComplaints {
  /// Shown one by one.
  private static let limit = 20
  /// All that there were.
  private(set) var count = 0

  /// Not left out by --quiet: a line of the input was.
  mutating func add(_ error: PairReadingError) {
    count += 1
    if count <= Self.limit { complain(words(of: error)) }
  }

  /// Tells how many were not shown.
  func finish() {
    guard count > Self.limit else { return }
    complain("\(count - Self.limit) more lines could not be read")
  }
}
