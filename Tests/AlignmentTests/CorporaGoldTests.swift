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
