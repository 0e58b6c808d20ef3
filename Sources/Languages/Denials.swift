/// How words of a language deny others by what stands before or behind them.
package struct Denials: Sendable {
  /// Deny whatever word they stand before: unhappy.
  package var prefixes: Words = ""
  /// Deny only what ends as Latin adjectives and nouns do, and mean something else elsewhere: impatient, but inform.
  package var boundPrefixes: Words = ""
  /// hopeless
  package var suffixes: Words = ""
  /// Prefixes that make the opposite of a word that another text has.
  package var opposites: Words = ""
  /// Endings without which a word is looked up, too: impatiente.
  package var inflections: Words = ""

  /// What is wrong with the lists.
  func validate() -> [String] { [prefixes, boundPrefixes, suffixes, opposites, inflections].flatMap { $0.problems() } }
}
