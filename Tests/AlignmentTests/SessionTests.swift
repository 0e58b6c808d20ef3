import Bitext
import BitextTesting
import Foundation
import Testing

@testable import Alignment

/// Two made-up texts that correspond: names, numbers and look-alikes in sentences, of which some are split or left out.
struct Twins {
  private(set) var source: [String] = []
  private(set) var target: [String] = []
  /// Which segments correspond.
  private(set) var beads: [Bead] = []

  init(_ count: Int, seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    func clause() -> String {
      (0..<Int.random(in: 2...5, using: &random)).map { _ in
        let syllables = ["ba", "ri", "mo", "ket", "lun", "das", "vor", "pi"]
        return (0..<3).map { _ in syllables.randomElement(using: &random) ?? "" }.joined()
      }.joined(separator: " ")
    }
    for _ in 0..<count {
      let (one, two) = (clause(), clause())
      let start = (source.count, target.count)
      switch Int.random(in: 0..<12, using: &random) {
      case 0:
        source.append("le \(one) et la \(two).")
        target += ["the \(one).", "and the \(two)."]
      case 1:
        source += ["le \(one).", "la \(two)."]
        target.append("the \(one), the \(two).")
      case 2: source.append("le \(one) qui \(two).")
      default:
        source.append("le \(one) a \(two).")
        target.append("the \(one) has \(two).")
      }
      beads.append(Bead(source: start.0..<source.count, target: start.1..<target.count, confidence: 1))
    }
  }

  var documents: (source: SegmentedDocument, target: SegmentedDocument) {
    (document(source, "fr"), document(target, "en"))
  }

  func session(_ aligner: Aligner = Aligner(lexicons: [])) -> AlignmentSession {
    AlignmentSession(aligner: aligner, source: documents.source, target: documents.target)
  }
}

extension Bead {
  fileprivate var anchor: Anchor { Anchor(source: source, target: target) }
  fileprivate var sides: [Range<Int>] { [source, target] }
}

extension AlignmentSession {
  /// The beads with those around a place aligned anew; expects that they cover both texts in order.
  fileprivate mutating func answer(
    _ source: Range<Int>, _ target: Range<Int>, in beads: [Bead], under constraints: AlignmentConstraints
  ) throws -> (beads: [Bead], replaced: Range<Int>) {
    let found = try realign(around: source, target, in: beads, under: constraints)
    let all = Array(beads[..<found.replaced.lowerBound]) + found.beads + beads[found.replaced.upperBound...]
    Bitext(source: self.source, target: self.target, beads: all)._checkInvariants()
    return (all, found.replaced)
  }
}

/// An aligner that cuts texts into short sections, and searches near the coarse path alone.
private func cutting(overlap: Int = 20) -> Aligner {
  var aligner = Aligner(lexicons: [])
  aligner.extent = Sections.Extent(size: 60, overlap: overlap)
  (aligner.engine.wholeGrid, aligner.engine.firstRadius, aligner.threads) = (400, 6, 1)
  return aligner
}

@Suite("A session aligns")
struct SessionTests {
  @Test("all of two texts as the aligner does", arguments: [0, 1, 40, 200])
  func all(count: Int) throws {
    let twins = Twins(count, seed: count)
    let anchors = twins.beads.enumerated().filter { $0.offset % 7 == 3 }.map(\.element.anchor)
    var aligner = cutting()
    aligner.looksForMoved = false
    var session = twins.session(aligner)
    let found = try session.align(under: AlignmentConstraints(anchors: anchors))
    #expect(found == (try aligner.align(twins.documents.source, twins.documents.target, anchors: anchors).beads))
  }

