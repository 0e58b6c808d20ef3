import Bitext
import BitextTesting
import CommandTesting
import Foundation
import Testing

@testable import Lexicons
@testable import TextAnalysis

@Suite("The index of a lexicon in the cache")
struct LexiconIndexTests {
  private static let languages = (source: "fr", target: "en")
  private let lexicon = Lexicon(
    name: "big", source: Language(canonical: "fr"), target: Language(canonical: "en"),
    entries: (0..<3000).map { .init(source: "mot\($0)", target: "word\($0)", weight: 2) })

  /// The pairs of one text's words, by form.
  private func pairs(_ index: LexiconIndex) throws -> [String] {
    let (source, target) = try (tokens("mot7 mot11 rien", "fr"), tokens("word11 nothing word7", "en"))
    var found: [String] = []
    index.forEachPair(of: source, and: target) { first, second, _ in
      found.append("\(source.types.forms[first])=\(target.types.forms[second])")
    }
    return found.sorted()
  }

  private func tokens(_ text: String, _ language: String) throws -> TokenizedText {
    try Tokenizer(language: Language(canonical: language)).tokenize(oneSegment(text, language))
  }

  @Test("is what it would be without one, is read the second time, and made anew when the lexicon has changed")
  func life() throws {
    try withTemporaryFolder { folder in
      let cache = folder.appendingPathComponent("deep/cache")
      func index(_ lexicon: Lexicon) -> LexiconIndex {
        let index = LexiconIndex(lexicon, languages: Self.languages, cachedIn: cache.path)
        index._checkInvariants()
        return index
      }
      func files() throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: cache, includingPropertiesForKeys: nil)
      }
      let expected = try pairs(LexiconIndex(lexicon, languages: Self.languages))
      #expect(expected == ["mot11=word11", "mot7=word7"])
      #expect(try pairs(index(lexicon)) == expected)
      let file = try #require(try files().first)
      let whole = try Data(contentsOf: file)
      #expect(try pairs(index(lexicon)) == expected)
      #expect(try Data(contentsOf: file) == whole)
      for damage in [whole.dropLast(1), Data(), whole.prefix(100)] {
        try Data(damage).write(to: file)
        #expect(try pairs(index(lexicon)) == expected)
        #expect(try Data(contentsOf: file) == whole)
      }
      var changed = lexicon
      changed.append(Array("rien".utf8)[...], Array("nothing".utf8)[...], weight: 1)
      #expect(try pairs(index(changed)).count == 3)
      #expect(try files().count == 1)
    }
  }

  @Test("is not kept of a small lexicon, nor where there is no folder")
  func notKept() throws {
    try withTemporaryFolder { (folder) throws in
      let small = Lexicon(
        name: "small", source: lexicon.source, target: lexicon.target,
        entries: [.init(source: "mot7", target: "word7", weight: 1)])
      let index = LexiconIndex(small, languages: Self.languages, cachedIn: folder.path)
      #expect(try pairs(index) == ["mot7=word7"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
      let unwritable = LexiconIndex(lexicon, languages: Self.languages, cachedIn: "/proc/no/such/place")
      #expect(try pairs(unwritable).count == 2)
    }
  }
}
