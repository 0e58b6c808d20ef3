import Testing

@testable import TextAnalysis

@Suite("Neighbours of words") struct WordSequencesTests {
  /// How readily two words stand side by side, in small letters.
  private func association(_ first: String, _ second: String, in language: String) throws -> Float {
    let words = SideWords(language: language)
    let sequences = try #require(words.sequences)
    func id(_ word: String) -> Int16 {
      sequences.of(word, isCapitalized: false, hasDigit: false, classes: words.classes(ofSpelling: word))
    }
    return sequences.association(id(first), id(second))
  }

  @Test(
    "are likelier where grammar joins them",
    arguments: [
      ("en", "the", "window", "the", "of"), ("en", "has", "been", "the", "been"), ("en", "to", "open", "to", "opened"),
      ("fr", "la", "fenêtre", "la", "de"), ("fr", "ont", "été", "les", "été"), ("fr", "pour", "ouvrir", "le", "ouvrir"),
    ])
  func neighbours(language: String, first: String, second: String, worse: String, still: String) throws {
    #expect(try association(first, second, in: language) > association(worse, still, in: language) + 1)
  }

  @Test("are known of a word that no list has, by its ending")
  func unknownWords() throws {
    #expect(try association("quickly", "zorbated", in: "en") > association("the", "zorbatedly", in: "en"))
  }

  @Test("are not known of other languages") func others() {
    #expect(SideWords(language: "sv").sequences == nil)
  }
}
