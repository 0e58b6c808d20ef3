import Files
import Testing

@testable import Lexicons
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

  @Test(
    "what a cache holds is a vocabulary only where every place and number is inside it",
    arguments: [
      (offsets: [0, 1, 2], slots: [0, 1, -1, -1], isSound: true),
      (offsets: [0, 3, 2], slots: [0, 1, -1, -1], isSound: false),
      (offsets: [0, -1, 2], slots: [0, 1, -1, -1], isSound: false),
      (offsets: [0, 1, 2], slots: [0, 2, -1, -1], isSound: false),
      (offsets: [0, 1, 2], slots: [0, -2, -1, -1], isSound: false),
      (offsets: [0, 1, 2], slots: [0, 1, 1, 0], isSound: false),
      (offsets: [0, 1, 2], slots: [0, 1, -1], isSound: false),
    ] as [(offsets: [Int32], slots: [Int32], isSound: Bool)])
  func cached(offsets: [Int32], slots: [Int32], isSound: Bool) throws {
    var file = CacheFile(key: "key")
    file.append(Array("ab".utf8))
    file.append(offsets)
    file.append(slots)
    var contents = try #require(CacheFile.Contents(file.encoded(magic: "magic001"), magic: "magic001", key: "key"))
    #expect((Vocabulary(contents: &contents) != nil) == isSound)
  }
}
