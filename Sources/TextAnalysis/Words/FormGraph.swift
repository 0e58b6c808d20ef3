/// Edges between numbered forms, in one flat buffer, those of a form sorted by where they lead.
@usableFromInline package struct FormGraph: Sendable {
  @usableFromInline package struct Edge {
    @usableFromInline package var from: Int32
    @usableFromInline package var to: Int32
    @usableFromInline package var weight: Float

    @inlinable package init(from: Int32, to: Int32, weight: Float) {
      (self.from, self.to, self.weight) = (from, to, weight)
    }

    @inlinable package var reversed: Edge { Edge(from: to, to: from, weight: weight) }
  }

  // Read in the word aligner's inner loops, which stand in another target.
  @usableFromInline var starts: [Int32] = [0]
  @usableFromInline var ends: [Int32] = []
  @usableFromInline var weights: [Float] = []

  package var edgeCount: Int { ends.count }

  package init(bothWaysOf pairs: [(Int32, Int32)], count: Int) {
    self.init(
      pairs.flatMap { [Edge(from: $0.0, to: $0.1, weight: 1), Edge(from: $0.1, to: $0.0, weight: 1)] }, count: count)
  }

  /// Of several edges between two forms the weights add up.
  package init(_ edges: [Edge], count: Int) {
    let sorted = edges.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    starts = [Int32](repeating: 0, count: count + 1)
    for edge in sorted {
      if let last = ends.last, starts[Int(edge.from) + 1] > 0, last == edge.to {
        weights[weights.count - 1] += edge.weight
        continue
      }
      ends.append(edge.to)
      weights.append(edge.weight)
      starts[Int(edge.from) + 1] += 1
    }
    for form in 0..<count { starts[form + 1] += starts[form] }
  }

  /// The forms that `form` leads to.
  @inlinable package func neighbors(of form: Int32) -> Range<Int> {
    guard form >= 0, Int(form) + 1 < starts.count else { return 0..<0 }
    return Int(starts[Int(form)])..<Int(starts[Int(form) + 1])
  }

  @inlinable package func end(_ index: Int) -> Int32 { ends[index] }
  @inlinable package func weight(_ index: Int) -> Float { weights[index] }

  /// The weight of the edge between two forms; 0 for none. O(log degree).
  @inlinable package func weight(from: Int32, to: Int32) -> Float {
    var range = neighbors(of: from)
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if ends[middle] == to { return weights[middle] }
      range = ends[middle] < to ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return 0
  }
}
