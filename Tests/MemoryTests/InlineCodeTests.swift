import Testing

@testable import Files
@testable import Memory

@Suite("Inline codes in a memory")
struct InlineCodeTests {
  private let scratch = Scratch()

  @Test(
    "a text without its codes",
    arguments: [
      ("Press \u{FFFC}Start\u{FFFC} now", "Press Start now"), ("Press \u{FFFC} Start", "Press Start"),
      ("\u{FFFC} Start \u{FFFC}", "Start"), ("\u{FFFC}\u{FFFC}", ""), ("a \u{FFFC}\u{FFFC} b", "a b"),
      ("un\u{FFFC}do", "undo"), ("two  spaces", "two  spaces"), (" \u{FF0C}\u{FFFD} ", " \u{FF0C}\u{FFFD} "),
    ])
  func plain(text: String, expected: String) {
    #expect(withoutInlineCodes(text) == expected)
  }

  @Test func translationsAreKnownWhateverTheCodes() throws {
    let store = try scratch.store()
    try add(
      tmx([
        ("Press <ph x=\"1\"/>Start<ph x=\"2\"/> now", "Appuyez sur <ph x=\"1\"/>Start<ph x=\"2\"/>"),
        ("Press Stop", "Stop !"),
      ]), to: store)
    #expect(try store.translations(of: "Press Start now", from: "en", to: "fr") == ["Appuyez sur Start"])
    #expect(try store.translations(of: "Press \u{FFFC}Stop", from: "en", to: "fr") == ["Stop !"])
    #expect(try store.translations(of: "Appuyez sur Start", from: "fr", to: "en") == ["Press Start now"])
    // A match is exact only where the codes are the same.
    let search = MemorySearch(store)
    #expect(try search.matches(MemoryQuery("Press Start now", source: "en")).first?.score == 99)
    #expect(try search.matches(MemoryQuery("Press \u{FFFC}Start\u{FFFC} now", source: "en")).first?.kind == .exact)
    #expect(try store.verify().problems == [])
  }

  @Test(
    "show as themselves in what is found",
    arguments: [
      ("Press <bpt i=\"1\">&lt;b&gt;</bpt>Start<ept i=\"1\">&lt;/b&gt;</ept>", "Press <b>Start</b>", "Press Start"),
      ("<ph x=\"1\"/>Start<ph x=\"2\">{1}</ph> now", "<1/>Start{1} now", "Start now"),
      ("Press <bpt i=\"1\"/>Start<ept i=\"1\"/>", "Press <1>Start</1>", "Press Start"),
      ("Start &amp; <hi>stop</hi> it", "Start & stop it", "Start & stop it"),
    ])
  func shown(segment: String, native: String, plain: String) throws {
    let store = try scratch.store()
    try add(tmx([(segment, segment)]), to: store)
    let found = try MemorySearch(store).matches(MemoryQuery(plain, source: "en", minimumScore: 50)).first
    #expect(found?.source == native)
    #expect(found?.target == native)
    #expect(found?.plainTarget == plain)
    let inContext = try store.concordance("start").first
    #expect(inContext?.source == native)
    #expect(inContext?.target == native)
  }

  @Test("a memory of before finds by texts without codes, and words with ’, once it is opened")
  func migrates() throws {
    do {
      let store = try scratch.store()
      try add(tmx([("L’œuvre <ph x=\"1\"/>finie", "The work")], from: "fr", to: "en"), to: store)
      try store.write { db in
        try db.execute(
          sql: """
            UPDATE variant SET hash = ? WHERE xml IS NOT NULL; DELETE FROM posting;
            INSERT INTO words (words) VALUES ('delete-all');
            ALTER TABLE unit DROP COLUMN checksum; ALTER TABLE origin DROP COLUMN checksum;
            \(undoingChanges)
            DELETE FROM grdb_migrations WHERE identifier IN ('4', '5', '7')
            """, arguments: [textHash(Array("L’œuvre \u{FFFC}finie".utf8), language: "fr")])
      }
    }
    let store = try scratch.store()
    #expect(try store.translations(of: "L’œuvre finie", from: "fr", to: "en") == ["The work"])
    #expect(try store.concordance("œuvre").count == 1)
    #expect(try MemorySearch(store).matches(MemoryQuery("L'œuvre finie", source: "fr")).first?.score == 99)
    #expect(try store.verify().problems == [])
  }
}
