import Formats
import TMX
import Testing

@testable import Files
@testable import Memory

@Suite("Putting a memory right")
struct ChangeTests {
  private let scratch = Scratch()

  private func choice(_ set: (inout UnitChoice) throws -> Void) rethrows -> UnitChoice {
    var choice = UnitChoice()
    try set(&choice)
    return choice
  }

  private func targets(_ store: MemoryStore, _ choice: UnitChoice = UnitChoice()) throws -> [String] {
    try store.list(choice).units.map { $0.texts.last?.text ?? "" }
  }

  @Test("units that are removed are found by nothing any more, and the indexes are those of the units that stay")
  func removes() throws {
    let store = try scratch.store()
    try add(
      tmx([("The lamp is on", "La lampe est allumée"), ("The lamp is off", "La lampe est éteinte"), ("OK", "Oui")]),
      to: store)
    try add(tmx([("Der Hund", "Le chien")], from: "de"), to: store)
    let report = try store.remove(choice { $0.filter.target = [try TextPattern("allumée")] })
    #expect(report == RemovalReport(removed: 1, kept: 0))
    _ = try store.remove(choice { $0.numbers = [3] })
    #expect(try targets(store) == ["La lampe est éteinte", "Oui"])
    #expect(try MemorySearch(store).matches(MemoryQuery("The lamp is on", source: "en")).map(\.score) == [75])
    #expect(try store.concordance("allumée").isEmpty && store.concordance("chien").isEmpty)
    #expect(try store.concordance("éteinte").count == 1)
    #expect(try store.languages() == ["en", "fr"])
    #expect(try store.verify().problems == [])
  }

  @Test("numbers are never given again, and texts that were removed can come back")
  func numbersStayUnused() throws {
    let store = try scratch.store()
    try add(tmx([("One", "Un"), ("Two", "Deux")]), to: store)
    _ = try store.remove(choice { $0.numbers = [1] })
    #expect(try add(tmx([("Two", "Deux")]), to: store).added == 1)
    #expect(try store.list(UnitChoice()).units.map(\.number) == [0, 2])
    #expect(try MemorySearch(store).matches(MemoryQuery("Two", source: "en")).map(\.unit) == [2])
    #expect(try store.verify().problems == [])
  }

