import Testing

@testable import TextAnalysis

@Suite("What word lists know of a language")
struct SideWordsTests {
  private static let english = SideWords(language: "en")
  private static let french = SideWords(language: "fr")

  @Test(
    "a spelling is one that a list gives, or a regular form of it",
    arguments: ["stop", "stops", "stopped", "bigger", "carries", "carried", "the"])
  func spelled(word: String) {
    let isSpelled = Self.english.isSpelled(word)
    #expect(isSpelled)
  }

  @Test(
    "no spelling is one by its ending alone", arguments: ["", "ed", "zzkqied", "qqqs", "stopppped"])
  func unspelled(word: String) {
    let isSpelled = Self.english.isSpelled(word)
    #expect(!isSpelled)
  }

  @Test("letters of more than one byte count as one", arguments: [("élèves", true), ("éts", false)])
  func accents(word: String, expected: Bool) {
    let isSpelled = Self.french.isSpelled(word)
    #expect(isSpelled == expected)
  }
}
