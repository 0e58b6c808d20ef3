import Formats
import Foundation
import Testing

@testable import Files
@testable import Memory

/// A memory in a folder that goes when nobody holds it any more.
final class Scratch {
  let folder = NSTemporaryDirectory() + "enregard-memory-\(UUID().uuidString)"
  var path: String { folder + "/memory.sqlite" }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func store() throws -> MemoryStore { try MemoryStore(path: path, create: true) }
}

func tmx(_ pairs: [(String, String)], properties: String = "", from: String = "en", to: String = "fr") -> String {
  "<tmx version=\"1.4\"><header srclang=\"\(from)\"/><body>"
    + pairs.map { source, target in
      "<tu>\(properties)<tuv xml:lang=\"\(from)\"><seg>\(source)</seg></tuv><tuv xml:lang=\"\(to)\"><seg>\(target)</seg></tuv></tu>"
    }.joined() + "</body></tmx>"
}

@discardableResult
func add(_ text: String, to store: MemoryStore, name: String = "a.tmx") throws -> AdditionReport {
  try store.add(TMXReader(FileStream(name: name, bytes: Array(text.utf8))), name: name)
}

/// Makes a memory what it was before units could be removed and files of one name told apart.
let undoingChanges = """
  DROP TABLE state; DROP INDEX origin_file; DROP INDEX file_source;
  ALTER TABLE origin DROP COLUMN properties; ALTER TABLE file DROP COLUMN path;
  """

@Suite("A translation memory")
struct MemoryTests {
  private let scratch = Scratch()

  @Test func foldsDuplicatesAndKeepsWhereTheyCameFrom() throws {
    let store = try scratch.store()
    let text = tmx([("One", "Un"), ("Two", "Deux"), ("One", "Un"), ("One", "L’un")])
    var report = try add(text, to: store)
    #expect((report.read, report.added, report.folded) == (4, 3, 1))
    report = try add(text, to: store, name: "b.tmx")
    #expect((report.added, report.folded) == (0, 4))
    let match = try #require(try MemorySearch(store).matches(MemoryQuery("Two", source: "en", target: "fr")).first)
    #expect(match.target == "Deux")
    #expect(match.origins.map(\.file) == ["a.tmx", "b.tmx"])
    #expect(try store.statistics().units == 3)
    #expect(try store.verify().problems == [])
  }

  @Test func findsContextExactAndFuzzyMatches() throws {
    let store = try scratch.store()
    try add(
      tmx(
        [("Open the file.", "Ouvrez le fichier.")],
        properties: "<prop type=\"prev\">Before</prop><prop type=\"next\">After</prop>"),
      to: store)
    try add(tmx([("Open the file.", "Ouvrir le fichier.")]), to: store)
    try add(
      tmx([("Open the old file now.", "Ouvrez l’ancien fichier maintenant."), ("Nothing alike", "Rien")]), to: store)
    let search = MemorySearch(store)
    let query = MemoryQuery(
      "Open the file.", source: "en", target: "fr", before: "Before", after: "After", minimumScore: 50)
    let found = try search.matches(query)
    #expect(found.map(\.kind) == [.context, .exact, .fuzzy])
    #expect(found.map(\.score) == [100, 100, 60])
    #expect(found[0].target == "Ouvrez le fichier.")
    // The other direction, and a language that it has not.
    #expect(try search.matches(MemoryQuery("Rien", source: "fr", target: "en")).first?.target == "Nothing alike")
    #expect(try search.matches(MemoryQuery("Open the file.", source: "en", target: "de")).isEmpty)
    #expect(try search.matches(MemoryQuery("Open the file.", source: "de")).isEmpty)
  }

