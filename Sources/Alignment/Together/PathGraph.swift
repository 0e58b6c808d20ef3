import Foundation

/// The alignments of two texts that are at all likely, as a Markov chain: nodes between segments, and beads that lead from
/// node to node, each with its probability. What a lattice holds, without what next to no alignment passes: a few dozen bytes
/// a segment, so that those of many pairs of texts are held at once.
struct PathGraph: Sendable {
  /// So many source and target segments lie before it.
  struct Node: Hashable, Comparable, Sendable {
    var source: Int32
    var target: Int32

    init(_ source: Int, _ target: Int) {
      (self.source, self.target) = (Int32(source), Int32(target))
    }

    static func < (one: Node, other: Node) -> Bool {
      (one.source, one.target) < (other.source, other.target)
    }
  }

  /// A bead that leads from a node to another, by their indexes.
  struct Step: Sendable {
    var start: Int32
    var end: Int32
    var probability: Float
  }

  /// Ascending; the first and the last are passed by every alignment.
  let nodes: [Node]
  /// By their starts.
  private(set) var steps: [Step]
  /// Index of the first step of each node, and of the end.
  let firstSteps: [Int32]
  /// That an alignment passes each node.
  private(set) var probabilities: [Float]

  /// A bead by its nodes.
  typealias LikelyBead = (start: Node, end: Node, probability: Float)

  /// - Parameter beads: in any order, each once; from the start some lead on to the end. Those that don't lie between
  ///   are left out.
  init(_ beads: [LikelyBead], sourceCount: Int, targetCount: Int) {
    let (first, last) = (Node(0, 0), Node(sourceCount, targetCount))
    let ordered = beads.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    // Only what leads on to the end, seen from there, and comes from the start.
    var (leads, comes): (Set<Node>, Set<Node>) = ([last], [first])
    for bead in ordered.reversed() where leads.contains(bead.end) { leads.insert(bead.start) }
    for bead in ordered where comes.contains(bead.start) { comes.insert(bead.end) }
    let nodes = leads.intersection(comes).sorted()
    let indexes = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, Int32($0)) })
    self.nodes = nodes
    steps = ordered.compactMap { bead in
      guard let start = indexes[bead.start], let end = indexes[bead.end] else { return nil }
      return Step(start: start, end: end, probability: bead.probability)
    }
    var firstSteps = [Int32](repeating: 0, count: nodes.count + 1)
    for step in steps { firstSteps[Int(step.start) + 1] += 1 }
    for node in nodes.indices { firstSteps[node + 1] += firstSteps[node] }
    self.firstSteps = firstSteps
    probabilities = [Float](repeating: 0, count: nodes.count)
    reweigh { _ in 0 }
  }

  /// The steps that start at a node.
  func stepsAhead(of node: Int) -> ArraySlice<Step> {
    steps[Int(firstSteps[node])..<Int(firstSteps[node + 1])]
  }

  /// The index of a node, if it is one; O(log nodes).
  func index(of node: Node) -> Int? {
    var (low, high) = (0, nodes.count)
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low < nodes.count && nodes[low] == node ? low : nil
  }

  /// Whether one side of a bead is empty.
  func isNull(_ step: Step) -> Bool {
    let (start, end) = (nodes[Int(step.start)], nodes[Int(step.end)])
    return start.source == end.source || start.target == end.target
  }

  /// The same alignments with other probabilities: forward-backward over the chain. O(steps).
  ///
  /// - Parameter gains: added to the logarithm of what leads through a node, by its index.
  mutating func reweigh(_ gains: (Int) -> Float) {
    // Logarithms of the sums over all ways from a node to the end.
    var rests = [Double](repeating: -.infinity, count: nodes.count)
    var scores = [Double](repeating: 0, count: steps.count)
    rests[nodes.count - 1] = 0
    for node in stride(from: nodes.count - 2, through: 0, by: -1) {
      let range = Int(firstSteps[node])..<Int(firstSteps[node + 1])
      // After the first time these are shares of a probability.
      let whole = steps[range].reduce(0.0) { $0 + Double($1.probability) }
      var greatest = -Double.infinity
      for index in range {
        let end = Int(steps[index].end)
        let share = log(max(Double(steps[index].probability), leastProbability) / max(whole, leastProbability))
        scores[index] = share + (end == nodes.count - 1 ? 0 : Double(gains(end))) + rests[end]
        greatest = max(greatest, scores[index])
      }
      rests[node] = greatest + log(scores[range].reduce(0.0) { $0 + exp($1 - greatest) })
    }
    for node in probabilities.indices { probabilities[node] = node == 0 ? 1 : 0 }
    for node in nodes.indices.dropLast() {
      for index in Int(firstSteps[node])..<Int(firstSteps[node + 1]) {
        let probability = Float(Double(probabilities[node]) * exp(scores[index] - rests[node]))
        steps[index].probability = probability
        probabilities[Int(steps[index].end)] += probability
      }
    }
  }

  /// For each boundary of the source where in the target it may lie, or the other way round.
  func correspondence(inverse: Bool) -> BoundaryMatrix {
    BoundaryMatrix(self, inverse: inverse)
  }
}

/// What a logarithm is taken of at least.
private let leastProbability = 1e-30
