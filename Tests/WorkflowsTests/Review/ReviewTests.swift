import Alignment
import Bitext
import BitextTesting
import CommandTesting
import Files
import Foundation
import Testing

@testable import Workflows

/// A text of so many sentences, and its translation, of which every seventh sentence is split and every ninth is left out.
private func texts(_ count: Int) -> (source: SegmentedDocument, target: SegmentedDocument) {
  let rooms = ["kitchen", "garden", "cellar", "attic", "library"]
  let pieces = ["la cuisine", "le jardin", "la cave", "le grenier", "la bibliothèque"]
  var (source, target): ([String], [String]) = ([], [])
  for number in 0..<count {
    let (room, piece) = (rooms[number % 5], pieces[number % 5])
    source.append("House \(300 + number) has a \(room), and \(7 * number + 11) windows.")
    if number % 9 == 8 { continue }
    if number % 7 == 6 {
      target += ["La maison \(300 + number) a \(piece).", "Elle a \(7 * number + 11) fenêtres."]
    } else {
      target.append("La maison \(300 + number) a \(piece), et \(7 * number + 11) fenêtres.")
    }
  }
  return (document(source, "en"), document(target, "fr"))
}

private func document(_ sentences: [String], _ language: String) -> SegmentedDocument {
  var (utf8, segments, blocks): ([UInt8], [Segment], [Block]) = ([], [], [])
  for (index, sentence) in sentences.enumerated() {
    let range = utf8.count..<utf8.count + sentence.utf8.count
    segments.append(Segment(range: range, block: index, line: index + 1))
    blocks.append(Block(range: range, line: index + 1))
    utf8 += Array(sentence.utf8) + [0x0A]
  }
  return SegmentedDocument(
    document: Document(name: "a.\(language)", language: Language(canonical: language), utf8: utf8, blocks: blocks),
    segments: segments)
}

@Suite("A review")
struct ReviewTests {
  private let folder: TemporaryFolder
  private let source: SegmentedDocument
  private let target: SegmentedDocument
  private let aligner = Aligner(lexicons: [])

  init() throws {
    folder = try TemporaryFolder()
    (source, target) = texts(40)
  }

  private func review() throws -> Review {
    try Review(source: source, target: target, journal: folder.url("a.review").path, aligner: aligner) {
      try aligner.align(source, target)
    }
  }

  private func step(_ review: Review, _ answer: ReviewAnswer) throws -> Review.Step {
    try review.answer(answer, version: review.standing().version)
  }

  @Test("confirming makes a bead certain, and leaves it alone from then on")
  func confirming() throws {
    let review = try review()
    let before = review.standing()
    let bead = review.state().state.beads[5]
    let step = try step(review, .confirm(bead: bead.id))
    #expect(review.state().state.beads[5].isConfirmed)
    #expect(review.standing().confirmed == 1 && review.standing().expectedErrors < before.expectedErrors)
    #expect(step.focus == review.state().state.beads[6].id)
    #expect(review.state().state.bitext().bitext.beads[5].confidence == 1)
  }

  @Test("whoever confirms goes on with the next open bead, whatever became of it meanwhile")
  func goingOn() throws {
    let review = try review()
    _ = try step(review, .confirm(bead: review.state().state.beads[6].id))
    var bead = review.state().state.beads[4].id
    for _ in 0..<20 {
      let next = try #require(try step(review, .confirm(bead: bead)).focus)
      let state = review.state().state
      let index = try #require(state.beads.firstIndex { $0.id == bead })
      #expect(next == state.beads[(index + 1)...].first { !$0.isConfirmed }?.id)
      bead = next
    }
  }

  @Test("what was rejected does not come back, and comes back when it is linked")
  func rejecting() throws {
    let review = try review()
    let bead = review.state().state.beads[3]
    _ = try step(review, .reject(bead: bead.id))
    #expect(!review.state().state.bitext().bitext.beads.contains { $0.source == 3..<4 && $0.target == 3..<4 })
    _ = try step(review, .link(source: 3...3, target: 3...3))
    #expect(review.state().state.bitext().bitext.beads.contains { $0.source == 3..<4 && $0.target == 3..<4 })
  }

  @Test("a link takes the segments from where they were, and the rest is aligned around it")
  func linking() throws {
    let review = try review()
    _ = try step(review, .link(source: 4...5, target: 4...4))
    let beads = review.state().state.bitext().bitext.beads
    #expect(beads.contains { $0.source == 4..<6 && $0.target == 4..<5 && $0.confidence == 1 })
    #expect(beads.contains { $0.source == 3..<4 && $0.target == 3..<4 })
    #expect(beads.contains { $0.source == 7..<8 && $0.target == 8..<9 } || beads.contains { $0.source == 7..<8 })
  }

  @Test("a link across sure beads is of a passage that moved, and is one bead of the bitext")
  func moving() throws {
    let review = try review()
    _ = try step(review, .link(source: 2...2, target: 20...20))
    let moved = try #require(review.state().state.bitext().bitext.beads.first { $0.isMoved })
    #expect(moved.source == 2..<3 && moved.target == 20..<21)
    let half = try #require(review.state().state.beads.first { $0.counterpart != nil })
    _ = try step(review, .unlink(bead: half.id))
    #expect(!review.state().state.bitext().bitext.beads.contains { $0.isMoved })
  }

