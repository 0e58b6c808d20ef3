/// A stretch of segments on each side that may correspond, and what speaks for it.
@usableFromInline package struct ChainSpan<Weight: Comparable & AdditiveArithmetic & Sendable>: Sendable {
  /// Segments of the source.
  @usableFromInline package var source: Range<Int32>
  /// Segments of the target.
  @usableFromInline package var target: Range<Int32>
  /// What a chain gains by it; above 0.
  @usableFromInline package var weight: Weight

  /// A span of that weight.
  @inlinable package init(source: Range<Int32>, target: Range<Int32>, weight: Weight) {
    (self.source, self.target, self.weight) = (source, target, weight)
  }
}

/// The places in `spans` of the chain that weighs most: spans that ascend on both sides without overlap.
///
/// One sweep over the source with a Fenwick tree (Fenwick 1994) of the heaviest chain that ends at or before a target
/// segment: O(n log n). Of chains that weigh the same, the one whose spans come first in `spans` wins.
///
/// - Parameter spans: by ascending start in the source.
@inlinable package func heaviestChain<Weight>(_ spans: [ChainSpan<Weight>]) -> [Int] {
  let byEnd = spans.indices.sorted {
    (spans[$0].source.upperBound, $0) < (spans[$1].source.upperBound, $1)
  }
  var tree = [Int32](repeating: -1, count: Int(spans.reduce(0) { max($0, $1.target.upperBound) }) + 1)
  var best = [Weight](repeating: .zero, count: spans.count)
  var previous = [Int32](repeating: -1, count: spans.count)
  var next = 0
  for index in spans.indices {
    while next < byEnd.count, spans[byEnd[next]].source.upperBound <= spans[index].source.lowerBound {
      let ended = byEnd[next]
      var place = Int(spans[ended].target.upperBound)
      while place < tree.count {
        if tree[place] < 0 || best[Int(tree[place])] < best[ended] { tree[place] = Int32(ended) }
        place += place & -place
      }
      next += 1
    }
    var (place, found) = (Int(spans[index].target.lowerBound), Int32(-1))
    while place > 0 {
      let other = tree[place]
      if other >= 0, found < 0 || best[Int(other)] > best[Int(found)] { found = other }
      place -= place & -place
    }
    previous[index] = found
    best[index] = spans[index].weight + (found < 0 ? .zero : best[Int(found)])
  }
  var chain: [Int] = []
  var last = best.indices.max { best[$0] < best[$1] } ?? -1
  while last >= 0 {
    chain.append(last)
    last = Int(previous[last])
  }
  return chain.reversed()
}
