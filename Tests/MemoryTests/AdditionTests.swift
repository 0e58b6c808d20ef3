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

  /// Units whose texts differ by their codes alone, and so are found by the same hashes.
  private func units(_ numbers: Range<Int>) -> String {
    let units = numbers.map { number in
      let segment = "<seg>Page <ph>\(number)</ph></seg>"
      return "<tu><tuv xml:lang=\"en\">\(segment)</tuv><tuv xml:lang=\"fr\">\(segment)</tuv></tu>"
    }
    return "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\(units.joined())</body></tmx>"
  }

  @Test("of units with texts that very many have, each is there once, whoever else adds to the memory meanwhile")
  func foldsFrequentTexts() throws {
    let store = try scratch.store()
    let other = try MemoryStore(path: store.path, create: false)
    #expect(try add(units(0..<300), to: store).added == 300)
    #expect(try add(units(200..<400), to: other).folded == 100)
    #expect(try add(units(0..<500), to: store).folded == 400)
    #expect(try add(units(0..<500), to: other).folded == 500)
    #expect(try store.statistics().units == 500)
  }

  @Test("units with texts that very many have are added in time in proportion to their number")
  func frequentTextsInProportion() throws {
    // A thread of the writer's own does it: its time is measured by the clock.
    func seconds(_ count: Int) throws -> Double {
      let scratch = Scratch()
      let store = try scratch.store()
      let text = units(0..<count)
      let start = ContinuousClock.now
      try add(text, to: store)
      return (ContinuousClock.now - start) / .seconds(1)
    }
    var least = Double.infinity
    for _ in 0..<4 where least >= 3 { least = min(least, 1 / (try seconds(1_000) / seconds(2_000))) }
    #expect(least < 3)
  }
}
