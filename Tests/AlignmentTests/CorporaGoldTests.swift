import Bitext
import Documents
import Foundation
import Lexicons
import Segmentation
import Testing

@testable import Alignment

@Suite("The corpora are aligned as their gold says")
struct CorporaGoldTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "corpora")

  private func read(_ name: String, _ language: String) throws -> SegmentedDocument {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "\(name).\(language).txt")))
    var document = try readDocument(named: name, bytes: bytes, options: ReadingOptions()).document
    document.language = Language(canonical: language)
    return Segmenter(language: document.language).segment(document)
  }

  @Test("the article, with the word list that ships")
  func article() throws {
    let lexicon = try #require(Lexicon.shipped(source: Language(canonical: "fr"), target: Language(canonical: "en")))
    let bitext = try Aligner(lexicons: [lexicon]).align(read("article", "fr"), read("article", "en"))
    bitext._checkInvariants()
    let gold = try String(contentsOf: Self.folder.appending(path: "article.gold"), encoding: .utf8)
    #expect(
      bitext.beads.map { "\(Array($0.source)):\(Array($0.target))" } == gold.split(separator: "\n").map(String.init))
  }

  /// How many of the article's beads that lost nothing are found where one side keeps every third segment alone, and how
  /// many such beads there are.
  private func found(of source: Bool, _ tellsVersions: Bool) throws -> (right: Int, of: Int) {
    let lexicon = try #require(Lexicon.shipped(source: Language(canonical: "fr"), target: Language(canonical: "en")))
    var (french, english) = (try read("article", "fr"), try read("article", "en"))
    func kept(_ segments: [Segment]) -> [Int] { segments.indices.filter { $0 % 3 == 0 } }
    let places = source ? kept(french.segments) : kept(english.segments)
    if source { french.segments = places.map { french.segments[$0] } }
    if !source { english.segments = places.map { english.segments[$0] } }
    var aligner = Aligner(lexicons: [lexicon])
    aligner.engine.tellsVersions = tellsVersions
    let beads = try aligner.align(french, english).beads.map { bead in
      let (own, other) = source ? (bead.source, bead.target) : (bead.target, bead.source)
      return "\(own.map { places[$0] }):\(Array(other))"
    }
    let lines = try String(contentsOf: Self.folder.appending(path: "article.gold"), encoding: .utf8).split(
      separator: "\n")
    let intact = lines.map { $0.split(separator: ":").map(String.init) }.map { source ? $0 : $0.reversed() }
      .filter { sides in
        let own = sides[0].dropFirst().dropLast().split(separator: ", ").compactMap { Int($0) }
        return !own.isEmpty && own.allSatisfy(places.contains) && sides[1] != "[]"
      }.map { $0.joined(separator: ":") }
    return (Set(beads).intersection(intact).count, intact.count)
  }

  @Test("and a version of it that leaves out two sentences of three as an abridged one", arguments: [true, false])
  func abridged(source: Bool) throws {
    let (abridged, faithful) = (try found(of: source, true), try found(of: source, false))
    #expect(abridged.of >= 8 && abridged.right * 10 >= abridged.of * 9, "\(abridged)")
    #expect(faithful.right < abridged.right, "\(faithful)")
  }

  /// A document of which each segment but the first of two or three is joined to the one before.
  private func joined(_ document: SegmentedDocument) -> SegmentedDocument {
    var result = document
    result.segments = []
    for (index, segment) in document.segments.enumerated() {
      if index % 5 == 1 || index % 5 == 2 || index % 5 == 4, let last = result.segments.last {
        result.segments[result.segments.count - 1].range = last.range.lowerBound..<segment.range.upperBound
      } else {
        result.segments.append(segment)
      }
    }
    return result
  }

  private func kind(_ source: SegmentedDocument, _ target: SegmentedDocument) throws -> VersionKind {
    let (from, to) = (try #require(source.document.language), try #require(target.document.language))
    let lexicon = try #require(Lexicon.shipped(source: from, target: to))
    let knowledge = PairKnowledge(languages: (from.base, to.base), lexicons: [lexicon])
    var pair = try TextPair(source, target)
    let texts = pair.tokens(of: source, target)
    let prior = PriorEvidence(source: texts.source, target: texts.target, knowledge: knowledge)
    return Engine().signs(source: texts.source, target: texts.target, prior: prior).kind
  }

  @Test("and one whose sentences run on beside a finer one", arguments: ["article", "tale"])
  func finer(name: String) throws {
    let (french, english) = (try read(name, "fr"), try read(name, "en"))
    #expect(try kind(french, english) == .faithful)
    #expect(try kind(joined(french), english) == .finerTarget)
    #expect(try kind(french, joined(english)) == .finerSource)
  }
}

@Suite("Long texts are cut into sections")
struct SectionTests {
  @Test("which overlap, cover both texts, and join to one path again", arguments: [9_000, 20_000])
  func join(count: Int) {
    // Every third segment answers its like, five on from the middle on: as if the target had a preface there.
    func answer(_ i: Int) -> Int { i < count / 2 ? i : i + 5 }
    let chain = stride(from: 0, to: count, by: 3).map { (source: $0, target: answer($0)) }
    let sections = Sections(chain: chain, sourceCount: count, targetCount: count + 5)
    #expect(sections.all.count >= count / (2 * Sections.Extent().size))
    #expect(sections.all.first?.source.lowerBound == 0 && sections.all.last?.source.upperBound == count)
    for (section, next) in zip(sections.all, sections.all.dropFirst()) {
      #expect(next.source.lowerBound < section.source.upperBound)
      #expect(next.target.lowerBound < section.target.upperBound)
    }
    let whole: Engine.Path = (0..<count).flatMap { i -> Engine.Path in
      let nulls: Engine.Path = i == count / 2 ? (0..<5).map { ((i, 0, i + $0, 1), 1) } : []
      return nulls + [((i, 1, answer(i), 1), 1)]
    }
    let paths = sections.all.map { section in
      whole.filter {
        $0.bead.i >= section.source.lowerBound && $0.bead.i + $0.bead.m <= section.source.upperBound
          && $0.bead.j >= section.target.lowerBound && $0.bead.j + $0.bead.n <= section.target.upperBound
      }
    }
    let joined = sections.join(paths)
    #expect(joined.count == whole.count)
    #expect(zip(joined, whole).allSatisfy { $0.bead == $1.bead })
  }
}
