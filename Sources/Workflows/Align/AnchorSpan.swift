/// Segments of two documents that are known to answer each other.
struct AnchorSpan: Hashable {
  var source: Range<Int>
  var target: Range<Int>

  /// How many segments it settles.
  var weight: Int { source.count + target.count }
}

/// The chain of spans that ascend on both sides without overlap and settle the most segments. O(n log n).
func heaviestChain(_ spans: [AnchorSpan]) -> [AnchorSpan] {
  let spans = spans.sorted {
    ($0.source.lowerBound, $0.source.upperBound, $0.target.lowerBound)
      < ($1.source.lowerBound, $1.source.upperBound, $1.target.lowerBound)
  }
  let byEnd = spans.indices.sorted { (spans[$0].source.upperBound, $0) < (spans[$1].source.upperBound, $1) }
  // A Fenwick tree of the best chain that ends at or before a target segment.
  var tree = [Int](repeating: -1, count: (spans.map(\.target.upperBound).max() ?? 0) + 1)
  var best = [Int](repeating: 0, count: spans.count)
  var previous = [Int](repeating: -1, count: spans.count)
  var next = 0
  for index in spans.indices {
    while next < byEnd.count, spans[byEnd[next]].source.upperBound <= spans[index].source.lowerBound {
      let ended = byEnd[next]
      var place = spans[ended].target.upperBound
      while place < tree.count {
        if tree[place] < 0 || best[tree[place]] < best[ended] { tree[place] = ended }
        place += place & -place
      }
      next += 1
    }
    var (place, found) = (spans[index].target.lowerBound, -1)
    while place > 0 {
      if tree[place] >= 0, found < 0 || best[tree[place]] > best[found] { found = tree[place] }
      place -= place & -place
    }
    previous[index] = found
    best[index] = spans[index].weight + (found < 0 ? 0 : best[found])
  }
  var chain: [AnchorSpan] = []
  var last = best.indices.max { best[$0] < best[$1] } ?? -1
  while last >= 0 {
    chain.append(spans[last])
    last = previous[last]
  }
  return chain.reversed()
}
