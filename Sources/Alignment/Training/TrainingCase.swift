import Bitext
import TextAnalysis

/// One text pair with gold beads, ready for learning `BeadModel`'s weights by conditional likelihood.
package struct TrainingCase: Sendable {
  private let corridor: Corridor
  /// One for each lexical feature.
  private let lexical: [LexicalScores]
  private let features: BeadFeatures
  /// Whether gold allows a bead, by node and kind, and null beads, by the layout of `Lattice.nulls`.
  private var allowed: [Bool]
  private var allowedNulls: [Bool]
  /// How many gold beads there are.
  package let beadCount: Int

  /// - Parameters:
  ///   - table: the translation table of the pass that is learned for.
  ///   - gold: beads in order, null beads included or not; segments in none are null.
  package init(
    source: TokenizedText, target: TokenizedText, knowledge: Engine.PassKnowledge, trust: Float,
    gold: [(source: Range<Int>, target: Range<Int>)]
  ) {
    let (first, second) = (ScoredText(source), ScoredText(target))
    // Gold beads may cross, the search's can't: of two that do, the later is let go.
    var real: [(source: Range<Int>, target: Range<Int>)] = []
    for bead in gold where !bead.source.isEmpty && !bead.target.isEmpty {
      if let last = real.last,
        bead.source.lowerBound < last.source.upperBound || bead.target.lowerBound < last.target.upperBound
      {
        continue
      }
      real.append(bead)
    }
    beadCount = real.count
    let nodes =
      [(source: 0, target: 0)]
      + real.flatMap {
        [($0.source.lowerBound, $0.target.lowerBound), ($0.source.upperBound, $0.target.upperBound)]
      } + [(source.count, target.count)]
    corridor = Corridor(path: nodes, radius: 8, sourceCount: source.count, targetCount: target.count)
    let table = knowledge.table
    let inverse = table.inverted(targetTypes: target.typeCount)
    let corridor = corridor
    lexical = TokenClass.allCases.map { tokenClass in
      var classes = [Float](repeating: 0, count: TokenClass.allCases.count)
      classes[Int(tokenClass.rawValue)] = 1
      return LexicalScores(
        source: first, target: second, table: table, inverse: inverse, corridor: corridor, origin: (0, 0),
        weights: LexicalWeights(trust: trust, classes: classes))
    }
    features = BeadFeatures(source: source, target: target, rates: knowledge.rates, structure: knowledge.structure)
    allowed = []
    allowedNulls = []
    (allowed, allowedNulls) = Self.constraints(corridor, real)
  }

  /// The beads that agree with gold: gold's own; inside one of a kind that the search lacks, any.
  private static func constraints(
    _ corridor: Corridor, _ gold: [(source: Range<Int>, target: Range<Int>)]
  ) -> ([Bool], [Bool]) {
    var rows = [0]
    for row in corridor.low.indices { rows.append(rows[row] + Int(corridor.high[row] - corridor.low[row]) + 1) }
    func node(_ i: Int, _ j: Int) -> Int? {
      guard i < corridor.low.count, j >= Int(corridor.low[i]), j <= Int(corridor.high[i]) else { return nil }
      return rows[i] + j - Int(corridor.low[i])
    }
    let kinds = Lattice.kinds
    var allowed = [Bool](repeating: false, count: (rows.last ?? 0) * kinds.count)
    var nulls = [Bool](repeating: false, count: (rows.last ?? 0) * 4)
    /// Lets null beads run from one corner of a hole to the other.
    func hole(_ sources: Range<Int>, _ targets: Range<Int>, everything: Bool) {
      for i in sources.lowerBound...sources.upperBound {
        for j in targets.lowerBound...targets.upperBound {
          guard let place = node(i, j) else { continue }
          if i < sources.upperBound { nulls[place * 4] = true; nulls[place * 4 + 1] = true }
          if j < targets.upperBound { nulls[place * 4 + 2] = true; nulls[place * 4 + 3] = true }
          guard everything else { continue }
          for (kind, shape) in kinds.enumerated()
          where i + shape.source <= sources.upperBound && j + shape.target <= targets.upperBound {
            allowed[place * kinds.count + kind] = true
          }
        }
      }
    }
    var (i, j) = (0, 0)
    for bead in gold + [(corridor.sourceCount..<corridor.sourceCount, corridor.targetCount..<corridor.targetCount)] {
      hole(i..<bead.source.lowerBound, j..<bead.target.lowerBound, everything: false)
      let shape = BeadKind(source: bead.source.count, target: bead.target.count)
      if let kind = kinds.firstIndex(of: shape), let place = node(bead.source.lowerBound, bead.target.lowerBound) {
        allowed[place * kinds.count + kind] = true
      } else {
        hole(bead.source, bead.target, everything: true)
      }
      (i, j) = (bead.source.upperBound, bead.target.upperBound)
    }
    return (allowed, nulls)
  }

  /// The log-likelihood of the gold beads under `model` and its gradient, in the order of `BeadModel.vector`.
  package func gradient(_ model: BeadModel) -> (logLikelihood: Double, gradient: [Double]) {
    let lattice = Lattice(
      corridor: corridor, origin: (0, 0), lexical: LexicalScores(mixing: lexical, by: model.lexical.classes),
      features: features, weights: model.features)
    let free = lattice.posteriors()
    let bound = lattice.constrained(allowed, allowedNulls).posteriors()
    var gradient = [Double](repeating: 0, count: BeadFeatures.count)
    let kinds = Lattice.kinds
    withUnsafeTemporaryAllocation(of: Float.self, capacity: BeadFeatures.count) { values in
      func add(_ difference: Float) {
        for feature in 0..<BeadFeatures.count {
          gradient[feature] += Double(difference * values[feature])
        }
      }
      for i in 0...corridor.sourceCount {
        for j in Int(corridor.low[i])...Int(corridor.high[i]) {
          let node = lattice.node(i, j)
          let crossing = lexical[0].crossings[node]
          for (kind, shape) in kinds.enumerated() {
            let difference = bound.beads[node * kinds.count + kind] - free.beads[node * kinds.count + kind]
            guard abs(difference) > 1e-6 else { continue }
            features.fill(
              values, i, shape.source, j, shape.target, lexical: lexical.map { $0.bead(i, shape, j) },
              crossing: crossing)
            add(difference)
          }
          for null in 0..<4 {
            let difference = bound.nulls[node * 4 + null] - free.nulls[node * 4 + null]
            guard abs(difference) > 1e-6 else { continue }
            features.fillNull(
              values, source: null < 2 ? i : nil, target: j, continues: null % 2 == 1,
              crossing: crossing)
            add(difference)
          }
        }
      }
    }
    return (bound.logPartition - free.logPartition, gradient)
  }
}

extension Lattice {
  /// The same lattice with only the allowed beads.
  func constrained(_ allowed: [Bool], _ allowedNulls: [Bool]) -> Lattice {
    var copy = self
    copy.remove(beads: allowed.map(!), nulls: allowedNulls.map(!))
    return copy
  }
}

extension LexicalScores {
  /// The weighted sum of scores over the same corridor.
  init(mixing parts: [LexicalScores], by weights: [Float]) {
    self = parts[0]
    let (sources, targets) = (parts.map(\.source), parts.map(\.target))
    for index in source.indices {
      var sum: Float = 0
      for (part, weight) in zip(sources, weights) { sum += weight * part[index] }
      source[index] = sum
    }
    for index in target.indices {
      var sum: Float = 0
      for (part, weight) in zip(targets, weights) { sum += weight * part[index] }
      target[index] = sum
    }
  }
}
