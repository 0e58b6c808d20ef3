import Bitext
import Foundation
import Languages
import Lexicons
import Testing
import TextAnalysis

@testable import Alignment

@Suite("Texts that do not belong together")
struct CorrespondenceTests {
  private func aligner() throws -> Aligner {
    let lexicon = try #require(Lexicon.shipped(source: Language(canonical: "fr"), target: Language(canonical: "en")))
    return Aligner(lexicons: [lexicon])
  }

  @Test("have no bead above 0.8, and few at all, be they an article and a tale")
  func strangers() throws {
    let article = try corpus("article", "fr")
    let bitext = try aligner().align(article, corpus("tale", "en"))
    bitext._checkInvariants()
    let real = bitext.beads.filter { !$0.isNull }
    #expect(real.count { $0.confidence > 0.8 } == 0)
    #expect(real.count * 4 < article.segments.count && !real.contains(where: \.isMoved))
  }

  @Test("but for a stretch have the beads of that stretch")
  func stretch() throws {
    let (french, english) = (try corpus("article", "fr"), try corpus("article", "en"))
    let tale = try corpus("tale", "en")
    let whole = try aligner().align(french, english)
    // The second half of the translation is another text's.
    let cut = try #require(whole.beads.dropFirst(whole.beads.count / 2).first { !$0.isNull })
    let lines = (0..<cut.target.lowerBound).map(english.text) + (0..<20).map(tale.text)
    let bitext = try aligner().align(french, document(lines, "en"))
    bitext._checkInvariants()
    let near = whole.beads.prefix { $0.target.lowerBound < cut.target.lowerBound - 2 }.filter { !$0.isNull }
    let found = Set(bitext.beads.filter { !$0.isNull }.map { [$0.source, $0.target] })
    #expect(near.count { found.contains([$0.source, $0.target]) } * 10 >= near.count * 8)
    let strange = bitext.beads.filter { !$0.isNull && $0.target.lowerBound >= cut.target.lowerBound }
    #expect(strange.count { $0.confidence > 0.5 } <= 1, "\(strange)")
  }

  @Test("are taken to belong together where no word is known")
  func unknown() throws {
    let lengths = (0..<12).map { [3, 9, 5, 14, 7, 2, 11, 4, 8, 6, 13, 10][$0] }
    let (source, target) = (
      document(lengths.map { Array(repeating: "aaaa", count: $0).joined(separator: " ") }, "en"),
      document(lengths.map { Array(repeating: "бббб", count: $0).joined(separator: " ") }, "ru")
    )
    var aligner = Aligner(lexicons: [])
    let bitext = try aligner.align(source, target)
    #expect(bitext.beads.map(\.kind) == Array(repeating: "1-1", count: 12))
    aligner.engine = aligner.engine.credulous()
    let sure = try aligner.align(source, target)
    #expect(bitext.beads.map(\.confidence) == sure.beads.map(\.confidence))
  }

  @Test("are not told by a sentence or two", arguments: [1, 2])
  func short(count: Int) throws {
    let (english, french) = (
      ["The house is red.", "Two men went away."], ["La maison est rouge.", "Deux hommes partirent."]
    )
    let beads = try aligner().align(
      document(Array(french.prefix(count)), "fr"), document(Array(english.prefix(count)), "en")
    )
    .beads
    #expect(beads.map(\.kind) == Array(repeating: "1-1", count: count) && beads.allSatisfy { $0.confidence > 0.8 })
  }

  @Test("lose beads to null beads in the order of all paths")
  func order() throws {
    let path: Engine.Path = [
      ((0, 1, 0, 1), 0.9), ((1, 0, 1, 1), 0.5), ((1, 2, 2, 1), 0.4), ((3, 1, 3, 0), 0.6), ((4, 1, 3, 1), 0.9),
    ]
    var never = Correspondence(weights: [0, 0, 0, 0, 0, 0, 0, 0, -20])
    never.enough = 0
    let texts = (try tokens(Array(repeating: "a", count: 5), "en"), try tokens(Array(repeating: "b", count: 4), "fr"))
    let table = TranslationTable(entries: [], sourceTypes: texts.0.typeCount)
    let sums = Correspondence.Sums(
      path, ScoredText(texts.0), ScoredText(texts.1), table, table, EngineWeights.short.later.lexical,
      in: Section(source: 0..<5, target: 0..<4))
    let result = never.applied(to: path, sums, whole: sums.whole, anchors: .none)
    #expect(
      result.map { [$0.bead.i, $0.bead.m, $0.bead.j, $0.bead.n] } == [
        [0, 1, 0, 0], [1, 1, 0, 0], [2, 1, 0, 0], [3, 1, 0, 0], [4, 1, 0, 0],
        [5, 0, 0, 1], [5, 0, 1, 1], [5, 0, 2, 1], [5, 0, 3, 1],
      ])
  }
}

private func corpus(_ name: String, _ language: String) throws -> SegmentedDocument {
  let file = URL(filePath: #filePath).appending(path: "../../../corpora/\(name).\(language).segments").standardized
  let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  return document(lines.filter { !$0.allSatisfy(\.isWhitespace) }, language)
}
