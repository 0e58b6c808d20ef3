import Dispatch
import Foundation

/// Works on items as they come, so many at once, and hands on what becomes of them in their order, as soon as it is known.
///
/// Items are asked for on the calling thread, and only while no more than some for each thread wait for those before
/// them: memory is bounded, whatever the stream's length. After an error nothing more is asked for or handed on.
///
/// - Parameters:
///   - threads: how many items at once, from 1 on.
///   - next: the next item; nil at the end.
///   - write: called by one thread at a time.
///   - flush: called where nothing waits to be written.
///   - stop: called once `write` or `flush` has thrown, so that `next` waits no longer for what nobody wants.
/// - Throws: what `next`, `write` and `flush` throw; the first of it.
package func streamInOrder<Item: Sendable, Result: Sendable>(
  threads: Int, next: () throws -> Item?, work: @escaping @Sendable (Item) -> Result,
  write: @escaping @Sendable (Result) throws -> Void, flush: @escaping @Sendable () throws -> Void,
  stop: @escaping @Sendable () -> Void = {}
) throws {
  precondition(threads > 0, "no work is done on \(threads) threads")
  let order = ResultOrder(write: write, flush: flush, stop: stop)
  let room = DispatchSemaphore(value: 4 * threads)
  let workers = OperationQueue()
  workers.maxConcurrentOperationCount = threads
  var number = 0
  defer { workers.waitUntilAllOperationsAreFinished() }
  do {
    while !order.hasFailed, let item = try next() {
      room.wait()
      let own = number
      number += 1
      workers.addOperation {
        let written = order.take(order.hasFailed ? nil : work(item), number: own)
        for _ in 0..<written { room.signal() }
      }
    }
  } catch {
    workers.waitUntilAllOperationsAreFinished()
    throw order.failure ?? error
  }
  workers.waitUntilAllOperationsAreFinished()
  if let failure = order.failure { throw failure }
}

/// Results that wait for those before them.
private final class ResultOrder<Result: Sendable>: @unchecked Sendable {
  // All access goes through the lock.
  private let lock = NSLock()
  private var waiting: [Int: Result?] = [:]
  private var next = 0
  private var failed: (any Error)?
  private let write: @Sendable (Result) throws -> Void
  private let flush: @Sendable () throws -> Void
  private let stop: @Sendable () -> Void

  init(
    write: @escaping @Sendable (Result) throws -> Void, flush: @escaping @Sendable () throws -> Void,
    stop: @escaping @Sendable () -> Void
  ) {
    (self.write, self.flush, self.stop) = (write, flush, stop)
  }

  var failure: (any Error)? { lock.withLock { failed } }
  var hasFailed: Bool { failure != nil }

  /// Writes what is due; how many items that ends.
  func take(_ result: Result?, number: Int) -> Int {
    lock.withLock {
      waiting.updateValue(result, forKey: number)
      var count = 0
      while let due = waiting.removeValue(forKey: next) {
        next += 1
        count += 1
        guard failed == nil, let due else { continue }
        attempt { try write(due) }
      }
      if count > 0, failed == nil { attempt(flush) }
      return count
    }
  }

  private func attempt(_ work: () throws -> Void) {
    do { try work() } catch {
      failed = error
      stop()
    }
  }
}
