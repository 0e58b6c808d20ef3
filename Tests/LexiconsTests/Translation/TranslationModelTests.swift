import Bitext
import Testing

@testable import Lexicons
@testable import TextAnalysis

@Suite("Words that keep meeting are learned as translations")
struct TranslationModelTests {
  /// Three words that take turns in pairs: which answers which shows only over all the samples.
  private static let source = ["un deux", "deux trois", "un trois", "trois un", "deux un", "trois deux"]
  private static let target = ["bir iki", "iki üç", "bir üç", "üç bir", "iki bir", "üç iki"]

  private func text(_ lines: [String], _ language: String) throws -> TokenizedText {
    let utf8 = Array(lines.joined(separator: "\n").utf8)
    var segments: [Segment] = []
    var start = 0
    for (index, line) in lines.enumerated() {
      let end = min(utf8.count, start + line.utf8.count + 1)
      segments.append(Segment(range: start..<end, block: 0, line: index + 1))
      start = end
    }
    let document = Document(
      name: "test", language: Language(canonical: language), utf8: utf8,
      blocks: [Block(range: 0..<utf8.count, line: 1)])
    return try Tokenizer(language: nil).tokenize(SegmentedDocument(document: document, segments: segments))
  }

  @Test("expectation maximisation tells the true pairs from those that merely stand near")
  func learning() throws {
    let (source, target) = (try text(Self.source, "fr"), try text(Self.target, "tr"))
    let samples = Self.source.indices.map {
      TranslationModel.Sample(source: $0..<$0 + 1, target: $0..<$0 + 1, weight: 1)
    }
    let nothing = TranslationTable(entries: [], sourceTypes: source.typeCount)
    let table = TranslationModel(rounds: 20, leastLift: 0)
      .learn(from: samples, source: source, target: target, prior: nothing)
    for (word, answer) in [("un", "bir"), ("deux", "iki"), ("trois", "üç")] {
      let s = try #require(source.types.forms.id(of: word))
      let forms = WordForms(language: "und")
      let t = try #require(target.types.forms.id(of: forms.form(of: answer)))
      let best = table.row(s).max { table.forward[$0] < table.forward[$1] }
      #expect(table.targets[try #require(best)] == t, "\(word)")
    }
  }

  @Test("what a single sample taught doesn't come back as evidence for it")
  func leavesOut() throws {
    let (source, target) = (try text(["alpha beta"], "fr"), try text(["gamma delta"], "tr"))
    let nothing = TranslationTable(entries: [], sourceTypes: source.typeCount)
    let table = TranslationModel().learn(
      from: [TranslationModel.Sample(source: 0..<1, target: 0..<1, weight: 1)], source: source, target: target,
      prior: nothing)
    #expect(table.count == 0)
  }
}
