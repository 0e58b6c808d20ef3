import Bitext
import Testing

@testable import Lexicons

@Suite("What alignments teach")
struct LearnedLexiconTests {
  let english = Language(canonical: "en")
  let french = Language(canonical: "fr")

  /// A bitext of beads given as `source words|target words`, the nth words linked, all with one kind and confidence.
  func bitext(
    _ lines: [String], kind: Link.Kind = .learned, confidence: Double = 0.95
  ) -> (bitext: Bitext, links: [[Link]]) {
    var sides: [(utf8: [UInt8], segments: [Segment], words: [[Range<Int>]])] = [([], [], []), ([], [], [])]
    for (number, line) in lines.enumerated() {
      for (side, text) in line.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
        let start = sides[side].utf8.count
        var words: [Range<Int>] = []
        for word in text.split(separator: " ") {
          let first = sides[side].utf8.count
          sides[side].utf8 += word.utf8
          words.append(first..<sides[side].utf8.count)
          sides[side].utf8 += " ".utf8
        }
        sides[side].segments.append(Segment(range: start..<sides[side].utf8.count, block: 0, line: number + 1))
        sides[side].words.append(words)
      }
    }
    let documents = zip(sides, [english, french]).map { side, language in
      SegmentedDocument(
        document: Document(
          name: "a.\(language.tag)", language: language, utf8: side.utf8,
          blocks: [Block(range: 0..<side.utf8.count, line: 1)]),
        segments: side.segments)
    }
    let beads = lines.indices.map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, confidence: confidence) }
    let links = lines.indices.map { line in
      zip(sides[0].words[line], sides[1].words[line]).map {
        Link(kind: kind, source: $0, target: $1, weight: 0.5)
      }
    }
    return (Bitext(source: documents[0], target: documents[1], beads: beads), links)
  }

  func learned(
    _ lines: [String], kind: Link.Kind = .learned, confidence: Double = 0.95
  ) -> [String] {
    var lexicon = LearnedLexicon(source: english, target: french)
    let (bitext, links) = bitext(lines, kind: kind, confidence: confidence)
    _ = lexicon.learn(from: bitext, links: links)
    return lexicon.lexicon.entries.map { "\($0.source)=\($0.target) \(Int($0.weight))" }
  }

  @Test("words linked twice or more are kept, in small letters, with how often")
  func counts() {
    #expect(learned(["Dog cat|Chien chat", "dog|chien", "the DOG|le chien"]) == ["dog=chien 3"])
  }

  @Test("what is rare beside a word's usual partner is a slip")
  func slips() {
    let often = [String](repeating: "dog|chien", count: 11)
    #expect(learned(often + ["dog|os", "dog|os", "bone|chien", "bone|chien"]) == ["dog=chien 11"])
    let less = [String](repeating: "dog|chien", count: 10)
    #expect(learned(less + ["dog|os", "dog|os"]) == ["dog=chien 10", "dog=os 2"])
  }

  @Test(
    "only words teach, and only from sure beads",
    arguments: [
      (Link.Kind.learned, 0.9, true), (.lexicon, 1, true), (.cognate, 1, true), (.name, 1, true),
      (.number, 1, false), (.date, 1, false), (.identical, 1, false), (.learned, 0.79, false),
    ])
  func kinds(kind: Link.Kind, confidence: Double, teaches: Bool) {
    #expect(learned(["a|b", "a|b"], kind: kind, confidence: confidence) == (teaches ? ["a=b 2"] : []))
  }

  @Test("a second text adds to the first, the same text again adds nothing, and the file holds it all")
  func file() throws {
    let (first, firstLinks) = bitext(["a b|x y", "a b|x y"])
    let (second, secondLinks) = bitext(["a c|x z", "a c|x z", "a|x"])
    var lexicon = LearnedLexicon(source: english, target: french)
    #expect(lexicon.learn(from: first, links: firstLinks) == 2)
    lexicon = try LearnedLexicon(lexicon.tsv(), name: "l.tsv", source: english, target: french)
    #expect(lexicon.learn(from: second, links: secondLinks) == 2)
    #expect(lexicon.learn(from: first, links: firstLinks) == nil)
    let tsv = String(decoding: lexicon.tsv(), as: UTF8.self)
    #expect(tsv.hasSuffix("\na\tx\t5\nb\ty\t2\nc\tz\t2\n"))
    #expect(tsv.contains("\n# languages: en fr\n# learned from: a.en and a.fr; 2 pairs; texts "))
    #expect(
      try LearnedLexicon(Array(tsv.utf8), name: "l.tsv", source: english, target: french).tsv() == Array(tsv.utf8))
  }

  @Test("serves the other direction, too")
  func turned() throws {
    let (bitext, links) = bitext(["a|x", "a|x"])
    var lexicon = LearnedLexicon(source: english, target: french)
    _ = lexicon.learn(from: bitext, links: links)
    let turned = try LearnedLexicon(lexicon.tsv(), name: "l.tsv", source: french, target: english)
    #expect(turned.lexicon.shown == ["x=a"])
    #expect(String(decoding: turned.tsv(), as: UTF8.self).contains("# languages: fr en\n"))
  }

  @Test("a list that did not come from learning is not taken for one, nor one of other languages")
  func refused() throws {
    for text in ["dog\tchien\n", "# mine\ndog\tchien\n", "\n"] {
      #expect(throws: LexiconError.notLearned(name: "g.tsv")) {
        try LearnedLexicon(Array(text.utf8), name: "g.tsv", source: english, target: french)
      }
    }
    let bytes = LearnedLexicon(source: english, target: french).tsv()
    #expect(throws: LexiconError.otherLanguages(name: "l.tsv", found: [english, french])) {
      try LearnedLexicon(bytes, name: "l.tsv", source: english, target: Language(canonical: "de"))
    }
  }
}