  @Test("a stretch that is all of the text as the aligner does under the same anchors, where nothing new was learned")
  func wholeStretch() throws {
    let twins = Twins(50, seed: 3)
    var aligner = Aligner(lexicons: [])
    aligner.looksForMoved = false
    let constraints = AlignmentConstraints(anchors: [twins.beads[20].anchor])
    var session = twins.session(aligner)
    let beads = try session.align(under: constraints)
    let (again, replaced) = try session.answer(
      0..<twins.source.count, 0..<twins.target.count, in: beads, under: constraints)
    #expect(replaced == beads.indices)
    #expect(again.map(\.sides) == beads.map(\.sides))
    // The last pass looked near the likely nodes of the one before alone.
    for (bead, other) in zip(again, beads) { #expect(abs(bead.confidence - other.confidence) < 0.02) }
  }

  @Test(
    "all anew in one pass, section by section, even where these hardly meet",
    arguments: [(10, 20), (200, 20), (200, 1)])
  func allAnew(count: Int, overlap: Int) throws {
    let twins = Twins(count, seed: count)
    var session = twins.session(cutting(overlap: overlap))
    let beads = try session.align()
    let anchored = AlignmentConstraints(anchors: [twins.beads[count / 2].anchor])
    try session.learn(from: beads)
    let again = try session.realignAll(beads, under: anchored)
    Bitext(source: session.source, target: session.target, beads: again)._checkInvariants()
    #expect(again.contains { $0.sides == twins.beads[count / 2].sides && $0.confidence == 1 })
    #expect(Set(again.map(\.sides)).intersection(beads.map(\.sides)).count > beads.count * 9 / 10)
  }

  @Test("texts of which one has nothing, or both have one segment")
  func small() throws {
    for (m, n) in [(0, 0), (0, 3), (3, 0), (1, 1), (1, 4)] {
      let lines = ["Koursk 1789.", "Lyon 1812.", "Oslo 1905.", "Turin 1920."]
      var session = AlignmentSession(
        aligner: Aligner(lexicons: []), source: document(Array(lines[..<m]), "fr"),
        target: document(Array(lines[..<n]), "en"))
      let beads = try session.align()
      for (source, target) in [(0..<0, 0..<0), (0..<m, 0..<n), (m..<m, n..<n)] {
        let (again, _) = try session.answer(source, target, in: beads, under: AlignmentConstraints())
        #expect(again.map(\.sides) == beads.map(\.sides))
      }
    }
  }

  @Test("around the first and the last segments")
  func ends() throws {
    let twins = Twins(200, seed: 5)
    var session = twins.session()
    let beads = try session.align()
    for bead in [beads[0], beads[beads.count - 1]] {
      let constraints = AlignmentConstraints(anchors: [bead.anchor])
      let (again, replaced) = try session.answer(bead.source, bead.target, in: beads, under: constraints)
      #expect(again.contains { $0.sides == bead.sides && $0.confidence == 1 })
      #expect(replaced.count < 110)
    }
  }

  @Test("from beads that another program gave, or that drifted out of all its sections")
  func otherBeads() throws {
    let twins = Twins(150, seed: 6)
    var session = twins.session(cutting())
    // All of the source left alone before all of the target.
    let (m, n) = (twins.source.count, twins.target.count)
    var beads = (0..<m).map { Bead(source: $0..<$0 + 1, target: 0..<0, confidence: 0.1) }
    beads += (0..<n).map { Bead(source: m..<m, target: $0..<$0 + 1, confidence: 0.1) }
    (beads, _) = try session.answer(0..<m, 0..<n, in: beads, under: AlignmentConstraints())
    let right = Set(twins.beads.map(\.sides))
    #expect(beads.count { right.contains($0.sides) } > 75)
  }
}

@Suite("What a person said holds in a session")
struct SessionConstraintTests {
  @Test("whatever is answered next, in whatever order", arguments: 0..<4)
  func answers(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let twins = Twins(80, seed: seed)
    var session = twins.session(seed % 2 == 0 ? cutting() : Aligner(lexicons: []))
    var constraints = AlignmentConstraints()
    var beads = try session.align()
    for answer in 0..<15 {
      // A right bead, a wrong one of one segment each where that contradicts nothing, or a rejection.
      let right = twins.beads[Int.random(in: 0..<twins.beads.count, using: &random)]
      var place = right.sides
      if answer % 3 == 2 {
        let bead = beads[Int.random(in: 0..<beads.count, using: &random)]
        if constraints.anchors.contains(bead.anchor) { continue }
        constraints.rejected.append(RejectedPair(source: bead.source, target: bead.target))
        place = bead.sides
      } else {
        var more = constraints
        more.anchors.append(right.anchor)
        guard (try? session.realign(around: right.source, right.target, in: beads, under: more)) != nil else {
          continue
        }
        constraints = more
      }
      let before = beads
      let confirmed = Set(constraints.anchors.map { [$0.source, $0.target] })
      let found: (beads: [Bead], replaced: Range<Int>)
      do { found = try session.answer(place[0], place[1], in: beads, under: constraints) } catch AnchorError.impossible
      {
        // Too much was rejected between two anchors.
        constraints.rejected.removeLast()
        continue
      }
      for index in found.replaced where confirmed.contains(before[index].sides) && before[index].confidence == 1 {
        #expect(found.beads.contains { $0.sides == before[index].sides && $0.confidence == 1 })
      }
      beads = found.beads
      if answer % 5 == 4 { try session.learn(from: beads) }
      let all = Set(beads.filter { $0.confidence == 1 }.map(\.sides))
      #expect(confirmed.subtracting(all).isEmpty)
      for pair in constraints.rejected {
        #expect(
          !beads.contains { bead in
            pair.target.isEmpty
              ? bead.target.isEmpty && pair.source.overlaps(bead.source)
              : pair.source.isEmpty
                ? bead.source.isEmpty && pair.target.overlaps(bead.target) : bead.sides == [pair.source, pair.target]
          })
      }
    }
    #expect(constraints.anchors.count > 5)
  }

