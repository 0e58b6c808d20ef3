import Bitext
import Testing
import TextAnalysis

@testable import Lexicons

@Suite("Words that correspond") struct WordAlignerTests {
  private static let knowledge = WordKnowledge(
    source: Language(canonical: "fr"), target: Language(canonical: "en"),
    lexicons: [
      Lexicon(
        name: "own", source: Language(canonical: "fr"), target: Language(canonical: "en"), provenance: [],
        entries: [
          ("quelque chose", "something"), ("quelque", "some"), ("chose", "thing"), ("base de données", "database"),
          ("données", "data"), ("voir", "see"), ("jardin", "garden"), ("mot de passe", "password"), ("mot", "word"),
          ("bien entendu", "of course"), ("cours", "course"),
        ].map { .init(source: $0.0, target: $0.1, weight: 1) })
    ])

  /// Each word of the source with what answers it; "+" where it answers together with a neighbour.
  private func linked(_ source: String, _ target: String) throws -> [String] {
    var (words, entries): ([[Word]], [[WordEntry]]) = ([], [])
    for (side, text) in [(WordReader.Side.source, source), (.target, target)] {
      let reader = try WordReader(side, of: Self.knowledge, language: nil)
      var found: [Word] = []
      Array(text.utf8).withUnsafeBufferPointer { reader.read($0, into: &found) }
      words.append(found)
      entries.append(reader.entries)
    }
    let alignment = WordAligner(knowledge: Self.knowledge).align(words[0], entries[0], words[1], entries[1])
    func word(_ side: Int, _ index: Int) -> String { entries[side][words[side][index].entry].lower }
    return words[0].indices.map { index in
      let partner = alignment.sourcePartners[index]
      return word(0, index) + "="
        + (partner >= 0 ? word(1, partner) : alignment.sourceJoint[index] > 0.5 ? "+" : "")
    }
  }

  @Test("are those of an expression as a whole where both texts hold it")
  func expressions() throws {
    #expect(try linked("Vois quelque chose", "See something") == ["vois=see", "quelque=something", "chose=+"])
    #expect(try linked("Vois quelque chose", "See thing") == ["vois=see", "quelque=", "chose=thing"])
    #expect(try linked("Vois chose quelque", "See something") == ["vois=see", "chose=", "quelque=something"])
  }

  @Test("may have short words between them, and an ending")
  func inflectedExpressions() throws {
    let words = try linked("Les bases de données du jardin", "The databases of the garden")
    #expect(words == ["les=", "bases=databases", "de=", "données=+", "du=", "jardin=garden"])
    #expect(try linked("Le mot de passe", "The password").contains("passe=+"))
    #expect(try !linked("Le mot passe", "The password").contains("passe=+"))
    #expect(try !linked("Le mot sans passe", "The password").contains("passe=+"))
  }

  @Test("are no expression where short words left a single one of it")
  func cutExpressions() throws {
    #expect(try linked("Le cours de la vie, bien entendu", "The course of life").contains("entendu="))
  }

  @Test("answer each expression once") func repeatedExpressions() throws {
    let words = try linked("Mot de passe, mot de passe", "Password")
    #expect(words == ["mot=password", "de=", "passe=+", "mot=", "de=", "passe="])
  }
}
