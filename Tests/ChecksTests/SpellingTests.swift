import Bitext
import BitextTesting
import Foundation
import Lexicons
import Testing
import TextAnalysis

@testable import Checks

@Suite("Spelling")
struct SpellingTests {
  /// A checker of English into French whose dictionary has these words.
  private func checker(_ words: [String], lexicons: [Lexicon] = []) throws -> Checker {
    let (english, french) = (Language(canonical: "en"), Language(canonical: "fr"))
    let knowledge = CheckKnowledge(
      source: english, target: french, lexicons: lexicons, speller: try speller(of: french, words: words))
    return try Checker(knowledge: knowledge)
  }

  @Test(
    "tells of words that no dictionary has, with the word that they are an edit away from",
    arguments: [
      ("The house is old.", "La masion est vieille.", ["masion warning maison"]),
      ("The house is old.", "La maison est vieille.", []),
      ("The xylograph is old.", "La xylogrphqe est vieille.", ["xylogrphqe note -"]),
      // Without soft hyphens, marks of keys and escapes.
      ("The house is old.", "La mai\u{AD}son est vieille.", []), ("The _house is old.", "La _maison est vieille.", []),
      ("The house is old.", "La mai&son est vieille.", []), ("Old.\\nHouse.", "La.\\nmaison.", []),
      ("The _house is old.", "La _masion est vieille.", ["masion warning maison"]),
      // At an end, with another letter, short; a first letter only where the source knows better.
      ("The house is old.", "La amison est vieille.", ["amison warning maison"]),
      ("The house is old.", "La mnaison est vieille.", ["mnaison warning maison"]),
      ("The house is old.", "La maisonq est vieille.", ["maisonq note maison"]),
      ("The house is old.", "La maison ets vieille.", ["ets note est"]),
      ("The house is old.", "La aison est vieille.", ["aison note -"]),
      // Words made of known ones, and those that look like the source's, none of which is misspelled.
      ("The house is old.", "La micromaison est vieille.", []),
      ("The xylographic house is old.", "La maison xylographique est vieille.", []),
      ("The house is old.", "La maison xylographique est vieille.", ["xylographique note -"]),
      // Names in programs and of files.
      ("The house is old.", "La maison_vielle est vieille.tar.", []),
      ("The house is old.", "La maisonVielle est vieille.", ["maisonVielle note -"]),
      // A capital may be a name's.
      ("He is old.", "Masion est vieille.", []),
      ("The house is old.", "Masion est vieille.", ["Masion warning maison"]),
      ("The house is old.", "La Masion est vieille.", []),
      // Words of the source, names, digits.
      ("La máison is old.", "La masion, maisón.", ["masion warning maison"]),
      ("The old one.", "La maison est Homo masion.", ["masion note maison"]),
      ("It is old at 10.", "La maison est vieille à 10h30.", []),
    ])
  func found(source: String, target: String, expected: [String]) throws {
    let found = try Checker(knowledge: Self.house.get())
      .findings(for: CheckedPair(source: source, target: target)).filter { $0.check == "spelling" }
    let words = found.map { finding in
      let word = finding.targetRanges.map { String(decoding: Array(target.utf8)[$0], as: UTF8.self) }.joined()
      return "\(word) \(finding.severity) \(finding.suggestion ?? "-")"
    }
    #expect(words == expected)
  }

  @Test(
    "is surer of a word whose correction has a counterpart in the source, and less of one that looks like the source's",
    arguments: [
      ("The village is old.", "Le vilalge est vieux.", 0.9), ("The old one.", "Le vilalge est vieux.", 0.85),
      ("The village is old.", "Le villagr est vieux.", 0.75), ("The old one.", "Le villagr est vieux.", 0.5),
      ("The village is old.", "Le villoge est vieux.", 0.85), ("The old one.", "Le villoge est vieux.", 0.7),
      ("A villogg is old.", "Le villoge est vieux.", 0.5), ("The village is old.", "Villoge est vieux.", 0.85),
      ("The village is old.", "Le illage est vieux.", 0.75),
    ])
  func strengths(source: String, target: String, strength: Double) throws {
    let checker = try Checker(knowledge: Self.village.get())
    let found = checker.findings(for: CheckedPair(source: source, target: target)).filter { $0.check == "spelling" }
    #expect(found.map(\.strength) == [strength])
    #expect(found.first?.suggestion == "village")
  }

  // Made once: reading lists and lexicons takes a debug build seconds.
  private static let house = Result {
    let french = Language(canonical: "fr")
    let words = ["la", "maison", "est", "vieille", "et", "aujourd'hui", "reconnaît", "à"]
    return CheckKnowledge(
      source: Language(canonical: "en"), target: french, speller: try speller(of: french, words: words))
  }
  private static let village = Result {
    let (english, french) = (Language(canonical: "en"), Language(canonical: "fr"))
    return CheckKnowledge(
      source: english, target: french, lexicons: [Lexicon.shipped(source: english, target: french)].compactMap { $0 },
      speller: try speller(of: french, words: ["le", "village", "est", "vieux"]))
  }

