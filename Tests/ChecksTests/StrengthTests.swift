import Testing

@testable import Checks

@Suite("What speaks for a finding")
struct StrengthTests {
  @Test("of a word left untranslated: more where nobody borrows such words, less where it may be a name or a loan")
  func untranslated() throws {
    let verb = try strength(
      "untranslated", "The old bridge collapsed in May.", "Le vieux pont collapsed en mai.")
    let noun = try strength("untranslated", "She fed the horse in May.", "Elle a nourri le horse en mai.")
    let listed = try strength(
      "untranslated", "It knows red, yellow, white and blue.", "Il connaît rouge, yellow, blanc et bleu.")
    #expect(verb > noun)
    #expect(noun > listed)
  }

  @Test("of a word left untranslated: as much of a plural or participle that no list has as of the word itself")
  func untranslatedForms() throws {
    for word in ["bibliothèques", "dépeinte"] {
      let source = "Elle cherche encore les \(word) de la ville."
      #expect(
        try strength("untranslated", source, "She still looks for the \(word) of the town.", from: "fr")
          > strength("untranslated", "Elle a plac ici.", "She has plac here.", from: "fr"))
    }
  }

  @Test("of a word left untranslated: no less behind an article or pronoun without its vowel")
  func untranslatedElisions() throws {
    let plain = try strength("untranslated", "Il veut nettoyer ici.", "He wants nettoyer here.", from: "fr")
    #expect(
      try strength("untranslated", "Elle veut l'embaumer ici.", "She wants l'embaumer here.", from: "fr") >= plain)
  }

  @Test("of a lost name: more where it left a preposition or article behind")
  func lostName() throws {
    var stranded: [Double] = []
    for target in [
      "La route de est fermée vers.", "La route vers, est fermée.", "Le chemin du et la route sont fermés.",
    ] {
      stranded.append(try strength("name", "The road to Vendelmo is closed.", target))
    }
    for target in ["La route est fermée.", "La route y va, mais est fermée.", "La route, à présent, est fermée."] {
      let plain = try strength("name", "The road to Vendelmo is closed.", target)
      #expect(stranded.allSatisfy { $0 > plain }, "\(target): \(plain), \(stranded)")
    }
  }

  private func strength(
    _ check: String, _ source: String, _ target: String, from: String = "en"
  ) throws -> Double {
    let knowledge = from == "fr" ? SharedKnowledge.frenchEnglish : SharedKnowledge.englishFrench
    let checker = try Checker(knowledge: knowledge)
    let found = checker.findings(for: CheckedPair(source: source, target: target)).filter { $0.check == check }
    return try #require(found.map(\.strength).max(), "\(target)")
  }
}
