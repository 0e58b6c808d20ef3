import Foundation
import Testing

@Suite("The corpora agree with themselves")
struct CorporaTests {
  static let names = ["article", "tale"]
  static let languages = ["fr", "en"]

  @Test("every segment stands in exactly one gold bead, in order", arguments: names)
  func goldCoversEverySegmentInOrder(name: String) throws {
    let beads = try Corpus.beads(of: name)
    for (side, language) in Self.languages.enumerated() {
      let indexes = beads.flatMap { $0[side] }
      let segments = try Corpus.segments(of: name, language)
      #expect(indexes == Array(segments.indices), "\(name).gold, \(language)")
    }
  }

  @Test("the segments are the text, but for line breaks", arguments: names, languages)
  func segmentsGiveTheTextBack(name: String, language: String) throws {
    let text = try Corpus.blocks(in: "\(name).\(language).txt")
    let segmented = try Corpus.blocks(in: "\(name).\(language).segments")
    #expect(text.map { $0.joined(separator: " ") } == segmented.map { $0.joined(separator: " ") })
  }

  @Test("every kind of bead that the README promises is there")
  func beadKinds() throws {
    func kinds(_ name: String) throws -> Set<String> {
      Set(try Corpus.beads(of: name).map { "\($0[0].count)-\($0[1].count)" })
    }
    #expect(try kinds("article") == ["1-1", "1-2", "2-1", "2-2", "1-0", "0-1"])
    #expect(try kinds("tale") == ["1-1", "1-2", "2-1", "2-2", "1-3", "3-1", "1-0", "0-1"])
  }

  @Test("the words of every planted error stand once in its segments, which one bead joins")
  func errorsAreWhereTheListSays() throws {
    let errors = try Corpus.errors()
    #expect(errors.count >= 10)
    let beads = try Corpus.beads(of: "article")
    let segments = try Self.languages.map { try Corpus.segments(of: "article", $0) }
    for error in errors {
      #expect(beads.contains([error.source, error.target]), "\(error)")
      let sides = [(error.source, error.sourceWords), (error.target, error.targetWords)]
      for ((indexes, words), segments) in zip(sides, segments) where !words.isEmpty {
        let text = indexes.map { segments[$0] }.joined(separator: " ")
        #expect(text.components(separatedBy: words).count == 2, "\(error): \(words)")
      }
      #expect(!error.sourceWords.isEmpty || !error.targetWords.isEmpty, "\(error)")
    }
  }

  @Test("the README's table is the list of errors")
  func readmeListsEveryError() throws {
    let readme = try Corpus.text(of: "README.md")
    for error in try Corpus.errors() {
      let indexes = [error.source, error.target].map { $0.map(String.init).joined(separator: ", ") }
      let row = [""] + indexes + [error.category, error.sourceWords, error.targetWords, error.what, ""]
      #expect(readme.contains(row.joined(separator: " | ").trimmingCharacters(in: .whitespaces)), "\(error)")
    }
  }
}
