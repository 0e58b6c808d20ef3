import Bitext
import CommandTesting
import Foundation
import Testing

@testable import TextAnalysis

@Suite("A Hunspell dictionary")
struct SpellerTests {
  private func write(_ words: [String], name: String, encoding: String.Encoding = .utf8, to folder: URL) throws {
    let rules = "SET \(encoding == .utf8 ? "UTF-8" : "ISO8859-1")\nTRY eéèaisntrulo\n"
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
    "names the word that an edit makes",
    arguments: [
      ("masion", "maison"), ("maisson", "maison"), ("elève", "élève"), ("bale", "balle"), ("mxison", "maison"),
      ("maisn", "maison"), ("xyzzy", nil), ("ma", nil),
    ])
  func corrections(word: String, correction: String?) throws {
    try withTemporaryFolder { folder in
      try write(["élève", "maison", "balle"], name: "fr", to: folder)
      let speller = try #require(open("fr", in: folder))
      #expect(speller.correction(of: word) { $0.elementsEqual("maison".utf8) } == correction)
    }
  }

  @Test("tries other letters behind the first, and those that the alphabet lacks not at all")
  func otherLetters() {
    let alphabet = Alphabet("aeé")
    func word(by letters: String, _ listed: String) -> String? {
      alphabet.firstWord(byOneLetterOf: Array(letters)) { $0.elementsEqual(listed.utf8) }
    }
    #expect(word(by: "éte", "été") == "été")
    #expect(word(by: "ét", "été") == "été")
    #expect(word(by: "xté", "été") == nil)
    #expect(word(by: "éxé", "été") == nil)
    #expect(alphabet.variants(of: "e") == ["é"])
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