  @Test("a segment goes to the neighbour, beads are merged, split and unlinked")
  func shapes() throws {
    let review = try review()
    let bead = review.state().state.beads[1]
    _ = try step(review, .merge(bead: bead.id))
    #expect(review.state().state.beads[1].source == 2)
    _ = try step(review, .split(bead: bead.id, source: 1, target: 1))
    #expect(review.state().state.beads[1].source == 1 && review.state().state.beads[2].isConfirmed)
    _ = try step(review, .move(bead: bead.id, side: .target, edge: .first))
    #expect(review.state().state.beads[0].target == 2 && review.state().state.beads[1].target == 0)
    _ = try step(review, .unlink(bead: review.state().state.beads[0].id))
    #expect(review.state().state.beads[0].target == 0 && review.state().state.beads[1].source == 0)
    #expect(throws: ReviewError.noNeighbour) {
      try step(review, .move(bead: review.state().state.beads[0].id, side: .source, edge: .first))
    }
  }

  @Test("the aligner says where a bead splits")
  func splitting() throws {
    let review = try review()
    _ = try step(review, .merge(bead: review.state().state.beads[1].id))
    _ = try step(review, .split(bead: review.state().state.beads[1].id, source: nil, target: nil))
    let beads = review.state().state.bitext().bitext.beads
    #expect(beads[1].source == 1..<2 && beads[1].target == 1..<2 && beads[2].source == 2..<3)
  }

  @Test("segments are cut, joined and corrected, and what is written has them so")
  func editing() throws {
    let review = try review()
    _ = try step(review, .cut(side: .source, segment: 0, offset: 24))
    #expect(review.state().state.source.text(of: 0) == "House 300 has a kitchen,")
    #expect(review.state().state.source.text(of: 1) == "and 11 windows.")
    _ = try step(review, .correct(side: .source, segment: 1, text: "and eleven “windows”."))
    #expect(review.state().state.source.text(of: 1) == "and eleven “windows”.")
    #expect(review.state().state.source.text(of: 2) == "House 301 has a garden, and 18 windows.")
    _ = try step(review, .join(side: .source, segment: 0))
    #expect(review.state().state.source.text(of: 0) == "House 300 has a kitchen, and eleven “windows”.")
    #expect(throws: ReviewError.noPlaceToCut) { try step(review, .cut(side: .source, segment: 0, offset: 0)) }
    #expect(throws: ReviewError.badText) { try step(review, .correct(side: .source, segment: 0, text: " \u{1} ")) }
  }

  @Test("an answer about another state is refused, and changes nothing")
  func conflict() throws {
    let review = try review()
    let bead = review.state().state.beads[0]
    _ = try step(review, .confirm(bead: bead.id))
    #expect(throws: Review.Conflict(version: 1)) { try review.answer(.reopen(bead: bead.id), version: 0) }
    #expect(review.state().state.beads[0].isConfirmed)
    #expect(review.steps(since: 0)?.map(\.answered) == ["confirm"])
  }

  @Test("left out is left out, notes go along, and both are told of what is written")
  func marks() throws {
    let review = try review()
    _ = try step(review, .leaveOut(bead: review.state().state.beads[2].id, isLeftOut: true))
    _ = try step(review, .note(bead: review.state().state.beads[4].id, text: "check the name"))
    var told: (leftOut: Set<Bead>, notes: [Bead: String])?
    #expect(!review.standing().isWritten)
    try review.write { told = ($1, $2) }
    let beads = review.state().state.bitext().bitext.beads
    #expect(told?.leftOut == [beads[2]] && told?.notes == [beads[4]: "check the name"])
    #expect(review.standing().isWritten)
  }

  @Test(
    "any answers keep every segment, can all be taken back and given again, and stand in the journal", arguments: 0..<6)
  func anyAnswers(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let first = try review()
    let begin = first.state().state
    for _ in 0..<40 {
      let state = first.state().state
      let confirmed = state.placed().filter { $0.bead.isConfirmed && !$0.isNull }
      let answer = answer(state, &random)
      do { _ = try step(first, answer) } catch is ReviewError { continue }
      _ = first.state().state.bitext()
      // What was confirmed stays, unless the answer was about it.
      let after = first.state().state.placed()
      let ids = Set(after.filter(\.bead.isConfirmed).map(\.bead.id))
      let lost = confirmed.filter { !ids.contains($0.bead.id) }
      #expect(lost.count <= 3, "\(answer) has undone \(lost.count)")
    }
    let end = first.state().state
    let count = first.standing().undo
    for _ in 0..<count { _ = try first.undo(version: first.standing().version) }
    #expect(first.state().state.beads == begin.beads)
    #expect(first.state().state.source.document.utf8 == begin.source.document.utf8)
    #expect(first.state().state.target.segments == begin.target.segments)
    for _ in 0..<count { _ = try first.redo(version: first.standing().version) }
    #expect(first.state().state.beads == end.beads)
    let path = first.journalPath
    let journal = try readFile(path)
    let copy = folder.url("copy.review").path
    try folder.write(journal, to: "copy.review")
    let second = try Review(source: source, target: target, journal: copy, aligner: aligner) {
      Issue.record("there is a journal")
      return try aligner.align(source, target)
    }
    #expect(
      second.state().state.beads.map { [$0.id, $0.source, $0.target] }
        == end.beads.map { [$0.id, $0.source, $0.target] })
    #expect(second.state().state.target.document.utf8 == end.target.document.utf8)
    #expect(second.state().state.rejected == end.rejected)
    #expect(second.standing().undo == count)
    let told = try ReviewJournal.beads(at: copy)
    #expect(told.beads.map(\.kind) == end.bitext().bitext.beads.map(\.kind))
  }

  private func answer(_ state: ReviewState, _ random: inout SeededGenerator) -> ReviewAnswer {
    let bead = state.beads.randomElement(using: &random)?.id ?? 0
    let side = PairSide.allCases.randomElement(using: &random) ?? .source
    func segments(_ side: PairSide) -> ClosedRange<Int> {
      let first = Int.random(in: 0..<state[side].segments.count, using: &random)
      return first...min(state[side].segments.count - 1, first + Int.random(in: 0...1, using: &random))
    }
    switch Int.random(in: 0..<16, using: &random) {
    case 0: return .confirm(bead: bead)
    case 1: return .confirmBefore(bead: state.beads[min(4, state.beads.count - 1)].id)
    case 2: return .acceptAbove(confidence: 0.999)
    case 3: return .reopen(bead: bead)
    case 4: return .reject(bead: bead)
    case 5: return .move(bead: bead, side: side, edge: .first)
    case 6: return .move(bead: bead, side: side, edge: .last)
    case 7: return .merge(bead: bead)
    case 8: return .split(bead: bead, source: nil, target: nil)
    case 9: return .unlink(bead: bead)
    case 10, 11: return .link(source: segments(.source), target: segments(.target))
    case 12: return .alone(side: side, segments: segments(side))
    case 13: return .cut(side: side, segment: segments(side).lowerBound, offset: 12)
    case 14: return .join(side: side, segment: segments(side).lowerBound)
    default: return .correct(side: side, segment: segments(side).lowerBound, text: "Tout à fait 42 « autre » chose 🙂.")
    }
  }

  @Test("a line that was cut off is no answer, one that was damaged is named, another text is refused")
  func damage() throws {
    do {
      let review = try review()
      _ = try step(review, .confirm(bead: review.state().state.beads[0].id))
    }
    let whole = try readFile(folder.url("a.review").path)
    try folder.write(Array(whole.dropLast(10)), to: "a.review")
    #expect(try review().standing().confirmed == 0)
    try folder.write(whole + Array("{}\n".utf8), to: "a.review")
    let path = folder.url("a.review").path
    #expect(throws: ReviewJournal.Problem.damaged(path: path, line: 3)) { try review() }
    try folder.write(Array("something else\n".utf8), to: "a.review")
    #expect(throws: ReviewJournal.Problem.notAJournal(path: path)) { try review() }
    try folder.write(whole, to: "a.review")
    #expect(throws: ReviewJournal.Problem.otherText(path: path, text: "a.fr")) {
      try Review(source: source, target: texts(39).target, journal: path, aligner: aligner) {
        try aligner.align(source, target)
      }
    }
  }

  @Test("what was confirmed is an anchor between the texts as they are, cuts and joins aside")
  func anchors() throws {
    do {
      let review = try review()
      _ = try step(review, .link(source: 2...2, target: 2...2))
      _ = try step(review, .cut(side: .source, segment: 0, offset: 24))
      _ = try step(review, .confirm(bead: review.state().state.beads[0].id))
      _ = try step(review, .join(side: .target, segment: 9))
      _ = try step(review, .link(source: 13...13, target: 12...12))
      _ = try step(review, .link(source: 30...30, target: 2...2))
    }
    let anchors = try #require(try ReviewJournal.anchors(at: folder.url("a.review").path, source, target))
    #expect(anchors.contains(Anchor(source: 0..<1, target: 0..<1)))
    #expect(anchors.contains(Anchor(source: 12..<13, target: 13..<14)))
    #expect(!anchors.contains { $0.source == 29..<30 }, "a passage that moved is none")
    _ = try aligner.align(source, target, under: AlignmentConstraints(anchors: anchors))
  }

  @Test("one process at a time writes a journal")
  func oneAtATime() throws {
    let first = try review()
    #expect(throws: AppendOnlyFile.Failure.inUse(path: first.journalPath)) { try review() }
  }

  @Test("what was learned meanwhile does not lose answers")
  func learning() throws {
    let review = try review()
    for index in 0..<25 { _ = try step(review, .confirm(bead: review.state().state.beads[index].id)) }
    try review.learn()
    _ = try step(review, .confirm(bead: review.state().state.beads[25].id))
    #expect(review.standing().confirmed == 26)
  }
}
