import Bitext
import BitextTesting
import Foundation
import Lexicons
import Testing
import TextAnalysis

@testable import Alignment

@Suite("The lattice sums over all alignments")
struct LatticeTests {
  @Test("the probabilities are those of brute force", arguments: [(2, 2), (3, 2), (1, 4), (3, 3)])
  func posteriors(sourceCount: Int, targetCount: Int) throws {
    let lattice = try madeUpLattice(sourceCount, targetCount)
    let all = everyAlignment(lattice)
    let total = all.reduce(0) { $0 + exp($1.score) }
    var expected: [[Int]: Double] = [:]
    for alignment in all {
      for bead in alignment.beads { expected[bead, default: 0] += exp(alignment.score) / total }
    }
    let posteriors = lattice.posteriors()
    #expect(abs(posteriors.logPartition - log(total)) < 1e-4)
    for i in 0...sourceCount {
      for j in 0...targetCount {
        let node = lattice.node(i, j)
        for (kind, shape) in Lattice.kinds.enumerated() {
          let bead = [i, shape.source, j, shape.target]
          let found = posteriors.beads[node * Lattice.kinds.count + kind]
          #expect(abs(Double(found) - expected[bead, default: 0]) < 1e-4, "\(bead)")
        }
        let source = posteriors.nulls[node * 4] + posteriors.nulls[node * 4 + 1]
        #expect(abs(Double(source) - expected[[i, 1, j, 0], default: 0]) < 1e-4)
        let target = posteriors.nulls[node * 4 + 2] + posteriors.nulls[node * 4 + 3]
        #expect(abs(Double(target) - expected[[i, 0, j, 1], default: 0]) < 1e-4)
      }
    }
  }
}

@Suite("Beads are scored by running sums")
struct BeadScorerTests {
  @Test("which come to the features times their weights")
  func agrees() throws {
    let source = try tokens(
      ["« Oui ? »", "he said:", "no", "A title", "Why not?!", "— Non...", "and so on."], "fr",
      kinds: [.paragraph, .paragraph, .listItem, .heading(level: 1), .cell, .cell, .caption])
    let target = try tokens(
      ["“Yes?”", "he said,", "No", "a title.", "Why?", "No…"], "en",
      kinds: [.paragraph, .listItem, .listItem, .heading(level: 2), .cell, .paragraph])
    var rates = BeadRates()
    (rates.sourceNulls, rates.targetNulls, rates.splits, rates.merges) = (1.5, 0.75, -0.5, 0.25)
    let features = BeadFeatures(
      source: source, target: target, rates: rates, structure: StructureOdds(source: source, target: target))
    var random = SeededGenerator(seed: 7)
    let weights = (0..<BeadFeatures.count).map { _ in Float.random(in: -2...2, using: &random) }
    let scorer = BeadScorer(features, weights: weights)
    var values = [Float](repeating: 0, count: BeadFeatures.count)
    let lexical: [Float] = [-3, 1, 0.5, 2, -1]
    func expected(_ body: (UnsafeMutableBufferPointer<Float>) -> Void) -> Float {
      values.withUnsafeMutableBufferPointer { body($0) }
      return zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
    }
    for i in 0..<source.count {
      for j in 0..<target.count {
        for (kind, shape) in BeadKind.all.enumerated()
        where i + shape.source <= source.count && j + shape.target <= target.count {
          let plain = expected {
            features.fill($0, i, shape.source, j, shape.target, lexical: lexical, crossing: 2)
          }
          let found = scorer.score(
            kind, i, shape.source, j, shape.target, lexical: zip(lexical, weights).reduce(0) { $0 + $1.0 * $1.1 },
            crossing: 2)
          #expect(abs(plain - found) < 1e-3, "\(i) \(j) \(shape)")
        }
        for continues in [true, false] {
          let plain = expected { features.fillNull($0, source: i, target: j, continues: continues, crossing: 2) }
          #expect(
            abs(plain - scorer.scoreNull(source: i, target: j, continues: continues, crossing: 2)) < 1e-3)
        }
      }
    }
  }
}

