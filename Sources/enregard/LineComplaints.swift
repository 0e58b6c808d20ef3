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
    if count <= Self.limit { print("enregard: error: \(words(of: error))", to: &Terminal.standardError) }
  }

  /// Tells how many were not shown.
  func finish() {
    guard count > Self.limit else { return }
    print("enregard: error: \(count - Self.limit) more lines could not be read", to: &Terminal.standardError)
  }
}