  @Test("takes time in proportion to the number of misspelled words") func manyMisspelledWords() throws {
    let checker = try checker(["village"])
    let speller = try #require(checker.knowledge.speller)
    func examination(_ count: Int) -> PairExamination {
      checker.examine(
        CheckedPair(
          source: String(repeating: "villager ", count: count), target: String(repeating: "vilalge ", count: count)))
    }
    let growth = growth(at: 300, of: examination) { examination in
      for index in examination.target.words.indices { _ = examination.misspelling(at: index, by: speller) }
    }
    #expect(growth < 3)
  }

  @Test(
    "a word that both languages may have is not left untranslated where the dictionary has it",
    arguments: [("withdrawal", ["il"], 1), ("withdrawal", ["il", "withdrawal"], 0), ("garden", ["il", "garden"], 1)])
  func sharedWord(word: String, words: [String], expected: Int) throws {
    let pair = CheckedPair(source: "He saw the old \(word) today.", target: "Il a vu le vieux \(word) aujourd’hui.")
    let lexicon = Lexicon.shipped(source: Language(canonical: "en"), target: Language(canonical: "fr"))
    let checker = try checker(words, lexicons: [lexicon].compactMap { $0 })
    #expect(checker.findings(for: pair).count { $0.check == "untranslated" } == expected)
  }
}

@Suite("Words that were left, by a dictionary") struct LeftWordTests {
  /// How much speaks for a word's being left in a French text whose dictionary has the others.
  private func strength(_ source: String, _ target: String) throws -> Double? {
    let (english, french) = (Language(canonical: "en"), Language(canonical: "fr"))
    let knowledge = CheckKnowledge(
      source: english, target: french, lexicons: [Lexicon.shipped(source: english, target: french)].compactMap { $0 },
      speller: try speller(of: french, words: ["elle", "a", "nourri", "le", "en", "mai", "contingent", "deux"]))
    return try Checker(knowledge: knowledge).findings(for: CheckedPair(source: source, target: target))
      .filter { $0.check == "untranslated" }.map(\.strength).max()
  }

  @Test("are surer behind an article, which names of programs have not") func articles() throws {
    let behindArticle = try #require(try strength("She fed the horse in May.", "Elle a nourri le horse en mai."))
    let bare = try #require(try strength("She fed horse in May.", "Elle a nourri horse en mai."))
    #expect(behindArticle > bare)
  }

  @Test("are those that the dictionary lacks, though a list has their stem")
  func refusedForms() throws {
    #expect(try strength("She fed the hands in May.", "Elle a nourri le hands en mai.") != nil)
    #expect(try strength("She fed the contingent in May.", "Elle a nourri le contingent en mai.") == nil)
  }

  @Test(
    "are those that only the source's dictionary has, but for a part of an expression that both texts have",
    arguments: [("the zorban", "le zorban", 1), ("in zorban", "in zorban", 0), ("the glorf", "le glorf", 0)])
  func wordsOfTheSourcesDictionary(source: String, target: String, expected: Int) throws {
    let (english, french) = (Language(canonical: "en"), Language(canonical: "fr"))
    let knowledge = CheckKnowledge(
      source: english, target: french, lexicons: [Lexicon.shipped(source: english, target: french)].compactMap { $0 },
      speller: try speller(of: french, words: ["elle", "a", "nourri", "le", "en", "mai"]),
      sourceSpeller: try speller(of: english, words: ["zorban"]))
    let pair = CheckedPair(source: "She fed \(source) in May.", target: "Elle a nourri \(target) en mai.")
    #expect(try Checker(knowledge: knowledge).findings(for: pair).count { $0.check == "untranslated" } == expected)
  }

  @Test(
    "are words of the language where the dictionary has the other one", arguments: [("neutralization", 0), ("roof", 1)])
  func neutralisation(word: String, expected: Int) throws {
    let (source, target) = (Language(canonical: "fr"), Language(canonical: "en"))
    let knowledge = CheckKnowledge(
      source: source, target: target, lexicons: [Lexicon.shipped(source: source, target: target)].compactMap { $0 },
      speller: try speller(of: target, words: ["it", "begins", "with", "the", word]))
    let pair = CheckedPair(source: "Cela commence par la neutralisation.", target: "It begins with the neutralisation.")
    let found = try Checker(knowledge: knowledge).findings(for: pair)
    #expect(found.count { $0.check == "untranslated" } == expected)
  }
}

/// A Hunspell dictionary that has these words.
func speller(of language: Language, words: [String]) throws -> Speller? {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("spelling-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  // Open dictionaries don't need their files.
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appendingPathComponent(language.base)
  try "SET UTF-8\nTRY eéaisv\n".write(to: file.appendingPathExtension("aff"), atomically: true, encoding: .utf8)
  try "\(words.count)\n\(words.joined(separator: "\n"))\n"
    .write(to: file.appendingPathExtension("dic"), atomically: true, encoding: .utf8)
  let speller = Speller(language: language, folders: [folder.path])
  _ = speller?.isWord("x")
  return speller
}
