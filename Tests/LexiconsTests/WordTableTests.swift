import Testing

@testable import Lexicons
@testable import TextAnalysis

@Suite("The tables of words")
struct TableTests {
  @Test func areInOrder() {
    #expect(Unit.validate() == [])
  }

  @Test("each name of the list is found by its other, in both directions")
  func exonymsAreLive() {
    let (there, back) = (Exonyms.pairs("fr", "en"), Exonyms.pairs("en", "fr"))
    #expect(there.contains { $0 == ("OTAN", "NATO") } && back.contains { $0 == ("NATO", "OTAN") })
    #expect(there.count == back.count)
  }

  @Test("ICU's number words have values that numbers have", arguments: ["en", "fr", "de", "es", "it", "ru", "uk"])
  func numberWords(language: String) {
    let words = NumberWords(language: language, forms: WordForms(language: language))
    #expect(words.validate() == [])
  }
}