  @Test(
    "scores as it is described",
    arguments: [
      ("The cat sat.", "The cat sat.", 100), ("The cat sat.", "the cat sat", 99), ("The cat sat.", "The cat sat!", 99),
      ("Page 12", "Page 7", 99), ("Save %s as %d", "Save %d as %s", 99), ("The cat sat.", "The dog sat.", 66),
      ("Page 12 of the book", "Page 7 of a book", 79), ("a b c d", "a b c d e", 80), ("l’été", "l'été", 99),
      ("l’œuvre", "l'œuvre", 99), ("ÉTÉ chaud", "été chaud", 99), ("%s", "%d", 99), ("...", "!!!", 0), ("a", "b", 0),
      ("Use <b>bold</b> now", "Use <i>bold</i> now", 99), ("Press \u{FFFC}Start\u{FFFC} now", "Press Start now", 99),
      ("100 % of them", "100 % of them", 100),
      ("_Open the file", "Open the fi_le", 99), ("n&etwork", "network", 99), ("R&D", "RD", 0),
      ("ex\u{AD}tra", "extra", 99),
      ("«\u{A0}%s\u{A0}»", "%d", 99),
      ("an MP3 file", "an MP4 file", 66), ("٣ كتب", "٤ كتب", 99),
    ])
  func scores(query: String, candidate: String, expected: Int) throws {
    let reader = try MatchWordReader(language: "en")
    let (one, other) = (Array(query.utf8), Array(candidate.utf8))
    var score = MatchScore(one, reader.words(of: one))
    #expect(score.score(other, reader.words(of: other)) == expected)
  }

