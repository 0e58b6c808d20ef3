import Bitext
import BitextTesting
import Testing

@testable import Lexicons
@testable import TextAnalysis

@Suite("What is known of words before anything is aligned")
struct PriorEvidenceTests {
  private func kind(
    _ source: String, _ target: String, of pair: (String, String), lexicons: [Lexicon] = []
  ) throws -> Link.Kind? {
    let first = try Tokenizer(language: Language(canonical: "fr")).tokenize(oneSegment(source, "fr"))
    let second = try Tokenizer(language: Language(canonical: "en")).tokenize(oneSegment(target, "en"))
    let evidence = PriorEvidence(
      source: first, target: second, knowledge: PairKnowledge(languages: ("fr", "en"), lexicons: lexicons))
    guard let a = first.types.forms.id(of: pair.0), let b = second.types.forms.id(of: pair.1) else { return nil }
    return evidence.kind(a, b)
  }

  @Test(
    "each kind of evidence is known for what it is",
    arguments: [
      ("environ 10 000 hommes", "some 10,000 men", ("#10000", "#10000"), .number),
      ("les trois hommes", "the 3 men", ("trois", "#3"), .number),
      ("les trois hommes", "the three men", ("trois", "three"), .number),
      ("venu lundi", "he came on Monday", ("lund", "monday"), .date),
      ("en février", "in February", ("fevri", "februari"), .date),
      ("à Koursk", "in Kursk", ("koursk", "kursk"), .name),
      ("une agence", "an agency", ("agenc", "agenc"), .identical),
      ("le %(n)s", "the %(n)s", ("%(n)s", "%(n)s"), .identical),
      ("un garçon", "a boy", ("garcon", "boy"), nil),
    ] as [(String, String, (String, String), Link.Kind?)])
  func kinds(source: String, target: String, pair: (String, String), kind: Link.Kind?) throws {
    #expect(try self.kind(source, target, of: pair) == kind)
  }

  @Test("dictionary entries pair words in whatever form they stand")
  func lexicon() throws {
    let lexicon = Lexicon(
      name: "test", source: Language(canonical: "fr"), target: Language(canonical: "en"),
      entries: [Lexicon.Entry(source: "garçon", target: "boy", weight: 2)])
    #expect(try kind("des garçons", "some boys", of: ("garcon", "boy"), lexicons: [lexicon]) == .lexicon)
  }
}
