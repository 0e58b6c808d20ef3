/// Where the boundaries between a text's segments lie in another text: a sparse matrix, row by row.
struct BoundaryMatrix: Sendable {
  /// Index of each boundary's first entry, and of the end.
  private let rows: [Int32]
  /// Boundaries of the other text, ascending in each row.
  private let columns: [Int32]
  /// That alignments pass the two.
  private let probabilities: [Float]
  /// That an alignment has a bead begin or end at each boundary.
  let marked: [Float]
  /// How many boundaries of this text lie at each of the other: several, where this text has segments alone.
  private let crowds: [Float]

  /// - Parameter inverse: whether the text is the target of the graph.
  init(_ graph: PathGraph, inverse: Bool) {
    func own(_ node: PathGraph.Node) -> Int { Int(inverse ? node.target : node.source) }
    let last = graph.nodes[graph.nodes.count - 1]
    var rows = [Int32](repeating: 0, count: own(last) + 2)
    var marked = [Float](repeating: 0, count: own(last) + 1)
    for (index, node) in graph.nodes.enumerated() {
      rows[own(node) + 1] += 1
      marked[own(node)] += graph.probabilities[index]
    }
    for row in 0..<rows.count - 1 { rows[row + 1] += rows[row] }
    // A boundary beside which the other text has segments alone is passed several times.
    for step in graph.steps {
      let (start, end) = (own(graph.nodes[Int(step.start)]), own(graph.nodes[Int(step.end)]))
      if start == end { marked[start] -= step.probability }
    }
    var columns = [Int32](repeating: 0, count: graph.nodes.count)
    var probabilities = [Float](repeating: 0, count: graph.nodes.count)
    var next = rows
    var crowds = [Float](repeating: 0, count: Int(inverse ? last.source : last.target) + 1)
    // Nodes ascend on both sides within a row, whichever text it is of.
    for (index, node) in graph.nodes.enumerated() {
      let place = Int(next[own(node)])
      next[own(node)] += 1
      (columns[place], probabilities[place]) = (inverse ? node.source : node.target, graph.probabilities[index])
      crowds[Int(columns[place])] += graph.probabilities[index]
    }
    self.rows = rows
    (self.columns, self.probabilities) = (columns, probabilities)
    self.marked = marked.map { min(1, max(0, $0)) }
    self.crowds = crowds
  }

  /// How likely alignments pass boundary `own` of this text and `other` of the other.
  func probability(_ own: Int, _ other: Int) -> Float {
    for entry in Int(rows[own])..<Int(rows[own + 1]) where Int(columns[entry]) == other { return probabilities[entry] }
    return 0
  }

  /// The boundary of the other text that most likely lies where `own` does; nil where none is.
  func likeliest(_ own: Int) -> Int? {
    var best: Int?
    for entry in Int(rows[own])..<Int(rows[own + 1]) where probabilities[entry] > best.map({ probabilities[$0] }) ?? 0 {
      best = entry
    }
    return best.map { Int(columns[$0]) }
  }

  /// How likely one boundary of this text and one of another lie at the same place of a third; and how much of that tells
  /// them from their neighbours: where both texts have segments that the third lacks, all their boundaries lie at one place.
  func meeting(_ own: Int, _ other: BoundaryMatrix, _ others: Int) -> (all: Float, telling: Float) {
    var (entry, match) = (Int(rows[own]), Int(other.rows[others]))
    let (end, matchEnd) = (Int(rows[own + 1]), Int(other.rows[others + 1]))
    var (sum, telling): (Float, Float) = (0, 0)
    while entry < end, match < matchEnd {
      if columns[entry] == other.columns[match] {
        let place = Int(columns[entry])
        let product = probabilities[entry] * other.probabilities[match]
        sum += product
        telling += product * min(1, max(0, 2 - min(crowds[place], other.crowds[place])))
        entry += 1
        match += 1
      } else if columns[entry] < other.columns[match] {
        entry += 1
      } else {
        match += 1
      }
    }
    let most = min(sum, marked[own], other.marked[others])
    return (most, sum > 0 ? telling * most / sum : 0)
  }
}
