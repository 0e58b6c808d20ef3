import Testing

@testable import Memory

@Suite("Adding to a memory")
struct AdditionTests {
  private let scratch = Scratch()

  @Test("a text that thousands of units have keeps each of their contexts once, in no time that grows with its square")
  func foldsManyContexts() throws {
    let store = try scratch.store()
    let units = (0..<1_000).map {
      "<tu><prop type=\"prev\">\($0)</prop><tuv xml:lang=\"en\"><seg>OK</seg></tuv><tuv xml:lang=\"fr\"><seg>Oui</seg></tuv></tu>"
    }
    let text = "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\(units.joined())</body></tmx>"
    let start = ContinuousClock.now
    #expect(try add(text, to: store).folded == 999)
    #expect(try add(text, to: store).folded == 1_000)
    #expect(try store.read { try origins(of: 0, in: $0).map(\.before) } == (0..<1_000).map { "\($0)" })
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test("a text of a language of its own in each unit holds nothing open")
  func manyLanguages() throws {
    let store = try scratch.store()
    let units = (0..<1_200).map {
      "<tu><tuv xml:lang=\"en-x-a\($0)\"><seg>One two</seg></tuv><tuv xml:lang=\"fr\"><seg>Un</seg></tuv></tu>"
    }
    try add("<tmx version=\"1.4\"><header srclang=\"en\"/><body>\(units.joined())</body></tmx>", to: store)
    #expect(try store.verify().problems == [])
    #expect(try store.statistics().languages.count == 1_201)
  }

  @Test func confidencesThatAreNoNumbersAreNone() throws {
    let store = try scratch.store()
    for score in ["nan", "1e999", "0.5"] {
      try add(tmx([("One", "Un")], properties: "<prop type=\"x-align-score\">\(score)</prop>"), to: store, name: score)
    }
    let match = try #require(try MemorySearch(store).matches(MemoryQuery("One", source: "en")).first)
    #expect(match.origins.map(\.confidence) == [nil, nil, 0.5])
  }
}
