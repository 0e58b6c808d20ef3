import Formats
import TMX
import Testing

@testable import Files
@testable import Memory

@Suite("Adding a file again")
struct ReplacementTests {
  private let scratch = Scratch()
  private let file = AddedFile(name: "a.tmx", path: "/acme/a.tmx")

  private func again(_ text: String, to store: MemoryStore) throws -> (report: AdditionReport, removed: Int) {
    let replacement = try store.replacement(of: file)
    let reader = try TMXReader(FileStream(name: "a.tmx", bytes: Array(text.utf8)))
    let report = try store.add(reader, file: file, replacement: replacement)
    return (report, try replacement.map(store.finish) ?? 0)
  }

  private func targets(_ store: MemoryStore) throws -> [String] {
    try store.list(UnitChoice()).units.compactMap { $0.texts.last?.text }
  }

  @Test("takes the place of what it was, but for units that another file has")
  func replaces() throws {
    let store = try scratch.store()
    #expect(try again(tmx([("One", "Un"), ("Two", "Deux"), ("Three", "Trois")]), to: store).removed == 0)
    try add(tmx([("Two", "Deux")]), to: store, name: "b.tmx")
    let (report, removed) = try again(tmx([("One", "L’un"), ("Three", "Trois")]), to: store)
    #expect((report.added, report.folded, removed) == (1, 1, 1))
    #expect(try targets(store) == ["Deux", "Trois", "L’un"])
    #expect(try store.statistics().files == ["a.tmx": 2, "b.tmx": 1])
    #expect(try store.verify().problems == [])
  }

  @Test("without a change leaves every unit as it is")
  func leavesTheSame() throws {
    let store = try scratch.store()
    let text = tmx((0..<100).map { ("Number \($0)", "Numéro \($0)") })
    _ = try again(text, to: store)
    let before = try store.list(UnitChoice()).units
    #expect(try again(text, to: store).removed == 0)
    #expect(try store.list(UnitChoice()).units == before)
  }

  @Test("forgets where units stood before, and keeps where they stand now")
  func replacesContext() throws {
    let store = try scratch.store()
    for text in ["a", "b"] {
      _ = try again(tmx([("One", "Un")], properties: "<prop type=\"prev\">\(text)</prop>"), to: store)
    }
    #expect(try store.list(UnitChoice()).units.first?.origins.map(\.before) == ["b"])
  }

  @Test("a thousand times, finds room for where its units come from")
  func renumbersOrigins() throws {
    let store = try scratch.store()
    try add(tmx([("One", "Un")]), to: store)
    // As if 65,535 origins had gone.
    try store.write { try $0.execute(sql: "UPDATE origin SET id = 65535") }
    _ = try again(tmx([("One", "Un")]), to: store)
    #expect(try store.list(UnitChoice()).units.first?.origins.map(\.file) == ["a.tmx", "a.tmx"])
    #expect(try store.verify().problems == [])
  }

  @Test("leaves a unit that comes from more places than are kept, all of which are others now")
  func keepsWithoutRoom() throws {
    let store = try scratch.store()
    for version in 1...2 {
      let units = (0..<10_010).map { place in
        "<tu><prop type=\"prev\">\(version) \(place)</prop>\(tmx([("OK", "Bien")]).split(separator: "<tu>")[1])"
          .replacing("</body></tmx>", with: "")
      }
      let text = tmx([("Lamp", "Lampe")]).replacing("</body>", with: units.joined() + "</body>")
      #expect(try again(text, to: store).removed == 0)
      #expect(try targets(store) == ["Lampe", "Bien"])
    }
  }

  @Test("while somebody else does so with another version loses the units of neither")
  func interleaved() throws {
    let store = try scratch.store()
    _ = try again(tmx([("One", "Un"), ("Two", "Deux")]), to: store)
    let (mine, theirs) = (try store.replacement(of: file), try store.replacement(of: file))
    for (replacement, unit) in [(mine, ("Three", "Trois")), (theirs, ("Four", "Quatre"))] {
      let reader = try TMXReader(FileStream(name: "a.tmx", bytes: Array(tmx([("One", "Un"), unit]).utf8)))
      _ = try store.add(reader, file: file, replacement: replacement)
    }
    #expect(try [mine, theirs].map { try $0.map(store.finish) } == [1, 0])
    #expect(try targets(store) == ["Un", "Trois", "Quatre"])
    #expect(try store.verify().problems == [])
  }

  @Test("without a unit, or cut off, takes nothing away")
  func takesNothing() throws {
    let store = try scratch.store()
    let text = tmx([("One", "Un")])
    _ = try again(text, to: store)
    #expect(try again(tmx([]), to: store).removed == 0)
    #expect(throws: (any Error).self) { try again(String(text.dropLast(20)), to: store) }
    #expect(try targets(store) == ["Un"])
  }

  @Test("clients that share a unit both have it, and one that leaves takes its name along")
  func keepsClientsApart() throws {
    let store = try scratch.store()
    for client in ["Acme", "Bolt"] {
      let reader = try TMXReader(FileStream(name: client, bytes: Array(tmx([("OK", "Oui"), (client, client)]).utf8)))
      let stamps = ["client": client, "author": "ann"].map { BitextPair.Property(type: $0, text: $1) }
      _ = try store.add(reader, file: AddedFile(name: client), properties: stamps)
    }
    func clients() throws -> [String] {
      try store.list(UnitChoice()).units[0].properties.filter { $0.type == "client" }.map(\.text)
    }
    #expect(try clients() == ["Acme", "Bolt"])
    var query = MemoryQuery("OK", source: "en")
    query.properties = [PropertyCondition("client=^Bolt$"), PropertyCondition("author=ann")]
    #expect(try MemorySearch(store).matches(query).count == 1)
    query.properties = [PropertyCondition("client=^Cord$")]
    #expect(try MemorySearch(store).matches(query).isEmpty)
    #expect(try store.concordance("oui", properties: [PropertyCondition("client=Acme")]).count == 1)
    var choice = UnitChoice()
    choice.files = [AddedFile(name: "Acme")]
    _ = try store.remove(choice)
    #expect(try clients() == ["Bolt"])
    #expect(try store.verify().problems == [])
  }
}
