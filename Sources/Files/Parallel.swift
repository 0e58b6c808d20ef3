import Dispatch
import Foundation

/// Runs `body` for each number below `count` on so many threads, each with a state of its own, and returns the results in
/// order: the same whatever the number of threads.
///
/// Numbers are begun in order. After an error no further number is begun; the first error is thrown.
///
/// - Parameter threads: at most, from 1 on; no more states are made than there are numbers.
package func parallelMap<State, Result: Sendable, Failure: Error>(
  count: Int, threads: Int = ProcessInfo.processInfo.activeProcessorCount,
  makeState: @Sendable () throws(Failure) -> State, _ body: @Sendable (inout State, Int) throws(Failure) -> Result
) throws(Failure) -> [Result] {
  precondition(threads > 0, "no work is done on \(threads) threads")
  // All access goes through the lock.
  nonisolated(unsafe) var results = [Result?](repeating: nil, count: count)
  nonisolated(unsafe) var next = 0
  nonisolated(unsafe) var failure: Failure?
  let lock = NSLock()
  DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
    do throws(Failure) {
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

/// The same for work that needs no state.
package func parallelMap<Result: Sendable, Failure: Error>(
  count: Int, threads: Int = ProcessInfo.processInfo.activeProcessorCount,
  _ body: @Sendable (Int) throws(Failure) -> Result
) throws(Failure) -> [Result] {
  try parallelMap(count: count, threads: threads, makeState: { () throws(Failure) in }) {
    (_, index) throws(Failure) in try body(index)
  }
}
