/// How dictionaries cite the words of a language.
package struct Citation: Sendable {
  /// What may stand before a word: the mark of the infinitive, articles, the reflexive pronoun.
  package var particles: [String] = []
  /// Elided ones, with their apostrophe and no space after it.
  package var elided: [String] = []
  /// Stand-ins for whoever or whatever fills a place; only those that are never words of their own.
  package var placeholders: Words = ""
}
