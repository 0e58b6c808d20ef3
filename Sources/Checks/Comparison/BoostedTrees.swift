/// A sum of regression trees, each with few leaves (gradient boosting, Friedman 2001): the log odds that what a check came
/// upon is an error.
struct BoostedTrees: Hashable, Sendable {
  /// A question, or an answer.
  struct Node: Hashable, Sendable {
    /// Index among the features; -1 for a leaf.
    var feature: Int16
    /// If a feature is no greater than `value`, the next node answers, or else this one. 0 for a leaf.
    var otherwise: Int16
    /// What the feature is compared with, or what the leaf adds to the log odds.
    var value: Float
  }

  /// Tree by tree, each node before what it leads to.
  let nodes: [Node]
  /// The first node of each tree.
  let roots: [Int]
  /// What is added to the trees' sum.
  let base: Float

  /// - Parameter trees: a tree a line, its nodes parted by spaces, each before what it leads to: `3:0.5`, where feature 3
  ///   is compared with 0.5, or `=0.25` for a leaf. A backslash at a line's end joins it with the next.
  init(base: Float, trees: String) {
    var nodes: [Node] = []
    var roots: [Int] = []
    for line in trees.split(separator: "\n") {
      roots.append(nodes.count)
      // Nodes that wait for their second answer.
      var open: [Int] = []
      for word in line.split(separator: " ") {
        let parts = word.split(separator: ":")
        if parts.count == 2 {
          open.append(nodes.count)
          nodes.append(Node(feature: Int16(parts[0]) ?? .max, otherwise: 0, value: Float(parts[1]) ?? .nan))
        } else {
          nodes.append(Node(feature: -1, otherwise: 0, value: Float(word.dropFirst()) ?? .nan))
          if let last = open.popLast() { nodes[last].otherwise = Int16(nodes.count) }
        }
      }
    }
    (self.nodes, self.roots, self.base) = (nodes, roots, base)
  }

  /// Log odds of an error, where as much is one as is none. Linear in the number of trees.
  func logOdds(_ features: [Float]) -> Float {
    // Half a thousand questions a word: buffers, for arrays would be held and let go at each.
    features.withUnsafeBufferPointer { features in
      nodes.withUnsafeBufferPointer { nodes in
        var sum = base
        for root in roots {
          var node = root
          while nodes[node].feature >= 0 {
            node = features[Int(nodes[node].feature)] <= nodes[node].value ? node + 1 : Int(nodes[node].otherwise)
          }
          sum += nodes[node].value
        }
        return sum
      }
    }
  }

  /// What is wrong with a table, for tests: no tree, one without an end, one that asks for a feature that there is not.
  ///
  /// - Parameters:
  ///   - name: what the model is called in the answer.
  ///   - features: how many there are.
  func problems(_ name: String, features: Int) -> [String] {
    guard !roots.isEmpty, base.isFinite else { return ["no tree, or no base, for \(name)"] }
    return nodes.indices.filter { index in
      let (node, end) = (nodes[index], roots.first { $0 > index } ?? nodes.count)
      let leads = node.feature < 0 || (index + 2..<end).contains(Int(node.otherwise))
      return !node.value.isFinite || !(-1..<features).contains(Int(node.feature)) || !leads
    }.map { "node \($0) of \(name) is none" }
  }
}
