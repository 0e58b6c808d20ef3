import Bitext
import CommandTesting
import Foundation
import Testing

@testable import Lexicons

@Suite("Lexicons are built from direct dictionaries and over third languages")
struct LexiconBuildingTests {
  let french = Language(canonical: "fr")
  let english = Language(canonical: "en")

  /// French and English over German and Spanish: "avocat" is a lawyer in both, a pear in each by another word.
  func writePivots(to folder: URL) throws {
    try DictdFixture(articles: [("avocat", "avocat\nAnwalt, Avocado\n")]).write("fra-deu", to: folder)
    try DictdFixture(articles: [("lawyer", "lawyer\nAnwalt\n"), ("agent", "agent\nAnwalt\n")]).write(
      "eng-deu", to: folder)
    try DictdFixture(articles: [("abogado", "abogado\navocat\n")]).write("spa-fra", to: folder)
    try DictdFixture(articles: [("abogado", "abogado\nlawyer\n")]).write("spa-eng", to: folder)
  }

  @Test("A pair that two pivots support is kept, one that a single pivot gives is not")
  func support() throws {
    try withTemporaryFolder { folder in
      try writePivots(to: folder)
      let installed = installedDictionaries(in: folder.path)
      let built = buildLexicon(from: french, to: english, with: installed)
      #expect(Array(built.lexicon.entries) == [.init(source: "avocat", target: "lawyer", weight: 2)])
      #expect(built.pivots.map(\.tag) == ["de", "es"])
      let lax = buildLexicon(from: french, to: english, with: installed, recipe: LexiconRecipe(minimumSupport: 1))
      #expect(lax.lexicon.shown == ["avocat=lawyer", "avocat=agent"])
      let strongest = buildLexicon(from: french, to: english, with: installed, recipe: LexiconRecipe(strongest: 1))
      #expect(strongest.lexicon.shown == ["avocat=lawyer"])
    }
  }

  @Test("A pair that a dictionary of the two languages has is kept, and its weight counts all that give it")
  func direct() throws {
    try withTemporaryFolder { folder in
      try writePivots(to: folder)
      try DictdFixture(articles: [("avocat", "avocat\nlawyer, avocado\n")]).write("fra-eng", to: folder)
      try DictdFixture(articles: [("avocado", "avocado\navocat\n")]).write("eng-fra", to: folder)
      let built = buildLexicon(from: french, to: english, with: installedDictionaries(in: folder.path))
      #expect(
        built.lexicon.sorted().entries.map { "\($0.source)=\($0.target) \($0.weight)" } == [
          "avocat=avocado 2.0", "avocat=lawyer 3.0",
        ])
      #expect((built.directPairs, built.pivotedPairs, built.commonPairs) == (2, 1, 1))
    }
  }

  @Test("The other direction has the same pairs")
  func inverse() throws {
    try withTemporaryFolder { folder in
      try writePivots(to: folder)
      let installed = installedDictionaries(in: folder.path)
      let one = buildLexicon(from: french, to: english, with: installed).lexicon.inverted().sorted()
      let other = buildLexicon(from: english, to: french, with: installed).lexicon.sorted()
      #expect(Array(one.entries) == Array(other.entries))
    }
  }

  @Test("Pivots complete one another, but never by way of the other language of the pair")
  func completion() throws {
    try withTemporaryFolder { folder in
      // chien-Hund is missing: Spanish and Italian supply it, so that German leads to "dog".
      try DictdFixture(articles: [("x", "chien\nperro\n")]).write("fra-spa", to: folder)
      try DictdFixture(articles: [("x", "chien\ncane\n")]).write("fra-ita", to: folder)
      try DictdFixture(articles: [("x", "perro\nHund\n")]).write("spa-deu", to: folder)
      try DictdFixture(articles: [("x", "cane\nHund\n")]).write("ita-deu", to: folder)
      try DictdFixture(articles: [("x", "dog\nHund\n")]).write("eng-deu", to: folder)
      let installed = installedDictionaries(in: folder.path)
      let plain = LexiconRecipe(minimumSupport: 1)
      #expect(buildLexicon(from: french, to: english, with: installed, recipe: plain).lexicon.count == 0)
      let recipe = LexiconRecipe(minimumSupport: 1, completesPivots: true)
      let built = buildLexicon(from: french, to: english, with: installed, recipe: recipe)
      #expect(built.lexicon.shown == ["chien=dog"])
      #expect(built.used.count == 5)
    }
  }

  @Test("A dictionary that can't be read is named, and the others serve")
  func unreadable() throws {
    try withTemporaryFolder { folder in
      try DictdFixture(articles: [("x", "avocat\nlawyer\n")]).write("fra-eng", to: folder)
      try DictdFixture().write("eng-fra", to: folder)
      let damaged = folder.appendingPathComponent("freedict-eng-fra.dict.dz")
      try Data(contentsOf: damaged).dropLast(12).write(to: damaged)
      let built = buildLexicon(from: french, to: english, with: installedDictionaries(in: folder.path))
      #expect(built.lexicon.shown == ["avocat=lawyer"])
      #expect(built.unreadable.map(\.dictionary.name) == ["freedict-eng-fra"])
    }
  }

  @Test("The provenance names each dictionary and all licences")
  func provenance() throws {
    try withTemporaryFolder { folder in
      try writePivots(to: folder)
      try DictdFixture(title: "T", availability: "GNU General Public License ver. 2.0 and any later version").write(
        "fra-eng", to: folder)
      let built = buildLexicon(from: french, to: english, with: installedDictionaries(in: folder.path))
      let lines = built.provenance(recipe: LexiconRecipe())
      #expect(lines.contains("languages: fr en"))
      #expect(lines.contains("licence: CC-BY-SA-3.0 AND GPL-2.0-or-later"))
      #expect(lines.contains("from: freedict-fra-eng (GPL-2.0-or-later) T"))
    }
  }
}
