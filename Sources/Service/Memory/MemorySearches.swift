import Memory
import Synchronization

/// Searches of one memory for several threads: each takes one that nobody uses, and gives it back.
///
/// What a search has opened (break iterators, buffers of the index) serves the next.
final class MemorySearches: Sendable {
  /// In the hands of one thread at a time.
  private struct Idle: @unchecked Sendable { let search: MemorySearch }

  private let store: MemoryStore
  private let idle = Mutex<[Idle]>([])

  init(_ store: MemoryStore) { self.store = store }

  /// - Throws: `MemoryError`.
  func matches(_ query: MemoryQuery) throws -> [MemoryMatch] {
    let taken = idle.withLock { $0.popLast() } ?? Idle(search: MemorySearch(store))
    defer { idle.withLock { $0.append(taken) } }
    return try taken.search.matches(query)
  }
}
