import Dispatch
import Foundation

/// Runs `body` for each number below `count` on so many threads, each with a state of its own, and returns the results in
/// order: the same whatever the number of threads.
package func parallelMap<State, Result: Sendable>(
  count: Int, threads: Int, makeState: @Sendable () throws -> State,
  _ body: @Sendable (inout State, Int) throws -> Result
) throws -> [Result] {
  // All access goes through the lock.
  nonisolated(unsafe) var results = [Result?](repeating: nil, count: count)
  nonisolated(unsafe) var next = 0
  nonisolated(unsafe) var failure: (any Error)?
  let lock = NSLock()
  DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
    do {
      var state = try makeState()
      while let index = lock.withLock({ () -> Int? in
        guard next < count, failure == nil else { return nil }
        next += 1
        return next - 1
      }) {
        let result = try body(&state, index)
        lock.withLock { results[index] = result }
      }
    } catch {
      lock.withLock { failure = failure ?? error }
    }
  }
  if let failure { throw failure }
  return results.compactMap { $0 }
}
