import Foundation
import Testing

@Suite("The corpora agree with themselves")
struct CorporaTests {
  static let names = ["article", "tale"] + later
  /// The texts that were written to measure the checks on.
  static let later = [
    "news", "leaflet", "letter", "manual", "contract", "speech", "museum", "minutes", "study", "portrait", "inquiry",
    "guide", "budget", "report", "science", "law", "memoir", "health", "club",
  ]
  static let withErrors = ["article"] + later
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

  @Test("the words of every planted error stand once in its segments, which one bead joins", arguments: withErrors)
  func errorsAreWhereTheListSays(name: String) throws {
    let beads = try Corpus.beads(of: name)
    let segments = try Self.languages.map { try Corpus.segments(of: name, $0) }
    for error in try Corpus.errors(of: name) {
      #expect(beads.contains([error.source, error.target]), "\(error)")
      let sides = [(error.source, error.sourceWords), (error.target, error.targetWords)]
      for ((indexes, words), segments) in zip(sides, segments) where !words.isEmpty {
        let text = indexes.map { segments[$0] }.joined(separator: " ")
        #expect(text.components(separatedBy: words).count == 2, "\(error): \(words)")
      }
      #expect(!error.sourceWords.isEmpty || !error.targetWords.isEmpty, "\(error)")
    }
  }

  @Test("sentences without errors are articles of eight, half of them written in each language", arguments: ["a", "b"])
  func sentences(set: String) throws {
    struct Pair: Decodable {
      var id: String, document: String, source: String, target: String, original: String
    }
    let pairs = try Corpus.text(of: "sentences.\(set).jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(Pair.self, from: Data($0.utf8))
    }
    #expect(Set(pairs.map(\.id)).count == 320)
    #expect(Set(pairs.map(\.source)).count == 320)
    let articles = Dictionary(grouping: pairs, by: \.document)
    #expect(articles.count == 40)
    #expect(articles.values.allSatisfy { article in article.count == 8 && Set(article.map(\.original)).count == 1 })
    #expect(pairs.count { $0.original == "fr" } == 160)
  }

  @Test("every later text has eight errors, in its translation, and two texts were written in each language")
  func laterTexts() throws {
    let originals = try Corpus.originals()
    #expect(originals.map(\.name) == Self.withErrors)
    for name in Self.later { #expect(try Corpus.errors(of: name).count == 8, "\(name)") }
    for language in Self.languages { #expect(originals.count { $0.language == language } >= 2, "\(language)") }
  }

  @Test("the README's tables are the lists of errors", arguments: withErrors)
  func readmeListsEveryError(name: String) throws {
    let readme = try Corpus.text(of: "README.md")
    for error in try Corpus.errors(of: name) {
      let indexes = [error.source, error.target].map { $0.map(String.init).joined(separator: ", ") }
      let row = [""] + indexes + [error.category, error.sourceWords, error.targetWords, error.what, ""]
      #expect(readme.contains(row.joined(separator: " | ").trimmingCharacters(in: .whitespaces)), "\(error)")
    }
  }
}
