import Testing

@testable import TextAnalysis

@Suite("A vocabulary numbers strings")
struct VocabularyTests {
  @Test("the same string has one id, through growth, and gives itself back")
  func roundTrip() {
    var vocabulary = Vocabulary()
    let words = (0..<10_000).map { "word \($0 * 7919 % 10_000)" }
    let ids = words.map { vocabulary.id(adding: $0) }
    #expect(vocabulary.count == 10_000)
    #expect(words.map { vocabulary.id(adding: $0) } == ids)
    #expect(ids.map { vocabulary[$0] } == words)
    #expect(vocabulary.id(of: "no such word") == nil)
  }
}
