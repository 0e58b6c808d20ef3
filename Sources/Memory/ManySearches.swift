import Files

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
  let results = try parallelMap(count: all.count, threads: threads, makeState: { MemorySearch(store) }) {
    search, index in
    if index & 63 == 0 { progress(Double(index) / Double(all.count)) }
    return try search.matches(all[index])
  }
  return placeOf.map { results[$0] }
}
