import Bitext
import CommandTesting
import Files
import Testing

@testable import Workflows

@Suite("A list of learned words")
struct LearnedWordListTests {
  private let folder: TemporaryFolder
  private var path: String { folder.url("words.tsv").path }

  init() throws { folder = try TemporaryFolder() }

  private func side(_ text: String, _ language: String) -> SegmentedDocument {
    let utf8 = Array(text.utf8)
    let document = Document(
      name: text, language: Language(canonical: language), utf8: utf8, blocks: [Block(range: 0..<utf8.count, line: 1)])
    return SegmentedDocument(document: document, segments: [Segment(range: 0..<utf8.count, block: 0, line: 1)])
  }

  private func bitext(_ source: String, _ target: String) -> Bitext {
    Bitext(
      source: side(source, "en"), target: side(target, "fr"),
      beads: [Bead(source: 0..<1, target: 0..<1, confidence: 1)])
  }

  /// A run that has opened the list, and learns from a bitext when it ends.
  private func list(for bitext: Bitext) throws -> LearnedWordList {
    try LearnedWordList(
      RunFiles(reading: []).writing("--learn", path), source: bitext.source.document, target: bitext.target.document)
  }

  @Test("keeps what two runs learn at once")
  func atOnce() throws {
    let (lamp, river) = (bitext("The lamp.", "La lampe."), bitext("The river.", "Le fleuve."))
    var (first, second) = (try list(for: lamp), try list(for: river))
    _ = try first.finish(with: lamp, [[]])
    let outcome = try second.finish(with: river, [[]])
    #expect(outcome.taught == 0)
    let lines = try #require(folder.contents("words.tsv")).split(separator: "\n")
    #expect(lines.contains { $0.contains("The lamp.") } && lines.contains { $0.contains("The river.") }, "\(lines)")
  }

  @Test("takes a text once, though a run that began before has taken it meanwhile")
  func onceOnly() throws {
    let lamp = bitext("The lamp.", "La lampe.")
    var (first, second) = (try list(for: lamp), try list(for: lamp))
    #expect(try first.finish(with: lamp, [[]]).taught == 0)
    #expect(try second.finish(with: lamp, [[]]).taught == nil)
  }
}
