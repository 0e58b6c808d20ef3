import Bitext
import BitextTesting
import Lexicons
import Testing

@testable import Alignment

@Suite("Several documents are aligned together")
struct TogetherTests {
  private func align(_ documents: [SegmentedDocument]) throws -> MultilingualBitext {
    let aligner = Aligner(lexicons: [])
    let bitext = try alignTogether(documents, threads: 2) { _, _ in (aligner, []) }
    bitext._checkInvariants()
    return bitext
  }

  /// Sentences of made-up words, in as many languages, of which each has words of its own.
  private func languages(_ count: Int, sentences: Int, _ random: inout SeededGenerator) -> [[String]] {
    let story = (0..<sentences).map { _ in
      (0..<Int.random(in: 4...9, using: &random)).map { _ in Int.random(in: 0..<60, using: &random) }
    }
    return (0..<count).map { language in
      story.map { words in words.map { "w\(language)x\($0)" }.joined(separator: " ") + " \(1000 + words[0] * words[1])."
      }
    }
  }

  @Test("of two, the beads are those of the pair", arguments: 0..<3)
  func two(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var texts = languages(2, sentences: 20, &random)
    texts[1].removeSubrange(4..<7)
    let documents = [document(texts[0], "en"), document(texts[1], "fr")]
    let alone = try Aligner(lexicons: []).align(documents[0], documents[1])
    let together = try align(documents)
    #expect(together.pairBeads(0, 1) == alone.beads)
    #expect(together.beads.map(\.sides) == alone.beads.map { [$0.source, $0.target] })
    #expect(together.beads.map(\.confidence) == alone.beads.map(\.confidence))
  }

  @Test(
    "whatever the texts are, every segment stands in one bead, in order, and every pair's beads lie in those of all",
    arguments: 0..<6)
  func sound(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let words = ["the", "train", "Kursk", "10,000", "?", "“", "summer", "🚂", "16", "two", "\u{0301}"]
    let texts = (0..<Int.random(in: 3...5, using: &random)).map { _ in
      (0..<Int.random(in: 0...25, using: &random)).map { _ in
        (0..<Int.random(in: 1...10, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
          .joined(separator: " ")
      }
    }
    let documents = zip(texts, ["en", "fr", "de", "el", "zh"]).map { document($0, $1) }
    let bitext = try align(documents)
    let again = try align(documents)
    #expect(bitext.beads == again.beads)
  }

  @Test("ten languages at once")
  func ten() throws {
    var random = SeededGenerator(seed: 10)
    let texts = languages(10, sentences: 8, &random)
    let codes = ["en", "fr", "de", "es", "it", "nl", "sv", "pl", "cs", "el"]
    let bitext = try align(zip(texts, codes).map { document($0, $1) })
    #expect(bitext.beads.map(\.sides) == (0..<8).map { index in codes.map { _ in index..<index + 1 } })
  }

  @Test("a chapter that one text lacks stays together in the others")
  func missingChapter() throws {
    var random = SeededGenerator(seed: 3)
    var texts = languages(3, sentences: 24, &random)
    texts[1].removeSubrange(8..<16)
    let bitext = try align(zip(texts, ["en", "fr", "de"]).map { document($0, $1) })
    let kinds = bitext.beads.map(\.kind)
    #expect(
      kinds == [String](repeating: "1-1-1", count: 8) + [String](repeating: "1-0-1", count: 8)
        + [String](repeating: "1-1-1", count: 8))
  }
}

@Suite("What third texts say of two")
struct ConsistencyTests {
  /// A graph in which beads lead from node to node with the probabilities given.
  private func graph(_ beads: [(Int, Int, Int, Int, Float)], _ counts: (Int, Int)) -> PathGraph {
    PathGraph(
      beads.map { (PathGraph.Node($0.0, $0.1), PathGraph.Node($0.2, $0.3), $0.4) }, sourceCount: counts.0,
      targetCount: counts.1)
  }

