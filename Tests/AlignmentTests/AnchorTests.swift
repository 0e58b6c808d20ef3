import Bitext
import BitextTesting
import Lexicons
import TextAnalysis
import Foundation
import Testing

@testable import Alignment

/// Anchors that go together, of all shapes, at random places of a grid.
///
/// - Parameters:
///   - gap: how many segments of either side lie between two of them at most.
///   - side: how many segments of either side one has at most.
private func randomAnchors(
  _ sourceCount: Int, _ targetCount: Int, gap: Int, side: Int, _ random: inout SeededGenerator
) -> [Anchor] {
  var anchors: [Anchor] = []
  var (i, j) = (0, 0)
  while true {
    // Often dense: with nothing between, or nothing on one side.
    i += Bool.random(using: &random) ? 0 : Int.random(in: 0...gap, using: &random)
    j += Bool.random(using: &random) ? 0 : Int.random(in: 0...gap, using: &random)
    let (m, n) = (Int.random(in: 0...side, using: &random), Int.random(in: 0...side, using: &random))
    guard i + m <= sourceCount, j + n <= targetCount, anchors.count <= sourceCount + targetCount else { break }
    anchors.append(Anchor(source: i..<i + m, target: j..<j + n, isDivisible: Bool.random(using: &random)))
    (i, j) = (i + m, j + n)
  }
  return anchors.shuffled(using: &random)
}

/// What an alignment does that an anchor forbids; nil where it keeps to all. Told from the beads alone.
private func offence(of beads: [Bead], against anchors: [Anchor]) -> String? {
  for anchor in anchors {
    for (node, name) in [(anchor.start, "start"), (anchor.end, "end")] {
      let isBoundary =
        node == (beads.last?.source.upperBound ?? 0, beads.last?.target.upperBound ?? 0)
        || beads.contains { ($0.source.lowerBound, $0.target.lowerBound) == node }
      if !isBoundary { return "no bead boundary at the \(name) of \(anchor)" }
    }
    guard !anchor.isDivisible, !anchor.source.isEmpty || !anchor.target.isEmpty else { continue }
    if !beads.contains(where: { $0.source == anchor.source && $0.target == anchor.target && $0.confidence == 1 }) {
      return "\(anchor) is not a bead"
    }
  }
  return nil
}

@Suite("Anchors in the lattice")
struct AnchoredLatticeTests {
  /// Small grids with anchors, the alignments that keep to these, and their probabilities among themselves.
  private func anchored(
    _ seed: Int
  ) throws -> (lattice: Lattice, anchors: Anchors, alignments: [(beads: [[Int]], probability: Double)]) {
    var random = SeededGenerator(seed: UInt64(seed))
    let (m, n) = (Int.random(in: 1...4, using: &random), Int.random(in: 1...4, using: &random))
    let anchors = try Anchors(
      randomAnchors(m, n, gap: 2, side: seed % 3 + 1, &random), sourceCount: m, targetCount: n)
    let free = try madeUpLattice(m, n)
    let allowed = everyAlignment(free, fences: anchors.fences).filter { alignment in
      let starts = alignment.beads.map { ($0[0], $0[2]) } + [(m, n)]
      return anchors.fences.allSatisfy { fence in starts.contains { $0 == fence } }
        && anchors.all.allSatisfy { anchor in
          let bead = [anchor.source.lowerBound, anchor.source.count, anchor.target.lowerBound, anchor.target.count]
          return !anchor.isOneBead || bead[1] == 0 || bead[3] == 0 || alignment.beads.contains(bead)
        }
    }
    let total = allowed.reduce(0) { $0 + exp($1.score) }
    return (
      try madeUpLattice(m, n, anchors: anchors), anchors, allowed.map { ($0.beads, exp($0.score) / total) }
    )
  }

  @Test("leave the alignments that keep to them, as likely among themselves as before", arguments: 0..<24)
  func posteriors(seed: Int) throws {
    let (lattice, anchors, alignments) = try anchored(seed)
    try #require(!alignments.isEmpty)
    var expected: [[Int]: Double] = [:]
    for alignment in alignments {
      for bead in alignment.beads { expected[bead, default: 0] += alignment.probability }
    }
    let posteriors = lattice.posteriors()
    for i in 0...lattice.corridor.sourceCount {
      for j in Int(lattice.corridor.low[i])...Int(lattice.corridor.high[i]) {
        let node = lattice.node(i, j)
        func expect(_ bead: [Int], _ found: Float) {
          #expect(abs(Double(found) - expected[bead, default: 0]) < 1e-4, "\(bead) \(anchors.all)")
          expected[bead] = nil
        }
        for (kind, shape) in Lattice.kinds.enumerated() {
          expect([i, shape.source, j, shape.target], posteriors.beads[node * Lattice.kindCount + kind])
        }
        expect([i, 1, j, 0], posteriors.nulls[node * 4] + posteriors.nulls[node * 4 + 1])
        expect([i, 0, j, 1], posteriors.nulls[node * 4 + 2] + posteriors.nulls[node * 4 + 3])
      }
    }
    #expect(expected.isEmpty, "beads outside of the corridor")
  }