  @Test("and no more is aligned anew than the stretch between the neighbours that were confirmed")
  func stretch() throws {
    let twins = Twins(200, seed: 9)
    var session = twins.session()
    let all = try session.align()
    let right = Set(twins.beads.map(\.sides))
    let sure = all.indices.filter { right.contains(all[$0].sides) }
    let (before, behind) = (sure[50], sure[90])
    let constraints = AlignmentConstraints(anchors: [all[before].anchor, all[behind].anchor])
    let middle = all[(before + behind) / 2]
    let found = try session.realign(around: middle.source, middle.target, in: all, under: constraints)
    #expect(found.replaced == before + 1..<behind)
  }

  @Test("though it contradicts the beads that stood, far from each other")
  func farLink() throws {
    let twins = Twins(150, seed: 10)
    var session = twins.session()
    let beads = try session.align()
    let link = Anchor(source: 40..<41, target: 75..<76)
    let (again, _) = try session.answer(
      link.source, link.target, in: beads, under: AlignmentConstraints(anchors: [link]))
    #expect(again.contains { $0.sides == [link.source, link.target] && $0.confidence == 1 })
  }

  @Test("but for what contradicts itself, which is an error")
  func contradictions() throws {
    let twins = Twins(20, seed: 11)
    var session = twins.session()
    let beads = try session.align()
    func error(_ constraints: AlignmentConstraints) -> AnchorError? {
      #expect(throws: AnchorError.self) { try session.realign(around: 3..<4, 3..<4, in: beads, under: constraints) }
    }
    let (one, other) = (Anchor(source: 3..<4, target: 5..<6), Anchor(source: 4..<5, target: 2..<3))
    #expect(error(AlignmentConstraints(anchors: [one, other])) == .contradiction(one, other))
    #expect(
      error(AlignmentConstraints(anchors: [one], rejected: [RejectedPair(source: 3..<4, target: 5..<6)]))
        == .rejected(one))
    #expect(error(AlignmentConstraints(anchors: [Anchor(source: 90..<91, target: 0..<1)])) != nil)
  }
}

@Suite("Beads that may not be")
struct ExclusionTests {
  private static let strict: Set<BeadKind> = [
    BeadKind(source: 1, target: 1), BeadKind(source: 1, target: 2), BeadKind(source: 2, target: 1),
  ]

