import Synchronization

/// A number that several threads count up and down.
final class Counting: Sendable {
  private let count = Mutex(0)

  /// Adds to it where it is below a limit; whether that was so.
  func add(_ number: Int, below limit: Int) -> Bool {
    count.withLock { count in
      guard count < limit else { return false }
      count += number
      return true
    }
  }
}
