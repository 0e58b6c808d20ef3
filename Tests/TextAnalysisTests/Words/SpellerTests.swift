import Bitext
import CommandTesting
import Foundation
import Testing

@testable import TextAnalysis

@Suite("A Hunspell dictionary")
struct SpellerTests {
  private func write(_ words: [String], name: String, encoding: String.Encoding = .utf8, to folder: URL) throws {
    let rules = "SET \(encoding == .utf8 ? "UTF-8" : "ISO8859-1")\nTRY eéèaisntrulom\n"
    try rules.data(using: encoding)?.write(to: folder.appendingPathComponent("\(name).aff"))
    try "\(words.count)\n\(words.joined(separator: "\n"))\n".data(using: encoding)?
      .write(to: folder.appendingPathComponent("\(name).dic"))
  }

  private func open(_ language: String, in folder: URL) -> Speller? {
    Speller(language: Language(canonical: language), folders: ["/nonexistent", folder.path])
  }

  @Test("says what is a word, in UTF-8 and in other charsets", arguments: [String.Encoding.utf8, .isoLatin1])
  func words(encoding: String.Encoding) throws {
    try withTemporaryFolder { folder in
      try write(["élève", "maison"], name: "fr_FR", encoding: encoding, to: folder)
      let speller = try #require(open("fr", in: folder))
      #expect(speller.isWord("élève") && speller.isWord("maison") && speller.isWord("Maison"))
      #expect(!speller.isWord("eleve") && !speller.isWord("дом") && !speller.isWord("masion"))
    }
  }

  @Test(
    "names the words that an edit makes, and what it undoes",
    arguments: [
      ("masion", ["maison exchanged"]), ("maisson", ["maison doubled"]), ("elève", ["élève accent"]),
      ("bale", ["balle doubled", "bile other"]), ("mxison", ["maison other"]), ("maisn", ["maison other"]),
      ("aison", ["maison other"]), ("maisone", ["maison other"]), ("xyzzy", []), ("ma", []),
    ])
  func corrections(word: String, expected: [String]) throws {
    try withTemporaryFolder { folder in
      try write(["élève", "maison", "balle", "bile"], name: "fr", to: folder)
      let speller = try #require(open("fr", in: folder))
      let listed: Set = ["maison", "bile", "bole"]
      let corrections = speller.corrections(of: word) { listed.contains(String(decoding: $0, as: UTF8.self)) }
      #expect(corrections.map { "\($0.word) \($0.slip)" } == expected)
      // Asked again, when it is kept.
      #expect(
        speller.correction(of: word) { _ in false } == expected.first?.split(separator: " ").first.map(String.init))
    }
  }

  @Test("tells a correction that starts with another letter, and under what form lexicons know it")
  func correctionsInLexicons() throws {
    try withTemporaryFolder { folder in
      try write(["maisons"], name: "fr", to: folder)
      let speller = try #require(open("fr", in: folder))
      #expect(
        speller.corrections(of: "amisons") { _ in false }.map { "\($0.changesFirst) \($0.form)" } == ["true maison"])
      #expect(
        speller.corrections(of: "masions") { _ in false }.map { "\($0.changesFirst) \($0.form)" } == ["false maison"])
    }
  }

  @Test("tries other letters at every place, and those that the alphabet lacks not at all")
  func otherLetters() {
    let alphabet = Alphabet("aeé")
    func words(by letters: String, _ listed: String) -> [String] {
      alphabet.words(byOneLetterOf: Array(letters)) { $0.elementsEqual(listed.utf8) }
    }
    #expect(words(by: "éte", "été") == ["été"])
    #expect(words(by: "ét", "été") == ["été"])
    #expect(words(by: "ats", "états") == [])
    #expect(words(by: "tats", "états") == ["états"])
    #expect(words(by: "xté", "sté") == [])
    #expect(alphabet.variants(of: "e") == ["é"])
  }

  @Test(
    "knows words that are made of its own by prefixes and endings, and of two where the language joins them",
    arguments: [
      ("en", "reheated", true), ("en", "heaters", true), ("en", "hotspot", true), ("en", "serverless", true),
      ("en", "microserver", true), ("en", "microservers", true), ("en", "hotsopt", false), ("en", "spotthe", false),
      ("en", "serversless", false), ("en", "rehot", false), ("fr", "préchauffer", true), ("fr", "prechauffer", true),
      ("fr", "chauffeur", true), ("fr", "chaudspot", false),
    ])
  func formedWords(language: String, word: String, isFormed: Bool) throws {
    try withTemporaryFolder { folder in
      try write(["heat", "heated", "hot", "spot", "server", "the"], name: "en", to: folder)
      try write(["chauffer", "chaud", "spot"], name: "fr", to: folder)
      let speller = try #require(open(language, in: folder))
      let listed: Set = ["heat", "hot", "spot", "chaud"]
      #expect(speller.isFormed(word) { listed.contains(String(decoding: $0, as: UTF8.self)) } == isFormed)
    }
  }

  @Test("tells a word with an ending from another one") func derivedWords() throws {
    try withTemporaryFolder { folder in
      try write(["index"], name: "fr", to: folder)
      let speller = try #require(open("fr", in: folder))
      #expect(speller.isDerived("indexeur", from: "indexer"))
      #expect(!speller.isDerived("indexeur", from: "indexe"))
    }
  }

  @Test("is that of the region where there is one, else the usual ones of the language")
  func regions() throws {
    try withTemporaryFolder { folder in
      for name in ["en_AU", "en_GB", "en_US", "fr"] { try write([name.lowercased()], name: name, to: folder) }
      func names(_ language: String) -> [String]? {
        open(language, in: folder)?.dictionaries.map { URL(fileURLWithPath: $0).lastPathComponent }
      }
      #expect(names("en-AU") == ["en_AU"])
      #expect(names("en") == ["en_US", "en_GB"])
      #expect(names("en-NZ") == ["en_US", "en_GB"])
      #expect(names("fr-CA") == ["fr"])
      #expect(names("de") == nil)
    }
  }
}