  @Test("probabilities stay probabilities, and the gains of all nodes alike change nothing but the longer ways' share")
  func reweighing() {
    var chain = graph([(0, 0, 1, 1, 0.6), (0, 0, 2, 2, 0.4), (1, 1, 2, 2, 0.6)], (2, 2))
    #expect(abs(chain.probabilities[1] - 0.6) < 1e-6)
    chain.reweigh { _ in 0 }
    #expect(abs(chain.probabilities[1] - 0.6) < 1e-6)
    // Odds of 3 to 2 become 3 e to 2.
    chain.reweigh { _ in 1 }
    #expect(abs(chain.probabilities[1] - 0.8030) < 1e-3)
    #expect(abs(chain.probabilities[2] - 1) < 1e-6)
  }

  @Test("a boundary that both texts share with a third gains, one that only one of them has loses")
  func gains() {
    let sure = graph([(0, 0, 1, 1, 1), (1, 1, 2, 2, 1)], (2, 2))
    let joined = graph([(0, 0, 2, 1, 1)], (2, 1))
    func gain(_ one: PathGraph, _ other: PathGraph) -> Float {
      Consistency().gain(
        1, 1, by: [(one: one.correspondence(inverse: false), other: other.correspondence(inverse: false))])
    }
    #expect(gain(sure, sure) > 0.5)
    #expect(gain(sure, joined) < -0.5)
    #expect(gain(joined, sure) < -0.5)
    // Where the third text joins what is parted in both, it says nothing.
    #expect(abs(gain(joined, joined)) < 1e-6)
  }

  @Test("a third text that is sure decides between two ways that are as likely")
  func decides() throws {
    // One text has two sentences where the other has three; which of them was split is not clear.
    let doubtful = graph([(0, 0, 1, 1, 0.5), (0, 0, 1, 2, 0.5), (1, 1, 2, 3, 0.5), (1, 2, 2, 3, 0.5)], (2, 3))
    let sure = graph([(0, 0, 1, 1, 1), (1, 1, 2, 2, 1)], (2, 2))
    let split = graph([(0, 0, 1, 2, 1), (1, 2, 2, 3, 1)], (2, 3))
    // Texts 0 and 1, whose beads are in doubt; 0 and 2; 2 and 1, the other way round.
    let inverse = graph([(0, 0, 2, 1, 1), (2, 1, 3, 2, 1)], (3, 2))
    let joint = JointGraphs([doubtful, sure, inverse], counts: [2, 3, 2]).agreed(by: Consistency(), threads: 1)
    let path = try #require(
      joint.graphs[0].decode(from: 0, to: joint.graphs[0].nodes.count - 1, nullWorth: 0.5))
    #expect(path.map { joint.graphs[0].nodes[Int($0.end)] } == Array(split.nodes.dropFirst()))
    #expect(path[0].probability > 0.7)
  }

  @Test("a text that joins what two others part is not cut, and theirs are its bead of all")
  func joins() {
    let parted = graph([(0, 0, 1, 1, 1), (1, 1, 2, 2, 1), (2, 2, 3, 3, 1)], (3, 3))
    let joins = graph([(0, 0, 2, 1, 1), (2, 1, 3, 2, 1)], (3, 2))
    let graphs = JointGraphs([parted, joins, joins], counts: [3, 3, 2])
    let chain = JointChain(counts: graphs.counts, correspondences: graphs.correspondences, nullWorth: 0.5)
    #expect(chain.places == [[0, 0, 0], [2, 2, 1], [3, 3, 2]])
  }

  @Test("a wrong link of one pair is outvoted, not glued to what lies around it")
  func outvoted() {
    func diagonal(_ count: Int) -> PathGraph {
      graph((0..<count).map { ($0, $0, $0 + 1, $0 + 1, 1) }, (count, count))
    }
    // Four texts of six sentences; one pair is off by one between the second and the fifth.
    let wrong = graph(
      [(0, 0, 1, 1, 1), (1, 1, 2, 3, 1), (2, 3, 3, 4, 1), (3, 4, 4, 5, 1), (4, 5, 5, 5, 1), (5, 5, 6, 6, 1)], (6, 6))
    let graphs = JointGraphs([wrong] + (0..<5).map { _ in diagonal(6) }, counts: [6, 6, 6, 6])
    let chain = JointChain(counts: graphs.counts, correspondences: graphs.correspondences, nullWorth: 0.5)
    #expect(chain.places == (0...6).map { place in [place, place, place, place] })
  }
}
