import Dispatch
import Synchronization

/// The matches of many queries, each query's best first; equal queries are searched once, `threads` at a time.
///
/// - Throws: ``MemoryError``.
public func matches(
  of queries: [MemoryQuery], in store: MemoryStore, threads: Int = 2,
  progress: @escaping @Sendable (Double) -> Void = { _ in }
) throws -> [[MemoryMatch]] {
  var distinct: [MemoryQuery] = []
  var places: [MemoryQuery: Int] = [:]
  let placeOf = queries.map { query in
    if let place = places[query] { return place }
    places[query] = distinct.count
    distinct.append(query)
    return distinct.count - 1
  }
  let all = distinct
  let found = Mutex([[MemoryMatch]](repeating: [], count: all.count))
  let next = Atomic(0)
  let failure = Mutex<(any Error)?>(nil)
  DispatchQueue.concurrentPerform(iterations: max(1, min(threads, all.count))) { _ in
    let search = MemorySearch(store)
    while failure.withLock({ $0 == nil }) {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < all.count else { return }
      if index & 63 == 0 { progress(Double(index) / Double(all.count)) }
      do {
        let matches = try search.matches(all[index])
        found.withLock { $0[index] = matches }
      } catch {
        failure.withLock { $0 = error }
      }
    }
  }
  if let error = failure.withLock({ $0 }) { throw error }
  let results = found.withLock { $0 }
  return placeOf.map { results[$0] }
}
