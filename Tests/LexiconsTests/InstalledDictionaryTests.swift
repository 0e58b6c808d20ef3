import Bitext
import CommandTesting
import Files
import Foundation
import Testing

@testable import Lexicons

@Suite("Dictionaries in a folder")
struct InstalledDictionaryTests {
  @Test("are found by their names, in BCP 47, and others are passed over")
  func listing() throws {
    try withTemporaryFolder { folder in
      for name in ["fra-eng", "nor-deu", "kha-ell", "qqq-zzzz"] { try DictdFixture().write(name, to: folder) }
      try Data().write(to: folder.appendingPathComponent("freedict-spa-eng.index"))
      let found = installedDictionaries(in: folder.path)
      #expect(
        found.map { "\($0.name) \($0.source)-\($0.target)" } == [
          "freedict-fra-eng fr-en", "freedict-kha-ell kha-el", "freedict-nor-deu nb-de",
        ])
      let (canadian, english) = (Language(canonical: "fr-CA"), Language(canonical: "en"))
      #expect(installedDictionaries(for: (english, canadian), in: folder.path).map(\.name) == ["freedict-fra-eng"])
    }
    #expect(installedDictionaries(in: "/no/such/folder").isEmpty)
  }

  @Test(
    "tell their title and licence",
    arguments: [
      ("Licensed under the Creative Commons Attribution-ShareAlike 3.0 Unported\n  license", "CC-BY-SA-3.0", true),
      (
        "Available under the terms of the GNU General Public License ver. 2.0 and\n any later version.",
        "GPL-2.0-or-later", false
      ),
      (
        "terms of the GNU General Public License ver. 2.0 or later, OR under the terms of Creative\n Commons (CC) BY-SA license, version 3.",
        "CC-BY-SA-3.0 OR GPL-2.0-or-later", true
      ),
      ("Available under the Creative Commons Attribution 3.0 Unported License.", "CC-BY-3.0", true),
      ("All rights reserved.", "unknown", false),
    ])
  func licences(_ availability: String, _ licence: String, _ isCreativeCommons: Bool) throws {
    try withTemporaryFolder { folder in
      try DictdFixture(availability: availability).write("fra-eng", to: folder)
      let description = try #require(installedDictionaries(in: folder.path).first).description()
      #expect(description.title == "a-b FreeDict+WikDict dictionary ver. 1")
      #expect(description.licence == licence)
      #expect(description.isCreativeCommons == isCreativeCommons)
    }
  }

  @Test("with broken index lines lose those and nothing else")
  func brokenIndex() throws {
    try withTemporaryFolder { folder in
      var fixture = DictdFixture(articles: [("haus", "Haus\nhouse\n"), ("hof", "Hof\nyard\n")])
      fixture.extraIndexLines = [
        "no tabs", "a\tB", "a\t!\tB", "a\tB\t", "a\t////////////////\tB", "a\tB\t/////", "a\t//////\tB", "\t\t\t",
        "ok\tA\tA",
      ]
      try fixture.write("deu-eng", to: folder)
      let (lexicon, skipped) = try #require(installedDictionaries(in: folder.path).first).read()
      #expect(lexicon.shown == ["haus=house", "hof=yard"])
      #expect(skipped == 8)
    }
  }

  @Test("that are cut off, damaged or gone are refused")
  func damagedText() throws {
    try withTemporaryFolder { folder in
      let article = (0..<3000).map { "Wort\($0)\nword \($0 * 7919 % 3001)\n" }.joined()
      try DictdFixture(articles: [("x", article)]).write("deu-eng", to: folder)
      let dictionary = try #require(installedDictionaries(in: folder.path).first)
      #expect(try dictionary.read().lexicon.count > 0)
      let text = URL(fileURLWithPath: dictionary.textPath)
      let whole = try Data(contentsOf: text)
      var flipped = whole
      flipped[whole.count / 2] ^= 0x55
      for damaged in [whole.prefix(whole.count / 2), flipped] {
        try damaged.write(to: text)
        #expect(throws: LexiconError.corrupt(path: dictionary.textPath)) { try dictionary.read() }
      }
      try FileManager.default.removeItem(at: text)
      let error = ReadingError(name: dictionary.textPath, reason: .missing)
      #expect(throws: LexiconError.unreadable(error)) { try dictionary.read() }
      #expect(throws: LexiconError.unreadable(error)) { try dictionary.description() }
    }
  }

  @Test("that unpack to more than is allowed are refused")
  func bomb() throws {
    try withTemporaryFolder { folder in
      let path = folder.appendingPathComponent("zeros").path
      gzip([UInt8](repeating: 0, count: 3 << 20), to: path)
      #expect(throws: LexiconError.tooLarge(path: path, limit: 2 << 20)) {
        try dictionaryFile(path, limit: 2 << 20)
      }
      let whole = try dictionaryFile(path, limit: 3 << 20)
      #expect(whole.count == 3 << 20)
      #expect(throws: LexiconError.tooLarge(path: path, limit: 3 << 20 - 1)) {
        try dictionaryFile(path, limit: 3 << 20 - 1)
      }
    }
  }

  @Test(
    "of Debian are read",
    .enabled(if: FileManager.default.fileExists(atPath: "/usr/share/dictd/freedict-fra-eng.index")))
  func debian() throws {
    let dictionary = try #require(installedDictionaries().first { $0.name == "freedict-fra-eng" })
    #expect(try dictionary.description().licence == "GPL-2.0-or-later")
    let (lexicon, skipped) = try dictionary.read()
    #expect(skipped == 0)
    #expect(lexicon.count > 10_000)
    #expect(lexicon.shown.contains("territoire=territory"))
  }

  @Test("whose articles overlap beyond measure are refused")
  func overlapping() throws {
    try withTemporaryFolder { folder in
      var dictionary = DictdFixture(articles: [("a", String(repeating: "a\nb\n", count: 500))])
      func overlap(_ count: Int) -> [String] {
        (0..<count).map { "x\t\(DictdFixture.base64($0))\t\(DictdFixture.base64(1_000))" }
      }
      dictionary.extraIndexLines = overlap(3)
      try dictionary.write("fra-eng", to: folder)
      #expect(try #require(installedDictionaries(in: folder.path).first).read().skippedIndexLines == 0)
      dictionary.extraIndexLines = overlap(20)
      try dictionary.write("fra-eng", to: folder)
      let found = try #require(installedDictionaries(in: folder.path).first)
      #expect(throws: LexiconError.overlappingArticles(path: found.indexPath, limit: DictdIndex.mostOverlap)) {
        try found.read()
      }
    }
  }
}