  @Test("finds the best match that comparing with every text finds", arguments: [50, 70])
  func recall(minimum: Int) throws {
    let store = try scratch.store()
    var random = SystemRandomNumberGenerator()
    let vocabulary = (0..<60).map { "w\($0)" } + Array(repeating: "the", count: 30) + ["of", "of", "12", "%s"]
    func sentence() -> String {
      (0..<Int.random(in: 1...25, using: &random)).map { _ in vocabulary.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
    }
    var texts = (0..<400).map { _ in sentence() }
    // Some that are near others.
    texts += texts.prefix(200).map { $0.split(separator: " ").dropLast().joined(separator: " ") + " w0 w1" }
    try add(tmx(texts.enumerated().map { ($1, "t\($0)") }), to: store)
    let search = MemorySearch(store)
    let reader = try MatchWordReader(language: "en")
    for _ in 0..<60 {
      let query = Bool.random(using: &random) ? sentence() : (texts.randomElement(using: &random) ?? "") + " w3"
      let bytes = Array(query.utf8)
      var scorer = MatchScore(bytes, reader.words(of: bytes))
      var best = (score: 0, text: "")
      for text in texts {
        let score = scorer.score(Array(text.utf8), reader.words(of: Array(text.utf8)))
        if score > best.score { best = (score, text) }
      }
      let found = try search.matches(MemoryQuery(query, source: "en", minimumScore: minimum, limit: 1)).first?.score
      #expect(found ?? 0 == (best.score >= minimum ? best.score : 0), "\(query) / \(best.text)")
      var exhaustive = MemoryQuery(query, source: "en", target: "fr", minimumScore: minimum, limit: 1)
      exhaustive.isExhaustive = true
      #expect(try search.matches(exhaustive).first?.score ?? 0 == found ?? 0)
    }
  }

  @Test func findsWordsOnEitherSide() throws {
    let store = try scratch.store()
    try add(
      tmx([("The power supply failed.", "L’alimentation est en panne."), ("Supply of power", "Fourniture")]), to: store)
    try add(tmx([("犬が好きです。", "I like dogs.")], from: "ja", to: "en"), to: store)
    #expect(try store.concordance("Power Supply").map(\.target) == ["L’alimentation est en panne."])
    #expect(try store.concordance("alimentation").count == 1)
    #expect(try store.concordance("suppl*").count == 2)
    #expect(try store.concordance("suppl*", language: "fr").isEmpty)
    #expect(try store.concordance("犬").map(\.target) == ["I like dogs."])
    #expect(try store.concordance("\" OR *").isEmpty)
    // To ICU the mark is inside of a word, and the typographic apostrophe parts words whatever their letters.
    try add(tmx([("של צה\"ל", "The army’s"), ("L’œuvre", "The work")], from: "he", to: "en"), to: store)
    #expect(try store.concordance("צה\"ל").map(\.target) == ["The army’s"])
    #expect(try store.concordance("œuvre").map(\.target) == ["The work"])
  }

  @Test func exportsWhatItWasGiven() throws {
    let store = try scratch.store()
    try add(
      """
      <tmx version="1.4"><header srclang="en"/><body><tu changedate="20240131T000000Z" changeid="ann"><prop type="x-client">A&amp;B</prop><note>n</note>
      <prop type="prev">p</prop><prop type="x-align-score">0.5</prop>
      <tuv xml:lang="en"><seg>A <ph x="1">&lt;b></ph>word</seg></tuv><tuv xml:lang="fr-CA"><seg>Un mot</seg></tuv></tu></body></tmx>
      """, to: store)
    let buffer = ByteBuffer()
    #expect(try store.export(toolVersion: "1", date: nil, to: buffer) == 1)
    let text = String(decoding: buffer.bytes, as: UTF8.self)
    for part in [
      "<tu changedate=\"20240131T000000Z\" changeid=\"ann\">", "<prop type=\"x-client\">A&amp;B</prop><note>n</note>",
      "<prop type=\"prev\">p</prop>", "<prop type=\"x-align-score\">0.50</prop>",
      "<tuv xml:lang=\"en\"><seg>A <ph x=\"1\">&lt;b&gt;</ph>word</seg></tuv>", "srclang=\"en\"",
    ] { #expect(text.contains(part), "\(part) in \(text)") }
    // What is exported and added again is known.
    #expect(try add(text, to: store).folded == 1)
    #expect(try store.export(languages: ["en", "fr"], toolVersion: "1", date: nil, to: ByteBuffer()) == 1)
    #expect(try store.export(languages: ["en", "de"], toolVersion: "1", date: nil, to: ByteBuffer()) == 0)
  }

  @Test func givesBackAttributesAndWhatVariantsSay() throws {
    let store = try scratch.store()
    let unit = """
      <tu tuid="7" creationdate="20200131T000000Z" usagecount="3">
            <prop type="x-context-pre">p</prop><note xml:lang="en">n</note>
            <tuv xml:lang="en" changeid="ann"><prop type="file">a.txt</prop><seg>One</seg></tuv>
            <tuv xml:lang="fr" o-encoding="x"><note>v</note><seg>Un</seg></tuv>
          </tu>
      """
    try add("<tmx version=\"1.4\"><header srclang=\"en\"/><body>\(unit)</body></tmx>", to: store)
    try add(
      "<tmx version=\"1.1\"><header/><body><tu score=\"5\"><tuv lang=\"en\"><seg>Two</seg></tuv><tuv lang=\"fr\"><seg>Deux</seg></tuv></tu></body></tmx>",
      to: store)
    let buffer = ByteBuffer()
    _ = try store.export(toolVersion: "1", date: nil, to: buffer)
    let text = String(decoding: buffer.bytes, as: UTF8.self)
    #expect(text.contains(unit), "\(text)")
    // What TMX has no attribute for becomes a property, so that other programs take the file.
    #expect(text.contains("<tu>\n      <prop type=\"x-score\">5</prop>"), "\(text)")
  }

  @Test("takes a memory that was made before attributes were kept and codes told from words")
  func migrates() throws {
    do {
      let store = try scratch.store()
      try add(
        "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu tuid=\"1\" changedate=\"20240131T000000Z\"><tuv xml:lang=\"en\"><seg>One</seg></tuv><tuv xml:lang=\"fr\"><seg>Un</seg></tuv></tu></body></tmx>",
        to: store)
      try store.write { db in
        try db.execute(
          sql: """
            ALTER TABLE unit DROP COLUMN attributes; ALTER TABLE unit DROP COLUMN checksum;
            ALTER TABLE origin DROP COLUMN checksum; ALTER TABLE variant DROP COLUMN attributes;
            ALTER TABLE variant DROP COLUMN properties; DELETE FROM posting;
            \(undoingChanges)
            DELETE FROM grdb_migrations WHERE identifier <> '1'
            """)
      }
    }
    let store = try scratch.store()
    try add(tmx([("Two", "Deux")]), to: store)
    #expect(try store.verify().isSound)
    let buffer = ByteBuffer()
    #expect(try store.export(toolVersion: "1", date: nil, to: buffer) == 2)
    #expect(String(decoding: buffer.bytes, as: UTF8.self).contains("<tu changedate=\"20240131T000000Z\">"))
    #expect(try store.verify().problems == [])
  }

  @Test("is for its owner alone, with the folder that was made for it")
  func isPrivate() throws {
    let store = try scratch.store()
    try add(tmx([("One", "Un")]), to: store)
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(scratch.folder) == 0o700)
    #expect(try mode(scratch.path) == 0o600)
    #expect(try mode(scratch.path + "-wal") == 0o600)
  }

  @Test("once closed, is one file that holds all of it")
  func closes() throws {
    let store = try scratch.store()
    try add(tmx((0..<500).map { ("Number \($0)", "Numéro \($0)") }), to: store)
    try store.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder) == ["memory.sqlite"])
    let copy = scratch.folder + "/copy.sqlite"
    try FileManager.default.copyItem(atPath: scratch.path, toPath: copy)
    #expect(try MemoryStore(path: copy, create: false).statistics().units == 500)
  }

  @Test("that can only be read is searched, exported and verified, is left as it is, and takes no units")
  func readOnly() throws {
    let store = try scratch.store()
    try add(tmx([("The lamp is on", "La lampe est allumée"), ("Two", "Deux")]), to: store)
    try store.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
    let reader = try MemoryStore(path: scratch.path, create: false, isReadOnly: true)
    #expect(reader.isReadOnly)
    #expect(try MemorySearch(reader).matches(MemoryQuery("The lamp is off", source: "en")).first?.score == 75)
    #expect(try reader.concordance("lampe").count == 1)
    #expect(try reader.export(toolVersion: "1", date: nil, to: ByteBuffer()) == 2)
    let report = try reader.verify()
    #expect(report.isSound && !report.hasCheckedWords)
    #expect(throws: MemoryError.self) { try add(tmx([("Three", "Trois")]), to: reader) }
    #expect(throws: MemoryError.self) { try reader.compact() }
    try reader.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder) == ["memory.sqlite"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == bytes)
  }

  @Test("that can only be read and is of an earlier version says what to do")
  func readOnlyAndOld() throws {
    let store = try scratch.store()
    try store.write { try $0.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = '5'") }
    try store.close()
    let error = #expect(throws: MemoryError.self) {
      try MemoryStore(path: scratch.path, create: false, isReadOnly: true)
    }
    guard case .unwritable(_, let message)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(message.contains("earlier version"))
  }

  @Test func refusesWhatALaterVersionMade() throws {
    try scratch.store().write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99')") }
    #expect(throws: MemoryError.newer(path: scratch.path)) { try scratch.store() }
  }

  @Test func knowsTranslationsAndTheNewestPairs() throws {
    let store = try scratch.store()
    try add(tmx([("One", "Un"), ("One", "L’un"), ("Two", "Deux")]), to: store)
    try add(tmx([("One", "Un")], to: "fr-CA"), to: store)
    try add(tmx([("One", "Eins")], to: "de"), to: store)
    #expect(try store.translations(of: "One", from: "en", to: "fr") == ["Un", "L’un"])
    #expect(try store.translations(of: "Deux", from: "fr", to: "en") == ["Two"])
    #expect(try store.translations(of: "Three", from: "en", to: "fr").isEmpty)
    #expect(try store.recentPairs(from: "en", to: "fr", limit: 2).map(\.target) == ["Un", "Deux"])
    #expect(try store.recentPairs(from: "de", to: "en", limit: 9).map(\.source) == ["Eins"])
  }

  @Test func countsAUnitOfAFileOnce() throws {
    let store = try scratch.store()
    for text in ["a", "b"] {
      try add(tmx([("One", "Un")], properties: "<prop type=\"prev\">\(text)</prop>"), to: store)
    }
    #expect(try store.statistics().files == ["a.tmx": 1])
  }

  @Test("a number, which is the same word in all languages, does not stand for the length of the other text")
  func numbersOfBothLanguages() throws {
    let store = try scratch.store()
    func words(_ letter: String, _ count: Int, _ unit: Int = 0) -> String {
      (0..<count).map { "\(letter)\(unit)x\($0)" }.joined(separator: " ")
    }
    let (rare, common) = (words("r", 3), words("c", 16))
    // So many have the rarest words that the best match is not among those that are tried first.
    try add(tmx((0..<40).map { ("\(rare) \(words("j", 17, $0))", "x\($0)") }), to: store)
    try add(tmx((0..<60).map { ("\(common) \(words("k", 4, $0))", "y\($0)") }), to: store)
    try add(tmx([("\(common) \(words("l", 3)) 12", "\(words("m", 13)) 12")]), to: store)
    let found = try MemorySearch(store).matches(MemoryQuery("\(common) \(rare) 7", source: "en", limit: 1))
    #expect(found.map(\.score) == [84])
  }

  @Test func countsWhatItSaves() throws {
    let store = try scratch.store()
    try add(tmx([("One two three four.", "Un deux trois quatre.")]), to: store)
    let files = [["One two three four.", "One two three five.", "New text"], ["New text", "One two three four."]]
    func segments(_ style: LeverageStyle) throws -> [[String: Int]] {
      try analyzeLeverage(of: files, in: store, source: "en", target: "fr", style: style).files.map { file in
        Dictionary(uniqueKeysWithValues: file.map { ($0.key.rawValue, $0.value.segments) })
      }
    }
    #expect(try segments(.omegat) == [["100%": 1, "75-84%": 1, "no match": 1], ["repetition": 2]])
    #expect(try segments(.trados) == [["100%": 1, "75-84%": 1, "no match": 1], ["repetition": 1, "100%": 1]])
  }

  @Test func verifyingFindsDamage() throws {
    let store = try scratch.store()
    try add(tmx([("One two", "Un deux"), ("Three", "Trois")]), to: store)
    try store.write { try $0.execute(sql: "UPDATE variant SET text = 'Four' WHERE text = 'Three'") }
    let problems = try store.verify().problems
    #expect(problems.contains { $0.contains("its hash does not match the text") })
    #expect(problems.contains { $0.contains("the index for fuzzy matches") })
  }

  @Test func refusesWhatIsNoMemory() throws {
    #expect(throws: MemoryError.missing(path: scratch.path)) { try MemoryStore(path: scratch.path, create: false) }
    try FileManager.default.createDirectory(atPath: scratch.folder, withIntermediateDirectories: true)
    try Data("no database at all, but long enough to be looked at by anyone".utf8).write(
      to: URL(fileURLWithPath: scratch.path))
    let error = #expect(throws: MemoryError.self) { try MemoryStore(path: scratch.path, create: true) }
    guard case .notMemory? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func compactingKeepsAll() throws {
    let store = try scratch.store()
    try add(tmx((0..<500).map { ("Sentence number \($0) of many", "Phrase \($0)") }), to: store)
    try store.compact()
    #expect(try store.verify().problems == [])
    #expect(try store.statistics().units == 500)
  }
}