  @Test("to choose none, or all without saying so, is an error and changes nothing")
  func refusesNoneAndAll() throws {
    let store = try scratch.store()
    try add(tmx([("One", "Un"), ("Two", "Deux")]), to: store)
    var edit = UnitEdit()
    edit.replacements = [("u", "v")]
    let none = try choice { $0.filter.text = [try TextPattern("Three")] }
    let all = try choice { $0.filter.text = [try TextPattern(".")] }
    #expect(throws: MemoryError.nothingChosen(path: scratch.path)) { try store.remove(none) }
    #expect(throws: MemoryError.nothingChosen(path: scratch.path)) { try store.edit(none, by: edit) }
    #expect(throws: MemoryError.everythingChosen(path: scratch.path, units: 2)) { try store.remove(all) }
    #expect(throws: MemoryError.everythingChosen(path: scratch.path, units: 2)) { try store.edit(all, by: edit) }
    #expect(throws: MemoryError.noFile("c.tmx", known: ["a.tmx"])) {
      try store.remove(choice { $0.files = [AddedFile(name: "c.tmx")] })
    }
    #expect(try targets(store) == ["Un", "Deux"])
    #expect(try store.remove(all, mayBeAll: true).removed == 2)
    #expect(try store.statistics().units == 0 && store.languages().isEmpty)
    #expect(try add(tmx([("One", "Un")]), to: store).added == 1)
    #expect(try store.verify().problems == [])
  }

  @Test("removing a file leaves units that another file has")
  func removesFile() throws {
    let store = try scratch.store()
    try add(tmx([("One", "Un"), ("Two", "Deux")]), to: store, name: "a.tmx")
    try add(tmx([("Two", "Deux"), ("Three", "Trois")]), to: store, name: "b.tmx")
    let report = try store.remove(choice { $0.files = [AddedFile(name: "a.tmx", path: "/nowhere/a.tmx")] })
    #expect(report == RemovalReport(removed: 1, kept: 1))
    #expect(try store.statistics().files == ["b.tmx": 2])
    #expect(try targets(store) == ["Deux", "Trois"])
    #expect(try store.verify().problems == [])
  }

  @Test("files of one name that lie in different places are two")
  func tellsFilesApart() throws {
    let store = try scratch.store()
    for (folder, text) in [("/acme", "Un"), ("/bolt", "Une")] {
      let reader = try TMXReader(FileStream(name: "a.tmx", bytes: Array(tmx([("One", text), ("OK", "Oui")]).utf8)))
      _ = try store.add(reader, file: AddedFile(name: "a.tmx", path: folder + "/a.tmx"))
    }
    let paths = ["/acme/a.tmx", "/bolt/a.tmx"]
    #expect(throws: MemoryError.manyFiles("a.tmx", paths: paths)) {
      try store.list(choice { $0.files = [AddedFile(name: "a.tmx")] })
    }
    let file = choice { $0.files = [AddedFile(name: "x", path: "/acme/a.tmx")] }
    #expect(try targets(store, file) == ["Un", "Oui"])
    #expect(try store.remove(file) == RemovalReport(removed: 1, kept: 1))
    #expect(try targets(store) == ["Oui", "Une"])
  }

  @Test("a unit that is edited keeps its number and is found by what it says now")
  func edits() throws {
    let store = try scratch.store()
    try add(tmx([("Close the file", "Fermez la fichier"), ("Open it", "Ouvrez-le")]), to: store)
    var edit = UnitEdit()
    edit.target = "Fermez le fichier"
    edit.date = 0
    let report = try store.edit(choice { $0.numbers = [0] }, by: edit)
    #expect(report == EditingReport(chosen: 1, changed: 1, folded: 0))
    let match = try #require(try MemorySearch(store).matches(MemoryQuery("Fermez le fichier", source: "fr")).first)
    #expect(match.unit == 0 && match.score == 100 && match.origins.map(\.file) == ["a.tmx"])
    #expect(
      try MemorySearch(store).matches(MemoryQuery("Fermez la fichier", source: "fr", minimumScore: 50)).map(\.score)
        == [66])
    #expect(try store.concordance("la").isEmpty)
    let buffer = ByteBuffer()
    _ = try store.export(toolVersion: "1", date: nil, to: buffer)
    #expect(String(decoding: buffer.bytes, as: UTF8.self).contains("<tu changedate=\"19700101T000000Z\">"))
    // Once more there is nothing to change.
    #expect(try store.edit(choice { $0.numbers = [0] }, by: edit).changed == 0)
    #expect(try store.verify().problems == [])
  }

  @Test("a unit that becomes what another is, is folded into it with where it came from")
  func foldsEdited() throws {
    let store = try scratch.store()
    try add(tmx([("OK", "Ouii"), ("No", "Non"), ("OK", "Ouiii")]), to: store, name: "a.tmx")
    try add(tmx([("OK", "Oui")]), to: store, name: "b.tmx")
    var edit = UnitEdit()
    edit.replacements = [("iii", "i"), ("ii", "i")]
    let report = try store.edit(choice { $0.filter.source = [try TextPattern("OK")] }, by: edit)
    #expect(report == EditingReport(chosen: 3, changed: 2, folded: 2))
    let units = try store.list(UnitChoice()).units
    #expect(units.map(\.number) == [1, 3])
    #expect(units.last?.origins.map(\.file) == ["b.tmx", "a.tmx"])
    #expect(try store.verify().problems == [])
  }

  @Test("an open search sees what was changed by another connection")
  func isSeen() throws {
    let store = try scratch.store()
    try add(tmx([("The lamp is on today", "La lampe"), ("Two", "Deux")]), to: store)
    let other = try MemoryStore(path: scratch.path, create: false)
    let search = MemorySearch(other)
    let query = MemoryQuery("The lamp is on tonight", source: "en")
    #expect(try search.matches(query).count == 1)
    var edit = UnitEdit()
    edit.source = "A cat sits over there"
    _ = try store.edit(choice { $0.numbers = [0] }, by: edit)
    #expect(try search.matches(query).isEmpty)
    #expect(try search.matches(MemoryQuery("A cat sits over here", source: "en")).map(\.score) == [80])
    _ = try store.remove(choice { $0.numbers = [0] })
    #expect(try search.matches(MemoryQuery("A cat sits over here", source: "en")).isEmpty)
  }

  @Test("what was removed and changed at random leaves the same indexes as adding what is left")
  func indexesStayTrue() throws {
    let store = try scratch.store()
    var random = SystemRandomNumberGenerator()
    func sentence() -> String {
      (0..<Int.random(in: 1...12, using: &random)).map { _ in "w\(Int.random(in: 0..<30, using: &random))" }
        .joined(separator: " ")
    }
    try add(tmx((0..<300).map { _ in (sentence(), sentence()) }), to: store)
    for _ in 0..<20 {
      let numbers = try store.list(UnitChoice()).units.map(\.number).shuffled(using: &random)
      var edit = UnitEdit()
      edit.source = sentence()
      edit.replacements = [("w1", "w2 w2"), ("w3", "x")]
      _ = try store.edit(choice { $0.numbers = Set(numbers.prefix(5)) }, by: edit)
      _ = try store.remove(choice { $0.numbers = [numbers[6], numbers[7]] })
      try add(tmx([(sentence(), sentence())]), to: store)
      #expect(try store.verify().problems == [])
    }
  }

  @Test("what an edit says of units stays with them in later ones, and goes along where they are folded")
  func keepsEditedProperties() throws {
    let store = try scratch.store()
    try add(tmx([("One", "Un"), ("One", "L’un"), ("Two", "Deux")]), to: store)
    var client = UnitEdit()
    client.properties = [BitextPair.Property(type: "client", text: "Acme")]
    _ = try store.edit(choice { $0.numbers = [0, 2] }, by: client, mayBeAll: true)
    func clients() throws -> [[String]] {
      try store.list(UnitChoice()).units.map { $0.properties.filter { $0.type == "client" }.map(\.text) }
    }
    #expect(try clients() == [["Acme"], [], ["Acme"]])
    var words = UnitEdit()
    words.replacements = [("Deux", "Les deux")]
    _ = try store.edit(UnitChoice(), by: words, mayBeAll: true)
    #expect(try targets(store) == ["Un", "L’un", "Les deux"])
    #expect(try clients() == [["Acme"], [], ["Acme"]])
    words.replacements = [("Un", "L’un")]
    #expect(try store.edit(choice { $0.numbers = [0] }, by: words).folded == 1)
    #expect(try clients() == [["Acme"], ["Acme"]])
    var both = client
    both.replacements = [("L’un", "Un")]
    try add(tmx([("One", "Un")]), to: store)
    #expect(try store.edit(choice { $0.numbers = [1] }, by: both).folded == 1)
    #expect(try clients() == [["Acme"], ["Acme"]])
    #expect(try store.verify().problems == [])
  }

  @Test(
    "a property that says nothing stands where it stood",
    arguments: ["<prop type=\"client\"/>", "<prop type=\"client\"></prop>"])
  func keepsEmptyProperties(property: String) throws {
    let store = try scratch.store()
    try add(tmx([("One", "Un")], properties: property + "<prop type=\"project\">a</prop>"), to: store)
    let properties = try store.list(UnitChoice()).units[0].properties
    #expect(Set(properties.map { "\($0.type ?? "")=\($0.text)" }) == ["client=", "project=a"])
  }
}
