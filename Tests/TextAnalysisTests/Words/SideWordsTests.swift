import Testing

@testable import TextAnalysis

@Suite("What word lists know of a language")
struct SideWordsTests {
  private static let english = SideWords(language: "en")

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

  @Test(
    "a letter of more than one byte is one letter, too few for a word", arguments: [("clichés", true), ("és", false)])
  func accents(word: String, expected: Bool) {
    var builder = SideWords.Builder(language: "en")
    for spelling in ["cliché", "é"] { Array(spelling.utf8).withUnsafeBufferPointer { builder.learn(spelling: $0) } }
    let isSpelled = SideWords(builder).isSpelled(word)
    #expect(isSpelled == expected)
  }
}