  @Test("are none, also where the way near the words' leads through such alone", arguments: 0..<10)
  func kinds(seed: Int) throws {
    let twins = Twins(seed < 5 ? 30 : 150, seed: seed)
    var aligner = cutting()
    if seed % 2 == 0 { (aligner.engine.firstRadius, aligner.engine.sureRadius) = (2, 1) }
    let (source, target) = twins.documents
    let beads = try aligner.align(source, target, under: AlignmentConstraints(kinds: Self.strict)).beads
    #expect(beads.allSatisfy { Self.strict.contains(BeadKind(source: $0.source.count, target: $0.target.count)) })
  }

  @Test("unless a person says that they are")
  func anchored() throws {
    let (source, target) = Twins(30, seed: 1).documents
    let anchor = Anchor(source: 4..<7, target: 5..<9)
    let beads = try Aligner(lexicons: []).align(
      source, target, under: AlignmentConstraints(anchors: [anchor], kinds: Self.strict)
    ).beads
    #expect(beads.contains { $0.sides == [anchor.source, anchor.target] })
  }

  @Test("leave texts that cannot be aligned without them")
  func impossible() throws {
    let source = document(["Un.", "Deux."], "fr")
    let target = document((0..<5).map { "\($0)." }, "en")
    #expect(throws: AnchorError.impossible(source: 0..<2, target: 0..<5)) {
      try Aligner(lexicons: []).align(source, target, under: AlignmentConstraints(kinds: Self.strict))
    }
  }
}

@Suite("Texts may be corrected in the middle of a session")
struct ReplacedTextTests {
  @Test("a segment cut in two, two joined, one put right", arguments: [3, 145])
  func edits(place: Int) throws {
    let twins = Twins(160, seed: 12)
    var session = twins.session(cutting())
    let beads = try session.align()
    // A bead of one segment each becomes one of 1-2.
    let bead = try #require(beads[place...].first { $0.kind == "1-1" && $0.confidence > 0.9 })
    let cut = twins.target[bead.target.lowerBound].components(separatedBy: " has ")
    var target = twins.target
    target.replaceSubrange(bead.target, with: [cut[0] + ".", cut[1]])
    try session.replace(source: session.source, target: document(target, "en"))
    let moved = beads.map { other in
      let shift = other.target.lowerBound > bead.target.lowerBound ? 1 : 0
      return Bead(
        source: other.source,
        target: other.target.lowerBound + shift..<other.target.upperBound + (other == bead ? 1 : shift),
        confidence: other == bead ? 0 : other.confidence)
    }
    let at = bead.target.lowerBound..<bead.target.upperBound + 1
    var (again, _) = try session.answer(bead.source, at, in: moved, under: AlignmentConstraints())
    #expect(again.contains { $0.sides == [bead.source, at] })
    try session.learn(from: again)
    (again, _) = try session.answer(bead.source, at, in: again, under: AlignmentConstraints())
    #expect(again.contains { $0.sides == [bead.source, at] })
    // And back.
    try session.replace(source: session.source, target: twins.documents.target)
    (again, _) = try session.answer(bead.source, bead.target, in: beads, under: AlignmentConstraints())
    #expect(again.contains { $0.sides == bead.sides })
  }

  @Test("where the change is told from what is the same")
  func change() {
    func change(_ old: [String], _ new: [String]) -> SegmentChange {
      SegmentChange(from: document(old, "fr"), to: document(new, "fr"))
    }
    let cut = change(["a", "b c", "d"], ["a", "b", "c", "d"])
    #expect(cut.former == 1..<2 && cut.new == 1..<3)
    #expect(cut.placed(0..<3) == 0..<4 && cut.placed(2..<3) == 3..<4 && cut.placed(0..<1) == 0..<1)
    let same = change(["a", "b"], ["a", "b"])
    #expect(!same.touches(0..<2) && same.placed(1..<2) == 1..<2)
    let added = change(["a"], ["a", "a"])
    #expect(added.touches(0..<1) && added.placed(0..<1) == 0..<2)
    #expect(change([], ["a"]).placed(0..<0) == 0..<1)
  }
}