  @Test("and the one that is found is worth as much as any", arguments: 0..<24)
  func decoding(seed: Int) throws {
    let (lattice, anchors, alignments) = try anchored(seed)
    var probabilities: [[Int]: Double] = [:]
    for alignment in alignments {
      for bead in alignment.beads { probabilities[bead, default: 0] += alignment.probability }
    }
    func worth(_ beads: [[Int]]) -> Double {
      beads.reduce(0) { $0 + probabilities[$1, default: 0] * ($1[1] == 0 || $1[3] == 0 ? 0.5 : 1) }
    }
    let path = lattice.decode(lattice.posteriors(), nullWorth: 0.5)
    let found = worth(path.map { [$0.bead.i, $0.bead.m, $0.bead.j, $0.bead.n] })
    #expect(found > (alignments.map { worth($0.beads) }.max() ?? 0) - 1e-3)
    let beads = anchors.joined(path).map {
      Bead(
        source: $0.bead.i..<$0.bead.i + $0.bead.m, target: $0.bead.j..<$0.bead.j + $0.bead.n,
        confidence: Double($0.confidence))
    }
    #expect(offence(of: beads, against: anchors.all) == nil)
  }
}

@Suite("Anchors hold")
struct AnchorTests {
  private static let words = [
    ["le", "train", "Koursk", "10 000", "?", "«", "été", "🚂", "XVI", "—", "deux", "Lyon", "Paris", "1789"],
    ["the", "train", "Kursk", "10,000", "?", "“", "summer", "🚂", "16", "two", "Lyon", "Paris", "1789", "year"],
  ]

