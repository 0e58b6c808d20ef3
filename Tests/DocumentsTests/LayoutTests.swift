import Bitext
import Foundation
import LanguageIdentification
import Testing

@testable import Documents
@testable import Files

private func read(_ text: String, segmented: Bool = false) throws -> ReadDocument {
  try readDocument(named: "a.txt", bytes: Array(text.utf8), options: ReadingOptions(segmented: segmented))
}

private func blocks(_ read: ReadDocument) -> [String] {
  read.document.blocks.map { read.document.text(in: $0.range) }
}

private let wrapped = """
  The committee met for the third time in as many weeks and came away
  with nothing to show for it. Its chairman, who had promised a report
  before the summer, now speaks of the autumn. Nobody in the room had
  expected anything else of him.

  A second paragraph follows, about other things: the price of bread,
  the state of the roads, and a bridge that no engineer wants to sign
  for. It ends here.
  """

@Suite struct Layouts {
  @Test func `blank lines part hard-wrapped paragraphs`() throws {
    let document = try read(wrapped)
    #expect(document.layout == .blankLines)
    #expect(document.document.blocks.map(\.line) == [1, 6])
    #expect(blocks(document)[0].hasSuffix("else of him.") && blocks(document)[1].hasPrefix("A second"))
  }

  @Test func `a hard-wrapped text's lines that end early on purpose end their block`() throws {
    let text = "Minutes of the meeting:\n" + wrapped + "\n- bread\n- roads\n- bridges and the like of them all"
    #expect(blocks(try read(text)).count == 6)
  }

  @Test func `a hard-wrapped text may be half lists`() throws {
    let list = "\n\nBread\nMilk\nEggs\nA pound of the best butter\nTea\nCoffee\nSalt and pepper\nFlour\nSugar"
    let document = try read(wrapped + list)
    #expect(document.layout == .blankLines)
    #expect(blocks(document).count == 2 + 9)
  }

  @Test(arguments: [
    "A first paragraph that goes on for a while.\nA second, short.\nA third paragraph, longer again than the second.",
    "One title\nA paragraph that is long enough to be one. It has two sentences.\nAnother. And so on, to its end.",
    "A first paragraph.\n\nA second one, longer.\n\n\nA third.",
    "First.\n \t\u{A0}\nSecond.\nThird one.",
    "un\ndeux\ntrois",
  ])
  func `a paragraph a line, with blank lines or without`(text: String) throws {
    let document = try read(text)
    #expect(document.layout == .lines)
    let visible = text.split(separator: "\n").filter { $0.contains { !$0.isWhitespace } }
    #expect(blocks(document) == visible.map(String.init))
  }

  @Test(.enabled(if: Seed.exists, "needs ../shared/seed"), arguments: ["en", "fr"])
  func `the seed article has a paragraph a line`(language: String) throws {
    let document = try readDocument(named: "x", bytes: try readFile(Seed.path("article.\(language).txt")))
    #expect(document.layout == .lines)
    #expect(document.document.blocks.map(\.line) == Array(1...18))
    #expect(LanguageIdentification.language(ofText: document.document)?.language.tag == language)
  }

  @Test func `wrapped Chinese is one block`() throws {
    let line = String(repeating: "这是一个很长的句子没有空格", count: 3)
    let document = try read("\(line)\n\(line)\n\(line)结束了。\n\n第二段。")
    #expect(document.layout == .blankLines)
    #expect(document.document.blocks.count == 2)
  }

  @Test(arguments: ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"])
  func `any line end counts`(end: String) throws {
    let document = try read("Un.\(end)\(end)Deux mots.\(end)Trois.\(end)")
    #expect(blocks(document) == ["Un.", "Deux mots.", "Trois."])
    #expect(document.document.blocks.map(\.line) == [1, 3, 4])
  }

  @Test func `mixed line ends`() throws {
    let document = try read("a.\r\nb.\rc.\n\rd.\u{2028}e.")
    #expect(blocks(document) == ["a.", "b.", "c.", "d.", "e."])
    #expect(document.document.blocks.map(\.line) == [1, 2, 3, 5, 6])
  }

  @Test func `a paragraph separator parts blocks even in wrapped text`() throws {
    let text = wrapped.replacingFirst("weeks and came away\n", with: "weeks and came away\u{2029}")
    #expect(blocks(try read(text)).count == 3)
  }

  @Test func `the text is kept as it is and blocks are trimmed`() throws {
    let text = "\u{FEFF}  Un.\u{A0}\r\n\r\n\t\u{3000}Deux. \r\n"
    let document = try read(text)
    #expect(document.document.utf8 == Array(text.utf8.dropFirst(3)))
    #expect(blocks(document) == ["Un.", "Deux."])
    #expect(document.document.blocks[0].range == 2..<5)
  }

  @Test func `a line may be as long as it likes`() throws {
    let bytes = [UInt8](repeatElement(Array("Une phrase de plus. ".utf8), count: 250_000).joined())
    let clock = ContinuousClock()
    var document: ReadDocument?
    let time = try clock.measure { document = try readDocument(named: "a.txt", bytes: bytes) }
    #expect(document?.document.blocks.count == 1)
    #expect(time < .seconds(20), "5 MB, unoptimised: a quadratic step would take minutes")
  }

  @Test func `a text beyond the limit is refused`() {
    #expect(throws: ReadingError(name: "a.txt", reason: .tooLarge(bytes: 9, limit: 9))) {
      try readDocument(named: "a.txt", bytes: Array("too large".utf8), options: ReadingOptions(), limit: 9)
    }
  }
}

@Suite struct `Segmented text` {
  @Test func `each line is a segment, blank lines part blocks`() throws {
    let text = "One.\r\n  Two. And more.\n\n \u{2028}\nThree,\u{2028}still three.\n"
    let document = try read(text, segmented: true)
    #expect(document.layout == .segmented)
    let segmented = segmentsByLine(of: document.document)
    #expect(segmented.segments.map(\.line) == [1, 2, 5])
    #expect(segmented.segments.map(\.block) == [0, 0, 1])
    #expect(
      segmented.segments.map { document.document.text(in: $0.range) } == [
        "One.\r\n", "  Two. And more.", "Three,\u{2028}still three.",
      ])
  }

  @Test func `segments cover their block`() throws {
    let document = try read("a\n b\r\rc\rd\n\n\ne\n", segmented: true)
    let segmented = segmentsByLine(of: document.document)
    for (index, block) in document.document.blocks.enumerated() {
      let ranges = segmented.segments.filter { $0.block == index }.map(\.range)
      #expect(ranges.first?.lowerBound == block.range.lowerBound && ranges.last?.upperBound == block.range.upperBound)
      for (one, next) in zip(ranges, ranges.dropFirst()) { #expect(one.upperBound == next.lowerBound) }
    }
    #expect(segmented.segments.count == 5)
  }
}

private enum Seed {
  static func path(_ name: String) -> String {
    let here = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return "/\(here)/shared/seed/\(name)"
  }
  static let exists = (try? readFile(path("article.fr.txt"))) != nil
}

extension String {
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = range(of: part) else { return self }
    return replacingCharacters(in: range, with: other)
  }
}
