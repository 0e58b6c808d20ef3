import Bitext
import Testing
import TextAnalysis

@testable import Alignment

@Suite("What blocks are in their documents speaks for or against a pair")
struct StructureTests {
  private let headed: [Block.Kind] = [
    .heading(level: 1), .paragraph, .paragraph, .heading(level: 2), .paragraph, .listItem, .listItem, .paragraph,
  ]

  private func text(_ kinds: [Block.Kind]) throws -> TokenizedText {
    try tokens(kinds.indices.map { "line \($0)" }, "en", kinds: kinds)
  }

  private func path(_ count: Int) -> Engine.Path { (0..<count).map { (($0, 1, $0, 1), 1) } }

  @Test("headings are expected to meet headings, of the same level, and rarely paragraphs")
  func sameKinds() throws {
    let text = try text(headed)
    let odds = StructureOdds(source: text, target: text)
    let kinds = text.blockKinds
    #expect(odds.odds(kinds[0], kinds[0]) > 1)
    #expect(odds.odds(kinds[0], kinds[3]) < 0)
    #expect(odds.odds(kinds[0], kinds[1]) < -1)
    #expect(odds.odds(kinds[5], kinds[6]) > 1)
  }

  @Test("a text of one kind of block says nothing")
  func oneKind() throws {
    let plain = try text([Block.Kind](repeating: .paragraph, count: 8))
    #expect(StructureOdds(source: plain, target: try text(headed)).isEmpty)
    #expect(StructureOdds(source: plain, target: plain).isEmpty)
  }

  @Test("where one file's headings are the other's list items, the pass before shows it")
  func otherKinds() throws {
    let kinds = (0..<60).map { $0 % 3 == 0 ? Block.Kind.heading(level: 1) : .paragraph }
    let other = (0..<60).map { $0 % 3 == 0 ? Block.Kind.listItem : .paragraph }
    let (source, target) = (try text(kinds), try text(other))
    #expect(StructureOdds(source: source, target: target).odds(source.blockKinds[0], target.blockKinds[0]) < 0.5)
    let odds = StructureOdds(source: source, target: target, path: path(60))
    #expect(odds.odds(source.blockKinds[0], target.blockKinds[0]) > 0.5)
    #expect(odds.odds(source.blockKinds[0], target.blockKinds[1]) < -0.5)
  }

  @Test("where kinds meet as chance has it, they come to say nothing")
  func noAgreement() throws {
    let kinds = (0..<400).map { $0 % 2 == 0 ? Block.Kind.listItem : .paragraph }
    let other = (0..<400).map { $0 / 2 % 2 == 0 ? Block.Kind.listItem : .paragraph }
    let (source, target) = (try text(kinds), try text(other))
    let odds = StructureOdds(source: source, target: target, path: path(400))
    for (i, j) in [(0, 0), (0, 2), (1, 1), (1, 2)] {
      #expect(abs(odds.odds(source.blockKinds[i], target.blockKinds[j])) < 0.1)
    }
  }

  @Test("a missing heading is found by what the others are, in words that tell nothing")
  func missingHeading() throws {
    // No word, number or length answers another; only the kinds do.
    let kinds = (0..<24).map { $0 % 4 == 0 ? Block.Kind.heading(level: 2) : $0 % 4 == 3 ? .listItem : .paragraph }
    let lines = kinds.map { _ in "Ligne du texte" }
    let dropped = 8
    let others = lines.dropLast().map { _ in "Row zzz vvvv" }
    let source = document(lines, "fr", kinds: kinds)
    let target = document(others, "en", kinds: kinds.enumerated().filter { $0.offset != dropped }.map(\.element))
    var aligner = Aligner(lexicons: [])
    func missed() throws -> Bool {
      try aligner.align(source, target).beads.contains { $0.source == dropped..<dropped + 1 && $0.target.isEmpty }
    }
    // Words that tell nothing do not show that the texts belong together, either.
    aligner.engine = aligner.engine.credulous()
    #expect(try missed())
    aligner.usesStructure = false
    #expect(try !missed())
  }
}
