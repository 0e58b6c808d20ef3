import Bitext
import Documents
import Foundation
import Lexicons
import Segmentation
import Testing

@testable import Alignment

/// Where the article is that the project was asked to handle.
private let seedFolder = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "../shared/seed")
private let seedIsPresent = FileManager.default.fileExists(atPath: seedFolder.path)

@Suite("The seed article", .enabled(if: seedIsPresent, "needs ../shared/seed"))
struct SeedTests {
  private func read(_ language: String, segmented: Bool) throws -> SegmentedDocument {
    let bytes = [UInt8](try Data(contentsOf: seedFolder.appending(path: "article.\(language).txt")))
    var read = try readDocument(named: language, bytes: bytes, options: ReadingOptions(segmented: segmented))
    read.document.language = Language(canonical: language)
    return segmented
      ? segmentsByLine(of: read.document) : Segmenter(language: read.document.language).segment(read.document)
  }

  @Test("aligns as its gold says, with and without a dictionary", arguments: [true, false], [true, false])
  func seed(segmented: Bool, hasLexicon: Bool) throws {
    let gold = try String(
      contentsOf: seedFolder.appending(path: segmented ? "article.gold" : "article.sentences.gold"), encoding: .utf8)
    let lexicon =
      hasLexicon ? Lexicon.shipped(source: Language(canonical: "fr"), target: Language(canonical: "en")) : nil
    let bitext = try Aligner(lexicons: lexicon.map { [$0] } ?? [])
      .align(read("fr", segmented: segmented), read("en", segmented: segmented))
    bitext._checkInvariants()
    let beads = bitext.beads.map { "\(Array($0.source)):\(Array($0.target))" }
    let expected = gold.split(separator: "\n").map(String.init)
    #expect(beads == expected)
  }
}
