import Bitext

/// How a language makes words that its dictionaries need not have: of words that they have.
package struct WordFormation: Sendable {
  /// Stand before a word and are written together with it; in addition to ``shared``.
  package var prefixes: Words = ""
  /// Endings of new words, and what the word that they come from has in their place.
  package var endings: [Inflection.Ending] = []
  /// Whether two words are written as one without more: hotspot, webpage.
  package var joinsWords = false

  /// What is wrong with the tables.
  func validate() -> [String] {
    Words(joining: [Self.shared, prefixes]).problems() + Inflection.problems(endings)
  }
}
