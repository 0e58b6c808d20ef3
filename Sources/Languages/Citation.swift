import Bitext

/// How dictionaries cite the words of a language.
package struct Citation: Sendable {
  /// What may stand before a word: the mark of the infinitive, articles, the reflexive pronoun.
  package var particles: [String] = []
  /// Elided ones, with their apostrophe and no space after it.
  package var elided: [String] = []
  /// Stand-ins for whoever or whatever fills a place; only those that are never words of their own.
  package var placeholders: Words = ""

  /// What is wrong with the lists: a particle elided without an apostrophe or not elided with one.
  func validate() -> [String] {
    WordList.problems(particles + elided, isText: true) + placeholders.problems()
      + particles.filter { $0.hasSuffix("'") }.map { "“\($0)” is elided" }
      + elided.filter { !$0.hasSuffix("'") }.map { "“\($0)” has no apostrophe" }
  }
}
