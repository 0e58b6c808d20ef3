import Bitext

/// A model of whether a loose word is an error: one for what is omitted and one for what is added, in each direction of
/// translation, for neither the words of two languages nor those who translate from one and from the other leave the same
/// alone.
///
/// A sum of regression trees, each with few leaves (gradient boosting, Friedman 2001).
struct LooseWordModel: Hashable, Sendable {
  /// A question, or an answer.
  struct Node: Hashable, Sendable {
    /// Index in `LooseWord.names`; -1 for a leaf.
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
  /// Log odds that three in a hundred good translations exceed: what the score goes by.
  let threshold: Float
  /// Log odds from which a word is reported, be it as a note: eight in a hundred good translations have a word above them.
  let least: Float

  /// - Parameter trees: a tree a line, its nodes parted by spaces, each before what it leads to: `3:0.5`, where feature 3
  ///   is compared with 0.5, or `=0.25` for a leaf. A backslash at a line's end joins it with the next.
  init(base: Float, threshold: Float, least: Float, trees: String) {
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
    (self.nodes, self.roots, self.base, self.threshold, self.least) = (nodes, roots, base, threshold, least)
  }

  /// Log odds of an error, learned with as many words that are one as are none. Linear in the number of trees.
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

  /// Of the source's words, for omissions; where a direction was not learned, of both that were.
  static func omission(from source: String, to target: String) -> LooseWordModel {
    omissions["\(source)-\(target)"] ?? omissions["*"] ?? none
  }

  /// Of the target's words, for additions.
  static func addition(from source: String, to target: String) -> LooseWordModel {
    additions["\(source)-\(target)"] ?? additions["*"] ?? none
  }

  /// Reports nothing.
  private static let none = LooseWordModel(base: 0, threshold: .infinity, least: .infinity, trees: "")

  /// What is wrong with the tables, for tests: each has a model for any direction, whose trees have an end and ask for
  /// features that there are.
  static func validate() -> [String] {
    WordList.problems(LooseWord.names, isText: true)
      + [omissions, additions].filter { $0["*"] == nil }.map { "no model for any direction among \($0.keys.sorted())" }
      + [omissions, additions].flatMap { $0.flatMap { $1.problems($0) } }
  }

  private func problems(_ direction: String) -> [String] {
    guard !roots.isEmpty, base.isFinite else { return ["no tree, or no base, for \(direction)"] }
    return nodes.indices.filter { index in
      let (node, end) = (nodes[index], roots.first { $0 > index } ?? nodes.count)
      let leads = node.feature < 0 || (index + 2..<end).contains(Int(node.otherwise))
      return !node.value.isFinite || !(-1..<LooseWord.names.count).contains(Int(node.feature)) || !leads
    }.map { "node \($0) of \(direction) is none" }
  }
}

/// The models of a pair of languages.
struct LooseWordModels: Sendable {
  let omission: LooseWordModel
  let addition: LooseWordModel
  /// Of the source's words and of the target's in the opposite direction.
  let reverseAddition: LooseWordModel
  let reverseOmission: LooseWordModel

  init(from source: String, to target: String) {
    omission = .omission(from: source, to: target)
    addition = .addition(from: source, to: target)
    reverseAddition = .addition(from: target, to: source)
    reverseOmission = .omission(from: target, to: source)
  }
}