  private func texts(
    _ sourceCount: Int, _ targetCount: Int, _ random: inout SeededGenerator
  ) -> (source: SegmentedDocument, target: SegmentedDocument) {
    func lines(_ count: Int, _ words: [String]) -> [String] {
      (0..<count).map { _ in
        (0..<Int.random(in: 1...6, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
          .joined(separator: " ")
      }
    }
    return (document(lines(sourceCount, Self.words[0]), "fr"), document(lines(targetCount, Self.words[1]), "en"))
  }

  private func expectHeld(
    _ anchors: [Anchor], _ sourceCount: Int, _ targetCount: Int, by aligner: Aligner = Aligner(lexicons: []),
    _ random: inout SeededGenerator
  ) throws {
    let (source, target) = texts(sourceCount, targetCount, &random)
    var aligner = aligner
    // What is moved crosses anchors, as it does other beads.
    aligner.looksForMoved = false
    let bitext = try aligner.align(source, target, anchors: anchors)
    bitext._checkInvariants()
    #expect(offence(of: bitext.beads, against: anchors) == nil)
  }

  @Test("in short texts, all of whose grid is searched", arguments: 0..<30)
  func short(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let (m, n) = (Int.random(in: 0...12, using: &random), Int.random(in: 0...12, using: &random))
    // Shapes that the search has no bead of, too.
    let anchors = randomAnchors(m, n, gap: seed % 8, side: seed % 9, &random)
    try expectHeld(anchors, m, n, &random)
  }

  @Test("far from where the texts' words lead", arguments: 0..<12)
  func outsideTheCorridor(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let (m, n) = (Int.random(in: 20...40, using: &random), Int.random(in: 20...40, using: &random))
    var aligner = Aligner(lexicons: [])
    (aligner.engine.wholeGrid, aligner.engine.firstRadius, aligner.engine.sureRadius) = (0, 3, 1)
    try expectHeld(randomAnchors(m, n, gap: 30, side: 3, &random), m, n, by: aligner, &random)
  }

  @Test("on both sides of the cuts between sections, and across them", arguments: 0..<12)
  func acrossCuts(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let (m, n) = (Int.random(in: 40...70, using: &random), Int.random(in: 20...70, using: &random))
    let anchors = randomAnchors(m, n, gap: [0, 3, 15, 50][seed % 4], side: [2, 5, 15][seed % 3], &random)
    var aligner = Aligner(lexicons: [])
    aligner.extent = Sections.Extent(size: 8, overlap: seed % 5)
    (aligner.engine.wholeGrid, aligner.engine.firstRadius, aligner.threads) = (0, 4, 1)
    try expectHeld(anchors, m, n, by: aligner, &random)
  }

  @Test("at the first and the last segments, and where they leave nothing to align")
  func ends() throws {
    var random = SeededGenerator(seed: 1)
    try expectHeld([Anchor(source: 0..<2, target: 0..<0), Anchor(source: 5..<6, target: 3..<6)], 6, 6, &random)
    try expectHeld([Anchor(source: 0..<6, target: 0..<6)], 6, 6, &random)
    try expectHeld([Anchor(source: 0..<0, target: 0..<3), Anchor(source: 0..<3, target: 3..<3)], 3, 3, &random)
    try expectHeld([Anchor(source: 0..<9, target: 0..<1)], 9, 1, &random)
  }

  @Test("so that every bead confirmed is every bead kept")
  func allConfirmed() throws {
    var random = SeededGenerator(seed: 2)
    let (source, target) = texts(20, 24, &random)
    var aligner = Aligner(lexicons: [])
    aligner.looksForMoved = false
    let beads = try aligner.align(source, target).beads
    let again = try Aligner(lexicons: []).align(
      source, target, anchors: beads.map { Anchor(source: $0.source, target: $0.target) }
    ).beads
    #expect(again.map(\.source) == beads.map(\.source) && again.map(\.target) == beads.map(\.target))
  }

  @Test("where all that lies between two is one segment of each side, these correspond")
  func between() throws {
    let source = document(["Lyon Paris.", "Le train deux.", "Koursk 1789."], "fr")
    let target = document(["Kursk 1789.", "The train two.", "Lyon Paris."], "en")
    let anchors = [Anchor(source: 0..<1, target: 0..<1), Anchor(source: 2..<3, target: 2..<3)]
    let bitext = try Aligner(lexicons: []).align(source, target, anchors: anchors)
    #expect(bitext.beads.map(\.kind) == ["1-1", "1-1", "1-1"])
  }
}

@Suite("Anchors that cannot all hold are rejected")
struct AnchorErrorTests {
  private static let one = Anchor(source: 1..<3, target: 1..<2)

  @Test(
    "which share a segment or cross each other",
    arguments: [
      Anchor(source: 2..<4, target: 2..<3), Anchor(source: 3..<4, target: 1..<2), Anchor(source: 3..<4, target: 0..<1),
      Anchor(source: 1..<2, target: 1..<2), Anchor(source: 2..<2, target: 2..<3), Anchor(source: 0..<4, target: 0..<4),
    ])
  func contradiction(other: Anchor) {
    let anchors = [Self.one, other]
    for anchors in [anchors, anchors.reversed()] {
      let error = #expect(throws: AnchorError.self) { try Anchors(anchors, sourceCount: 4, targetCount: 4) }
      guard case .contradiction(let first, let second) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(Set([first, second]) == Set(anchors))
    }
  }

  @Test("or of segments that the texts don't have")
  func outside() {
    #expect(throws: AnchorError.outside(Self.one)) { try Anchors([Self.one], sourceCount: 2, targetCount: 4) }
    #expect(throws: AnchorError.outside(Self.one)) { try Anchors([Self.one], sourceCount: 4, targetCount: 1) }
  }

  @Test(
    "so that of anchors from another source those are taken that contradict none",
    arguments: [
      (Anchor(source: 1..<3, target: 1..<2), true), (Anchor(source: 0..<1, target: 0..<1), true),
      (Anchor(source: 3..<3, target: 2..<4), true), (Anchor(source: 3..<4, target: 3..<4), true),
      (Anchor(source: 2..<3, target: 1..<2), false), (Anchor(source: 0..<4, target: 0..<4), false),
      (Anchor(source: 3..<4, target: 0..<1), false), (Anchor(source: 0..<1, target: 2..<3), false),
    ])
  func admission(other: Anchor, isAdmitted: Bool) throws {
    let anchors = try Anchors([Self.one], sourceCount: 4, targetCount: 4)
    #expect(anchors.admit(other) == isAdmitted)
    #expect(((try? Anchors([Self.one, other], sourceCount: 4, targetCount: 4)) != nil) == isAdmitted)
  }

  @Test("but not those that touch, in whatever order, or the same one twice")
  func sound() throws {
    let others = [Anchor(source: 3..<4, target: 2..<2), Anchor(source: 0..<1, target: 0..<1), Self.one, Self.one]
    let anchors = try Anchors([Self.one] + others, sourceCount: 4, targetCount: 4)
    #expect(anchors.all == [others[1], Self.one, others[0]])
  }
}
