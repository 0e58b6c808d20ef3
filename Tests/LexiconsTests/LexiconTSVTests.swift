import Bitext
import Testing

@testable import Lexicons

@Suite("Lexicons as files")
struct LexiconTSVTests {
  let english = Language(canonical: "en")
  let french = Language(canonical: "fr")

  func read(_ text: String) throws(LexiconError) -> Lexicon {
    try readGlossary(Array(text.utf8), name: "g.tsv", source: english, target: french)
  }

  @Test("a third column that says so forbids the pair in a glossary")
  func forbidden() throws {
    let text = "hull\tcoque\nhull\tcarène\tforbidden\nmast\tmât\ta note\n"
    let lexicon = try Array(text.utf8).withUnsafeBufferPointer {
      try Lexicon(
        tsv: $0, name: "t", source: Language(canonical: "en"), target: Language(canonical: "fr"), normalizing: true)
    }
    #expect(lexicon.entries.filter(\.isForbidden).map(\.target) == ["carène"])
  }

  @Test("A lexicon comes back from its file as it was")
  func roundTrip() throws {
    let lexicon = Lexicon(
      name: "g.tsv", source: english, target: french, provenance: ["languages: en fr", "licence: none"],
      entries: [
        .init(source: "house", target: "maison", weight: 3),
        .init(source: "of course", target: "bien sûr", weight: 0.5),
      ])
    let again = try readGlossary(lexicon.tsv(), name: "g.tsv", source: english, target: french)
    #expect(Array(again.entries) == Array(lexicon.entries))
    #expect(again.provenance == lexicon.provenance)
    #expect(again.tsv() == lexicon.tsv())
  }

  @Test("A glossary may be written as people write: capitals, notes, any line ending, a byte order mark")
  func glossary() throws {
    let lexicon = try read(
      "\u{FEFF}# mine\r\nHouse\tMaison\tnoun\r\n\r\nbill\tprojet de loi\rOEIL \te\u{301}te\u{301}\t2.5\t x")
    #expect(
      Array(lexicon.entries) == [
        .init(source: "house", target: "maison", weight: 1), .init(source: "bill", target: "projet de loi", weight: 1),
        .init(source: "oeil", target: "été", weight: 2.5),
      ])
  }

  @Test("A file that says it goes the other way is turned")
  func turned() throws {
    let lexicon = try read("# x\n# languages: fr en\nmaison\thouse\t2\n")
    #expect(lexicon.shown == ["house=maison"])
    #expect((lexicon.source, lexicon.target) == (english, french))
  }

  @Test(
    "A bad line is named",
    arguments: [
      ("a\tb\nno tab\n", 2, LexiconError.Malformation.missingField), ("a\tb\r\n\r\n \tb", 3, .emptyField),
      ("a\t", 1, .emptyField),
    ])
  func badLines(_ text: String, _ line: Int, _ reason: LexiconError.Malformation) {
    #expect(throws: LexiconError.malformed(name: "g.tsv", line: line, reason: reason)) { try read(text) }
  }

  @Test("Bytes that are no UTF-8 are named by line")
  func notUTF8() {
    #expect(throws: LexiconError.malformed(name: "g", line: 2, reason: .notUTF8)) {
      try readGlossary(Array("a\tb\n".utf8) + [0xFF, 0x09, 0x62], name: "g", source: english, target: french)
    }
  }

  @Test(
    "A weight beyond all bounds is brought within them, and stays readable",
    arguments: [
      ("00000001366042183013660421", Float(1e9)), ("0.0000000001", 0.001), ("0.25", 0.25), ("16777217", 16777216),
      ("2333333.33333333333332333", 2_333_333.25), ("0.333333333333333333333333", 1 / 3), ("0.7", 0.7),
    ] as [(String, Float)])
  func weights(_ digits: String, _ weight: Float) throws {
    let lexicon = try read("a\tb\t\(digits)")
    #expect(lexicon.entries.map(\.weight) == [weight])
    let again = try readGlossary(lexicon.tsv(), name: "", source: english, target: french)
    #expect(again.entries.map(\.weight) == [weight])
  }

  @Test("A pair the form has no room for is left out, and the rest stays readable")
  func unwritable() throws {
    let lexicon = Lexicon(
      name: "", source: english, target: french,
      entries: [
        .init(source: "#x", target: "y", weight: 1), .init(source: "a\tb", target: "c", weight: 1),
        .init(source: "a", target: "b", weight: 1),
      ])
    #expect(try readGlossary(lexicon.tsv(), name: "", source: english, target: french).shown == ["a=b"])
  }
}