@Suite("Evidence against a boundary")
struct CrossingTests {
  @Test("stands where a sentence ends with what the other side's next begins with")
  func spilledWords() throws {
    // "Lyon" and "1789" stand behind the boundary on one side only.
    let source = try tokens(["Paris Nantes Lyon 1789", "Berlin Hamburg"], "fr")
    let target = try tokens(["Paris Nantes", "Lyon 1789 Berlin Hamburg"], "en")
    let scores = Self.scores(source, target)
    let node = { (i: Int, j: Int) in scores.crossings[i * 3 + j] }
    #expect(node(1, 1) > 4)
    // Where everything stays on its side there is none, nor at the corners.
    let kept = Self.scores(source, try tokens(["Paris Nantes Lyon 1789", "Berlin Hamburg"], "en"))
    #expect(kept.crossings[1 * 3 + 1] == 0)
    #expect(node(0, 0) == 0 && node(2, 2) == 0)
  }

  @Test("is not made by a word that the neighbour has, too")
  func repeatedWords() throws {
    let source = try tokens(["Paris Lyon", "Lyon Berlin"], "fr")
    let target = try tokens(["Paris", "Lyon Berlin"], "en")
    #expect(Self.scores(source, target).crossings[1 * 3 + 1] == 0)
  }

  private static func scores(_ source: TokenizedText, _ target: TokenizedText) -> LexicalScores {
    let prior = PriorEvidence(
      source: source, target: target, knowledge: PairKnowledge(languages: ("fr", "en"), lexicons: []))
    return LexicalScores(
      source: ScoredText(source), target: ScoredText(target), table: prior.table,
      inverse: prior.table.inverted(targetTypes: target.typeCount),
      corridor: Corridor(sourceCount: source.count, targetCount: target.count), origin: (0, 0),
      weights: EngineWeights.long.first.lexical)
  }
}

@Suite("What a text's beads are like")
struct BeadRatesTests {
  @Test("is told by the pass before, and held to be usual until it has shown otherwise")
  func rates() {
    let plain = (0..<400).map { (bead: (i: $0, m: 1, j: $0, n: 1), confidence: Float(1)) }
    let literal = BeadRates(of: plain)
    #expect(literal.splits < -2 && literal.sourceNulls < -2 && literal.targetNulls < -2 && literal.merges < -2)
    let short = BeadRates(of: Array(plain.prefix(4)))
    #expect(short.splits < 0 && short.splits > -0.2)
    // A run of nulls opens once.
    var gappy = plain
    for index in 100..<110 { gappy[index] = ((index, 1, 100, 0), 1) }
    #expect(BeadRates(of: gappy).sourceNulls < literal.sourceNulls + 1)
    for index in stride(from: 200, to: 300, by: 2) { gappy[index] = ((index, 1, index, 0), 1) }
    #expect(BeadRates(of: gappy).sourceNulls > 1 && BeadRates(of: gappy).targetNulls > 1)
    let apart = BeadRates(of: gappy, bySide: true)
    #expect(apart.sourceNulls > 1 && apart.targetNulls < -2)
  }
}

@Suite("The corridor")
struct CorridorTests {
  @Test("is monotone, holds the corners and every node of its path", arguments: 0..<40)
  func invariants(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let (m, n) = (Int.random(in: 0...300, using: &random), Int.random(in: 0...300, using: &random))
    var path = [(source: 0, target: 0)]
    while let last = path.last, last.source < m || last.target < n {
      let step = (
        source: min(m, last.source + Int.random(in: 0...40, using: &random)),
        target: min(n, last.target + Int.random(in: 0...40, using: &random))
      )
      path.append(step)
    }
    let corridor = Corridor(path: path, radius: Int.random(in: 1...20, using: &random), sourceCount: m, targetCount: n)
    corridor._checkInvariants()
    #expect((corridor.sourceCount, corridor.targetCount) == (m, n))
    for node in path {
      #expect(corridor.low[node.source] <= Int32(node.target) && Int32(node.target) <= corridor.high[node.source])
    }
  }
}
